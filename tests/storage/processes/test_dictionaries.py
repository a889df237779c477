"""Where dictionaries lie, and which there are."""

import os
from pathlib import Path

import pytest

from ceo_desk.storage.processes.dictionaries import DICTIONARIES_VARIABLE, find_dictionaries, folders_of
from tests.storage.dictionaries import ENGLISH, GERMAN, put_dictionary


def test_every_kind_of_place_is_looked_into_and_the_first_of_a_language_holds(tmp_path: Path) -> None:
    first, second = tmp_path / "hunspell", tmp_path / "extensions"
    put_dictionary(first, "en_GB", ENGLISH)
    put_dictionary(first, "sr-Latn", ENGLISH)
    put_dictionary(second, "en_GB", ENGLISH)
    put_dictionary(second / "dict-de", "de_DE_frami", GERMAN)
    put_dictionary(second / "dict-fr" / "dictionaries", "fr", GERMAN)
    put_dictionary(second / "lu1.tmp_" / "dict.oxt", "pt_BR", GERMAN)
    put_dictionary(second, "medical", GERMAN)
    (second / "hyph_de_DE.dic").write_text("x")
    (second / "nl_NL.aff").write_text("SET UTF-8")

    found = find_dictionaries((tmp_path / "nowhere", first, second))

    assert [(one.language, one.stem.relative_to(tmp_path).as_posix()) for one in found] == [
        ("de-DE", "extensions/dict-de/de_DE_frami"),
        ("en-GB", "hunspell/en_GB"),
        ("fr", "extensions/dict-fr/dictionaries/fr"),
        ("pt-BR", "extensions/lu1.tmp_/dict.oxt/pt_BR"),
        ("sr", "hunspell/sr-Latn"),
    ]


def test_folders_that_are_named_stand_in_place_of_the_systems(tmp_path: Path) -> None:
    named = os.pathsep.join(("/one", "/two"))

    assert folders_of({DICTIONARIES_VARIABLE: named}, tmp_path) == (Path("/one"), Path("/two"))
    assert folders_of({DICTIONARIES_VARIABLE: ""}, tmp_path) == ()


@pytest.mark.parametrize(
    ("platform", "environment", "wanted"),
    [
        ("linux", {}, ("/home/c/.local/share/hunspell", "/usr/share/hunspell", "/usr/share/myspell/dicts")),
        ("linux", {"XDG_DATA_HOME": "/d", "XDG_DATA_DIRS": "/nix/share:x"}, ("/d/hunspell", "/nix/share/hunspell")),
        ("linux", {}, ("/usr/lib/libreoffice/share/extensions", "/usr/lib64/libreoffice/share/extensions")),
        ("darwin", {}, ("/home/c/Library/Spelling", "/Library/Spelling", "/opt/homebrew/share/hunspell")),
        ("darwin", {}, ("/Applications/LibreOffice.app/Contents/Resources/extensions",)),
        ("win32", {"PROGRAMFILES": "/P"}, ("/P/LibreOffice/share/extensions", "/home/c/AppData/Roaming/hunspell")),
        ("win32", {"APPDATA": "/R"}, ("/R/LibreOffice/4/user/uno_packages/cache/uno_packages",)),
    ],
)
def test_each_system_has_its_places(platform: str, environment: dict[str, str], wanted: tuple[str, ...]) -> None:
    found = [folder.as_posix() for folder in folders_of(environment, Path("/home/c"), platform)]

    assert [folder for folder in found if folder in wanted] == sorted(wanted, key=found.index)
    assert set(wanted) <= set(found)
