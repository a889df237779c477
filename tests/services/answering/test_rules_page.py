"""The rules of engagement as a page that publishes like a post."""

from ceo_desk.services.answering.rules_page import RulesStanding
from tests.services.conftest import ACTOR, Room


def begin(room: Room) -> str:
    return room.desk.rules_page.begin("Our rules for comments", "Be kind.", actor=ACTOR)


def test_a_desk_begins_without_a_page(empty_room: Room) -> None:
    assert empty_room.desk.rules_page.look() == RulesStanding()


def test_the_page_is_begun_once_and_remembered(room: Room) -> None:
    draft = begin(room)
    assert begin(room) == draft
    room.start_again()
    assert room.desk.rules_page.look() == RulesStanding(draft)
    assert room.desk.writing.open(draft, actor=ACTOR).draft.content.title == "Our rules for comments"


def test_it_is_public_only_while_readers_have_it(room: Room) -> None:
    publication = room.order(begin(room))
    assert not room.desk.rules_page.look().is_live
    room.desk.sender.drain()
    found = room.desk.rules_page.look()
    assert (found.is_live, found.url) == (True, room.now(publication).url)
    room.desk.publishing.withdraw(publication.id, actor=ACTOR)
    room.desk.sender.drain()
    assert not room.desk.rules_page.look().is_live


def test_a_page_in_the_trash_is_begun_anew(room: Room) -> None:
    draft = begin(room)
    room.desk.writing.trash(draft, actor=ACTOR)
    assert room.desk.rules_page.look() == RulesStanding()
    assert begin(room) != draft
