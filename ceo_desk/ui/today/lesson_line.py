"""What the leader made of a proposal, as a row on the assistant's Today."""

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.thanks import first_name
from ceo_desk.services.answering.today_facts import Lesson
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.today.person_line import PersonLine

translate = QCoreApplication.translate

MOST_LESSONS = 3


def lesson_lines(lessons: tuple[Lesson, ...]) -> tuple[PersonLine, ...]:
    """The newest few."""
    return tuple(_line(one) for one in lessons[:MOST_LESSONS])


def _line(one: Lesson) -> PersonLine:
    """`Petra Lindqvist · Clara said no · “Ask Mats first.”`; of a post: who, what, and its title."""
    leader = one.by or translate("Today", "Your leader")
    if one.draft:
        refused, changed = translate("Today", "said no to your post"), translate("Today", "changed your post")
        return PersonLine(
            Go(Place.PAGE, one.draft), leader, refused if one.is_refused else changed, one.words, "", one.publication
        )
    refused, changed = translate("Today", "{leader} said no"), translate("Today", "{leader} changed your answer")
    reason = (refused if one.is_refused else changed).format(leader=first_name(leader) or leader)
    said = " ".join((one.why or one.words).split())
    return PersonLine(
        Go(Place.ANSWER, one.comment), one.person, reason, f"“{said}”" if said else "", "", one.publication
    )
