"""Pairs of ways on that several questions offer."""

from PySide6.QtCore import QCoreApplication

from ceo_desk.ui.publishing.question_values import Way, WayCard

translate = QCoreApplication.translate


def not_at_all() -> WayCard:
    """It stays here."""
    return WayCard(
        translate("Question", "Not at all"),
        translate("Question", "Nothing is sent. Your words stay with your posts."),
        translate("Question", "Take it back"),
        Way.LEAVE,
    )


def at_another_hour() -> WayCard:
    """The person chooses when."""
    return WayCard(
        translate("Question", "At another hour"),
        translate("Question", "You choose when, and see it once more before."),
        translate("Question", "Choose a time"),
        Way.CHOOSE_TIME,
    )


def resumed_ways(*, is_reply: bool) -> tuple[WayCard, ...]:
    """What can be done about something that a pause kept here, but to let it go now."""
    if not is_reply:
        return (
            at_another_hour(),
            WayCard(
                translate("Question", "Not now"),
                translate("Question", "Nothing is sent. Your words stay with your posts."),
                translate("Question", "Keep it as a draft"),
                Way.LEAVE,
            ),
        )
    return (
        WayCard(
            translate("Question", "Read it again first"),
            translate("Question", "It comes back to you with its comment, and you change what you like."),
            translate("Question", "Look at the comment"),
            Way.REWRITE,
        ),
        WayCard(
            translate("Question", "Not now"),
            translate("Question", "Nothing is sent. Your words stay with the comment."),
            translate("Question", "Keep it"),
            Way.LEAVE,
        ),
    )


def post_ways() -> tuple[WayCard, ...]:
    """What can be done about a post that did not go out."""
    return (
        WayCard(
            translate("Question", "Try it again"),
            translate("Question", "You see it once more before it goes."),
            translate("Question", "Look it over"),
            Way.LOOK_OVER,
        ),
        WayCard(
            translate("Question", "Keep it here"),
            translate("Question", "Nothing is sent. Your words stay with your posts."),
            translate("Question", "Keep it"),
            Way.LEAVE,
        ),
    )


def reply_ways() -> tuple[WayCard, ...]:
    """What can be done about an answer that did not go out."""
    return (
        WayCard(
            translate("Question", "Say it in a post"),
            translate("Question", "Your words begin a new post."),
            translate("Question", "Write a post instead"),
            Way.BEGIN_POST,
        ),
        WayCard(
            translate("Question", "Keep it here"),
            translate("Question", "Nothing is sent. Your words stay with the comment."),
            translate("Question", "Keep it"),
            Way.LEAVE,
        ),
    )
