"""Writing as an editor does it: safe at once, the file after a pause, a version when it is left."""

import sqlite3
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from ceo_desk.domain.draft import Content, DraftState, Why
from ceo_desk.domain.errors import BadInput, Damaged, Unknown
from ceo_desk.services.writing.writing import is_written
from ceo_desk.storage.drafts.pages import PagePlace, PageState, StepsChange, StoredStep
from tests.services.conftest import ACTOR, Room
from tests.support.drawing import photo


def test_a_draft_begins_with_its_first_keystroke_and_its_file_with_the_first_pause(room: Room) -> None:
    writing = room.desk.writing
    draft = writing.start(Content(title="N"), actor=ACTOR)
    writing.keep(draft.id, Content(title="Night", body="Last"))
    assert list(room.desk.folder.drafts.glob("*.md")) == []
    assert writing.settle(draft.id, actor=ACTOR) == ()
    (file,) = room.desk.folder.drafts.glob("*.md")
    assert file.read_text().endswith("Last")
    assert [one.why for one in writing.history(draft.id)] == [Why.BEGAN]
    assert writing.open(draft.id, actor=ACTOR).draft.words == -1, "counting would hold up the first screen"
    left = writing.leave(draft.id, actor=ACTOR)
    assert (left.draft.words, left.draft.state, left.said) == (1, DraftState.DRAFT, ())
    assert [one.why for one in writing.history(draft.id)] == [Why.BEGAN, Why.LEFT]


def test_nothing_is_written_where_nothing_changed(room: Room) -> None:
    writing = room.desk.writing
    draft = writing.open(room.write("One."), actor=ACTOR).draft
    file = Path(draft.path)
    before = (file.stat().st_mtime_ns, len(writing.history(draft.id)), draft.modified)
    room.watch.move(60)
    writing.keep(draft.id, draft.content)
    writing.settle(draft.id, actor=ACTOR)
    left = writing.leave(draft.id, actor=ACTOR).draft
    assert (file.stat().st_mtime_ns, len(writing.history(draft.id)), left.modified) == before
    writing.keep(draft.id, replace(draft.content, body="One.."))
    writing.keep(draft.id, draft.content)
    writing.leave(draft.id, actor=ACTOR)
    assert len(writing.history(draft.id)) == before[1], "typed and taken away again is no new version"


def test_a_version_whose_text_was_forgotten_is_no_reason_to_lose_words(room: Room) -> None:
    writing = room.desk.writing
    draft = writing.open(room.write("One."), actor=ACTOR).draft
    writing.keep(draft.id, replace(draft.content, body="Two."))
    writing.forget(draft.id, draft.revision, actor=ACTOR)
    writing.leave(draft.id, actor=ACTOR)
    assert writing.content_of(writing.history(draft.id)[-1].id).body == "Two."


def test_a_draft_that_stayed_empty_is_no_litter_and_one_that_was_emptied_is_kept(room: Room) -> None:
    writing = room.desk.writing
    blank = writing.start(Content(title="x"), actor=ACTOR)
    writing.keep(blank.id, Content(title=" ", body="\n"))
    assert writing.leave(blank.id, actor=ACTOR).draft.state is DraftState.TRASHED
    assert writing.all(actor=ACTOR) == ()
    full = writing.start(Content(body="Words."), actor=ACTOR)
    writing.leave(full.id, actor=ACTOR)
    writing.keep(full.id, Content())
    assert writing.leave(full.id, actor=ACTOR).draft.state is DraftState.DRAFT
    assert [is_written(content) for content in (Content(), Content(body=" \n"), Content(excerpt="x"))] == [
        False,
        False,
        True,
    ]


def test_a_file_that_changed_while_somebody_writes_is_said_and_both_are_kept(room: Room) -> None:
    writing = room.desk.writing
    draft = writing.open(room.write("One."), actor=ACTOR).draft
    Path(draft.path).write_text(Path(draft.path).read_text().replace("One.", "One, outside."))
    writing.keep(draft.id, replace(draft.content, body="One, here."))
    (said,) = writing.settle(draft.id, actor=ACTOR)
    assert "Both are kept" in said
    assert {one.content.body for one in writing.all(actor=ACTOR)} == {"One, outside.", "One, here."}


