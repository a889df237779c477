"""A list narrowed by traits, post and person: right in every combination, by an index, and after the rules changed."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import product
from pathlib import Path

import pytest

from ceo_desk.domain.channel import RemoteComment, RemoteStatus, Voice
from ceo_desk.domain.comment import OPEN, CommentState
from ceo_desk.domain.errors import Unknown
from ceo_desk.domain.traits import COMBINATIONS, Filter, Trait
from ceo_desk.storage.inbox import inbox_numbers, trait_marks
from ceo_desk.storage.inbox.inbox import InboxItem
from tests.storage.desks import DeskUnderTest, open_desk
from tests.storage.inbox.test_inbox import assert_no_scan, statements
from tests.storage.listening import AT, REMARK, Listener

EVERY = tuple(CommentState)
TEXTS = ("A remark.", "When does it open?", "I disagree with this.", "I disagree. Why was nobody asked?")
TOLD = (Trait.NONE, Trait.QUESTION, Trait.CRITICAL, Trait.QUESTION | Trait.CRITICAL)
COUNT = 240


@pytest.fixture
def listener(desk: DeskUnderTest) -> Listener:
    return Listener(desk)


def comment(number: int) -> RemoteComment:
    return replace(
        REMARK,
        remote_id=str(number),
        post=str(number % 5),
        author_key=f"p{number % 40}" if number % 11 else "",
        text=TEXTS[number % 4],
        status=RemoteStatus.HELD if number % 13 == 0 else RemoteStatus.LIVE,
        at=AT + timedelta(minutes=number // 2),
    )


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Listener]:
    """Comments with every combination of traits, below five posts, by forty people and some without a name."""
    desk = open_desk(Path(tmp_path_factory.mktemp("filters")) / "desk")
    listener = Listener(desk)
    listener.store(*(comment(number) for number in range(COUNT)))
    listener.store(comment(2), source=listener.connect("b", "https://b.example/").source.id)
    yield listener
    desk.database.close()


def all_of(
    listener: Listener, narrowed: Filter, states: tuple[CommentState, ...], query: str | None, *, up: bool
) -> list[InboxItem]:
    found: list[InboxItem] = []
    after = None
    while True:
        page = listener.inbox.page(states, None, query, after, 7, is_oldest_first=up, narrowed=narrowed)
        found += page.items
        after = page.next
        if after is None:
            return found


@pytest.mark.parametrize(("query", "few"), [(None, 0), ("disagree", 0), ("disagree", 1000)])
@pytest.mark.parametrize("up", [False, True])
def test_every_combination_finds_what_it_says_and_no_more(
    crowd: Listener, query: str | None, few: int, up: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox_numbers, "FEW", few)
    firsts = {one.id for one in all_of(crowd, Filter(), EVERY, None, up=True) if one.is_first_time}
    assert len(firsts) > 20
    for traits, post, person, states in product(COMBINATIONS, ("", "3"), ("", "7", "11"), (OPEN, EVERY)):
        wanted = Filter(traits, crowd.id(post) if post else "", crowd.id(person) if person else "")
        expected = {
            one.id
            for one in all_of(crowd, Filter(), states, query, up=up)
            if wanted.allows(TOLD[int(one.remote_id) % 4] | (Trait.FIRST_TIME if one.id in firsts else Trait.NONE))
            and (not post or (one.post_id == "3" and one.source == crowd.source))
            and (not person or (one.source == crowd.source and is_by(one, person)))
        }
        found = all_of(crowd, wanted, states, query, up=up)
        assert len(found) == len({one.id for one in found})
        assert {one.id for one in found} == expected, wanted
        assert [one.at for one in found] == sorted((one.at for one in found), reverse=not up)


def is_by(item: InboxItem, person: str) -> bool:
    number = int(item.remote_id)
    return number == 11 if person == "11" else number % 40 == int(person) and number % 11 != 0


def test_a_post_and_a_person_of_two_places_have_nothing_in_common(crowd: Listener) -> None:
    other = next(one for one in all_of(crowd, Filter(), EVERY, None, up=False) if one.source != crowd.source)
    assert all_of(crowd, Filter(post_of=crowd.id("7"), person_of=other.id), EVERY, None, up=False) == []
    assert [one.id for one in all_of(crowd, Filter(person_of=other.id), EVERY, None, up=False)] == [other.id]
    with pytest.raises(Unknown):
        crowd.inbox.page(OPEN, None, None, None, 5, narrowed=Filter(person_of="nobody"))


FILTERS = {
    "traits": (Filter(Trait.QUESTION | Trait.FIRST_TIME), None),
    "post": (Filter(Trait.CRITICAL, post_of="7"), None),
    "person": (Filter(Trait.CRITICAL, person_of="7"), None),
    "person below a post": (Filter(post_of="7", person_of="7"), None),
    "somebody without a name": (Filter(person_of="11"), None),
    "words": (Filter(Trait.CRITICAL, post_of="7", person_of="7"), "disagree"),
    "words of somebody without a name": (Filter(person_of="11"), "disagree"),
}


@pytest.mark.parametrize("few", [0, 1000])
@pytest.mark.parametrize("up", [False, True])
@pytest.mark.parametrize("name", FILTERS)
def test_no_narrowed_page_scans_a_table_or_sorts(
    crowd: Listener, name: str, up: bool, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox_numbers, "FEW", few)
    narrowed, query = FILTERS[name]
    narrowed = replace(
        narrowed,
        post_of=crowd.id(narrowed.post_of) if narrowed.post_of else "",
        person_of=crowd.id(narrowed.person_of) if narrowed.person_of else "",
    )
    database = crowd.desk.database
    ran = statements(
        database, lambda: crowd.inbox.page(OPEN, None, query, None, 100, is_oldest_first=up, narrowed=narrowed)
    )
    assert any("comments_by_" in sql or "f.rowid" in sql or "number = " in sql for sql in ran)
    for sql in ran:
        assert_no_scan(database.read(), sql)


def firsts(listener: Listener) -> list[str]:
    page = listener.inbox.page(EVERY, None, None, None, 100, narrowed=Filter(Trait.FIRST_TIME))
    return sorted(one.remote_id for one in page.items)


def test_an_older_comment_that_comes_in_later_is_the_first_one_then(listener: Listener) -> None:
    at = [replace(REMARK, remote_id=str(number), at=AT + timedelta(hours=number)) for number in range(1, 9)]
    listener.store(at[4], at[5])
    assert firsts(listener) == ["5"]
    listener.store(at[1], at[2], at[6])
    assert firsts(listener) == ["2"]
    listener.store(replace(at[1], at=AT + timedelta(days=2)))
    assert firsts(listener) == ["3"], "its moment was told wrongly before"
    listener.store(replace(at[2], author_key="jane"))
    assert firsts(listener) == ["3", "5"], "it is by somebody else"
    listener.store(replace(at[7], voice=Voice.OWN, author_key="clara"))
    assert firsts(listener) == ["3", "5"], "we never write to ourselves for the first time"


def test_changed_words_are_told_anew_and_those_of_ours_never(listener: Listener) -> None:
    listener.store(REMARK, replace(REMARK, remote_id="2", voice=Voice.OWN, text="Why not?"))
    assert listener.inbox.page(EVERY, None, None, None, 5, narrowed=Filter(Trait.QUESTION)).items == ()
    listener.store(replace(REMARK, text="A remark, or is it?"))
    page = listener.inbox.page(EVERY, None, None, None, 5, narrowed=Filter(Trait.QUESTION | Trait.FIRST_TIME))
    assert [one.remote_id for one in page.items] == ["1"]
    assert (page.total, page.next) == (1, None)


def traits_in(listener: Listener) -> list[tuple[str, int]]:
    rows = listener.desk.database.read().execute("SELECT id, traits FROM comments ORDER BY id")
    return [(row[0], row[1]) for row in rows]


def test_other_rules_look_at_everything_anew_in_small_steps(
    listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    listener.store(*(comment(number) for number in range(COUNT)))
    right = traits_in(listener)
    listener.desk.database.write(lambda connection: connection.execute("UPDATE comments SET traits = 0"))
    assert not listener.comments.tell_some_anew(), "the rules are the same"

    monkeypatch.setattr(trait_marks, "rules_version", lambda: "other rules")
    steps = 1
    while listener.comments.tell_some_anew():
        steps += 1
        assert traits_in(listener) != right
    assert steps == COUNT // trait_marks.AT_ONCE + 1
    assert traits_in(listener) == right


def test_words_that_were_let_go_keep_what_they_told(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    listener.store(replace(REMARK, text="A remark, or is it?"))
    right = traits_in(listener)
    listener.desk.database.write(lambda connection: connection.execute("UPDATE comments SET text = ''"))
    monkeypatch.setattr(trait_marks, "rules_version", lambda: "other rules")
    listener.comments.tell_some_anew()
    assert traits_in(listener) == right


def test_telling_anew_scans_nothing(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    listener.store(*(comment(number) for number in range(30)))
    listener.desk.database.write(lambda connection: connection.execute("UPDATE comments SET traits = 0"))
    database = listener.desk.database
    ran: list[str] = []

    def work(connection: sqlite3.Connection) -> None:
        connection.set_trace_callback(ran.append)

    database.write(work)
    monkeypatch.setattr(trait_marks, "rules_version", lambda: "other rules")
    ran.clear()
    read = statements(database, listener.comments.tell_some_anew)
    database.write(lambda connection: connection.set_trace_callback(None))
    told = [sql for sql in ran if "UPDATE comments" in sql]
    assert told
    for sql in [*told, *(one for one in read if "trait_marks" not in one)]:
        assert_no_scan(database.read(), sql)
