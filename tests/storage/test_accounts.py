from dataclasses import replace

import pytest

from ceo_desk.domain.channel import Capabilities
from ceo_desk.domain.errors import BadInput, Taken, Unknown
from ceo_desk.storage.accounts import Account, Accounts, source_id
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rounds import Round
from tests.storage.desks import DeskUnderTest
from tests.storage.samples import IDENTITY, POST


@pytest.fixture
def accounts(desk: DeskUnderTest) -> Accounts:
    return Accounts(desk.database, desk.record)


def add(accounts: Accounts, desk: DeskUnderTest, name: str = "blog", *, id: str | None = None) -> Account:  # noqa: A002 – as in `Accounts.add`
    return accounts.add(name, "wordpress", "clara", IDENTITY, actor="Clara", at=desk.now, id=id)


def test_an_account_keeps_what_was_found_out(desk: DeskUnderTest, accounts: Accounts) -> None:
    added = add(accounts, desk, id="a-1")
    assert (added.id, added.name, added.channel, added.login) == ("a-1", "blog", "wordpress", "clara")
    assert (added.person, added.person_id, added.capabilities) == ("Clara", "7", IDENTITY.capabilities)
    assert (added.connected_at, added.checked_at, added.is_removed) == (desk.now, desk.now, False)
    source = added.source
    assert (source.place, source.title, source.zone) == (IDENTITY.source, "The harbour blog", "Europe/Berlin")
    assert (source.id, source.connected_at) == (source_id("wordpress", IDENTITY.source), desk.now)
    assert accounts.find("blog") == accounts.by_id("a-1") == added
    assert accounts.all() == (added,)


def test_a_name_is_given_once_and_never_empty(desk: DeskUnderTest, accounts: Accounts) -> None:
    add(accounts, desk)
    with pytest.raises(Taken):
        add(accounts, desk)
    with pytest.raises(BadInput):
        add(accounts, desk, " ")
    other = add(accounts, desk, "second")
    assert [account.name for account in accounts.all()] == ["blog", "second"]
    assert other.source == accounts.find("blog").source


def test_a_check_brings_what_is_true_now(desk: DeskUnderTest, accounts: Accounts) -> None:
    before = add(accounts, desk)
    later = desk.pass_time(days=1)
    found = replace(IDENTITY, capabilities=Capabilities(publish=False), source_title="Renamed", zone="+05:30")
    after = accounts.checked(before.id, found, actor="Clara", at=later)
    assert (after.capabilities.publish, after.source.title, after.source.zone) == (False, "Renamed", "+05:30")
    assert (after.checked_at, after.connected_at) == (later, before.connected_at)
    with pytest.raises(Unknown):
        accounts.checked("unknown", found, actor="Clara", at=later)


def test_what_another_version_of_the_program_found_out_is_left_out(desk: DeskUnderTest, accounts: Accounts) -> None:
    add(accounts, desk)
    sql = "UPDATE accounts SET capabilities = json_set(capabilities, '$.sing', 1)"
    desk.database.write(lambda connection: connection.execute(sql))
    assert accounts.find("blog").capabilities == IDENTITY.capabilities


def test_a_removed_account_is_hidden_and_its_place_found_again(desk: DeskUnderTest, accounts: Accounts) -> None:
    first = add(accounts, desk, id="a-1")
    outbox = Outbox(desk.database, desk.record)
    outbox.approve(Round("p", "a-1", "m", POST, draft="d"), actor="Clara", at=desk.now)
    accounts.remove("blog", actor="Clara", at=desk.pass_time(days=1))
    assert accounts.all() == ()
    assert accounts.by_id("a-1").is_removed
    with pytest.raises(Unknown):
        accounts.find("blog")
    with pytest.raises(Unknown):
        accounts.by_id("nobody")
    with pytest.raises(Unknown):
        accounts.remove("blog", actor="Clara", at=desk.now)
    again = add(accounts, desk, id="a-2")
    assert again.source == first.source
    assert again.source.connected_at == first.connected_at < again.connected_at
    known = outbox.for_draft("d", "a-2")
    assert known is not None
    assert (known.id, known.account) == ("p", "a-2")


def test_another_person_at_the_same_place_takes_over_nothing(desk: DeskUnderTest, accounts: Accounts) -> None:
    add(accounts, desk, id="a-1")
    outbox = Outbox(desk.database, desk.record)
    outbox.approve(Round("p", "a-1", "m", POST, draft="d"), actor="Clara", at=desk.now)
    accounts.remove("blog", actor="Clara", at=desk.now)
    other = replace(IDENTITY, person_id="8", person="Ben")
    accounts.add("blog", "wordpress", "ben", other, actor="Ben", at=desk.now, id="a-2")
    assert outbox.for_draft("d", "a-2") is None
