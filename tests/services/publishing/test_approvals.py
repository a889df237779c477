"""An approval holds for one exact package: what voids it, who did, and how the word is given again."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from ceo_desk.domain.channel import PostPackage
from ceo_desk.domain.draft import Content, DraftPicture
from ceo_desk.domain.publication import State, Why
from ceo_desk.services.publishing.approvals import LostApproval, Part, changed_parts, package_parts
from ceo_desk.services.publishing.publishing import Order
from tests.services.conftest import ACTOR, Room

JONAS = "Jonas"


def scheduled(room: Room) -> str:
    """A draft that is approved for an hour from now."""
    draft = room.write("The night is long.", "Nights")
    room.order(draft, at=room.watch() + timedelta(hours=1))
    return draft


def change(room: Room, draft: str, *, title: str | None = None, body: str | None = None) -> None:
    content = room.desk.writing.show(draft, actor=ACTOR).content
    room.watch.move(1)
    changed = replace(content, title=content.title if title is None else title, body=body or content.body)
    room.desk.writing.keep(draft, changed)


def lost(room: Room, draft: str) -> LostApproval:
    (one,) = room.desk.handing.lost_approvals(draft)
    return one


def test_what_was_changed_is_told_apart() -> None:
    picture = DraftPicture("pictures/a.png", "", "a")
    before = Content("Title", "Words\n\n![a](pictures/a.png)\n", tags=("x",), pictures=(picture,))
    same = replace(before, title=" Title ", body="Words\n\n\n![a](pictures/a.png)", pictures=())
    assert changed_parts(before, same) == ()
    assert changed_parts(before, replace(before, title="Other")) == (Part.TITLE,)
    assert changed_parts(before, replace(before, body="Other\n\n![a](pictures/a.png)\n")) == (Part.TEXT,)
    assert changed_parts(before, replace(before, body="Words\n\n![b](pictures/a.png)\n")) == (Part.PICTURE,)
    assert changed_parts(before, replace(before, featured=picture)) == (Part.PICTURE,)
    assert changed_parts(before, replace(before, tags=())) == (Part.BESIDE,)
    one = PostPackage("Title", "Words", "html")
    other = replace(one, title="Other", content="More", tags=("x",))
    assert package_parts(one, other) == (Part.TITLE, Part.TEXT, Part.BESIDE)


def test_a_change_after_approving_voids_it_and_today_says_so(room: Room) -> None:
    draft = scheduled(room)
    assert room.desk.handing.lost_approvals(draft) == ()
    change(room, draft, title="Other nights")
    found = lost(room, draft)
    assert (found.title, found.parts, found.by) == ("Nights", (Part.TITLE,), ("",))
    assert room.desk.today.look(actor=ACTOR, face="leader").lost == (found,)
    assert room.desk.today.look(actor=JONAS, face="assistant").lost == (found,)
    room.desk.writing.leave(draft, actor=JONAS)
    assert lost(room, draft).by == (JONAS,)
    change(room, draft, title="Nights")
    assert room.desk.handing.lost_approvals(draft) == (), "it says again what was approved"


def test_the_approved_text_goes_out_and_not_the_change(room: Room) -> None:
    draft = scheduled(room)
    change(room, draft, body="Something else.")
    room.watch.move(3601)
    room.desk.sender.drain()
    publication = room.desk.outbox.posts()[-1]
    package = room.desk.outbox.package(publication)
    assert publication.state is State.LIVE
    assert isinstance(package, PostPackage)
    assert "The night is long." in package.content
    assert lost(room, draft).parts == (Part.TEXT,), "readers have what was approved"
    assert room.desk.today.look(actor=ACTOR, face="leader").lost == (), "nothing goes out by itself any more"


def test_the_word_given_again_replaces_what_waits_for_its_hour(room: Room) -> None:
    draft = scheduled(room)
    before = room.desk.outbox.posts()[-1]
    assert room.order(draft, at=before.due).package == before.package, "nothing was changed: nothing is new"
    change(room, draft, title="Other nights")
    room.desk.publishing.order(Order(draft, ("remote",), before.due, is_proposal=True), actor=JONAS)
    assert lost(room, draft).parts == (Part.TITLE,), "an assistant can't replace what was approved"
    again = room.order(draft, at=before.due)
    assert (again.id, again.why, again.due) == (before.id, Why.HOUR, before.due)
    assert room.desk.handing.lost_approvals(draft) == ()
    room.watch.move(3601)
    room.desk.sender.drain()
    assert room.now(again).state is State.LIVE


def test_a_proposal_says_what_it_changes_of_what_was_approved(room: Room) -> None:
    draft = room.write("The night is long.", "Nights")
    live = room.order(draft)
    room.desk.sender.drain()
    assert room.now(live).state is State.LIVE
    change(room, draft, title="Other nights")
    due = room.watch() + timedelta(hours=2)
    room.desk.publishing.order(Order(draft, ("remote",), due, is_proposal=True), actor=JONAS)
    found = lost(room, draft)
    assert (found.parts, found.by, found.is_asked) == ((Part.TITLE, Part.TIME), (JONAS,), True)


def test_a_proposal_for_another_place_needs_a_word_too(room: Room) -> None:
    room.connect("second")
    draft = room.write()
    room.order(draft)
    room.desk.sender.drain()
    assert room.desk.handing.lost_approvals(draft) == ()
    room.desk.publishing.order(Order(draft, ("second",), is_proposal=True), actor=JONAS)
    assert lost(room, draft).parts == (Part.PLACE,)


def test_a_first_proposal_and_an_answer_have_no_approval_to_lose(room: Room) -> None:
    draft = room.write()
    room.desk.publishing.order(Order(draft, ("remote",), is_proposal=True), actor=JONAS)
    change(room, draft, title="Other")
    assert room.desk.handing.lost_approvals(draft) == ()


def test_where_the_approved_version_was_forgotten_nothing_is_said(room: Room) -> None:
    draft = scheduled(room)
    change(room, draft, body="Other words.")
    revision = room.desk.outbox.posts()[-1].revision
    room.desk.writing.leave(draft, actor=ACTOR)
    room.desk.writing.forget(draft, revision, actor=ACTOR)
    assert room.desk.handing.lost_approvals(draft) == ()
    assert room.desk.today.look(actor=ACTOR, face="leader").lost == ()


def test_a_draft_that_can_not_be_read_does_not_keep_today_from_opening(room: Room) -> None:
    draft = scheduled(room)
    Path(room.desk.writing.show(draft, actor=ACTOR).path).unlink()
    room.desk.database.write(
        lambda connection: connection.execute("UPDATE working SET body = 'x' WHERE draft = ?", (draft,))
    )
    assert room.desk.today.look(actor=ACTOR, face="leader").lost == ()
