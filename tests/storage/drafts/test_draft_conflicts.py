"""Drafts whose files were changed on both sides, copied, renamed, deleted, put over each other: nothing is lost."""

from pathlib import Path

import pytest

from ceo_desk.domain.draft import Content, DraftState
from ceo_desk.storage.drafts import front_matter
from ceo_desk.storage.drafts.drafts import Drafts
from tests.storage.desks import DeskUnderTest
from tests.storage.drafting import HELLO, Writer


@pytest.fixture
def writer(desk: DeskUnderTest) -> Writer:
    return Writer(desk, Drafts(desk.database, desk.record, desk.folder.drafts))


def test_changed_on_both_sides_keeps_both(writer: Writer) -> None:
    draft = writer.begin()
    path = writer.change(draft, "One two three.", "Written there.")
    writer.save(draft, "Written here.\n")
    assert not writer.drafts.write_file(draft.id), "what was written there is not overwritten"
    assert writer.look() == ("“Hello” was changed here and in its file. Both are kept, as two drafts.",)
    ours = writer.drafts.find(draft.id)
    (theirs,) = [one for one in writer.drafts.all() if one.id != draft.id]
    assert ours.content.body == "Written here.\n"
    assert (theirs.content.title, theirs.content.body) == ("Hello (from the file)", "Written there.\n")
    assert (theirs.path, writer.whys(theirs), writer.whys(draft)) == (str(path), ["kept both"], ["began", "kept both"])
    assert writer.settled()
    path.write_text(path.read_text().replace(theirs.id, draft.id).replace("Written there.", "Saved there again."))
    assert writer.look() == ("“Hello (from the file)” was changed outside the desk. The change is taken in.",)
    assert writer.drafts.find(theirs.id).content.body == "Saved there again.\n"
    assert writer.drafts.find(draft.id).content.body == "Written here.\n"
    assert writer.settled()


def test_the_same_change_on_both_sides_is_one(writer: Writer) -> None:
    draft = writer.begin()
    writer.change(draft, "One two three.", "Same.")
    writer.save(draft, "Same.\n")
    assert writer.look() == ()
    assert len(writer.drafts.all()) == 1
    assert writer.settled()


def test_two_files_with_one_id_are_two_drafts(writer: Writer) -> None:
    draft = writer.begin()
    copy = writer.folder / "A copy.md"
    copy.write_bytes(Path(draft.path).read_bytes())
    assert writer.look() == ("The file A copy.md is a copy of “Hello”. It is a draft of its own now.",)
    (other,) = [one for one in writer.drafts.all() if one.id != draft.id]
    assert (other.content, other.path) == (draft.content, str(copy))
    assert writer.settled()


def test_two_new_files_with_one_unknown_id_are_two_drafts(writer: Writer) -> None:
    for name in ("a.md", "b.md"):
        (writer.folder / name).write_text(f"---\nid: brought\n---\n{name}")
    writer.look()
    assert len({draft.id for draft in writer.drafts.all()}) == 2
    assert writer.settled()


def test_a_deleted_file_is_written_again(writer: Writer) -> None:
    draft = writer.begin()
    data = Path(draft.path).read_bytes()
    Path(draft.path).unlink()
    assert writer.look() == ("The file of “Hello” was gone. The desk wrote it again.",)
    assert Path(draft.path).read_bytes() == data
    assert writer.settled()


def test_a_renamed_file_is_followed_and_its_change_taken_in(writer: Writer) -> None:
    draft = writer.begin()
    path = writer.change(draft, "One two", "Uno dos")
    path.rename(writer.folder / "Other name.md")
    said = writer.look()
    assert said[0] == "The file of “Hello” has a new name, Other name.md."
    assert len(said) == 2
    found = writer.drafts.find(draft.id)
    assert (found.path, found.content.body) == (str(writer.folder / "Other name.md"), "Uno dos three.\n")
    assert writer.settled()


def test_renamed_only_says_so_and_is_no_version(writer: Writer) -> None:
    draft = writer.begin()
    Path(draft.path).rename(writer.folder / "z.md")
    assert len(writer.look()) == 1
    assert writer.whys(draft) == ["began"]
    assert writer.settled()


def test_two_files_that_swapped_their_names_keep_their_ids(writer: Writer) -> None:
    one, two = writer.begin(), writer.begin(Content("Second", "Two."))
    first, second = Path(one.path), Path(two.path)
    first.rename(writer.folder / "x.md")
    second.rename(first)
    (writer.folder / "x.md").rename(second)
    writer.look()
    assert writer.drafts.find(one.id).path == str(second)
    assert writer.drafts.find(two.id).path == str(first)
    assert [writer.drafts.find(draft.id).content for draft in (one, two)] == [one.content, two.content]
    assert writer.settled()


