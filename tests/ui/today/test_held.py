"""What a blog holds back stands on the assistant's Today, and leads to the newest of it."""

from ceo_desk.ui.frame.place import Place
from tests.ui.answering.inbox_room import HELD, build
from tests.ui.stage import StageBuilder


def test_held_comments_are_a_row_that_leads_to_the_held_folder(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.stage.go(Place.TODAY)
    room.stage.settle()
    row = next(one for one in room.stage.buttons() if "holds" in one.accessibleName())
    assert "Look through them." in row.accessibleName()
    room.stage.click(row)
    room.settle()
    assert room.names == [HELD.author]
    room.press("A")
    assert room.desk.reading.counts()["held"] == 0
