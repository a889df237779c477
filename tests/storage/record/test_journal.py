import logging
from datetime import timedelta

import pytest

from ceo_desk.domain.errors import Damaged
from ceo_desk.domain.journal import Entry, Verb
from ceo_desk.storage.record.heads import heads_from_text, read_heads
from tests.storage.desks import DeskUnderTest


def decide(desk: DeskUnderTest, value: int = 5, key: str = "take_back_seconds", actor: str = "Anna") -> Entry:
    return desk.database.write(
        lambda connection: desk.record.decide(
            connection,
            actor=actor,
            subject=key,
            verb=Verb.SETTING_CHANGED,
            value={"value": value},
            at=desk.now + timedelta(seconds=value),
        )
    )


def test_a_decision_is_chained_applied_and_written_down_outside(desk: DeskUnderTest) -> None:
    first = decide(desk, 5)
    second = decide(desk, 6)
    assert (first.seq, second.seq) == (2, 3)  # the desk's beginning came before
    assert second.prev_hash == first.hash
    assert desk.row("SELECT value FROM settings WHERE key = 'take_back_seconds'") == ("6",)
    heads = read_heads(desk.folder.head)
    assert heads is not None
    assert heads[first.device].hash == second.hash
    found = desk.record.verify()
    assert (found.entries, found.head, found.problems, found.is_intact) == (3, second.hash, (), True)


def test_an_entry_names_those_it_replaces_on_the_same_subject(desk: DeskUnderTest) -> None:
    first = decide(desk, 5)
    decide(desk, 1, key="is_paused")
    second = decide(desk, 6)
    assert (first.replaces, second.replaces) == ("[]", f'["{first.hash}"]')
    assert [entry.hash for entry in desk.record.entries("take_back_seconds")] == [first.hash, second.hash]


def test_a_person_and_a_setting_of_one_name_are_two_subjects(desk: DeskUnderTest) -> None:
    decide(desk, 1, key="zone")
    person = desk.database.write(
        lambda connection: desk.record.decide(
            connection, actor="Anna", subject="zone", verb=Verb.PERSON_ADDED, value={"face": "leader"}, at=desk.now
        )
    )
    assert person.replaces == "[]"


def test_the_record_refuses_update_and_delete(desk: DeskUnderTest) -> None:
    decide(desk)
    with desk.raw() as raw:
        with pytest.raises(Exception, match="never changed"):
            raw.execute("UPDATE journal SET actor = 'Bob'")
        with pytest.raises(Exception, match="never shortened"):
            raw.execute("DELETE FROM journal")
    assert desk.record.verify().is_intact


def test_a_decision_of_an_unknown_kind_leaves_no_entry(desk: DeskUnderTest) -> None:
    entry = Entry(desk.device.device_id, 2, "", "", "x", "future.thing", "{}", "[]", "", "")
    with pytest.raises(Damaged):
        desk.database.write(lambda connection: desk.record.append(connection, entry))
    assert desk.record.verify().entries == 1


def test_a_head_that_cant_be_written_stays_behind_and_is_noted(
    desk: DeskUnderTest, caplog: pytest.LogCaptureFixture
) -> None:
    kept = desk.folder.head.read_text(encoding="utf-8")
    desk.folder.head.unlink()
    desk.folder.head.mkdir()
    with caplog.at_level(logging.WARNING):
        decide(desk, 5)
    assert "was not written down" in caplog.text
    desk.folder.head.rmdir()
    desk.folder.head.write_text(kept, encoding="utf-8")
    assert desk.record.verify().is_intact  # behind is fine
    last = decide(desk, 6)
    assert heads_from_text(desk.folder.head.read_text(encoding="utf-8"))[last.device].hash == last.hash


def test_another_process_may_have_written_a_later_head(desk: DeskUnderTest) -> None:
    decide(desk, 5)
    later = desk.folder.head.read_text(encoding="utf-8").replace('"seq": 2', '"seq": 9')
    desk.folder.head.write_text(later, encoding="utf-8")
    decide(desk, 6)
    assert desk.folder.head.read_text(encoding="utf-8") == later


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"heads": {"a": {}}}', '{"heads": {"a": {"seq": "x", "hash": ""}}}'])
def test_a_second_note_that_cant_be_read_is_said(desk: DeskUnderTest, text: str) -> None:
    desk.folder.head.write_text(text, encoding="utf-8")
    assert desk.record.verify().problems == ("The second note of the record is damaged.",)


def test_a_second_note_that_was_removed_is_not_made_anew_by_going_on(
    desk: DeskUnderTest, caplog: pytest.LogCaptureFixture
) -> None:
    desk.folder.head.unlink()
    decide(desk, 5)
    assert "missing" in caplog.text
    assert desk.record.verify().problems == ("The second note of the record is missing.",)


def test_a_second_note_that_is_no_text_or_no_file_is_said(desk: DeskUnderTest) -> None:
    desk.folder.head.write_bytes(b"\xff\xfe\x00")
    assert desk.record.verify().problems == ("The second note of the record is damaged.",)
    desk.folder.head.unlink()
    assert desk.record.verify().problems == ("The second note of the record is missing.",)
