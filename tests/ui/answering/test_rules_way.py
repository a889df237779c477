"""The rules of engagement: published as a page, and read where something is hidden or is spam."""

from ceo_desk.domain.rules_of_engagement import ON_SCREEN
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.ui.answering.rules_way import page_words
from ceo_desk.ui.writing.view import PageView
from tests.ui.answering import card_room, inbox_room
from tests.ui.answering.card_room import INES
from tests.ui.stage import CLARA, JONAS, StageBuilder

PUBLIC = "Your rules are public. The record keeps your reason."


def publish(desk: Desk) -> None:
    """The rules go out to the blog."""
    draft = desk.rules_page.begin("Our rules for comments", "Be kind.", actor=JONAS)
    desk.publishing.order(Order(draft, ("remote",), None, 0), actor=CLARA)
    desk.sender.drain(is_hurried=True)
    assert desk.rules_page.look().is_live


def test_the_page_says_every_rule() -> None:
    title, body = page_words()
    assert title == "Our rules for comments"
    assert all(f"**{rule.title}.** {rule.sentence}" in body for rule in ON_SCREEN.values())


def test_the_leader_is_told_that_the_rules_are_public_only_while_they_are(build_stage: StageBuilder) -> None:
    room = card_room.build(build_stage)
    room.go(INES)
    room.stage.click("Hide…")
    assert PUBLIC not in room.stage.words()
    assert not room.stage.has_button("Publish your rules first")
    assert "You kept 1 critical comments." in room.stage.words() or "You kept 1 critical comment." in room.stage.words()


def test_the_leader_reads_the_page_that_readers_have(build_stage: StageBuilder) -> None:
    room = card_room.build(build_stage, prepare=publish)
    room.go(INES)
    room.stage.click("Hide…")
    assert PUBLIC in room.stage.words()
    room.stage.click("Read the rules")
    assert room.stage.pages == [room.desk.rules_page.look().url]


def test_the_assistant_begins_the_page_from_where_a_rule_is_named(build_stage: StageBuilder) -> None:
    room = inbox_room.build(build_stage)
    room.press("H")
    room.stage.click("Publish your rules first")
    room.stage.settle()
    assert room.desk.rules_page.look().draft
    assert isinstance(room.stage.screen, PageView)


def test_spam_names_a_rule_and_the_record_keeps_it(build_stage: StageBuilder) -> None:
    room = inbox_room.build(build_stage, prepare=publish)
    room.press("L")
    assert not room.stage.has_button("Read the rules")
    room.press("Escape", "S")
    assert room.state == "Choose the rule that was broken."
    assert room.stage.has_button("Read the rules")
    room.press("5")
    named = "SELECT rule FROM triage WHERE comment = ?"
    reader, comment = room.desk.database.read(), room.item(INES).id
    assert (room.state_of(INES), reader.execute(named, (comment,)).fetchone()[0]) == ("spam", "advertises")
    room.press("U")
    assert (room.state_of(INES), reader.execute(named, (comment,)).fetchone()[0]) == ("waiting", "")


def test_beside_the_rules_the_assistant_reads_how_many_critical_ones_were_kept(build_stage: StageBuilder) -> None:
    room = inbox_room.build(build_stage)
    room.press("L")
    assert "critical comment" not in room.stage.words()
    room.press("Escape", "H")
    assert "You kept" in room.stage.words()
    assert "critical comment" in room.stage.words()
