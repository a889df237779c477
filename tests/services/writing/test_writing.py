from datetime import date, timedelta
from pathlib import Path

import pytest

from ceo_desk.domain.channel import Capabilities, Problem, Unreachable
from ceo_desk.domain.draft import Content, DraftPicture
from ceo_desk.domain.errors import BadInput, Damaged, NotAllowed
from ceo_desk.services.practice_day import PracticeDay
from ceo_desk.services.publishing.packaging import package_for, preview
from ceo_desk.services.publishing.preview_page import package_page
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.results import Period
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.drafts.pictures import Pictures
from ceo_desk.storage.settings import ZONE
from tests.services.conftest import ACTOR, Room
from tests.support.drawing import photo

PLAIN = Capabilities(publish=True, content="plain", text_limit=20)


def test_pictures_that_the_text_names_are_stored_with_the_draft(room: Room, tmp_path: Path) -> None:
    photo(tmp_path / "a.jpg")
    body = "![One](a.jpg)\n\n![Again](a.jpg)\n\n![Far](https://example.org/far.jpg)\n"
    draft = room.desk.writing.begin(Changes(title="T", body=body, near=tmp_path), actor=ACTOR)
    (picture,) = draft.content.pictures
    assert draft.content.body.count(picture.file) == 2
    assert "https://example.org/far.jpg" in draft.content.body
    (tmp_path / "a.jpg").unlink()
    edited = room.desk.writing.edit(draft.id, Changes(body=draft.content.body + "\nMore."), actor=ACTOR)
    assert edited.content.pictures[0].sha256 == picture.sha256
    package = package_for(edited.content, Capabilities(publish=True))
    assert package.content.count(f"picture:{picture.sha256}") == 2
    assert package.pictures[0].media_type == "image/jpeg"


def test_what_is_missing_is_said(room: Room, tmp_path: Path) -> None:
    for changes in (
        Changes(title="T", body="![x](missing.jpg)", near=tmp_path),
        Changes(title="T", picture=tmp_path / "missing.jpg"),
        Changes(title="T", alt="Nothing to describe"),
    ):
        with pytest.raises(BadInput):
            room.desk.writing.begin(changes, actor=ACTOR)
    (tmp_path / "words.png").write_text("no picture")
    with pytest.raises(BadInput, match="not a picture"):
        room.desk.writing.begin(Changes(title="T", picture=tmp_path / "words.png"), actor=ACTOR)
    assert room.desk.writing.all(actor=ACTOR) == ()


def test_the_featured_picture_gets_its_words_later(room: Room, tmp_path: Path) -> None:
    photo(tmp_path / "a.jpg")
    draft = room.desk.writing.begin(Changes(title="T", body="B", picture=tmp_path / "a.jpg"), actor=ACTOR)
    assert "A picture is not described in words." in preview(draft.content, PLAIN).warnings
    described = room.desk.writing.edit(draft.id, Changes(alt="The lobby"), actor=ACTOR)
    assert described.content.featured is not None
    assert described.content.featured.alt == "The lobby"
    assert preview(described.content, PLAIN).warnings == ()


def test_a_version_that_was_kept_can_be_read(room: Room) -> None:
    draft = room.desk.writing.begin(Changes(title="T", body="First."), actor=ACTOR)
    room.desk.writing.edit(draft.id, Changes(body="Second."), actor=ACTOR)
    first, _ = room.desk.writing.history(draft.id)
    assert room.desk.writing.content_of(first.id).body == "First."


@pytest.mark.parametrize("content", [Content(body="No title."), Content("No text", " \n"), Content("T", "![a](x.jpg)")])
def test_nothing_incomplete_is_packed(content: Content) -> None:
    with pytest.raises(BadInput):
        package_for(content, Capabilities(publish=True))


def test_a_plain_channel_gets_plain_words_and_needs_no_title() -> None:
    seen = preview(Content(body="A *long* text with [a link](https://a.example)."), PLAIN)
    assert seen.package.content == "A long text with a link (https://a.example)."
    assert (seen.length, seen.limit) == (len(seen.package.content), 20)
    assert any("too long" in warning for warning in seen.warnings)


