"""A card: who waits, why, where, what came before, and the way through the cards."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.answering.card.states import Way
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.words import capital, when
from tests.services.desks import BEGIN
from tests.ui.answering.card_room import ASKS, INES, build, said
from tests.ui.stage import StageBuilder, practice


def test_a_card_says_who_waits_why_since_when_and_where(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    view = room.go(INES)
    words = room.stage.words()

    assert "Ines asks you a question and has waited 2 days." in words
    assert INES in words
    assert f"{capital(when(BEGIN - timedelta(hours=50), BEGIN))}, on your blog" in words
    assert view.board.card.comment.toPlainText() == ASKS
    assert "1 of 3" in words
    assert room.primary == "Send to Ines"
    assert not room.stage.surprises


def test_what_the_person_wrote_before_opens_in_place(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    view = room.go(INES)

    room.stage.click("Ines wrote once before, you answered")

    assert "25 October, under “Why breakfast moves”" in room.stage.words()
    assert view.board.card.comment.isVisible()
    room.go("Tom Halvorsen")
    assert "The first comment from this address." in room.stage.words()


def test_the_post_above_opens_its_page(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go(INES)

    assert "The post of 18 November" in room.stage.words()
    room.stage.click("Read it all")

    assert room.stage.pages == ["https://remote.example/1"]


def test_next_and_the_arrows_walk_through_the_cards(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go(INES)

    room.stage.click("Next")
    second = room.shown
    room.stage.press("Alt+Right")
    third = room.shown
    room.stage.press("Alt+Left")

    assert {INES, second, third} == {INES, "Tom Halvorsen", "Kenji Arai"}
    assert room.shown == second
    assert "2 of 3" in room.stage.words()


def test_the_arrows_are_mirrored_with_the_reading_direction(build_stage: StageBuilder, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        room = build(build_stage)
        room.go(INES)
        room.stage.press("Alt+Left")
        assert "2 of 3" in room.stage.words()
        room.stage.press("Alt+Right")
        assert room.shown == INES
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("key", "tile", "primary"),
    [
        ("Alt+1", "Answer", "Send to Ines"),
        ("Alt+2", "Thank", "Send this thank-you"),
        ("Alt+3", "Ask Jonas", "Give to Jonas"),
        ("Alt+4", "Later", "Put off until this evening"),
        ("Alt+5", "Hide…", "Hide it"),
    ],
)
def test_a_tile_switches_the_end_column_and_the_primary(
    build_stage: StageBuilder, key: str, tile: str, primary: str
) -> None:
    room = build(build_stage)
    view = room.go(INES)

    room.stage.press("Alt+5" if key != "Alt+5" else "Alt+1")
    room.stage.press(key)
    assert room.primary == primary
    room.stage.press("Alt+5" if key != "Alt+5" else "Alt+1")
    room.stage.click(next(one for one in view.board.tiles.tiles.values() if one.text() == tile))
    assert room.primary == primary


def test_what_may_break_a_rule_says_which(build_stage: StageBuilder) -> None:
    text = "Ask the one they call Luis. He lives above the bakery in Pier Street, go and ask him at home."
    room = build(build_stage, said("109", "B. R.", text, 2))
    room.go("B. R.")

    assert "It may break a rule: it exposes somebody." in room.stage.words()
    room.stage.press("Alt+5")
    assert room.view.board.hide_panel.chosen() == "exposes"


def test_a_comment_that_is_not_in_the_tray_can_be_a_card(build_stage: StageBuilder) -> None:
    room = build(build_stage, said("101", INES, "A good start.", 0, at=said("101", "", "", 24 * 40).at))
    room.go(INES)

    assert room.shown == INES


def test_an_unknown_comment_is_said_and_the_cards_go_on(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.stage.go(Place.ANSWER, "no-such-comment")

    assert [error.code for error in room.stage.surprises] == ["unknown"]
    assert room.shown


def test_before_the_facts_are_here_nothing_pretends_to_be_a_card(build_stage: StageBuilder) -> None:
    stage = build_stage(practice, begins=False)
    stage.session.window.go(Go(Place.ANSWER))
    QTest.qWait(350)
    assert not stage.session.window.footer.primary.isEnabled()
    stage.session.background.reload()
    stage.settle()
    assert "1 of 6" in stage.words()


def test_a_long_wait_for_news_goes_on_with_the_same_card(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go(INES)
    room.stage.click("Next")
    shown = room.shown
    room.bring(said("108", "Rosa Lindgren", "Is it true?", -1))
    room.stage.go(Place.TODAY)
    room.go()

    assert room.shown == shown
    assert "2 of 4" in room.stage.words()


def test_the_way_back_to_the_card_is_escape(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    view = room.go(INES)
    room.stage.press("Alt+4")
    room.stage.press("Escape")
    assert view.board.way is Way.ANSWER
