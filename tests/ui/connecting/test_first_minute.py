"""The first minute: one answer, and the practice desk is alive."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.app import open_desk, restore_desk
from ceo_desk.domain.errors import BadInput
from ceo_desk.services.desk import Desk
from ceo_desk.storage.settings import ACTOR
from ceo_desk.ui.connecting.first_minute import FirstMinute, Restore
from ceo_desk.ui.jobs import ThreadJobs
from ceo_desk.ui.session import sitter_at
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.theme.tokens import Look
from tests.support.gui_guard import GuiGuard
from tests.ui.stage import wait

BuildMinute = Callable[..., "Minute"]


class Minute:
    """The window of the first question on a fresh desk."""

    def __init__(self, desk: Desk, restore: Restore | None, file: Path | None, scale: int, name: str) -> None:
        self.desk, self.told = desk, list[str]()
        theme = Theme(Look.LIGHT, scale)
        theme.apply()
        self.jobs = ThreadJobs(lambda error: self.told.append(error.sentence))
        self.window = FirstMinute(desk, self.jobs, theme, restore, name=name, choose=lambda *_: file)
        for told in ("answered", "restored", "closed"):
            getattr(self.window, told).connect(lambda told=told: self.told.append(told))
        self.window.show()
        QApplication.processEvents()

    def settle(self) -> None:
        """Until nothing is under way."""
        for _ in range(4000):
            QApplication.processEvents()
            if self.jobs.is_idle():
                break
            wait(5)
        QApplication.processEvents()


@pytest.fixture
def first_minute(qapp: QApplication, guard: GuiGuard, tmp_path: Path) -> Iterator[BuildMinute]:
    built: list[Minute] = []

    def build(
        restore: Restore | None = None, file: Path | None = None, scale: int = 100, name: str = "Clara Winterfeld"
    ) -> Minute:
        with guard.lifted():
            built.append(Minute(open_desk(tmp_path / "desk", environment={}), restore, file, scale, name))
        return built[-1]

    yield build
    for one in built:
        one.settle()
        one.jobs.close()
        with guard.lifted():
            one.desk.close()
        one.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_one_answer_opens_a_practice_desk_that_is_alive(first_minute: BuildMinute) -> None:
    minute = first_minute()

    QTest.keyClick(minute.window.writes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    minute.settle()

    assert minute.told == ["answered"]
    sitter = sitter_at(minute.desk)
    assert (sitter.name, sitter.face, sitter.leader) == ("Clara Winterfeld", "leader", "Clara Winterfeld")
    assert minute.desk.reading.counts()["waiting"], "people wait already"
    assert [account.channel for account in minute.desk.accounts.all()] == ["practice"]


def test_arrows_choose_and_enter_opens(first_minute: BuildMinute) -> None:
    minute = first_minute()
    QTest.keyClick(minute.window.writes, Qt.Key.Key_Right)
    assert minute.window.assists.isChecked()

    QTest.keyClick(minute.window.assists, Qt.Key.Key_Return)
    minute.settle()

    sitter = sitter_at(minute.desk)
    assert (sitter.name, sitter.face) == ("Clara Winterfeld", "assistant")
    assert sitter.leader == minute.desk.accounts.all()[0].person, "who speaks on the practice blog"


def test_a_leader_speaks_on_the_practice_blog_in_the_own_name(first_minute: BuildMinute) -> None:
    minute = first_minute(name="Anna Berg")

    QTest.keyClick(minute.window.writes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    minute.settle()

    (account,) = minute.desk.accounts.all()
    assert account.person == "Anna Berg"


def test_closing_answers_nothing_and_the_desk_asks_again(first_minute: BuildMinute) -> None:
    minute = first_minute()
    minute.window.close()
    assert minute.told == ["closed"]
    assert not minute.desk.people.all()


def test_no_way_back_is_offered_where_none_is_given(first_minute: BuildMinute) -> None:
    assert first_minute().window.footer.words() == ""


def test_a_desk_of_another_laptop_is_brought_back(first_minute: BuildMinute, tmp_path: Path, guard: GuiGuard) -> None:
    with guard.lifted():
        other = open_desk(tmp_path / "other", environment={})
        other.settings.set(ACTOR, "Clara Winterfeld", actor="Clara", at=other.clock())
        file = other.upkeep.backup(tmp_path / "backup.zip")
        other.close()
    minute = first_minute(lambda file: restore_desk(file, tmp_path / "restored"), file)

    minute.window.footer.opened.emit()
    minute.settle()

    assert minute.told == ["restored"]
    with guard.lifted():
        restored = open_desk(tmp_path / "restored", environment={})
        assert restored.settings.get(ACTOR) == "Clara Winterfeld"
        restored.close()


def test_a_file_that_is_no_backup_is_said_in_place_and_the_question_stays(first_minute: BuildMinute) -> None:
    def refuse(file: Path) -> tuple[str, ...]:
        raise BadInput(f"{file.name} is no backup of a desk.", "Choose another file.")

    minute = first_minute(refuse, Path("holiday.zip"))
    minute.window.footer.opened.emit()
    minute.settle()

    assert minute.window.banner.accessibleName() == "holiday.zip is no backup of a desk."
    assert minute.window.primary.isEnabled()
    assert minute.told == []


def test_what_is_wrong_with_a_backup_is_shown_before_it_is_opened(first_minute: BuildMinute) -> None:
    minute = first_minute(lambda _: ("A picture is missing.",), Path("backup.zip"))
    minute.window.footer.opened.emit()
    minute.settle()
    assert minute.told == []
    assert "wants a look" in minute.window.banner.accessibleName()

    minute.window.primary.trigger()
    assert minute.told == ["restored"]


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_at_any_text_size(first_minute: BuildMinute, scale: int) -> None:
    minute = first_minute(lambda _: (), None, scale)
    minute.settle()
    cards = (minute.window.writes, minute.window.assists)
    assert all(card.height() >= card.layout().heightForWidth(card.width()) for card in cards)  # type: ignore[union-attr]  # a card has one
    assert minute.window.footer.primary.width() >= minute.window.footer.primary.sizeHint().width()
