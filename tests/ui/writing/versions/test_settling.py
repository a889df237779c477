"""Changes that are kept: a comparison goes on without them."""

from ceo_desk.domain.draft import Content
from ceo_desk.text.document import Text
from ceo_desk.ui.writing.versions.passages import Comparison, Kind, compare_texts, text_of
from ceo_desk.ui.writing.versions.settling import marks_of, without_kept, without_own

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


def test_what_was_changed_since_it_was_given_back_is_nobody_elses() -> None:
    mine = Content("Nights", "One.\n\nTwo.\n\nThree.\n\nFour.\n\nSix porters sat at the long table.\n")
    given = Content(
        "Nights", "One, says Jonas.\n\nTwo.\n\nThree.\n\nFour.\n\nSix night porters sat at the long table.\n"
    )
    now = Content(
        "My nights",
        "One, says Jonas.\n\nTwo, I say.\n\nFour.\n\nFive.\n\nSix night porters sat down at the long table.\n",
    )
    whole = compare_texts(text_of(mine), text_of(now))
    left = without_own(whole, text_of(given))
    steps = [left.steps[number] for change in left.changes for number in range(change.first, change.end)]
    said = [left.after.entries[step.after].content for step in steps if step.after is not None]
    assert said == [(Text("One, says Jonas."),), (Text("Six night porters sat down at the long table."),)]
    untouched = compare_texts(text_of(mine), text_of(given))
    assert without_own(untouched, text_of(given)) is untouched