def test_what_was_changed_outside_comes_in_when_the_draft_is_opened(room: Room) -> None:
    draft = room.desk.writing.open(room.write("One."), actor=ACTOR).draft
    Path(draft.path).write_text(Path(draft.path).read_text().replace("One.", "Two."))
    opened = room.desk.writing.open(draft.id, actor=ACTOR)
    assert opened.draft.content.body == "Two."
    assert opened.said == ("“A post” was changed outside the desk. The change is taken in.",)


def test_a_picture_is_stored_for_the_text_and_shown_by_hash_or_name(room: Room, tmp_path: Path) -> None:
    writing = room.desk.writing
    photo(tmp_path / "a.jpg")
    picture = writing.add_picture(tmp_path / "a.jpg")
    assert picture == writing.add_picture_bytes((tmp_path / "a.jpg").read_bytes(), "again.jpg")
    assert writing.picture_bytes(picture.sha256) == writing.picture_bytes(picture.file)
    with pytest.raises(BadInput):
        writing.add_picture(tmp_path / "none.jpg")
    with pytest.raises(Damaged):
        writing.picture_bytes("pictures/none.jpg")


def test_a_draft_comes_back_from_the_trash_as_it_was(room: Room) -> None:
    writing = room.desk.writing
    draft = writing.open(room.write("One."), actor=ACTOR).draft
    writing.keep(draft.id, replace(draft.content, body="Not kept yet."))
    writing.trash(draft.id, actor=ACTOR)
    back = writing.bring_back(draft.id, actor=ACTOR)
    assert (back.state, back.content.body) == (DraftState.DRAFT, "Not kept yet.")
    assert Path(back.path).exists()


def test_a_draft_that_is_not_here_is_said(room: Room) -> None:
    for call in (
        lambda: room.desk.writing.keep("x", Content()),
        lambda: room.desk.writing.settle("x", actor=ACTOR),
        lambda: room.desk.writing.leave("x", actor=ACTOR),
    ):
        with pytest.raises(Unknown):
            call()


def stored(*texts: str) -> StepsChange:
    """Steps that led to these texts."""
    steps = tuple(StoredStep(b"{}", sha256(text.encode()).hexdigest()) for text in texts)
    return StepsChange(0, 0, steps, len(steps))


def test_a_draft_is_opened_with_its_place_and_its_steps(room: Room) -> None:
    writing = room.desk.writing
    place = PagePlace(3, 3, 0.5)
    draft = writing.start(Content(body="O"), actor=ACTOR, page=PageState(place, stored("O")))
    opened = writing.open(draft.id, actor=ACTOR)
    assert (opened.place, len(opened.steps.steps), opened.before) == (place, 1, None)
    writing.keep(draft.id, Content(body="One"), PageState(place, stored("O", "One")))
    writing.keep_place(draft.id, PagePlace(1, 1, 0))
    room.start_again()
    opened = room.desk.writing.open(draft.id, actor=ACTOR)
    assert (opened.place, opened.steps.done, opened.before) == (PagePlace(1, 1, 0), 2, None)


def test_a_text_that_changed_outside_is_opened_with_the_one_that_its_steps_led_to(room: Room) -> None:
    writing = room.desk.writing
    draft = writing.open(room.write("One."), actor=ACTOR).draft
    writing.keep(draft.id, replace(draft.content, body="Mine."), PageState(None, stored("Mine.")))
    writing.leave(draft.id, actor=ACTOR)
    Path(draft.path).write_text(Path(draft.path).read_text().replace("Mine.", "Theirs."))
    opened = writing.open(draft.id, actor=ACTOR)
    assert (opened.draft.content.body, opened.before) == ("Theirs.", "Mine.")
    mine = writing.history(draft.id)[1]
    assert writing.content_of(mine.id).body == "Mine."
    with sqlite3.connect(room.desk.database.path) as raw:
        raw.execute("UPDATE bodies SET data = x'00' WHERE hash = ?", (mine.body_hash,))
    raw.close()
    assert writing.open(draft.id, actor=ACTOR).before is None


def test_a_long_pause_keeps_a_version_once(room: Room) -> None:
    writing = room.desk.writing
    blank = writing.start(Content(title=" "), actor=ACTOR)
    writing.pause(blank.id, actor=ACTOR)
    assert len(writing.history(blank.id)) == 1
    draft = writing.start(Content(body="One."), actor=ACTOR)
    for _ in range(2):
        writing.pause(draft.id, actor=ACTOR)
    writing.leave(draft.id, actor=ACTOR)
    assert [one.why for one in writing.history(draft.id)] == [Why.BEGAN, Why.PAUSED]
