"""What posts and goals brought, in words for a table."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ceo_desk.domain.office_hours import OfficeHours
from ceo_desk.services.results import GoalFigures
from ceo_desk.storage.inbox.post_figures import PostFigures
from ceo_desk.ui.words import number

translate = QCoreApplication.translate

MOST = 6
"""So many posts, the newest, fit on the page and on the sheet."""


def name_of(post: PostFigures) -> str:
    """Its title; where the blog has not told it, when it went out."""
    return post.title or translate("Results", "Post of {day}").format(day=_day(post))


def post_heads() -> tuple[str, ...]:
    """What stands over the columns of the posts."""
    return (
        translate("Results", "Post"),
        translate("Results", "Went out"),
        translate("Results", "Comments"),
        translate("Results", "Answered"),
    )


def post_row(post: PostFigures) -> tuple[str, ...]:
    """A post in the table."""
    return (name_of(post), _day(post), number(post.comments), number(post.answered))


def goal_heads() -> tuple[str, ...]:
    """What stands over the columns of the goals."""
    return (
        translate("Results", "Goal"),
        translate("Results", "Posts"),
        translate("Results", "Comments"),
        translate("Results", "Answered"),
    )


def goal_row(goal: GoalFigures) -> tuple[str, ...]:
    """A goal in the table."""
    return (goal.goal.words, number(goal.posts), number(goal.comments), number(goal.answered))


def office_words(office: OfficeHours) -> str:
    """`Only your office hours count, 08:00 to 18:00.`"""
    sentence = translate("Results", "Only your office hours count, {opens} to {closes}.")
    return sentence.format(opens=f"{office.opens:%H:%M}", closes=f"{office.closes:%H:%M}")


def _day(post: PostFigures) -> str:
    day = post.live_at.astimezone()
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM")
