"""Copies of a tree of files that share what nobody writes to."""

import os
import shutil
from collections.abc import Collection
from pathlib import Path


def share_tree(source: Path, target: Path, written: Collection[str] = ()) -> None:
    """Copy a tree as hard links; the paths in `written` (relative), which are changed in place, as real copies."""
    target.mkdir(parents=True, exist_ok=True)
    with os.scandir(source) as entries:
        for entry in entries:
            place, inner = target / entry.name, Path(entry.path)
            below = [path.removeprefix(f"{entry.name}/") for path in written if path.startswith(f"{entry.name}/")]
            if entry.name in written:
                copy(inner, place)
            elif entry.is_dir(follow_symlinks=False):
                share_tree(inner, place, below)
            else:
                share_file(inner, place)


def share_file(source: Path, target: Path) -> None:
    """A hard link, or a copy where the file system has none (another disk, say)."""
    try:
        target.hardlink_to(source)
    except OSError:
        shutil.copy2(source, target)


def copy(source: Path, target: Path) -> None:
    """A real copy of a file or folder."""
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        shutil.copy2(source, target)
