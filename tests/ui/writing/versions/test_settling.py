"""Changes that are kept: a comparison goes on without them."""

from ceo_desk.domain.draft import Content
from ceo_desk.ui.writing.versions.passages import Comparison, Kind, compare_texts, text_of
from ceo_desk.ui.writing.versions.settling import marks_of, without_kept

MINE = Content("Nights", "One is here.\n\n- first item\n- second item\n- third item\n\nThe end stays.\n")
THEIRS = Content("Days", "One was here.\n\n- first item\n- third item of all\n\nThe end stays.\n\nMore.\n")


def compared() -> Comparison:
    return compare_texts(text_of(MINE), text_of(THEIRS))


def test_each_change_can_be_kept_alone_and_the_count_goes_down() -> None:
    whole = compared()
    kept: set[str] = set()
    for left in range(len(whole.changes), 0, -1):
        now = without_kept(whole, kept)
        assert len(now.changes) == left
        kept |= set(marks_of(now, now.changes[-1]))
    done = without_kept(whole, kept)
    assert done.is_same
    assert done.before.content.title == "Days"
    assert done.after is whole.after, "the page itself is not touched"


def test_what_was_not_kept_can_still_be_taken_back() -> None:
    whole = compared()
    title = whole.changes[0]
    assert title.is_title
    left = without_kept(whole, marks_of(whole, title))
    assert left.before.content.title == "Days"
    taken = [change for change in left.changes if change.kind is Kind.TAKEN]
    assert len(taken) == len([change for change in whole.changes if change.kind is Kind.TAKEN])


def test_nothing_kept_changes_nothing() -> None:
    whole = compared()
    assert without_kept(whole, ()) is whole
    assert without_kept(whole, {"another mark"}) is whole
