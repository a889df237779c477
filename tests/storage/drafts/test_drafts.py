"""Drafts: the running text, kept versions, forgetting, the trash."""

from dataclasses import replace
from pathlib import Path

import pytest

from ceo_desk.domain.draft import Content, Draft, DraftPicture, DraftState, Why
from ceo_desk.domain.errors import Damaged, NotAllowed, StorageFailed, Unknown
from ceo_desk.storage.drafts.drafts import Drafts
from ceo_desk.text import counting
from tests.storage.desks import DeskUnderTest

HELLO = Content(
    "Hello", "One two three.\n", ("a", "b"), ("News",), "Short", DraftPicture("pictures/x.jpg", "X", "9" * 64)
)


@pytest.fixture
def drafts(desk: DeskUnderTest) -> Drafts:
    return Drafts(desk.database, desk.record, desk.folder.drafts)


def begin(desk: DeskUnderTest, drafts: Drafts, content: Content = HELLO) -> Draft:
    return drafts.begin(content, why=Why.BEGAN, actor="Clara", at=desk.now, id=desk.new_id(), revision_id=desk.new_id())


def revise(desk: DeskUnderTest, drafts: Drafts, draft_id: str) -> str:
    at = desk.pass_time(minutes=1)
    return drafts.revise(draft_id, why=Why.LEFT, actor="Clara", at=at, revision_id=desk.new_id()).id


def test_a_draft_is_found_as_it_was_begun(desk: DeskUnderTest, drafts: Drafts) -> None:
    draft = begin(desk, drafts)
    assert draft == drafts.find(draft.id) == drafts.all()[0]
    assert (draft.content, draft.words, draft.path, draft.state) == (HELLO, 3, "", DraftState.DRAFT)
    assert draft.modified == desk.now
    (revision,) = drafts.history(draft.id)
    assert (revision.id, revision.why, revision.by, revision.words) == (draft.revision, "began", "Clara", 3)
    assert drafts.content_of(revision.id) == HELLO


def test_saving_is_no_version_and_no_entry(desk: DeskUnderTest, drafts: Drafts) -> None:
    draft = begin(desk, drafts)
    entries = desk.record.verify().entries
    drafts.save(draft.id, replace(HELLO, body="One two three four."), desk.pass_time(seconds=1))
    found = drafts.find(draft.id)
    assert (found.words, found.modified, found.revision) == (4, desk.now, draft.revision)
    assert desk.record.verify().entries == entries
    drafts.save(draft.id, found.content, desk.pass_time(seconds=1))
    assert drafts.find(draft.id).modified == found.modified, "the same text is not saved again"


def test_a_version_is_kept_only_where_something_changed(desk: DeskUnderTest, drafts: Drafts) -> None:
    draft = begin(desk, drafts)
    assert revise(desk, drafts, draft.id) == draft.revision
    drafts.save(draft.id, replace(HELLO, title="Other"), desk.now)
    second = revise(desk, drafts, draft.id)
    assert second == drafts.find(draft.id).revision != draft.revision
    assert [one.id for one in drafts.history(draft.id)] == [draft.revision, second]
    assert drafts.content_of(second).title == "Other"


