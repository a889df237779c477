"""WordPress itself and its SQLite drop-in, unpacked once into the cache and never written to again."""

import os
import re
import shutil
import subprocess
import tarfile
import zipfile
from pathlib import Path
from typing import Literal

from tests.support.wordpress.cache import ready_folder
from tests.support.wordpress.debian import unpack
from tests.support.wordpress.errors import ELSEWHERE, SetupError

Version = Literal["6.8", "6.1"]

SUITE_AND_THEME: dict[Version, tuple[str, str]] = {
    "6.8": ("trixie", "twentytwentyfive"),
    "6.1": ("bookworm", "twentytwentythree"),
}
LINKED_TO = ("php-getid3", "libjs-underscore", "libjs-cropper", "libjs-prototype", "libjs-scriptaculous")
DROP_IN_PACKAGE, DROP_IN_VERSION = "@wp-playground/cli", "3.1.56"
DROP_IN_ARCHIVE = "package/sqlite-database-integration.zip"


def wordpress_core(version: Version) -> Path:
    """A folder with a complete WordPress of that version, without configuration; read only."""
    chosen = os.environ.get("CEO_DESK_TEST_WORDPRESS")
    if chosen is None:
        return ready_folder(f"wordpress-{version}", lambda work: _unpack_wordpress(version, work))
    for tree in (Path(chosen) / version, Path(chosen)):
        if _version(tree).startswith(version):
            return tree.absolute()
    raise SetupError(f"CEO_DESK_TEST_WORDPRESS={chosen} holds no WordPress {version}.\n{ELSEWHERE}")


def sqlite_drop_in() -> Path | None:
    """The folder of the drop-in that lets WordPress use SQLite, or None where npm can't bring it."""
    try:
        return ready_folder(f"sqlite-drop-in-{DROP_IN_VERSION}", _unpack_drop_in)
    except SetupError:
        return None


def _version(tree: Path) -> str:
    source = tree / "wp-includes" / "version.php"
    found = re.search(r"\$wp_version = '([^']+)'", source.read_text(encoding="utf-8")) if source.is_file() else None
    return found[1] if found else ""


def _unpack_wordpress(version: Version, work: Path) -> None:
    suite, theme = SUITE_AND_THEME[version]
    unpack(["wordpress", f"wordpress-theme-{theme}", *LINKED_TO], suite=suite, into=work)
    packed = work / "usr" / "share" / "wordpress"
    if not _version(packed).startswith(version):
        raise SetupError(f"The archive's {suite} gives WordPress {_version(packed) or 'nothing'}, not {version}.")
    # Debian's tree links into other packages; its own configuration reads /etc
    shutil.copytree(
        packed, work / "tree", ignore_dangling_symlinks=True, ignore=shutil.ignore_patterns("wp-config.php")
    )
    for part in [part for part in work.iterdir() if part.name != "tree"]:
        shutil.rmtree(part)
    for part in (work / "tree").iterdir():
        part.rename(work / part.name)
    (work / "tree").rmdir()


def _unpack_drop_in(work: Path) -> None:
    if shutil.which("npm") is None:
        raise SetupError("npm is not on the PATH")
    command = ["npm", "pack", "--silent", "--ignore-scripts", f"{DROP_IN_PACKAGE}@{DROP_IN_VERSION}"]
    packed = subprocess.run(command, cwd=work, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    archives = list(work.glob("*.tgz"))
    if packed.returncode or not archives:
        raise SetupError(f"npm pack failed: {packed.stderr[-500:]}")
    with tarfile.open(archives[0]) as tar:
        inside = tar.extractfile(DROP_IN_ARCHIVE)
        if inside is None:
            raise SetupError(f"{DROP_IN_PACKAGE} {DROP_IN_VERSION} has no drop-in")
        with inside, zipfile.ZipFile(inside) as zipped:
            zipped.extractall(work / "plugin")
    (inner,) = (work / "plugin").iterdir()
    for part in inner.iterdir():
        part.rename(work / part.name)
    shutil.rmtree(work / "plugin")
    archives[0].unlink()