def test_a_preview_warns_of_what_a_person_should_look_at() -> None:
    odd = Content("T", "<div>\n\nkept as it is\n\n</div>\n\n[](https://a.example)\n")
    warnings = preview(odd, Capabilities()).warnings
    assert any("kept as it is" in warning for warning in warnings)
    assert "This account may not publish." in warnings
    assert preview(odd, Capabilities(submit=True)).warnings[-1] == "Somebody on the site must release this post."


def test_a_page_of_a_plain_package_and_a_lost_picture(room: Room, tmp_path: Path) -> None:
    package = package_for(Content("A <b>", "Words & more."), PLAIN)
    assert "<pre>Words &amp; more.</pre>" in package_page(package, Pictures(room.root / "drafts" / "pictures"))
    gone = Content("T", "![a](pictures/x.jpg)", pictures=(DraftPicture("pictures/x.jpg", "a", "0" * 64),))
    with pytest.raises(Damaged):
        package_page(package_for(gone, Capabilities(content="html")), Pictures(room.root / "drafts" / "pictures"))


@pytest.mark.parametrize(
    ("name", "data", "title"),
    [
        ("a.md", b"---\ntitle: From the head\n---\nWords.\n", "From the head"),
        ("a.md", b"# A heading #\n\nWords.\n", "A heading"),
        ("plain.txt", b"Words.\n", "plain"),
        ("a.htm", b"<h1>Kept</h1><p>Words.</p>", "Kept"),
    ],
)
def test_an_imported_text_finds_its_title(room: Room, tmp_path: Path, name: str, data: bytes, title: str) -> None:
    (tmp_path / name).write_bytes(data)
    draft = room.desk.importing.open_file(tmp_path / name, actor=ACTOR).draft
    assert draft.content.title == title
    assert "Words." in draft.content.body


def test_what_can_not_be_read_is_said(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.md").write_bytes(b"\xff\xfe\x00broken")
    with pytest.raises(BadInput, match="not text"):
        room.desk.importing.open_file(tmp_path / "a.md", actor=ACTOR)
    with pytest.raises(BadInput, match="can't be opened"):
        room.desk.importing.open_file(tmp_path / "missing.md", actor=ACTOR)
    monkeypatch.setattr("ceo_desk.services.writing.importing.IMPORT_LIMIT", 3)
    with pytest.raises(BadInput, match="too large"):
        room.desk.importing.open_file(tmp_path / "a.md", actor=ACTOR)


def test_results_count_whole_days_in_the_desks_zone(room: Room) -> None:
    room.order(room.write())
    room.desk.sender.drain()
    today = room.watch.at.date()
    for zone in ("", "Pacific/Auckland"):
        room.desk.settings.set(ZONE, zone, actor=ACTOR, at=room.watch.at)
        around = Period(today - timedelta(days=1), today + timedelta(days=1))
        assert room.desk.results.figures(around).posts == 1
    assert room.desk.results.figures(Period(last=date(2020, 1, 1))).posts == 0


def test_a_practice_day_that_fails_says_where_and_stops(room: Room, tmp_path: Path) -> None:
    room.door.found = Unreachable(Problem("gone", "The practice site can't be opened.", "Look at its folder."))
    steps = list(PracticeDay(room.desk, tmp_path, lambda _: None).steps())
    assert [step.is_ok for step in steps] == [False]
    assert steps[0].said == "The practice site can't be opened. Look at its folder."


def test_an_account_that_may_not_publish_is_told_before_anything_is_frozen(empty_room: Room) -> None:
    room = empty_room
    room.connect(may=Capabilities(read_comments=True))
    with pytest.raises(NotAllowed, match="may not publish"):
        room.desk.publishing.order(Order(room.write(), ("remote",)), actor=ACTOR)
    assert room.desk.outbox.all() == ()
