import pytest

from ceo_desk.domain.channel import Problem, Rejected, SignInNeeded, Unreachable
from ceo_desk.domain.errors import BadInput, OutOfReach, Taken, Unknown, WorldSaidNo
from ceo_desk.domain.publication import State, Why
from tests.services.conftest import ACTOR, Room
from tests.services.desks import identity
from tests.services.remote import Repeatable

NO = Problem("wrong", "Your blog did not accept this password.", "Show the page again.", "401")


def test_an_account_is_named_after_its_place_unless_it_is_given_a_name(empty_room: Room) -> None:
    room = empty_room
    room.door.channels["remote"] = Repeatable(room.service, identity())
    added, is_kept = room.desk.accounts.add("wordpress", "remote", "clara", " se cret \n", "", actor=ACTOR)
    assert (added.name, is_kept) == ("remote.example", False), "there is no keyring in the tests"
    assert not room.desk.accounts.keeps_passwords()
    assert room.desk.accounts.name_of(added.id) == "remote.example"
    assert room.desk.accounts.name_at(added.source.id) == "remote.example"
    assert room.desk.accounts.name_at("nowhere") == ""
    assert room.desk.accounts.sign_in_page("wordpress", "remote") == ""


def test_a_taken_name_and_a_missing_secret_are_refused(room: Room) -> None:
    with pytest.raises(Taken):
        room.connect()
    with pytest.raises(BadInput):
        room.desk.accounts.add("wordpress", "remote", "clara", "  ", "other", actor=ACTOR)
    assert [account.name for account in room.desk.accounts.all()] == ["remote"]


@pytest.mark.parametrize(
    ("found", "error"),
    [(Rejected(NO), WorldSaidNo), (Unreachable(NO), OutOfReach)],
)
def test_a_place_that_is_not_found_is_said_in_its_words(
    empty_room: Room, found: Rejected | Unreachable, error: type[WorldSaidNo | OutOfReach]
) -> None:
    desk = empty_room.desk.accounts
    empty_room.door.found = found
    with pytest.raises(error) as said:
        desk.add("wordpress", "remote", "clara", "secret", "", actor=ACTOR)
    assert (said.value.sentence, said.value.next_step, said.value.detail) == (NO.sentence, NO.next_step, NO.detail)
    with pytest.raises(error):
        desk.add_practice(actor=ACTOR)
    with pytest.raises(error):
        desk.sign_in_page("wordpress", "remote")
    assert desk.all() == ()


class Refusing(Repeatable):
    """Knows nobody."""

    def check(self) -> SignInNeeded:
        return SignInNeeded(NO)


def test_a_password_that_does_not_work_connects_nothing(empty_room: Room) -> None:
    empty_room.door.channels |= {name: Refusing(empty_room.service, identity()) for name in ("remote", "practice")}
    with pytest.raises(WorldSaidNo):
        empty_room.desk.accounts.add("wordpress", "remote", "clara", "secret", "", actor=ACTOR)
    with pytest.raises(WorldSaidNo):
        empty_room.desk.accounts.add_practice(actor=ACTOR)
    assert empty_room.desk.accounts.all() == ()


def test_a_new_password_is_kept_once_it_works_and_what_waited_goes_on(room: Room) -> None:
    working = room.door.channels["remote"]
    room.door.channels["remote"] = SignInNeeded(NO)
    one = room.order(room.write())
    room.desk.sender.drain()
    assert room.now(one).why is Why.SIGN_IN
    with pytest.raises(WorldSaidNo):
        room.desk.accounts.check("remote", None, actor=ACTOR)

    assert not isinstance(working, SignInNeeded)
    room.door.channels["https://remote.example/"] = Refusing(room.service, identity())
    with pytest.raises(WorldSaidNo):
        room.desk.accounts.check("remote", "wrong", actor=ACTOR)
    assert room.now(one).why is Why.SIGN_IN

    room.door.channels["https://remote.example/"] = room.door.channels["remote"] = working
    checked, is_kept = room.desk.accounts.check("remote", "right", actor=ACTOR)
    assert (checked.name, is_kept) == ("remote", False)
    assert room.now(one).why is Why.TURN
    room.desk.sender.drain()
    assert room.now(one).state is State.LIVE


def test_a_removed_account_is_gone_and_unknown(room: Room) -> None:
    room.desk.accounts.remove("remote", actor=ACTOR)
    assert room.desk.accounts.all() == ()
    with pytest.raises(Unknown):
        room.desk.accounts.check("remote", None, actor=ACTOR)


def test_a_place_is_found_and_tried_before_anything_is_kept(empty_room: Room) -> None:
    desk, channel = empty_room.desk.accounts, Repeatable(empty_room.service, identity())
    empty_room.door.channels["remote"] = channel
    place = desk.find_place("wordpress", "remote")
    assert desk.page_of(place) == ""
    with pytest.raises(BadInput):
        desk.try_sign_in(place, "clara", " ")
    who = desk.try_sign_in(place, "clara", " secret ")
    assert (who.person, desk.all(), desk.known("wordpress", who)) == ("Clara Winterfeld", (), None)
    kept, is_kept = desk.keep("wordpress", " clara ", "secret", who, actor=ACTOR)
    assert (kept.name, kept.login, is_kept) == ("remote.example", "clara", False)
    assert desk.known("wordpress", who) == kept
    assert desk.known("practice", who) is None
    with pytest.raises(Taken):
        desk.keep("wordpress", "clara", "secret", who, " remote.example ", actor=ACTOR)


def test_why_a_place_or_a_password_failed_reaches_the_caller(empty_room: Room) -> None:
    desk = empty_room.desk.accounts
    empty_room.door.found = Unreachable(NO)
    with pytest.raises(OutOfReach) as away:
        desk.find_place("wordpress", "remote")
    assert away.value.reason == "wrong"
    empty_room.door.found = None
    empty_room.door.channels["remote"] = Refusing(empty_room.service, identity())
    with pytest.raises(WorldSaidNo) as refused:
        desk.try_sign_in(desk.find_place("wordpress", "remote"), "clara", "secret")
    assert refused.value.reason == "wrong"


def test_the_trouble_of_an_account_is_known_without_a_call(room: Room) -> None:
    (account,) = room.desk.accounts.all()
    working = room.door.channels["remote"]
    assert room.desk.accounts.trouble_of(account) is None
    room.door.channels["remote"] = SignInNeeded(NO)
    assert room.desk.accounts.trouble_of(account) == NO
    room.order(room.write())
    room.desk.sender.drain()
    room.door.channels["remote"] = working
    assert room.desk.accounts.trouble_of(account) == NO, "its password was refused when a post was to go"
    room.desk.accounts.check("remote", None, actor=ACTOR)
    assert room.desk.accounts.trouble_of(account) is None
