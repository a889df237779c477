"""What the desk asks about something that did not simply go out, in words: pure functions."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.channel import Problem
from ceo_desk.domain.publication import Kind
from ceo_desk.services.answering.today import Attention, Need
from ceo_desk.ui.messages import in_words
from ceo_desk.ui.publishing.model import PRACTICE
from ceo_desk.ui.publishing.question_values import Question, Way, WayCard
from ceo_desk.ui.publishing.question_ways import at_another_hour, not_at_all, post_ways, reply_ways, resumed_ways
from ceo_desk.ui.words import time_of, when

translate = QCoreApplication.translate

IT_REASONS = ("may_", "not_allowed", "blocked", "switched_off", "refused", "proxy", "certificate", "wall", "too_")


def question_of(attention: Attention, now: datetime, take_back: int, *, is_changed: bool, is_short: bool) -> Question:
    """The question that a publication asks."""
    match attention.need:
        case Need.UNSURE:
            return _unsure(attention, now, take_back, is_short=is_short)
        case Need.MISSED:
            return _missed(attention, now, is_changed=is_changed)
        case Need.EMBARGO:
            return _embargoed(attention, now)
        case Need.RESUMED:
            return _resumed(attention, now, is_changed=is_changed)
        case Need.ALONE:
            return _alone(attention, now)
        case Need.CHANGED:
            return _changed(attention, now)
        case Need.SIGN_IN:
            return _sign_in(attention, now)
        case Need.REFUSED:
            return _refused(attention, now)


def place_of(attention: Attention) -> str:
    """What the place is called."""
    account = attention.outgoing.account
    if account.channel == PRACTICE:
        return translate("Question", "Practice blog")
    if account.channel == "linkedin":
        return "LinkedIn"
    return account.source.title or account.name


def _is_reply(attention: Attention) -> bool:
    return attention.outgoing.publication.kind is Kind.REPLY


def _top(attention: Attention, at: datetime, now: datetime) -> str:
    return translate("Question", "{place}, {when}").format(place=place_of(attention), when=when(at, now))


def _look(attention: Attention) -> str:
    if attention.outgoing.account.channel == PRACTICE:
        return translate("Question", "Look on the practice blog")
    if attention.outgoing.account.channel != "wordpress":
        return translate("Question", "Look on {place}").format(place=place_of(attention))
    return translate("Question", "Look on your blog")


def _unsure(attention: Attention, now: datetime, take_back: int, *, is_short: bool) -> Question:
    title = translate("Question", "Did your post arrive?")
    if _is_reply(attention):
        title = translate("Question", "Did your answer arrive?")
    sentence = translate("Question", "The line broke on the way. Look at your page first.")
    if not is_short:
        sentence = translate(
            "Question",
            "The line broke while it was on its way, and {place} does not tell us. So that nobody reads it twice,"
            " the desk waits for your word. Look at your page first.",
        ).format(place=place_of(attention))
    publication = attention.outgoing.publication
    return Question(
        "question",
        "wait",
        _top(attention, publication.tried_at or publication.decided_at, now),
        title,
        sentence,
        _arrived_or_not(take_back, is_reply=_is_reply(attention)),
        _look(attention),
        Way.LOOK,
        "arrow-square-out",
    )


def _arrived_or_not(take_back: int, *, is_reply: bool) -> tuple[WayCard, ...]:
    once_more = translate("Question", "We send it once more.")
    if take_back:
        once_more = translate(
            "Question", "We send it once more. You then have %n seconds to take it back.", "", take_back
        )
    return (
        WayCard(
            translate("Question", "I can see it there"),
            translate("Question", "We note it as published and send nothing."),
            translate("Question", "It arrived"),
            Way.FOUND,
            "" if is_reply else translate("Question", "Its link, if you have it"),
        ),
        WayCard(
            translate("Question", "It is not there"), once_more, translate("Question", "Send it again"), Way.MISSING
        ),
    )


def _missed(attention: Attention, now: datetime, *, is_changed: bool) -> Question:
    due = attention.outgoing.due or attention.outgoing.publication.decided_at
    is_today = due.astimezone().date() == now.astimezone().date()
    hour = time_of(due) if is_today else when(due, now)
    sentence = translate("Question", "This post was due at {hour}, and the laptop was asleep.").format(hour=hour)
    if not is_today:
        sentence = translate("Question", "This post was due {when}, and the laptop was asleep.").format(when=hour)
    if is_changed:
        newer = translate("Question", "You changed it since, so the newer text goes.")
        sentence = f"{sentence} {newer}"
    cards = (at_another_hour(), not_at_all())
    return Question(
        "clock",
        "wait",
        _top(attention, due, now),
        translate("Question", "Should it still go?"),
        sentence,
        cards,
        translate("Question", "Publish now"),
        Way.PUBLISH_NOW,
        "",
    )


def _embargoed(attention: Attention, now: datetime) -> Question:
    words = attention.problem.detail if attention.problem else ""
    sentence = translate("Question", "It was about to leave. Nothing was sent, and nothing is lost.")
    if words:
        named = translate("Question", "It says {words}.").format(words=words)
        sentence = f"{named} {sentence}"
    cards = (
        WayCard(
            translate("Question", "It may go by now"),
            translate("Question", "You see it once more, and whether the words still hold it back."),
            translate("Question", "Look it over"),
            Way.LOOK_OVER,
        ),
        not_at_all(),
    )
    return Question(
        "lock-simple",
        "wait",
        _top(attention, attention.outgoing.due or attention.outgoing.publication.decided_at, now),
        translate("Question", "Words in it must not go out yet."),
        sentence,
        cards,
        translate("Question", "Change the post"),
        Way.CHANGE,
        "arrow-right",
    )


def _resumed(attention: Attention, now: datetime, *, is_changed: bool) -> Question:
    is_reply, due = _is_reply(attention), attention.outgoing.due
    sentence = translate("Question", "You paused everything, so this post stayed here.")
    if is_reply:
        sentence = translate("Question", "You paused everything, so this answer stayed here.")
    elif due is not None:
        sentence = translate("Question", "It was set for {when}. You paused everything, so it stayed here.").format(
            when=when(due, now)
        )
    if is_changed:
        newer = translate("Question", "You changed it since, so the newer text goes.")
        sentence = f"{sentence} {newer}"
    return Question(
        "clock",
        "wait",
        _top(attention, attention.outgoing.publication.decided_at, now),
        translate("Question", "The pause is over. Should it still go?"),
        sentence,
        resumed_ways(is_reply=is_reply),
        translate("Question", "Send it now") if is_reply else translate("Question", "Publish now"),
        Way.SEND_AGAIN if is_reply else Way.PUBLISH_NOW,
        "",
    )


def _alone(attention: Attention, now: datetime) -> Question:
    cards = (
        WayCard(
            translate("Question", "Change it first"),
            translate("Question", "You see it once more before it goes."),
            translate("Question", "Look it over"),
            Way.LOOK_OVER,
        ),
        not_at_all(),
    )
    return Question(
        "question",
        "wait",
        _top(attention, attention.outgoing.publication.decided_at, now),
        translate("Question", "Should it go without the blog post?"),
        translate("Question", "The blog post did not go out, so it has no address to show. Nothing was sent."),
        cards,
        translate("Question", "Publish it alone"),
        Way.PUBLISH_NOW,
        "",
    )


def _changed(attention: Attention, now: datetime) -> Question:
    conflict = attention.outgoing.publication.conflict
    at = (conflict.at if conflict else None) or attention.outgoing.publication.decided_at
    said = (
        in_words(attention.problem.sentence)
        if attention.problem
        else translate("Question", "The post was changed there.")
    )
    both = translate("Question", "Nothing was written over it. Both are here.")
    sentence = f"{said} {both}"
    cards = (
        WayCard(translate("Question", "Yours"), "", translate("Question", "Put mine there"), Way.PUT_MINE),
        WayCard(translate("Question", "On the site"), "", translate("Question", "Keep theirs"), Way.LEAVE),
    )
    return Question(
        "warning-circle",
        "wait",
        _top(attention, at, now),
        translate("Question", "Which one should readers have?"),
        sentence,
        cards,
        _look(attention),
        Way.LOOK,
        "arrow-square-out",
    )


def _sign_in(attention: Attention, now: datetime) -> Question:
    waits = (
        translate("Question", "Nothing is lost. Your answer waits until it does.")
        if _is_reply(attention)
        else translate("Question", "Nothing is lost. Your post waits until it does.")
    )
    return Question(
        "lock-simple",
        "wait",
        _top(attention, attention.outgoing.publication.decided_at, now),
        translate("Question", "{place} no longer accepts this desk.").format(place=place_of(attention)),
        waits,
        (),
        translate("Question", "Give a new password"),
        Way.PASSWORD,
        "arrow-right",
        (
            (translate("Question", "Copy the note for IT"), Way.NOTE),
            (translate("Question", "Take it back"), Way.LEAVE),
        ),
    )


def _refused(attention: Attention, now: datetime) -> Question:
    problem = attention.problem
    sentence = in_words(problem.sentence) if problem else translate("Question", "Your blog did not take this.")
    is_reply = _is_reply(attention)
    quiet = ((translate("Question", "Copy the note for IT"), Way.NOTE),) if _is_for_it(problem) else ()
    title = translate("Question", "Your answer did not go out.")
    primary, way = translate("Question", "Look at the comment"), Way.COMMENT
    if not is_reply:
        title = translate("Question", "Your post did not go out.")
        primary, way = translate("Question", "Change the post"), Way.CHANGE
    return Question(
        "warning-circle",
        "bad",
        _top(attention, attention.outgoing.publication.decided_at, now),
        title,
        sentence,
        reply_ways() if is_reply else post_ways(),
        primary,
        way,
        "arrow-right",
        quiet,
    )


def _is_for_it(problem: Problem | None) -> bool:
    return problem is not None and problem.reason.startswith(IT_REASONS)
