"""What the leader refused or changed stands on the assistant's Today, until it is looked at."""

from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.answering.today_facts import Lesson
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.today.lesson_line import lesson_lines
from tests.services.desks import BEGIN
from tests.ui.answering.card_room import INES, id_of
from tests.ui.answering.inbox_room import InboxRoom, build
from tests.ui.stage import CLARA, JONAS, StageBuilder


def refuse_and_change(desk: Desk) -> None:
    """Clara refuses what Jonas suggests to Ines and says why, changes what he suggests to Tom, and refuses a post."""
    ines, tom = id_of(desk, INES), id_of(desk, "Tom Halvorsen")
    refused = desk.answering.reply(ReplyOrder(ines, "It stays.", is_proposal=True), actor=JONAS)
    desk.publishing.cancel(refused.id, actor=CLARA)
    desk.answering.assign(ines, JONAS, "Ask Mats what stays.", actor=CLARA)
    desk.answering.reply(ReplyOrder(tom, "You are wrong.", is_proposal=True), actor=JONAS)
    desk.answering.reply(ReplyOrder(tom, "You may be right.", 0), actor=CLARA)
    draft = desk.writing.begin(Changes(title="Night porters", body="A sentence."), actor=JONAS).id
    (post,) = desk.publishing.order(Order(draft, ("remote",), is_proposal=True), actor=JONAS)
    desk.publishing.cancel(post.id, actor=CLARA)


def row_says(room: InboxRoom, words: str) -> bool:
    """True where a row of Today says so."""
    return any(words in one.accessibleName() for one in room.stage.buttons())


def press(room: InboxRoom, words: str) -> None:
    """Presses the row that says so."""
    room.stage.click(next(one for one in room.stage.buttons() if words in one.accessibleName()))
    room.settle()


def test_each_is_a_row_that_opens_it_and_is_gone_then(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=refuse_and_change)
    room.stage.go(Place.TODAY)
    refused = f"{INES}, Clara said no: “Ask Mats what stays.”"
    assert row_says(room, refused)
    assert row_says(room, "Tom Halvorsen, Clara changed your answer: “You may be right.”")
    assert row_says(room, f"{CLARA}, said no to your post: Night porters")

    press(room, refused)
    assert room.current == INES
    room.stage.go(Place.TODAY)
    room.stage.until(lambda: not row_says(room, refused))
    press(room, "said no to your post")
    assert room.stage.session.window.place is Place.PAGE
    room.stage.go(Place.TODAY)
    room.stage.until(lambda: not row_says(room, "said no to your post"))
    assert row_says(room, "Clara changed your answer")


def test_the_newest_few_are_rows_without_a_wait() -> None:
    changed = Lesson("p", "", BEGIN, is_refused=False, draft="d", words="Night porters")
    (line,) = lesson_lines((changed,))
    assert (line.go, line.wait, line.lesson) == (Go(Place.PAGE, "d"), "", "p")
    assert line.spoken == "Your leader, changed your post: Night porters"
    erased = Lesson("p", CLARA, BEGIN, is_refused=True, comment="c", person=INES)
    assert [one.quote for one in lesson_lines((erased,) * 5)] == ["", "", ""]
