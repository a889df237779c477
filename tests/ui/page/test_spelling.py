"""Words that may be misspelt, on a real page with a real dictionary."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.spelling import Checked, Writer
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.settings import UNDERLINE_SPELLING
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.spelling.habit import SpellingHabit
from ceo_desk.ui.page.spelling.menu import BOLD
from ceo_desk.ui.writing.view import PageView
from tests.storage.dictionaries import ENGLISH, GERMAN, put_dictionary
from tests.ui.stage import CLARA, Stage, StageBuilder

LINES = "👩‍💻 We recieve the letter.\n\nIt was **our lettter** that we believe.\n\n`lettter` and `x`\n\n    lettter\n"
Open = Callable[..., Stage]


@pytest.fixture
def open_stage(build_stage: StageBuilder, tmp_path: Path) -> Open:
    folder = tmp_path / "dictionaries"
    put_dictionary(folder, "en_GB", ENGLISH)
    put_dictionary(folder, "de_DE", GERMAN)

    def do(body: str = LINES, prepare: Callable[[Desk], None] | None = None, dictionaries: Path = folder) -> Stage:
        def fill(desk: Desk) -> None:
            desk.writing.begin(Changes(title="Night", body=body), actor=CLARA)
            if prepare is not None:
                prepare(desk)

        stage = build_stage(fill, dictionaries=dictionaries)
        stage.go(Place.PAGE, stage.desk.shelf.glance()[0].id)
        stage.press("Ctrl+Home")
        rest(stage)
        return stage

    return do


def page_of(stage: Stage) -> PageView:
    assert isinstance(stage.screen, PageView)
    return stage.screen


def editor_of(stage: Stage) -> PageEditor:
    return page_of(stage).body.editor


def habit_of(stage: Stage) -> SpellingHabit:
    return page_of(stage).body.habits.spelling.habit


def rest(stage: Stage) -> None:
    """Waits until all of the page was looked at."""
    stage.settle()
    stage.until(lambda: stage.jobs.is_idle() and habit_of(stage).is_resting())


def unknown(stage: Stage) -> list[str]:
    """The words that are underlined, from the top."""
    found, block = [], editor_of(stage).document().firstBlock()
    while block.isValid():
        found += [place.word for place in habit_of(stage).unknown_of(block) or ()]
        block = block.next()
    return found


def menu_of(stage: Stage) -> QMenu:
    stage.until(lambda: shown_menus(stage), "no menu came")
    return shown_menus(stage)[0]


def shown_menus(stage: Stage) -> list[QMenu]:
    return [menu for menu in editor_of(stage).findChildren(QMenu) if menu.isVisible()]


def rows(menu: QMenu) -> list[str]:
    return [
        action.text().split("\t")[0] for action in menu.actions() if action.isVisible() and not action.isSeparator()
    ]


def choose(stage: Stage, menu: QMenu, text: str) -> None:
    (action,) = [one for one in menu.actions() if one.text().split("\t")[0] == text]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    stage.turn()


def right_click(stage: Stage, word: str) -> QMenu:
    editor = editor_of(stage)
    at = editor.document().find(word)
    assert not at.isNull()
    at.setPosition(at.selectionStart() + 2)
    place = editor.cursorRect(at).center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, editor.viewport().mapToGlobal(place))
    QApplication.sendEvent(editor.viewport(), asked)
    return menu_of(stage)


def waves(stage: Stage) -> int:
    """How many dots of the wave's colour are on the page."""
    picture = editor_of(stage).grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    bad = stage.theme.color("bad").rgb()
    return sum(picture.pixel(x, y) == bad for x in range(picture.width()) for y in range(picture.height()))


def test_words_that_no_dictionary_knows_are_underlined_and_nothing_else(open_stage: Open) -> None:
    stage = open_stage()

    assert unknown(stage) == ["recieve", "lettter"]
    assert waves(stage) > 50
    assert not habit_of(stage).unknown_of(editor_of(stage).document().lastBlock())


def test_the_document_knows_nothing_of_it(open_stage: Open) -> None:
    stage = open_stage()
    editor = editor_of(stage)

    assert editor.markdown() == LINES
    assert not editor.document().isUndoAvailable()
    assert not page_of(stage).saving.is_dirty
    editor.selectAll()
    assert "underline" not in editor.createMimeDataFromSelection().html()


def test_nothing_is_underlined_without_a_dictionary(open_stage: Open, tmp_path: Path) -> None:
    stage = open_stage(dictionaries=tmp_path / "none")

    assert unknown(stage) == []
    assert not habit_of(stage).is_on
    assert waves(stage) == 0


