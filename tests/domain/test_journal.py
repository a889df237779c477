import hashlib
import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ceo_desk.domain.journal import GENESIS, Entry, Head, hash_of, verify_chain


def canonical(payload: dict[str, str | int]) -> bytes:
    return json.dumps(payload, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def chain(length: int, device: str = "laptop", before: str = GENESIS) -> list[Entry]:
    entries: list[Entry] = []
    for seq in range(1, length + 1):
        entry = Entry(
            device, seq, "2026-11-24T08:00:00.000Z", "Clara", f"draft:{seq}", "draft.began", "{}", "[]", before
        )
        entry = replace(entry, hash=hash_of(entry, canonical))
        entries.append(entry)
        before = entry.hash
    return entries


def test_the_hash_is_of_every_other_column() -> None:
    (entry,) = chain(1)
    columns = {name: getattr(entry, name) for name in Entry.__slots__ if name != "hash"}
    assert entry.payload() == columns
    assert entry.hash == hashlib.sha256(canonical(columns)).hexdigest()


def test_a_whole_chain_has_no_problems() -> None:
    entries = [*chain(5), *chain(3, "other")]
    heads = {"laptop": Head("laptop", 5, entries[4].hash), "other": Head("other", 2, entries[6].hash)}
    assert verify_chain(entries, canonical, heads) == ()


@given(position=st.integers(0, 4), column=st.sampled_from(["at", "actor", "subject", "verb", "value", "replaces"]))
def test_a_change_in_any_column_is_found(position: int, column: str) -> None:
    entries = chain(5)
    entries[position] = Entry(
        **{name: getattr(entries[position], name) for name in Entry.__slots__} | {column: "changed"}
    )
    assert any("changed" in problem for problem in verify_chain(entries, canonical, {}))


@given(position=st.integers(0, 4))
def test_a_change_with_a_hash_made_anew_is_found_by_the_next_entry_or_the_head(position: int) -> None:
    entries = chain(5)
    head = Head("laptop", 5, entries[4].hash)
    forged = replace(entries[position], value='{"x":1}')
    entries[position] = replace(forged, hash=hash_of(forged, canonical))
    assert verify_chain(entries, canonical, {"laptop": head})


@given(position=st.integers(0, 3))
def test_a_missing_entry_is_found(position: int) -> None:
    entries = chain(5)
    del entries[position]
    assert any("missing" in problem for problem in verify_chain(entries, canonical, {}))


def test_a_cut_off_end_is_found_by_the_head_and_a_head_behind_is_fine() -> None:
    entries = chain(5)
    assert verify_chain(entries[:3], canonical, {"laptop": Head("laptop", 5, entries[4].hash)})
    assert verify_chain(entries, canonical, {"laptop": Head("laptop", 3, entries[2].hash)}) == ()
    assert verify_chain([], canonical, {"laptop": Head("laptop", 1, "x")})


def test_a_head_that_names_another_entry_is_found() -> None:
    entries = chain(2)
    assert verify_chain(entries, canonical, {"laptop": Head("laptop", 2, "0" * 64)})


def test_an_export_that_begins_later_is_whole_with_the_hash_before_it() -> None:
    entries = chain(5)
    starts = {"laptop": (3, entries[1].hash)}
    assert verify_chain(entries[2:], canonical, {}, starts) == ()
    assert verify_chain(entries[2:], canonical, {}, {"laptop": (3, "0" * 64)})
    assert verify_chain(entries[3:], canonical, {}, starts)
