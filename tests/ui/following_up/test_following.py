"""The place of promises and ideas, and the walk from person to person."""

from datetime import timedelta

from ceo_desk.domain.idea import IdeaStatus
from ceo_desk.domain.promise import PromiseState
from ceo_desk.domain.publication import Kind, State
from ceo_desk.services.desk import Desk
from ceo_desk.services.following_up.promises import PromiseOrder
from ceo_desk.ui.following_up.view import FollowingView
from ceo_desk.ui.frame.place import Place
from tests.ui.answering.card_room import INES, CardRoom, build, id_of
from tests.ui.stage import CLARA, StageBuilder

TOM, KENJI = "Tom Halvorsen", "Kenji Arai"


def follow(desk: Desk) -> None:
    """A promise that is due, and an idea of three people."""
    room = desk.following_up
    today = room.promises.today()
    room.promises.make(PromiseOrder(id_of(desk, INES), words="A quiet corner.", due=today), actor=CLARA)
    room.promises.make(PromiseOrder(words="More light.", due=today + timedelta(days=3)), actor=CLARA)
    room.ideas.open("A night library", tuple(id_of(desk, one) for one in (INES, TOM, KENJI)), actor=CLARA)


def open_place(room: CardRoom) -> FollowingView:
    screen = room.stage.go(Place.FOLLOWING)
    assert isinstance(screen, FollowingView)
    return screen


def words_of(view: FollowingView) -> list[str]:
    assert view.shown is not None
    return [line.title for line in view.shown.promises]


def test_promises_are_closed_where_they_stand(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=follow)
    view = open_place(room)
    assert view.shown is not None
    assert "come back" in view.shown.sentence
    assert words_of(view)[0] == "Clara to Ines, by today"
    room.stage.click(view.promises[0].buttons[0])
    room.stage.settle()
    promises = room.desk.following_up.promises
    assert [one.state for one in promises.closed()] == [PromiseState.KEPT]
    room.stage.press("Ctrl+Z")
    room.stage.settle()
    assert len(promises.open()) == 2
    room.stage.click(view.promises[1].buttons[1])
    room.stage.press("Escape")
    assert not view.ending.close(), "it is closed"
    room.stage.click(view.promises[1].buttons[2])
    assert view.ending.why is not None
    room.stage.type("The house is sold.", view.ending.why.line)
    room.stage.press("Return")
    room.stage.settle()
    assert view.shown.promises[-1].second == "Let go: The house is sold."
    room.stage.click(view.promises[0].buttons[3])
    room.stage.settle()
    assert room.shown == INES


def test_an_idea_gets_on_and_each_person_is_answered_alone(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=follow)
    view = open_place(room)
    room.stage.click("It has got on…")
    status = view.changing.status
    assert status is not None
    room.stage.click(status.rows[IdeaStatus.NO])
    room.stage.click("Say so, and look at the replies")
    room.stage.settle()
    assert view.changing.panel is not None
    assert "reason" in view.changing.panel.trouble.text()
    room.stage.click(status.rows[IdeaStatus.DOING])
    room.stage.type("It opens in May.", status.why.line)
    room.stage.click("Say so, and look at the replies")
    room.stage.settle()
    assert view.is_walking()
    walk = view.walk
    assert len(walk.replies) == 3
    assert walk.current is not None
    first = walk.current.comment.author
    assert walk.editor.words().endswith("It opens in May.")
    assert room.primary.startswith("Send to ")
    assert not any("all" in button.text().casefold().split() for button in room.stage.buttons())

    room.stage.click(walk.next)
    room.stage.settle()
    assert walk.current.comment.author != first
    walk.editor.setFocus()
    room.stage.type(" Come and see.", walk.editor)
    second = walk.current.comment.id
    room.stage.press("Ctrl+Return")
    room.stage.settle()
    (sent,) = (one for one in room.desk.outbox.all() if one.kind is Kind.REPLY)
    assert (sent.comment, len(walk.replies)) == (second, 2)
    room.stage.press("Ctrl+Z")
    room.stage.settle()
    assert room.desk.outbox.find(sent.id).state is State.CANCELLED
    assert len(walk.replies) == 3, "who was not answered after all is walked again"

    room.stage.click(walk.skip)
    room.stage.settle()
    for _ in range(2):
        room.stage.press("Ctrl+Return")
        room.stage.settle()
    assert not view.is_walking()
    (card,) = room.desk.following_up.ideas.cards()
    assert (card.idea.status, card.to_hear) == (IdeaStatus.DOING, 0)
    texts = {room.desk.outbox.package(one).text for one in room.desk.outbox.all() if one.state is not State.CANCELLED}  # type: ignore[union-attr]  # replies
    assert len(texts) == 2


def test_the_walk_is_left_and_taken_up_again(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=follow)
    idea = room.desk.following_up.ideas.cards()[0].idea
    with room.stage.guard.lifted():
        room.desk.following_up.ideas.change(idea.id, IdeaStatus.LOOKING, actor=CLARA)
    view = open_place(room)
    room.stage.press("Ctrl+Return")
    room.stage.settle()
    assert view.is_walking()
    view.walk.editor.setFocus()
    room.stage.type(" More soon.", view.walk.editor)
    kept = view.walk.editor.words()
    room.stage.press("Escape")
    room.stage.settle()
    assert not view.is_walking()
    room.stage.click("Look at 3 replies")
    room.stage.settle()
    assert view.walk.editor.words() == kept


def test_a_gap_is_asked_about_before_a_reply_goes(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=follow)
    idea = room.desk.following_up.ideas.cards()[0].idea
    with room.stage.guard.lifted():
        room.desk.following_up.ideas.change(idea.id, IdeaStatus.LOOKING, actor=CLARA)
    view = open_place(room)
    room.stage.press("Ctrl+Return")
    room.stage.settle()
    view.walk.editor.setFocus()
    room.stage.type(" It opens on [the day].", view.walk.editor)
    room.stage.press("Ctrl+Return")
    room.stage.settle()
    assert view.walk.banner.isVisible()
    assert room.desk.outbox.all() == ()
    room.stage.click("Fill it")
    assert not view.walk.banner.isVisible()
    view.walk.editor.put("Write to our support team.")
    room.stage.press("Ctrl+Return")
    room.stage.settle()
    assert room.desk.outbox.all() == ()
    room.stage.click("Send it all the same")
    room.stage.settle()
    assert len(room.desk.outbox.all()) == 1


def test_nothing_promised_yet_is_said_kindly(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    view = open_place(room)
    assert view.empty.isVisible()
    room.stage.press("Ctrl+Return")
    room.stage.settle()
    assert room.shown == TOM


def test_it_is_reached_from_the_card(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=follow)
    room.go(TOM)
    room.stage.click(room.view.board.header.following)
    room.stage.settle()
    assert isinstance(room.stage.screen, FollowingView)
