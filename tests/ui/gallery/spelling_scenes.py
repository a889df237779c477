"""Misspelt words, what is offered for them, what is found and replaced, and the settings of it."""

import re

from PySide6.QtWidgets import QMenu, QScrollArea

from ceo_desk.services.desk import Desk
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.settings.view import SettingsView
from ceo_desk.ui.writing.view import PageView
from tests.services.desks import DICTIONARIES
from tests.storage.dictionaries import put_dictionary
from tests.ui.gallery import words
from tests.ui.gallery.hands import draft_of, press
from tests.ui.gallery.material import Day
from tests.ui.gallery.scene import Scene, Set
from tests.ui.stage import CLARA

MISSPELT = "Last Tuseday I recieved more towels than letters. Amara’s notebok has no reader, and **nobdy** knew.\n\n"


def scenes() -> tuple[Scene, ...]:
    """Every state of spelling and finding."""
    return (
        Scene("write-spelling", _underline, prepare=_misspell),
        Scene("write-spelling-menu", _offer, prepare=_misspell),
        Scene("write-spelling-none", _find_none, prepare=_put_dictionary),
        Scene("write-replace", _replace),
        Scene("write-replaced", _replace_all),
        Scene("settings-spelling", _see_settings, prepare=_learn),
    )


def _put_dictionary(desk: Desk, day: Day) -> None:
    del day
    known = sorted({*re.findall(r"[^\W\d_]+", words.PORTERS_TEXT), "received", "Tuesday", "nobody", "notebook", "than"})
    put_dictionary(desk.folder.root / DICTIONARIES, "en_GB", (*known, "knew", "no", "towels", "has", "letters"))


def _misspell(desk: Desk, day: Day) -> None:
    from ceo_desk.services.writing.writing import Changes

    _put_dictionary(desk, day)
    draft = draft_of(desk, words.PORTERS)
    desk.writing.edit(draft, Changes(body=f"{MISSPELT}{words.PORTERS_TEXT}"), actor=CLARA)


def _learn(desk: Desk, day: Day) -> None:
    _put_dictionary(desk, day)
    for word in ("Amara", "Luis", "Reed", "Winterfeld"):
        desk.spelling.learn(word)


def _open_page(at: Set) -> PageView:
    page = at.stage.go(Place.PAGE, draft_of(at.stage.desk, words.PORTERS))
    assert isinstance(page, PageView)
    at.stage.press("Ctrl+Home")
    return page


def _underline(at: Set) -> None:
    habit = _open_page(at).body.habits.spelling.habit
    at.stage.until(lambda: habit.is_on and habit.is_resting())


def _offer(at: Set) -> None:
    _underline(at)
    at.stage.press("F7")
    at.stage.until(lambda: any(menu.isVisible() for menu in at.window.findChildren(QMenu)))


def _find_none(at: Set) -> None:
    _underline(at)
    at.stage.press("F7")


def _replace(at: Set) -> None:
    _open_page(at)
    at.stage.press("Ctrl+H")
    at.stage.type("night")
    at.stage.settle()


def _replace_all(at: Set) -> None:
    _replace(at)
    page = at.stage.screen
    assert isinstance(page, PageView)
    at.stage.type("late", page.body.bench.find_bar.replacing.line)
    press(at, "Replace all")


def _see_settings(at: Set) -> None:
    view = at.stage.go(Place.SETTINGS)
    assert isinstance(view, SettingsView)
    at.stage.settle()
    scrolled = next(one for one in view.findChildren(QScrollArea) if one.isAncestorOf(view.spelling))
    scrolled.ensureWidgetVisible(view.spelling)
