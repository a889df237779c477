"""Opening: the first question, the window, one language, and a desk that comes from another laptop."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.app import open_desk, restore_desk
from ceo_desk.domain.draft import Content
from ceo_desk.services.desk import Desk
from ceo_desk.ui.connecting.first_minute import FirstMinute
from ceo_desk.ui.opening import Opened, free_name, install_language, put_in_place, restored_beside
from tests.support.gui_guard import GuiGuard


@pytest.fixture
def opened(qapp: QApplication, guard: GuiGuard, tmp_path: Path) -> Iterator[Opened]:
    with guard.lifted():
        desk = open_desk(tmp_path / "desk", environment={})
    one = Opened(desk, tmp_path / "desk", qapp, restore_desk)
    one.begin()
    yield one
    if one.session is not None:
        one.session.window.hide()
        one.session.end()
    wait(one.jobs.is_idle)
    one.close()
    with guard.lifted():
        desk.close()
    QApplication.processEvents()


def wait(is_so: object) -> None:
    assert callable(is_so)
    for _ in range(2000):
        QTest.qWait(5)
        if is_so():
            return
    raise AssertionError("it never came")


def test_a_new_desk_asks_one_question_and_then_shows_the_window(opened: Opened) -> None:
    first = opened.first_minute
    assert isinstance(first, FirstMinute)

    QTest.keyClick(first, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: opened.session is not None and opened.session.window.isVisible())

    assert opened.session is not None
    assert opened.session.window.context.sitter.is_leader
    wait(lambda: opened.session.background.facts is not None)


def test_a_desk_of_another_laptop_takes_the_place_of_the_one_that_just_began(tmp_path: Path) -> None:
    root, backup = tmp_path / "here", tmp_path / "desk.backup"
    old = open_desk(tmp_path / "there", environment={})
    old.writing.start(Content(title="Written there", body="Words."), actor="Clara")
    old.upkeep.backup(backup)
    old.close()
    open_desk(root, environment={}).close()

    assert restore_desk(backup, restored_beside(root)) == ()
    put_in_place(root)

    desk: Desk = open_desk(root, environment={})
    assert [draft.content.title for draft in desk.writing.all(actor="Clara")] == ["Written there"]
    desk.close()
    assert (tmp_path / "here.begun").is_dir()
    assert free_name(root, "begun") == tmp_path / "here.begun1"


def test_a_language_that_is_not_there_leaves_english_with_its_forms_for_one(qapp: QApplication) -> None:
    install_language(qapp, QLocale(QLocale.Language.Icelandic))

    one = 1
    assert qapp.translate("Words", "%n days", "", one) == "1 day"
