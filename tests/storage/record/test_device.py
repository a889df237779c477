import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from ceo_desk.domain.errors import Damaged
from ceo_desk.domain.publication import Delivery, State, Why
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rounds import Round
from ceo_desk.storage.record.device import Device
from ceo_desk.storage.record.heads import read_heads
from ceo_desk.storage.record.machine import machine_id
from ceo_desk.storage.settings import TAKE_BACK_SECONDS, Settings
from tests.storage.desks import DeskUnderTest
from tests.storage.samples import REPLY

Reopen = Callable[..., DeskUnderTest]


def decide(desk: DeskUnderTest, seconds: int) -> None:
    Settings(desk.database, desk.record).set(TAKE_BACK_SECONDS, seconds, actor="Anna", at=desk.pass_time(minutes=1))


def test_a_new_desk_begins_its_record(desk: DeskUnderTest) -> None:
    (entry,) = desk.record.entries(desk.device.desk_id)
    assert (entry.verb, entry.seq, entry.prev_hash, entry.device) == ("desk.began", 1, "", desk.device.device_id)
    assert desk.device.moved == ""
    assert desk.record.verify().is_intact


def test_the_same_place_is_the_same_device(tmp_path: Path, reopen: Reopen) -> None:
    first = reopen(tmp_path / "desk")
    first.database.close()
    second = reopen(tmp_path / "desk")
    assert second.device == first.device
    assert second.record.verify().entries == 1


@pytest.mark.parametrize("what", ["whole folder", "database alone", "another laptop"])
def test_a_copy_goes_on_as_a_device_of_its_own(tmp_path: Path, reopen: Reopen, what: str) -> None:
    first = reopen(tmp_path / "desk")
    decide(first, 5)
    old, head = first.device, first.record.verify().head
    first.database.close()
    place, machine = tmp_path / "copy", "the test's laptop"
    if what == "whole folder":
        shutil.copytree(tmp_path / "desk", place)
    elif what == "database alone":
        place.mkdir()
        shutil.copy(first.folder.database, place)
    else:
        place, machine = tmp_path / "desk", "another laptop"
    copy = reopen(place, machine)
    assert (copy.device.desk_id, copy.device.moved) == (old.desk_id, "copied")
    assert copy.device.device_id != old.device_id
    moved = copy.record.entries(old.desk_id)[-1]
    assert (moved.verb, moved.seq, moved.prev_hash) == ("desk.moved", 1, head)
    assert json.loads(moved.value) == {"from": old.device_id, "why": "copied", "head": head, "seq": 2}
    decide(copy, 6)
    assert copy.record.verify().problems == ()
    assert copy.record.verify().entries == 4
    heads = read_heads(copy.folder.head)
    assert heads is not None
    assert copy.device.device_id in heads
    copy.database.close()
    again = reopen(place, machine)
    assert (again.device.device_id, again.device.moved) == (copy.device.device_id, "")


def test_the_old_chains_end_is_guarded_by_the_entry_of_the_move(tmp_path: Path, reopen: Reopen) -> None:
    first = reopen(tmp_path / "desk")
    for seconds in range(20, 25):
        decide(first, seconds)
    first.database.close()
    (tmp_path / "copy").mkdir()
    shutil.copy(first.folder.database, tmp_path / "copy")
    copy = reopen(tmp_path / "copy")
    with copy.raw() as raw:
        raw.execute("DROP TRIGGER journal_is_never_shortened")
        raw.execute("DELETE FROM journal WHERE device = ? AND seq > 3", (first.device.device_id,))
    assert any("the end was cut off after entry 3, 6 were written" in found for found in copy.record.verify().problems)


@pytest.mark.parametrize("damage", ["DELETE FROM journal WHERE seq = 2", "DELETE FROM journal"])
def test_a_copy_whose_record_is_not_whole_is_not_carried_on(tmp_path: Path, reopen: Reopen, damage: str) -> None:
    first = reopen(tmp_path / "desk")
    decide(first, 5)
    decide(first, 6)
    with first.raw() as raw:
        sql = raw.execute("SELECT sql FROM sqlite_schema WHERE name = 'journal_is_never_shortened'").fetchone()[0]
        raw.execute("DROP TRIGGER journal_is_never_shortened")
        raw.execute(damage)
        raw.execute(sql)
    first.database.close()
    (tmp_path / "copy").mkdir()
    shutil.copy(first.folder.database, tmp_path / "copy")
    with pytest.raises(Damaged) as caught:
        reopen(tmp_path / "copy")
    assert caught.value.sentence == "The record of this desk is not whole."


def test_what_was_on_its_way_is_asked_about_because_the_original_may_send_it(tmp_path: Path, reopen: Reopen) -> None:
    first = reopen(tmp_path / "desk")
    outbox = Outbox(first.database, first.record)
    for name in ("held", "waiting", "sending"):
        hold_until = first.now if name == "held" else None
        decided = Round(name, "a", name, REPLY, comment=name)
        outbox.approve(decided, actor="Anna", at=first.now, hold_until=hold_until)
    outbox.intend("sending", first.now)
    first.database.close()
    shutil.copytree(tmp_path / "desk", tmp_path / "copy")
    copy = reopen(tmp_path / "copy")
    found = {one.id: one.delivery for one in Outbox(copy.database, copy.record).deliveries()}
    asked = Delivery(State.WAITING, Why.MISSED)
    assert found == {"held": asked, "waiting": asked, "sending": Delivery(State.SENDING)}


def test_the_laptop_and_the_folder_are_not_readable_in_the_file(desk: DeskUnderTest) -> None:
    values = [row[0] for row in desk.database.read().execute("SELECT value FROM desk").fetchall()]
    assert not any("laptop" in value or "desk" in value for value in values)


def test_this_laptop_has_an_id_that_stays(desk: DeskUnderTest) -> None:
    assert machine_id() == machine_id() != ""
    at, folder = datetime(2026, 3, 1, tzinfo=UTC), desk.folder
    here = Device.settle(desk.database, folder, at=at, new_id=lambda: str(uuid4()))
    assert here.moved == "copied"  # the test's laptop was a made-up one
    assert Device.settle(desk.database, folder, at=at, new_id=lambda: str(uuid4())).device_id == here.device_id


def test_the_first_file_with_an_id_serves_and_at_last_the_computers_name(tmp_path: Path) -> None:
    empty, known = tmp_path / "empty", tmp_path / "known"
    empty.write_text("\n", encoding="ascii")
    known.write_text("0123abcd\n", encoding="ascii")
    assert machine_id((tmp_path / "missing", empty, known)) == "0123abcd"
    assert machine_id((empty,)) != "0123abcd"