def test_a_long_text_is_saved_between_two_keystrokes_and_counted_later(
    desk: DeskUnderTest, drafts: Drafts, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = begin(desk, drafts)
    with monkeypatch.context() as patch:
        patch.setattr(counting, "words", None)  # whoever counts now breaks
        drafts.save(draft.id, replace(HELLO, body="one two " * 500), desk.now)
    assert drafts.find(draft.id).words == 1000
    revise(desk, drafts, draft.id)
    assert drafts.history(draft.id)[-1].words == 1000


def test_a_text_that_changes_while_it_is_counted_is_kept_as_it_is_then(
    desk: DeskUnderTest, drafts: Drafts, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = begin(desk, drafts)
    drafts.save(draft.id, replace(HELLO, body="Before."), desk.now)
    real = counting.words

    def count_and_type(text: str) -> int:
        monkeypatch.setattr(counting, "words", real)
        drafts.save(draft.id, replace(HELLO, body="Typed meanwhile, longer."), desk.now)
        return real(text)

    monkeypatch.setattr(counting, "words", count_and_type)
    revision = revise(desk, drafts, draft.id)
    assert drafts.content_of(revision).body == "Typed meanwhile, longer."
    assert drafts.history(draft.id)[-1].words == 3


def test_restoring_keeps_what_was_there_before(desk: DeskUnderTest, drafts: Drafts) -> None:
    draft = begin(desk, drafts)
    drafts.save(draft.id, replace(HELLO, body="Not kept yet."), desk.now)
    drafts.restore(draft.id, draft.revision, actor="Clara", at=desk.pass_time(hours=1), revision_id=desk.new_id())
    assert drafts.find(draft.id).content == HELLO
    history = drafts.history(draft.id)
    assert [one.why for one in history] == ["began", "saved", "restored"]
    assert drafts.content_of(history[1].id).body == "Not kept yet."


def test_a_forgotten_text_is_gone_from_the_raw_files(desk: DeskUnderTest, drafts: Drafts) -> None:
    draft = begin(desk, drafts, Content("T", "Untold " + "pelican-secret " * 3))
    (body,) = desk.row("SELECT data FROM bodies WHERE hash = ?", drafts.history(draft.id)[0].body_hash)
    assert isinstance(body, bytes)
    assert found_raw(desk, body)
    assert found_raw(desk, b"pelican-secret")
    drafts.save(draft.id, Content("T", "Harmless."), desk.now)
    drafts.forget(draft.id, draft.revision, actor="Clara", at=desk.now)
    assert not found_raw(desk, body)
    assert not found_raw(desk, b"pelican-secret")
    assert drafts.history(draft.id)[0].is_forgotten
    with pytest.raises(Unknown):
        drafts.content_of(draft.revision)
    with pytest.raises(Unknown):
        drafts.restore(draft.id, draft.revision, actor="C", at=desk.now, revision_id=desk.new_id())
    entries = desk.record.verify().entries
    drafts.forget(draft.id, draft.revision, actor="Clara", at=desk.now)
    assert desk.record.verify().entries == entries, "forgetting twice is one decision"
    assert desk.record.verify().is_intact


def found_raw(desk: DeskUnderTest, needle: bytes) -> bool:
    files = [path for path in desk.folder.root.rglob("*") if path.is_file()]
    assert desk.folder.database in files
    return any(needle in path.read_bytes() for path in files)


def test_the_text_as_it_stands_can_not_be_forgotten(desk: DeskUnderTest, drafts: Drafts) -> None:
    draft = begin(desk, drafts)
    with pytest.raises(NotAllowed):
        drafts.forget(draft.id, draft.revision, actor="Clara", at=desk.now)
    assert drafts.content_of(draft.revision) == HELLO


def test_a_text_is_kept_once_more_where_it_is_handed_over(desk: DeskUnderTest, drafts: Drafts) -> None:
    draft = begin(desk, drafts)
    same = drafts.revise(draft.id, why=Why.LEFT, actor="Clara", at=desk.now, revision_id=desk.new_id())
    given = drafts.revise(draft.id, why=Why.GIVEN, actor="Clara", at=desk.now, revision_id=desk.new_id(), is_again=True)
    assert same.id == draft.revision
    assert [one.why for one in drafts.history(draft.id)] == ["began", "given"]
    assert given.body_hash == same.body_hash


def test_a_text_that_two_drafts_hold_is_forgotten_in_both(desk: DeskUnderTest, drafts: Drafts) -> None:
    """A text is stored once: were it kept for the other one, it would not be forgotten."""
    text = Content("T", "Untold " + "walrus-secret " * 3)
    one, two = begin(desk, drafts, text), begin(desk, drafts, text)
    for draft in (one, two):
        drafts.save(draft.id, Content("T", f"Harmless {draft.id}."), desk.now)
    drafts.forget(one.id, one.revision, actor="Clara", at=desk.now)
    assert [drafts.history(draft.id)[0].is_forgotten for draft in (one, two)] == [True, True]
    assert not found_raw(desk, b"walrus-secret")


def test_a_version_that_another_draft_shows_now_stays_in_that_one_only(desk: DeskUnderTest, drafts: Drafts) -> None:
    text = Content("T", "A text that stands in two drafts.")
    one, two = begin(desk, drafts, text), begin(desk, drafts, text)
    drafts.save(one.id, Content("T", "Harmless."), desk.now)
    drafts.forget(one.id, one.revision, actor="Clara", at=desk.now)
    assert drafts.find(two.id).content == text, "what somebody writes on is never taken away"
    again = drafts.revise(two.id, why=Why.SAVED, actor="C", at=desk.now, revision_id=desk.new_id())
    assert [one.is_forgotten for one in drafts.history(two.id)] == [True, False]
    assert drafts.content_of(again.id) == text
    assert desk.record.verify().is_intact


def test_versions_with_the_same_text_are_forgotten_together(desk: DeskUnderTest, drafts: Drafts) -> None:
    draft = begin(desk, drafts)
    drafts.save(draft.id, Content("Other"), desk.now)
    other = revise(desk, drafts, draft.id)
    drafts.restore(draft.id, draft.revision, actor="C", at=desk.pass_time(hours=1), revision_id=desk.new_id())
    drafts.save(draft.id, Content("Third"), desk.now)
    drafts.forget(draft.id, draft.revision, actor="C", at=desk.now)
    assert [one.is_forgotten for one in drafts.history(draft.id)] == [True, False, True]
    assert drafts.content_of(other).title == "Other"


def test_the_trash_keeps_the_text_and_removes_the_file(desk: DeskUnderTest, drafts: Drafts) -> None:
    draft = begin(desk, drafts)
    drafts.write_file(draft.id)
    path = Path(drafts.find(draft.id).path)
    assert path.is_file()
    drafts.trash(draft.id, actor="Clara", at=desk.now)
    assert not path.exists()
    assert drafts.all() == ()
    found = drafts.find(draft.id)
    assert (found.state, found.path, found.content) == (DraftState.TRASHED, "", HELLO)
    entries = desk.record.verify().entries
    drafts.trash(draft.id, actor="Clara", at=desk.now)
    assert desk.record.verify().entries == entries
    assert drafts.write_file(draft.id), "there is nothing to write"
    assert not path.exists()
    drafts.restore(draft.id, draft.revision, actor="Clara", at=desk.now, revision_id=desk.new_id())
    assert drafts.find(draft.id).state is DraftState.DRAFT


def test_a_flipped_byte_is_noticed_and_the_draft_can_be_restored(desk: DeskUnderTest, drafts: Drafts) -> None:
    draft, other = begin(desk, drafts), begin(desk, drafts, Content("Other"))
    with desk.raw() as raw:
        raw.execute("UPDATE working SET body = CAST(X'FF' AS TEXT), meta = '{' WHERE draft = ?", (draft.id,))
    with pytest.raises(Damaged):
        drafts.find(draft.id)
    with pytest.raises(Damaged):
        revise(desk, drafts, draft.id)
    assert {one.content.title for one in drafts.all()} == {"Hello", "Other"}, "the others can still be read"
    assert drafts.find(other.id).content.title == "Other"
    drafts.restore(draft.id, draft.revision, actor="Clara", at=desk.now, revision_id=desk.new_id())
    assert drafts.find(draft.id).content == HELLO


def test_a_flipped_byte_in_a_kept_version_is_noticed(desk: DeskUnderTest, drafts: Drafts) -> None:
    draft = begin(desk, drafts)
    with desk.raw() as raw:
        raw.execute("UPDATE bodies SET sha256 = ?", ("0" * 64,))
    with pytest.raises(Damaged):
        drafts.content_of(draft.revision)


def test_what_is_not_there_is_unknown(desk: DeskUnderTest, drafts: Drafts) -> None:
    draft, other = begin(desk, drafts), begin(desk, drafts, Content("Other"))
    for call in (
        lambda: drafts.find("no"),
        lambda: drafts.save("no", HELLO, desk.now),
        lambda: drafts.history("no"),
        lambda: drafts.content_of("no"),
        lambda: drafts.trash("no", actor="C", at=desk.now),
        lambda: drafts.restore(draft.id, other.revision, actor="C", at=desk.now, revision_id="r"),
        lambda: drafts.forget(draft.id, "no", actor="C", at=desk.now),
    ):
        with pytest.raises(Unknown):
            call()


def test_a_draft_and_its_first_words_are_there_together(desk: DeskUnderTest, drafts: Drafts) -> None:
    with pytest.raises(UnicodeEncodeError):
        drafts.start(Content("\ud800"), actor="Clara", at=desk.now, id="broken", revision_id="b")
    assert drafts.all() == (), "neither without the other"

    began = drafts.start(Content("Monday", "I"), actor="Clara", at=desk.now, id="d", revision_id="r")

    assert (began.content, began.words) == (Content("Monday", "I"), -1)
    assert [drafts.content_of(one.id) for one in drafts.history("d")] == [Content()]
    assert drafts.find("d").words == 1, "a title is no word of the text"


def test_a_draft_in_the_trash_gets_no_file(desk: DeskUnderTest, drafts: Drafts) -> None:
    draft = begin(desk, drafts)
    drafts.trash(draft.id, actor="Clara", at=desk.now)
    assert drafts.write_file(draft.id)
    assert not list(desk.folder.drafts.glob("*.md"))


def test_a_folder_that_is_gone_is_not_made_anew(desk: DeskUnderTest) -> None:
    away = Drafts(desk.database, desk.record, desk.folder.root / "gone" / "drafts")
    draft = begin(desk, away)
    with pytest.raises(StorageFailed):
        away.write_file(draft.id)
    assert not (desk.folder.root / "gone").exists()
