"""Where pages were left, and the steps that can be undone on them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ceo_desk.domain.draft import Content, Draft, Why
from ceo_desk.domain.errors import Unknown
from ceo_desk.storage.backup import backup, restore
from ceo_desk.storage.doctor import examine
from ceo_desk.storage.drafts.drafts import Drafts
from ceo_desk.storage.drafts.pages import NO_STEPS, PagePlace, Pages, PageState, StepsChange, StoredStep, StoredSteps
from tests.storage.desks import DeskUnderTest
from tests.storage.record.test_bodies import raw_bytes

PLACE = PagePlace(12, 4, 0.25)
ONE, TWO, THREE = (StoredStep(f"step {number}".encode(), f"{number}" * 64) for number in (1, 2, 3))


@pytest.fixture
def drafts(desk: DeskUnderTest) -> Drafts:
    return Drafts(desk.database, desk.record, desk.folder.drafts)


@pytest.fixture
def pages(desk: DeskUnderTest) -> Pages:
    return Pages(desk.database)


def begin(desk: DeskUnderTest, drafts: Drafts, body: str = "One.") -> Draft:
    content = Content("A post", body)
    return drafts.begin(content, why=Why.BEGAN, actor="Clara", at=desk.now, id=desk.new_id(), revision_id=desk.new_id())


def save(desk: DeskUnderTest, drafts: Drafts, draft: Draft, body: str, page: PageState) -> None:
    drafts.save(draft.id, replace(draft.content, body=body), desk.pass_time(seconds=1), page)


def test_words_place_and_steps_are_saved_together(desk: DeskUnderTest, drafts: Drafts, pages: Pages) -> None:
    draft = begin(desk, drafts)
    assert (pages.place_of(draft.id), pages.steps_of(draft.id)) == (None, NO_STEPS)
    save(desk, drafts, draft, "Two.", PageState(PLACE, StepsChange(0, 0, (ONE, TWO), 2)))
    assert drafts.find(draft.id).content.body == "Two."
    assert (pages.place_of(draft.id), pages.steps_of(draft.id)) == (PLACE, StoredSteps(0, (ONE, TWO), 2))
    save(desk, drafts, draft, "Three.", PageState(None, None))
    assert pages.place_of(draft.id) == PLACE
    with pytest.raises(Unknown):
        drafts.save("nobody", draft.content, desk.now, PageState(PLACE, StepsChange(0, 0, (ONE,), 1)))
    assert (pages.place_of("nobody"), pages.steps_of("nobody")) == (None, NO_STEPS)


def test_a_draft_begins_with_its_place_and_its_first_step(desk: DeskUnderTest, drafts: Drafts, pages: Pages) -> None:
    page = PageState(PLACE, StepsChange(0, 0, (ONE,), 1))
    draft = drafts.start(
        Content("N"), actor="Clara", at=desk.now, id=desk.new_id(), revision_id=desk.new_id(), page=page
    )
    assert (pages.place_of(draft.id), pages.steps_of(draft.id)) == (PLACE, StoredSteps(0, (ONE,), 1))


def test_a_change_replaces_the_last_steps_and_lets_the_oldest_go(
    desk: DeskUnderTest, drafts: Drafts, pages: Pages
) -> None:
    draft = begin(desk, drafts)
    save(desk, drafts, draft, "a", PageState(None, StepsChange(0, 0, (ONE, TWO, THREE), 3)))
    save(desk, drafts, draft, "b", PageState(None, StepsChange(0, 3, (), 1)))
    assert pages.steps_of(draft.id) == StoredSteps(0, (ONE, TWO, THREE), 1), "what was undone is kept"
    save(desk, drafts, draft, "c", PageState(None, StepsChange(0, 3, (), 2)))
    assert pages.steps_of(draft.id).done == 2
    save(desk, drafts, draft, "d", PageState(None, StepsChange(1, 2, (ONE,), 3)))
    assert pages.steps_of(draft.id) == StoredSteps(1, (TWO, ONE), 2)


def test_only_the_draft_that_was_written_on_last_has_steps_and_each_has_its_place(
    desk: DeskUnderTest, drafts: Drafts, pages: Pages
) -> None:
    first, second = begin(desk, drafts), begin(desk, drafts)
    save(desk, drafts, first, "a", PageState(PLACE, StepsChange(0, 0, (ONE,), 1)))
    pages.keep_place(second.id, PagePlace(1, 1, 0))
    assert pages.steps_of(first.id).steps == (ONE,), "to look at another takes nothing away"
    save(desk, drafts, second, "b", PageState(None, StepsChange(0, 0, (TWO,), 1)))
    assert (pages.steps_of(first.id), pages.steps_of(second.id)) == (NO_STEPS, StoredSteps(0, (TWO,), 1))
    assert (pages.place_of(first.id), pages.place_of(second.id)) == (PLACE, PagePlace(1, 1, 0))


def test_a_place_that_is_the_same_writes_nothing(desk: DeskUnderTest, drafts: Drafts, pages: Pages) -> None:
    draft = begin(desk, drafts)
    pages.keep_place(draft.id, PLACE)
    version = desk.database.data_version()
    pages.keep_place(draft.id, PLACE)
    pages.keep_place("nobody", PLACE)
    assert (desk.row("SELECT count(*) FROM places"), pages.place_of(draft.id)) == ((1,), PLACE)
    pages.keep_place(draft.id, replace(PLACE, caret=13))
    assert desk.database.data_version() != version
    assert pages.place_of(draft.id) == replace(PLACE, caret=13)


def test_steps_with_a_gap_are_none(desk: DeskUnderTest, drafts: Drafts, pages: Pages) -> None:
    draft = begin(desk, drafts)
    save(desk, drafts, draft, "a", PageState(None, StepsChange(0, 0, (ONE, TWO, THREE), 3)))
    with desk.raw() as raw:
        raw.execute("DELETE FROM steps WHERE number = 1")
    assert pages.steps_of(draft.id) == NO_STEPS


def test_places_and_steps_are_in_no_entry_and_outlive_a_rebuild_and_a_backup(
    desk: DeskUnderTest, drafts: Drafts, pages: Pages, tmp_path: Path, reopen: Callable[..., DeskUnderTest]
) -> None:
    draft = begin(desk, drafts)
    entries = desk.record.verify().entries
    save(desk, drafts, draft, "Two.", PageState(PLACE, StepsChange(0, 0, (ONE,), 1)))
    assert desk.record.verify().entries == entries
    assert drafts.write_file(draft.id)
    assert examine(desk.database, desk.record, desk.folder, rebuild=True) == ()
    kept = (pages.place_of(draft.id), pages.steps_of(draft.id))
    assert kept == (PLACE, StoredSteps(0, (ONE,), 1))
    restore(backup(desk.database, desk.folder, tmp_path / "desk.zip"), tmp_path / "back")
    back = Pages(reopen(tmp_path / "back").database)
    assert (back.place_of(draft.id), back.steps_of(draft.id)) == kept


@pytest.mark.parametrize("way", ["forget", "trash"])
def test_words_that_are_to_be_gone_are_in_no_step_on_the_disk(
    desk: DeskUnderTest, drafts: Drafts, pages: Pages, way: str
) -> None:
    secret = b"the merger with Bellweather "
    step = StoredStep(secret * 400, "9" * 64)
    draft = begin(desk, drafts)
    page = PageState(PLACE, StepsChange(0, 0, (step,), 1))
    save(desk, drafts, draft, "Two.", page)
    assert secret in raw_bytes(desk.folder.root)
    if way == "forget":
        drafts.forget(draft.id, draft.revision, actor="Clara", at=desk.now)
    else:
        drafts.trash(draft.id, actor="Clara", at=desk.now)
    assert secret not in raw_bytes(desk.folder.root)
    assert pages.steps_of(draft.id) == NO_STEPS
    assert (pages.place_of(draft.id) == PLACE) == (way == "forget")
