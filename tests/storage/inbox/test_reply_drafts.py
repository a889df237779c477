"""Answers as they are typed."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from ceo_desk.storage.inbox.reply_drafts import ReplyDrafts
from ceo_desk.storage.migrations.runner import migrate, shipped_migrations
from ceo_desk.storage.projection.rebuild import rebuild
from tests.storage.desks import DeskUnderTest


def test_the_words_stand_as_they_were_last_typed(desk: DeskUnderTest) -> None:
    drafts = ReplyDrafts(desk.database)
    assert (drafts.find("c"), drafts.comments()) == ("", frozenset())
    drafts.keep("c", "Dear Ines, ", desk.now)
    drafts.keep("c", "Dear Ines, fifteen springs:\n thank you.", desk.pass_time(seconds=1))
    drafts.keep("other", "x", desk.now)
    assert drafts.find("c") == "Dear Ines, fifteen springs:\n thank you."
    assert drafts.comments() == {"c", "other"}
    drafts.forget("c")
    assert (drafts.find("c"), drafts.comments()) == ("", frozenset({"other"}))


def test_forgetting_what_is_not_there_writes_nothing_and_a_rebuild_keeps_the_rest(desk: DeskUnderTest) -> None:
    drafts = ReplyDrafts(desk.database)
    drafts.keep("c", "words", desk.now)
    version = desk.database.data_version()
    drafts.forget("never")
    assert desk.database.data_version() == version
    assert desk.database.write(rebuild) == ()
    assert drafts.find("c") == "words"


@pytest.mark.parametrize("earlier", [1])
def test_a_desk_of_an_earlier_version_keeps_its_publications(tmp_path: Path, earlier: int) -> None:
    values = ("p", 1, "post", "a", "m", "live", "package", "2026-01-01T00:00:00.000Z", "41")
    with closing(sqlite3.connect(tmp_path / "desk.sqlite3", isolation_level=None)) as desk:
        migrate(desk, shipped_migrations()[:earlier])
        desk.execute(
            "INSERT INTO publications (id, position, kind, account, marker, state, package, decided_at, remote_id)"
            f" VALUES ({', '.join('?' * len(values))})",
            values,
        )
        before = desk.execute("SELECT * FROM publications").fetchall()
        migrate(desk)
        assert desk.execute("SELECT * FROM publications").fetchall() == before
        found = desk.execute("SELECT id FROM publications INDEXED BY publications_by_state WHERE state = 'live'")
        assert found.fetchall() == [("p",)]
        by_remote = (
            "SELECT id FROM publications INDEXED BY publications_by_remote WHERE remote_id = '41' AND remote_id <> ''"
        )
        assert desk.execute(by_remote).fetchall() == [("p",)]
        assert desk.execute("SELECT * FROM reply_drafts").fetchall() == []
