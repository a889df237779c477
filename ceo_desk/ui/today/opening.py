"""What a press on a row of Today does."""

from ceo_desk.ui.frame.place import Screen
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.today.person_line import PersonLine


def open_row(screen: Screen, line: PersonLine) -> None:
    """Goes where the row leads; a lesson that is opened was looked at."""
    context, proposal = screen.context, line.lesson
    if proposal:
        desk, actor = context.desk, context.actor
        context.jobs.start(
            Lane.WRITE,
            lambda _: desk.lessons.learn(proposal, actor=actor),
            lambda _: context.background.changed(),
            context.background.surprised.emit,
        )
    screen.going.emit(line.go)
