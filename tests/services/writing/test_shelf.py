"""The list of posts: one row a draft, with all that became of it."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ceo_desk.domain.channel import Problem, Rejected, Unsure
from ceo_desk.domain.errors import Unknown
from ceo_desk.domain.publication import State, Why
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.shelf import ShelfPost, ShelfState
from tests.services.conftest import ACTOR, Room
from tests.services.desks import FULL


def states(room: Room) -> dict[str, ShelfState]:
    return {post.title: post.state for post in room.desk.shelf.glance()}


def only(room: Room) -> ShelfPost:
    (post,) = room.desk.shelf.posts(actor=ACTOR)
    return post


def test_a_draft_stands_with_its_title_words_and_minutes_the_latest_first(room: Room) -> None:
    room.write("One two three.", "First")
    room.watch.move(60)
    second = room.write("word " * 500, "Second")
    room.watch.move(60)
    posts = room.desk.shelf.posts(actor=ACTOR)
    assert [(post.title, post.words, post.minutes, post.state) for post in posts] == [
        ("Second", 500, 3, ShelfState.DRAFT),
        ("First", 3, 1, ShelfState.DRAFT),
    ]
    assert posts[1].opening == "One two three."
    draft = room.desk.writing.show(second, actor=ACTOR)
    room.desk.writing.keep(second, replace(draft.content, body="Anew and short."))
    assert (only_words := room.desk.shelf.glance()[0]).words == -1 == only_words.minutes
    assert room.desk.shelf.count(second) == (3, 1)
    assert room.desk.shelf.glance()[0].words == 3, "what was counted is remembered"
    with pytest.raises(Unknown):
        room.desk.shelf.count("x")


def test_what_changed_outside_is_in_the_list(room: Room) -> None:
    Path(room.desk.writing.show(room.write(), actor=ACTOR).path).unlink()
    (room.desk.folder.drafts / "New.md").write_text("Words")
    assert {post.title for post in room.desk.shelf.posts(actor=ACTOR)} == {"A post", "New"}


def test_each_state_of_a_publication_has_its_word(room: Room) -> None:
    draft = room.write()
    (proposed,) = room.desk.publishing.order(Order(draft, ("remote",), is_proposal=True), actor="Jonas")
    assert only(room).state is ShelfState.PROPOSED
    room.desk.publishing.approve(proposed.id, actor=ACTOR)
    assert only(room).state is ShelfState.ON_ITS_WAY
    room.watch.move(60)
    room.desk.sender.drain()
    post = only(room)
    assert post.state is ShelfState.LIVE
    (published,) = post.publications
    assert (published.id, published.account, published.channel) == (proposed.id, "remote", "wordpress")
    assert (published.state, published.why, published.due, published.has_conflict) == (State.LIVE, None, None, False)
    assert published.url
    room.desk.publishing.withdraw(proposed.id, actor=ACTOR)
    assert only(room).state is ShelfState.TAKEN_BACK


def test_what_waits_for_its_hour_is_scheduled_and_what_missed_it_asks(room: Room) -> None:
    publication = room.order(room.write(), at=room.watch() + timedelta(hours=2))
    room.desk.sender.drain()
    post = only(room)
    assert (post.state, post.publications[0].why) == (ShelfState.SCHEDULED, Why.HOUR)
    assert post.publications[0].due == publication.due
    room.watch.move(3 * 3600)
    room.desk.sender.drain()
    assert only(room).state is ShelfState.MISSED


def test_what_wants_to_be_looked_at_most_gives_the_post_its_word(room: Room) -> None:
    room.connect("second")
    draft = room.write()
    first, second = room.desk.publishing.order(Order(draft, ("remote", "second"), hold_seconds=0), actor=ACTOR)
    outbox = room.desk.outbox
    for publication, outcome in (
        (first, Rejected(Problem("closed", "Closed."))),
        (second, Unsure(Problem("broken", "The line broke."))),
    ):
        outbox.intend(publication.id, room.watch())
        outbox.settle(publication.id, outcome, at=room.watch())
    post = only(room)
    assert post.state is ShelfState.UNSURE
    assert {
        one.account: (one.shelf_state, one.problem.sentence if one.problem else "") for one in post.publications
    } == {
        "remote": (ShelfState.REFUSED, "Closed."),
        "second": (ShelfState.UNSURE, "The line broke."),
    }


def test_what_was_cancelled_before_it_left_and_what_was_trashed_leave_no_trace(room: Room) -> None:
    cancelled = room.order(room.write(title="Kept"), hold=60)
    trashed = room.write(title="Trashed")
    room.desk.publishing.cancel(cancelled.id, actor=ACTOR)
    room.desk.writing.trash(trashed, actor=ACTOR)
    assert states(room) == {"Kept": ShelfState.DRAFT}


def test_the_name_of_an_account_stays_with_what_it_published(room: Room) -> None:
    room.connect("other", may=FULL)
    room.order(room.write(), to="other")
    room.desk.sender.drain()
    room.desk.accounts.remove("other", actor=ACTOR)
    assert only(room).publications[0].account == "other"


def test_no_list_scans_the_outbox(room: Room) -> None:
    room.order(room.write())
    plan = room.desk.database.read().execute(
        "EXPLAIN QUERY PLAN SELECT * FROM publications p WHERE p.kind = 'post' AND p.draft > ''"
    )
    assert all("SCAN" not in row["detail"] for row in plan)


def test_a_draft_says_with_whom_it_is_until_that_is_over(room: Room) -> None:
    draft = room.write()
    room.desk.handing.give(draft, "Shorter.", to="Jonas", face="assistant", actor=ACTOR)
    handover = only(room).handover
    assert handover is not None
    assert (handover.given_by, handover.given_to, handover.note) == (ACTOR, "Jonas", "Shorter.")
    room.desk.handing.take(draft, actor="Jonas")
    assert only(room).handover is None