def test_a_passage_in_a_language_without_a_dictionary_is_left_alone(open_stage: Open) -> None:
    stage = open_stage("Nous ne sommes pas dans la même rue que vous.\n\nDas ist nicht der richtge Weg, und wir.\n")

    assert unknown(stage) == ["richtge"]


def test_a_word_of_another_language_of_the_post_is_good_once_that_was_seen(open_stage: Open) -> None:
    stage = open_stage("It was the Straße that we believe.\n\nDas ist nicht der Weg, und wir.\n")

    assert unknown(stage) == []


def test_the_word_that_is_being_typed_is_not_underlined_yet(open_stage: Open) -> None:
    stage = open_stage("We believe.\n")
    stage.press("Ctrl+End")
    stage.type(" It was wrogn")
    rest(stage)
    assert unknown(stage) == ["wrogn"]
    assert waves(stage) == 0

    stage.type(" ")
    rest(stage)

    assert waves(stage) > 20


def test_leaving_a_word_with_the_caret_underlines_it(open_stage: Open) -> None:
    stage = open_stage("We believe.\n")
    stage.press("Ctrl+End")
    stage.type(" It wsa")
    rest(stage)
    assert waves(stage) == 0

    stage.press("Ctrl+Home")

    assert waves(stage) > 10


def test_underlines_move_with_their_words_before_anything_is_asked(open_stage: Open) -> None:
    stage = open_stage("We recieve the letter.\n")
    before = waves(stage)
    stage.type("It was. ")

    assert habit_of(stage).unknown_of(editor_of(stage).document().firstBlock()) is None
    assert abs(waves(stage) - before) < before / 4


def test_only_what_changed_is_asked_about(open_stage: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = open_stage("We believe.\n\n" * 30)
    spelling, asked = stage.desk.spelling, list[str]()
    real = spelling.check

    def check(passages: Sequence[str], writer: Writer) -> tuple[Checked, ...]:
        asked.extend(passages)
        return real(passages, writer)

    monkeypatch.setattr(spelling, "check", check)
    stage.type("It was. ")
    rest(stage)

    assert set(asked) == {"It was. We believe."}, asked


def test_a_suggestion_is_one_step_and_keeps_the_words_looks(open_stage: Open) -> None:
    stage = open_stage()
    menu = right_click(stage, "lettter")
    assert rows(menu)[0] == "letter"
    assert rows(menu)[-5:] == ["Learn it", "Ignore in this post", "Cut", "Copy", "Paste"]
    assert [action.font().variableAxisValue(QFont.Tag("wght")) == BOLD for action in menu.actions()[:2]] == [
        True,
        False,
    ]
    assert menu.accessibleName() == "“lettter” may be misspelt"

    choose(stage, menu, "letter")
    rest(stage)

    assert editor_of(stage).markdown() == LINES.replace("**our lettter**", "**our letter**")
    assert unknown(stage) == ["recieve"]
    stage.press("Ctrl+Z", editor_of(stage))
    assert editor_of(stage).markdown() == LINES


def test_a_menus_rows_are_large_enough(open_stage: Open) -> None:
    stage = open_stage()
    menu = right_click(stage, "lettter")

    assert all(menu.actionGeometry(one).height() >= 48 for one in menu.actions() if one.isVisible() and one.text())


def test_elsewhere_the_menu_has_the_pages_own_rows(open_stage: Open) -> None:
    stage = open_stage()

    assert rows(right_click(stage, "believe")) == ["Undo", "Do it again", "Cut", "Copy", "Paste", "Select all"]


def test_the_menu_does_what_it_says(open_stage: Open) -> None:
    stage = open_stage("We believe.\n")
    choose(stage, right_click(stage, "believe"), "Select all")
    assert editor_of(stage).textCursor().selectedText() == "We believe."

    choose(stage, right_click(stage, "believe"), "Cut")
    assert editor_of(stage).markdown().strip() == ""


def test_a_learnt_word_is_good_in_every_post_and_can_be_taken_back(open_stage: Open) -> None:
    stage = open_stage()
    choose(stage, right_click(stage, "recieve"), "Learn it")
    rest(stage)
    assert unknown(stage) == ["lettter"]
    assert stage.desk.spelling.state().learnt == ("recieve",)

    with stage.guard.lifted():
        stage.desk.spelling.forget("recieve")
    stage.session.background.changed()
    rest(stage)

    assert unknown(stage) == ["recieve", "lettter"]


def test_a_word_is_ignored_in_this_post_only(open_stage: Open) -> None:
    stage = open_stage()
    choose(stage, right_click(stage, "recieve"), "Ignore in this post")
    assert unknown(stage) == ["lettter"]
    assert stage.desk.spelling.state().learnt == ()

    editor_of(stage).set_markdown(LINES)
    rest(stage)

    assert unknown(stage) == ["recieve", "lettter"]


def test_a_key_leads_from_one_such_word_to_the_next_and_round(open_stage: Open) -> None:
    stage = open_stage()
    for word in ("recieve", "lettter", "recieve"):
        stage.press("F7")
        menu = menu_of(stage)
        assert editor_of(stage).textCursor().selectedText() == word
        assert menu.activeAction() is menu.actions()[0]
        assert editor_of(stage).accessibleDescription() == f"“{word}” may be misspelt"
        stage.press("Escape", menu)


def test_the_key_says_where_there_is_none(open_stage: Open) -> None:
    stage = open_stage("We believe.\n")
    stage.press("F7")
    stage.settle()

    assert "No word of this post looks misspelt." in stage.words()
    assert editor_of(stage).accessibleDescription() == "No word of this post looks misspelt."


@pytest.mark.parametrize("key", ["Menu", "Shift+F10"])
def test_the_menu_key_opens_it_at_the_caret(open_stage: Open, key: str) -> None:
    stage = open_stage()
    stage.press("Ctrl+Right")
    stage.press("Ctrl+Right")
    editor = editor_of(stage)
    place = QPoint(1, 1)
    QApplication.sendEvent(
        editor, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, editor.mapToGlobal(place))
    )

    assert "receive" in rows(menu_of(stage)), key


