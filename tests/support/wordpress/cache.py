"""The folder where downloads and ready-made sites stay between runs, shared by every test process."""

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock
from platformdirs import user_cache_path

PATIENCE = 1500  # seconds that one process waits while another downloads


def cache_folder() -> Path:
    """The cache: CEO_DESK_TEST_CACHE, else the platform's cache folder."""
    chosen = os.environ.get("CEO_DESK_TEST_CACHE")
    folder = Path(chosen).absolute() if chosen else user_cache_path("ceo-desk-tests")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def lock_for(name: str) -> FileLock:
    """The lock between processes for one thing in the cache."""
    return FileLock(cache_folder() / f"{name}.lock", timeout=PATIENCE)


def ready_folder(name: str, build: Callable[[Path], None]) -> Path:
    """The cached folder `name`, built once: it appears whole or not at all, whoever is killed meanwhile."""
    target = cache_folder() / name
    if target.is_dir():
        return target
    with lock_for(name):
        if target.is_dir():
            return target
        for left in cache_folder().glob(f"{name}.*.partial"):  # of a process that was killed: we hold its lock
            shutil.rmtree(left)
        work = Path(tempfile.mkdtemp(prefix=f"{name}.", suffix=".partial", dir=cache_folder()))
        try:
            build(work)
            work.chmod(0o755)
            work.rename(target)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    return target
