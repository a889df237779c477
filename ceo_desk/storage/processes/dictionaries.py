"""The dictionaries of spelling that this system has: where they lie, and what language each is of.

Nothing is brought along: a dictionary has its own licence, and a person's system has those that the person uses.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

DICTIONARIES_VARIABLE = "CEO_DESK_DICTIONARIES"
"""Folders to look into in place of the system's; empty: none at all."""

_TAG = re.compile(r"([a-z]{2,3})(?:[-_](?:[A-Z][a-z]{3}))?(?:[-_]([A-Z]{2}))?(?![A-Za-z])")
_LIBRE_OFFICE = ("share/extensions", "Contents/Resources/extensions")
_EXTENSIONS = "user/uno_packages/cache/uno_packages"


class Dictionary(NamedTuple):
    """A dictionary: its language as in BCP 47 ("de-AT", "fr"), and its two files' common path without their endings."""

    language: str
    stem: Path


def find_dictionaries(folders: Iterable[Path]) -> tuple[Dictionary, ...]:
    """Every dictionary in these folders and one or two below; of two of a language, the one that is found first."""
    found: dict[str, Dictionary] = {}
    for folder in folders:
        for words in sorted(_files(folder)):
            named = _TAG.match(words.stem)
            if named is None or not words.with_suffix(".dic").is_file():
                continue
            language = "-".join(part for part in named.groups() if part)
            found.setdefault(language, Dictionary(language, words.with_suffix("")))
    return tuple(found[language] for language in sorted(found))


def _files(folder: Path) -> Iterator[Path]:
    try:
        for pattern in ("*.aff", "dict-*/*.aff", "dict-*/dictionaries/*.aff", "*/*.oxt/*.aff", "*/*.oxt/*/*.aff"):
            yield from folder.glob(pattern)
    except OSError:
        return  # a folder that can't be looked into has no dictionary for us


def folders_of(environment: Mapping[str, str], home: Path, platform: str = sys.platform) -> tuple[Path, ...]:
    """Where a system keeps dictionaries, a person's own first."""
    named = environment.get(DICTIONARIES_VARIABLE)
    if named is not None:
        return tuple(Path(part) for part in named.split(os.pathsep) if part)
    if platform == "darwin":
        return _of_macos(home)
    if platform == "win32":
        return _of_windows(environment, home)
    return _of_linux(environment, home)


def _of_linux(environment: Mapping[str, str], home: Path) -> tuple[Path, ...]:
    own = Path(environment.get("XDG_DATA_HOME") or home / ".local/share")
    shared = [Path(part) for part in environment.get("XDG_DATA_DIRS", "").split(":") if part.startswith("/")]
    roots = dict.fromkeys((own, *shared, Path("/usr/local/share"), Path("/usr/share")))
    below = ("hunspell", "myspell", "myspell/dicts")
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    offices = (Path("/usr/lib/libreoffice"), Path("/usr/lib64/libreoffice"), *_offices(Path("/opt")))
    return (
        *(root / name for root in roots for name in below),
        config / "libreoffice/4" / _EXTENSIONS,
        *(office / _LIBRE_OFFICE[0] for office in offices),
    )


def _offices(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(folder.glob("libreoffice*")))


def _of_macos(home: Path) -> tuple[Path, ...]:
    shared = ("/Library/Spelling", "/opt/homebrew/share/hunspell", "/usr/local/share/hunspell")
    return (
        home / "Library/Spelling",
        *map(Path, shared),
        home / "Library/Application Support/LibreOffice/4" / _EXTENSIONS,
        Path("/Applications/LibreOffice.app") / _LIBRE_OFFICE[1],
    )


def _of_windows(environment: Mapping[str, str], home: Path) -> tuple[Path, ...]:
    roaming = Path(environment.get("APPDATA") or home / "AppData/Roaming")
    local = Path(environment.get("LOCALAPPDATA") or home / "AppData/Local")
    programs = dict.fromkeys(environment[name] for name in ("PROGRAMFILES", "PROGRAMFILES(X86)") if name in environment)
    return (
        roaming / "hunspell",
        local / "hunspell",
        Path("C:/Hunspell"),
        roaming / "LibreOffice/4" / _EXTENSIONS,
        *(Path(folder) / "LibreOffice" / _LIBRE_OFFICE[0] for folder in programs),
    )
