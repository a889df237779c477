"""Search: whatever a person types is a question, never an error."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceo_desk.domain.comment import CommentState
from ceo_desk.storage.inbox.comment_ids import comment_id
from ceo_desk.storage.inbox.open_words import continued
from ceo_desk.storage.inbox.search_words import match_of, spaced
from tests.storage.desks import DeskUnderTest
from tests.storage.listening import AT, REMARK, Listener

TEXTS = {
    "1": 'He said "never again" about AND, OR and NOT.',
    "2": "Das Frühstück im Café kostet 3,50 €.",
    "3": "会社の朝食はとても良いです。",
    "4": "Do go on, it is ok so far. C++ rocks, don't stop.",
    "5": "우리 회사는 아침을 먹습니다",
    "6": "author:x NEAR(a b) col - ^start * (paren",
    "7": "Okra and harbour",
}


@pytest.fixture
def listener(desk: DeskUnderTest) -> Listener:
    made = Listener(desk)
    made.store(*(replace(REMARK, remote_id=number, text=text, author="Ana Óbidos") for number, text in TEXTS.items()))
    return made


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ('"never again"', ["1"]),
        ('said "never', ["1"]),
        ("AND", ["1", "7"]),
        ("never AND again", ["1"]),
        ("never OR harbour", []),
        ("NOT", ["1"]),
        ("fruhstuck", ["2"]),
        ("CAFE", ["2"]),
        ("früh", ["2"]),
        ("fr", []),
        ("3,50", ["2"]),
        ("朝食", ["3"]),
        ("食", ["3"]),
        ("会社", ["3"]),
        ("会社 良い", ["3"]),
        ("朝会", []),
        ("회사", ["5"]),
        ("ok", ["4"]),
        ("go on", ["4"]),
        ("go ok", ["4"]),
        ("oka", []),
        ("okr", ["7"]),
        ("harb", ["7"]),
        ("harb okra", []),
        ("okra harb", ["7"]),
        ("don't", ["4"]),
        ("c++", ["4"]),
        ("author:x", ["6"]),
        ("author : x", ["6"]),
        ("NEAR(a b)", ["6"]),
        ("^start", ["6"]),
        ("(paren", ["6"]),
        ("col -", ["6"]),
        ("par*", ["6"]),
        ("* \" ( ) - ^ ' ?", []),
        ("\0", []),
        ("har\0b", []),
        ("nothing like this", []),
    ],
)
def test_what_is_typed_is_found(listener: Listener, query: str, found: list[str]) -> None:
    assert sorted(listener.found(query)) == found


def test_the_author_is_found_and_blank_means_everything(listener: Listener) -> None:
    assert len(listener.found("obidos")) == len(TEXTS)
    assert len(listener.found("  ")) == len(TEXTS)
    assert listener.inbox.page((CommentState.WAITING,), None, " ", None, 3).total == len(TEXTS)


def test_a_changed_text_of_signs_is_found_anew(listener: Listener) -> None:
    listener.store(replace(REMARK, remote_id="3", text="昼食"))
    assert listener.found("朝食") == []
    assert listener.found("昼食") == ["3"]
    listener.store(replace(REMARK, remote_id="3", text="2026年に開きます"))
    assert listener.found("2026") == listener.found("2026年") == listener.found("開き") == ["3"]


def test_nothing_is_found_where_nothing_is(desk: DeskUnderTest) -> None:
    assert Listener(desk).found("harbour") == []


@given(st.text())
def test_any_text_is_a_question_that_the_index_takes(query: str) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5 (author, text, spaced, tokenize='unicode61')")
        connection.execute(
            "INSERT INTO t VALUES ('a', ?, ?)", (query.encode("utf-8", "replace").decode(), spaced(query))
        )
        match = match_of(query)
        if match:
            assert connection.execute("SELECT rowid FROM t WHERE t MATCH ?", (match,)).fetchall() == [(1,)]


def test_a_beginning_is_looked_up_as_the_words_that_it_goes_on_to(listener: Listener) -> None:
    texts = ("Markets open.", "A marked card", "Märkte öffnen", "Remarkable", "MARK", "mar", "mark-up", "Straße")
    listener.store(
        *(
            replace(REMARK, remote_id=str(n), at=AT + timedelta(minutes=n), text=text)
            for n, text in enumerate(texts, 100)
        )
    )
    reader = listener.desk.database.read()

    assert continued(reader, "marke") == ("marked", "markets")
    assert continued(reader, "MÄRKT") == ("markte",)
    assert continued(reader, "mark") == continued(reader, "mark-u") == continued(reader, "straß") == ()
    assert listener.found("märkt") == ["102"]
    assert listener.found("marke") == ["101", "100"]
    assert listener.found("mark") == listener.found("märk") == ["106", "104", "102", "101", "100"]
    assert listener.found("straß") == ["107"]
    assert listener.found("markeds") == []


def test_a_beginning_that_goes_on_to_very_many_words_is_looked_up_itself(listener: Listener) -> None:
    for begin in range(0, 400, 100):
        text = " ".join(f"word{n:03}" for n in range(begin, begin + 100))
        listener.store(replace(REMARK, remote_id=str(begin + 200), at=AT + timedelta(minutes=begin), text=text))
    reader = listener.desk.database.read()

    assert continued(reader, "word") == ()
    assert len(continued(reader, "word1")) == 100
    assert len(listener.found("word")) == 4


@given(st.uuids(), st.text().filter(lambda text: text.isprintable()))
def test_a_comments_id_is_the_uuid_of_its_remote_id_within_its_source(source: UUID, remote_id: str) -> None:
    assert comment_id(str(source), remote_id) == str(uuid5(source, remote_id))
