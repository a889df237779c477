"""The words of the archive."""

from datetime import UTC, datetime, timedelta

import pytest

from ceo_desk.domain.archive import ArchivedPost
from ceo_desk.domain.site_posts import Stands
from ceo_desk.services.writing.archive import Archived
from ceo_desk.ui.writing.archive.presenter import count_words, line_of, result_of

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
LAST_YEAR = NOW - timedelta(days=400)


def post(
    stands: Stands = Stands.LIVE, at: datetime | None = LAST_YEAR, *, is_page: bool = False, author: str = ""
) -> ArchivedPost:
    return ArchivedPost("1", "", stands, is_page, at, "https://old.example/1", author, "Old", 12)


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (post(author="Clara"), "From 22 October 2025, by Clara · 12 words"),
        (post(Stands.LIVE, None), "Was a draft there · 12 words"),
        (post(Stands.DRAFT), "Was a draft there · 12 words"),
        (post(Stands.PENDING), "Was a draft there · 12 words"),
        (post(Stands.PRIVATE), "Was for people with an account there · 12 words"),
        (post(Stands.SCHEDULED), "Waited for its hour, 22 October 2025 · 12 words"),
        (post(is_page=True), "A page · 12 words"),
    ],
)
def test_a_row_says_where_a_post_comes_from(one: ArchivedPost, said: str) -> None:
    line = line_of(one, NOW)
    assert line.title == "A post without a title"
    assert line.second == said
    assert bool(line.url) == (one.stands is Stands.LIVE)


def test_how_many_there_are_or_were_found() -> None:
    assert count_words(112, 50, "") == "112 posts of your old blog."
    assert count_words(12, 12, "night") == "12 posts have these words."
    assert count_words(None, 200, "night") == "The newest 200 that have these words."


@pytest.mark.parametrize(
    ("kept", "total", "said"),
    [
        (Archived(112, 112, 0, 0), 112, "112 posts are in the archive now."),
        (Archived(112, 12, 0, 0), 124, "12 posts came into the archive."),
        (Archived(112, 0, 0, 0), 112, "The archive had all of it."),
        (Archived(112, 0, 12, 0), 112, "12 posts were brought to what they are now."),
        (
            Archived(112, 10, 12, 0),
            200,
            "10 posts came into the archive. 12 posts were brought to what they are now.",
        ),
        (Archived(0, 0, 0, 3), 0, "No post is in this export."),
    ],
)
def test_what_came_of_an_export(kept: Archived, total: int, said: str) -> None:
    assert result_of(kept, total).sentence == said


def test_comments_are_said_to_have_stayed() -> None:
    assert result_of(Archived(2, 2, 0, 3), 2).second == "Comments stayed in the file: they are other people's words."
    assert result_of(Archived(2, 2, 0, 0), 2).second == ""