def test_without_suggestions_in_time_the_menu_opens_without(open_stage: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = open_stage()
    monkeypatch.setattr(page_of(stage).body.habits.spelling, "suggest", lambda *_: None)

    assert rows(right_click(stage, "recieve"))[0] == "Nothing like it in the dictionary"


def test_the_switch_takes_all_underlines_away(open_stage: Open) -> None:
    stage = open_stage()
    with stage.guard.lifted():
        stage.desk.settings.set(UNDERLINE_SPELLING, False, actor=CLARA, at=stage.desk.clock())
    stage.session.background.changed()
    rest(stage)
    assert waves(stage) == 0

    with stage.guard.lifted():
        stage.desk.settings.set(UNDERLINE_SPELLING, True, actor=CLARA, at=stage.desk.clock())
    stage.session.background.changed()
    rest(stage)
    assert waves(stage) > 50


def test_where_the_dictionaries_fail_nothing_is_underlined(open_stage: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = open_stage("We believe.\n")

    def fail(*_: object) -> object:
        raise OSError("gone")

    monkeypatch.setattr(stage.desk.spelling, "check", fail)
    monkeypatch.setattr(stage.desk.spelling, "suggest", fail)
    stage.type("Wrogn. ")
    rest(stage)

    assert unknown(stage) == []
    assert stage.surprises == []


def test_who_types_on_is_left_alone(open_stage: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = open_stage()
    editor, habit = editor_of(stage), habit_of(stage)
    asked: list[Sequence[str]] = []
    check = habit.dictionaries.check

    def note(
        passages: Sequence[str], sample: str, seen: frozenset[str], done: Callable[[Sequence[Checked]], None]
    ) -> None:
        asked.append(passages)
        check(passages, sample, seen, done)

    monkeypatch.setattr(habit.dictionaries, "check", note)
    stage.press("Ctrl+Home")
    for letter in "lettter":
        QTest.keyClicks(editor, letter)
        stage.turn()
    assert asked == [], "nobody looks anything up between two keys"
    rest(stage)
    assert asked


def test_what_was_said_of_one_paragraph_draws_that_one_alone(open_stage: Open) -> None:
    stage = open_stage("We recieve it.\n\nWe believe it.\n\nAnd more.\n")
    editor = editor_of(stage)
    stage.press("Ctrl+End")
    QTest.keyClicks(editor, " lettter ")
    drawn: list[int] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if isinstance(event, QPaintEvent):
                drawn.append(event.rect().top())
            return False

    stage.turn()
    watch = Watch(editor)
    editor.viewport().installEventFilter(watch)
    rest(stage)
    stage.turn()
    last = editor.document().lastBlock()
    top = editor.document().documentLayout().blockBoundingRect(last).top()
    assert drawn
    assert min(drawn) >= int(top) - editor.look.gap
    assert "lettter" in unknown(stage)
