"""The archive as it is kept and read."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from ceo_desk.domain.archive import ExportedPost
from ceo_desk.domain.errors import BadInput, Unknown
from ceo_desk.domain.site_posts import Stands
from ceo_desk.storage.archive import FOUND, LISTED, ArchiveDesk
from ceo_desk.storage.database import Database
from ceo_desk.storage.processes.export_wire import pack_export, unpack_export
from ceo_desk.storage.processes.file_wire import unpack
from ceo_desk.text.site_export import read_export
from tests.support.exports import Item, export_of

BEGAN = datetime(2019, 3, 4, 5, 6, 7, tzinfo=UTC)
NUMBERS = count()


def new_id() -> str:
    return f"id-{next(NUMBERS)}"


def post(number: int, title: str = "Night", text: str = "", at: datetime | None = BEGAN) -> ExportedPost:
    content = f"<p>{text or title}</p>"
    return ExportedPost(
        f"old.example {number}", title, content, "Short", "night", Stands.LIVE, False, at, at,
        f"https://old.example/{number}/", "Clara Adler", ("Ops",), ("Hotels",), "", text or title, 1,
    )  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> ArchiveDesk:
    return ArchiveDesk(Database(tmp_path / "desk.sqlite3"))


def titles(desk: ArchiveDesk, words: str = "") -> list[str]:
    return [one.title for one in desk.page(words, None, 50).posts]


def test_a_post_is_kept_once_and_what_changed_is_brought_up_to_date_under_its_id(desk: ArchiveDesk) -> None:
    assert desk.keep("Old", [post(1, "Apple trees"), post(2, "Night")], new_id) == (2, 0)
    (first,) = desk.page("apple", None, 9).posts
    assert desk.keep("Old", [post(1, "Apple trees"), post(2, "Night")], new_id) == (0, 0)
    assert desk.keep("Old", [post(1, "Pear trees"), post(3, "Day")], new_id) == (1, 1)
    assert desk.total() == 3
    assert titles(desk, "apple") == []
    (now,) = desk.page("pear", None, 9).posts
    assert (now.id, now.blog, now.author, now.words) == (first.id, "Old", "Clara Adler", 1)
    assert desk.find(now.id) == post(1, "Pear trees")


def test_pages_follow_one_another_the_newest_first_also_where_moments_are_alike(desk: ArchiveDesk) -> None:
    some = [post(n, f"T{n}", at=BEGAN + timedelta(days=n // 3)) for n in range(10)]
    desk.keep("Old", [*some, post(99, "Undated", at=None)], new_id)
    for words, total in (("", 11), ("Clara", None)):
        found, after, seen = [], None, []
        for _ in range(4):
            page = desk.page(words, after, 3)
            seen.append(page.total)
            found += [one.title for one in page.posts]
            after = page.next
        assert after is None
        assert seen[0] == total
        assert found == [*(f"T{n}" for n in range(9, -1, -1)), "Undated"]
    assert desk.page("T3", None, 3).total == 1


def test_words_of_title_text_and_author_are_found_in_any_spelling(desk: ArchiveDesk) -> None:
    desk.keep("Old", [post(1, "Grüße", "We keep 夜の番 a book of wishes"), post(2, "Day", "Nothing")], new_id)
    for words in ("gruße", "BOOK wish", "夜の", "clara wishes"):
        assert titles(desk, words) == ["Grüße"], words
    assert titles(desk, "?!") == []
    assert titles(desk, "zeppelin") == []


def test_no_question_scans_the_archive(desk: ArchiveDesk) -> None:
    reader = desk._database.read()
    for sql, values in ((LISTED, ("~", 9, 9)), (FOUND, ("a", "~", 9, 9))):
        plan = [row["detail"] for row in reader.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
        assert not [line for line in plan if line.startswith("SCAN a")], plan


def test_which_draft_a_post_was_opened_in_and_what_it_was_then(desk: ArchiveDesk) -> None:
    desk.keep("Old", [post(1)], new_id)
    (one,) = desk.page("", None, 1).posts
    desk.note_opened("draft", one.id, "<p>base</p>")
    assert desk.base_of("draft") == "<p>base</p>"
    assert desk.base_of("other") is None
    assert desk.draft_of(one.id) == ""  # there is no such draft, or it is in the trash


def test_what_is_not_there_is_said(desk: ArchiveDesk) -> None:
    with pytest.raises(Unknown):
        desk.find("nothing")
    with pytest.raises(BadInput):
        desk.page("", "no cursor", 1)


def test_an_export_comes_over_the_wire_as_it_is() -> None:
    export = read_export(export_of(Item(1, "Grüße", tags=("a", "b")), Item(2, at="0000-00-00 00:00:00")))
    assert unpack_export(unpack(pack_export(export))) == export


def test_half_a_letter_never_reaches_the_database(desk: ArchiveDesk) -> None:
    export = read_export(export_of(Item(1)))
    (broken,) = (replace(one, title="a\ud800") for one in export.posts)
    (came,) = unpack_export(unpack(pack_export(replace(export, posts=(broken,))))).posts
    assert desk.keep("Old", [came], new_id) == (1, 0)
    assert titles(desk) == ["a?"]