def test_a_file_put_over_another_loses_neither(writer: Writer) -> None:
    one, two = writer.begin(), writer.begin(Content("Second", "Two."))
    Path(two.path).replace(one.path)
    said = writer.look()
    assert "The file of “Hello” was gone. The desk wrote it again." in said
    assert {draft.content.body for draft in writer.drafts.all()} == {"One two three.\n", "Two."}
    assert writer.settled()


def test_a_new_file_in_the_place_of_a_known_one_loses_neither(writer: Writer) -> None:
    draft = writer.begin()
    Path(draft.path).write_text("---\nid: from-another-desk\n---\nForeign")
    writer.look()
    assert writer.drafts.find("from-another-desk").content.body == "Foreign"
    assert writer.drafts.find(draft.id).content == HELLO
    assert writer.settled()


def test_a_lost_id_is_put_back(writer: Writer) -> None:
    draft = writer.begin()
    writer.change(draft, f'id: "{draft.id}"\n', "")
    assert writer.look() == ()
    assert len(writer.drafts.all()) == 1
    assert writer.settled()


def test_a_draft_comes_back_from_the_trash_with_its_file(writer: Writer) -> None:
    draft = writer.begin()
    data = Path(draft.path).read_bytes()
    writer.drafts.trash(draft.id, actor="Clara", at=writer.desk.now)
    assert writer.look() == ()
    Path(draft.path).write_bytes(data)
    assert writer.look() == ("“Hello” is back from the trash, because its file is back.",)
    assert writer.drafts.find(draft.id).state is DraftState.DRAFT
    assert writer.settled()


def test_a_trashed_draft_whose_file_was_changed_is_not_lost(writer: Writer) -> None:
    draft = writer.begin()
    path = writer.change(draft, "One two", "Uno dos")
    writer.drafts.trash(draft.id, actor="Clara", at=writer.desk.now)
    assert path.exists()
    assert len(writer.look()) == 1
    assert writer.drafts.find(draft.id).content.body == "Uno dos three.\n"
    assert writer.settled()


def test_a_trash_broken_off_is_finished(writer: Writer) -> None:
    draft = writer.begin()
    path, data = Path(draft.path), Path(draft.path).read_bytes()
    row = writer.desk.row("SELECT file, file_sha256 FROM working WHERE draft = ?", draft.id)
    writer.drafts.trash(draft.id, actor="Clara", at=writer.desk.now)
    path.write_bytes(data)
    with writer.desk.raw() as raw:
        raw.execute("UPDATE working SET file = ?, file_sha256 = ? WHERE draft = ?", (*row, draft.id))
    assert writer.look() == ()
    assert not path.exists()
    assert writer.drafts.find(draft.id).path == ""


def test_a_head_that_became_unwritable_gets_a_new_file(writer: Writer) -> None:
    draft = writer.begin()
    with writer.desk.raw() as raw:
        raw.execute("UPDATE working SET head = ?", ("---\ntitle: [\n---\n",))
    writer.save(draft, "More.\n")
    assert writer.drafts.write_file(draft.id)
    found = writer.drafts.find(draft.id)
    assert found.path == str(writer.folder / "Hello 2.md")
    assert Path(draft.path).exists()


def test_a_damaged_draft_does_not_hold_up_the_others(writer: Writer) -> None:
    draft, other = writer.begin(), writer.begin(Content("Other", "O."))
    Path(draft.path).unlink()
    writer.change(other, "O.", "Changed.")
    with writer.desk.raw() as raw:
        raw.execute("UPDATE working SET body = 'x' WHERE draft = ?", (draft.id,))
    said = writer.look()
    assert "The text of this draft was damaged on disk. Restore an earlier version." in said
    assert writer.drafts.find(other.id).content.body == "Changed."


def test_a_text_typed_during_the_look_waits_for_the_next_one(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = writer.begin()
    writer.change(draft, "One two three.", "There.")
    real = front_matter.split

    def type_meanwhile(text: str) -> tuple[str, str]:
        monkeypatch.setattr(front_matter, "split", real)
        writer.save(draft, "Here.\n")
        return real(text)

    monkeypatch.setattr(front_matter, "split", type_meanwhile)
    assert writer.look() == ()
    assert writer.drafts.find(draft.id).content.body == "Here.\n"
    writer.look()
    assert {one.content.body for one in writer.drafts.all()} == {"Here.\n", "There.\n"}
