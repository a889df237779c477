"""Promises: made beside an answer, back on their day, kept, moved or let go."""

from datetime import date, timedelta

import pytest

from ceo_desk.domain.errors import BadInput, NotAllowed, Unknown
from ceo_desk.domain.promise import PromiseState
from ceo_desk.services.following_up.promises import PromiseOrder
from ceo_desk.storage.record import bodies
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room

DAY = 24 * 3600
TODAY = date(2026, 11, 24)


@pytest.fixture
def staffed(room: Room) -> Room:
    """Clara leads, Jonas helps."""
    for name, face in ((ACTOR, "leader"), ("Jonas", "assistant")):
        room.desk.people.add(name, face, actor=ACTOR, at=room.watch.at)
    return room


def test_it_comes_back_on_its_day_to_its_owner(staffed: Room) -> None:
    (one,) = bring(staffed, comment(staffed))
    desk = staffed.desk.following_up.promises
    made = desk.make(PromiseOrder(one, "", " The lift is mended. ", "Jonas", TODAY + timedelta(days=2)), actor=ACTOR)
    assert (made.words, made.owner, made.state, made.made_by) == ("The lift is mended.", "Jonas", "open", ACTOR)
    assert (desk.open(), desk.due(), desk.count()) == ((made,), (), 1)
    staffed.watch.move(2 * DAY)
    assert desk.due() == (made,)
    assert desk.due_for("Jonas", "assistant") == (made,)
    assert desk.due_for(ACTOR, "leader") == ()
    found = desk.comment_of(made)
    assert found is not None
    assert found.author == "Ines"

    kept = desk.keep(made.id, actor="Jonas")
    assert (kept.state, kept.closed_at, desk.due()) == (PromiseState.KEPT, staffed.watch.at, ())
    with pytest.raises(NotAllowed):
        desk.keep(made.id, actor="Jonas")
    assert desk.closed() == (kept,)
    hour = timedelta(hours=1)
    assert desk.kept(staffed.watch.at - hour, staffed.watch.at + hour) == 1
    assert desk.kept(staffed.watch.at + hour, staffed.watch.at + 2 * hour) == 0
    assert desk.reopen(made.id, actor="Jonas").closed_at is None
    assert desk.find(made.id).state is PromiseState.OPEN
    desk.unmake(made.id, actor="Jonas")
    with pytest.raises(Unknown):
        desk.find(made.id)


def test_another_day_is_kept_beside_the_first_one(staffed: Room) -> None:
    (one,) = bring(staffed, comment(staffed))
    desk = staffed.desk.following_up.promises
    made = desk.make(PromiseOrder(one), actor=ACTOR)
    assert (made.owner, made.due) == (ACTOR, TODAY + timedelta(days=7))
    moved = desk.move(made.id, TODAY + timedelta(days=9), actor=ACTOR)
    assert (moved.due, moved.first_due, moved.is_moved) == (TODAY + timedelta(days=9), made.due, True)
    again = desk.make(PromiseOrder(one, owner="Jonas", due=TODAY + timedelta(days=3)), actor=ACTOR)
    assert (again.id, again.owner, again.due) == (made.id, "Jonas", TODAY + timedelta(days=3))
    entries = [entry.verb for entry in staffed.desk.record.entries(made.id)]
    assert entries == ["promise.made", "promise.moved", "promise.moved"]
    desk.move(made.id, again.due, actor=ACTOR)
    assert len(staffed.desk.record.entries(made.id)) == 3, "that day is said already"
    other = desk.make(PromiseOrder(one, words="And a letter."), actor=ACTOR)
    assert set(desk.of_comment(one)) == {again, other}


def test_letting_go_needs_a_word_why_and_days_that_are_past_are_none(staffed: Room) -> None:
    desk = staffed.desk.following_up.promises
    made = desk.make(PromiseOrder(draft="d", words="More light."), actor=ACTOR)
    assert desk.comment_of(made) is None
    with pytest.raises(BadInput):
        desk.drop(made.id, " ", actor=ACTOR)
    with pytest.raises(BadInput):
        desk.move(made.id, TODAY - timedelta(days=1), actor=ACTOR)
    with pytest.raises(BadInput):
        desk.make(PromiseOrder(due=TODAY - timedelta(days=1)), actor=ACTOR)
    with pytest.raises(Unknown):
        desk.make(PromiseOrder("nobody"), actor=ACTOR)
    with pytest.raises(Unknown):
        desk.make(PromiseOrder(owner="Nobody"), actor=ACTOR)
    dropped = desk.drop(made.id, "The house is sold.", actor=ACTOR)
    assert (dropped.state, dropped.why) == (PromiseState.LET_GO, "The house is sold.")
    assert desk.closed() == (dropped,)


def test_a_name_that_changes_or_leaves_takes_its_promises_along(staffed: Room) -> None:
    desk = staffed.desk.following_up.promises
    made = desk.make(PromiseOrder(owner="Jonas", due=TODAY), actor=ACTOR)
    staffed.desk.people.rename("Jonas", "Jonas K.", actor=ACTOR, at=staffed.watch.at)
    assert desk.find(made.id).owner == "Jonas K."
    staffed.desk.people.remove("Jonas K.", actor=ACTOR, at=staffed.watch.at)
    assert desk.find(made.id).owner == ""
    assert [one.id for one in desk.due_for(ACTOR, "leader")] == [made.id]
    assert staffed.desk.upkeep.examine(rebuild=True) == ()


def test_words_and_comments_that_were_erased_leave_the_promise(staffed: Room) -> None:
    (one,) = bring(staffed, comment(staffed))
    desk = staffed.desk.following_up.promises
    made = desk.make(PromiseOrder(one, words="A quiet floor."), actor=ACTOR)
    database = staffed.desk.database
    name = database.read().execute("SELECT words FROM promises").fetchone()[0]
    database.write(lambda connection: bodies.erase(connection, name))
    database.write(lambda connection: connection.execute("DELETE FROM comments"))
    assert (desk.find(made.id).words, desk.comment_of(made)) == ("", None)
    assert [one.id for one in desk.open()] == [made.id]
    assert staffed.desk.upkeep.examine(rebuild=False) == ()


def test_nothing_a_person_waits_for_walks_over_all(staffed: Room) -> None:
    from ceo_desk.storage import ideas, promises

    reader = staffed.desk.database.read()
    for sql in (promises.DUE, promises.OPEN, promises.OF_COMMENT, promises.KEPT, promises.COUNT, promises.CLOSED):
        told = reader.execute(f"EXPLAIN QUERY PLAN {sql}", ("x",) * sql.count("?")).fetchall()
        assert all("SCAN" not in row["detail"] for row in told), sql
    for sql in (ideas.BY_STATUS, ideas.OF_COMMENT, ideas.JOINED, ideas.TOLD, ideas.PERSON):
        told = reader.execute(f"EXPLAIN QUERY PLAN {sql}", ("x",) * sql.count("?")).fetchall()
        assert all("SCAN" not in row["detail"] for row in told), sql
