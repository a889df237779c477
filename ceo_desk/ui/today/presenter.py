"""What Today shows, decided from the facts of the desk: pure functions."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.promise import Promise
from ceo_desk.domain.publication import Kind, Why
from ceo_desk.domain.thanks import first_name
from ceo_desk.domain.tray import Reason
from ceo_desk.services.answering.today import AccountTrouble, GivenDraft, Held, Outgoing, TodayFacts, WaitingPerson
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.drafts.draft_list import DraftLine
from ceo_desk.ui.bare import words_of
from ceo_desk.ui.connecting.linkedin.ending import ending_message
from ceo_desk.ui.context import Sitter
from ceo_desk.ui.frame.outgoing import name_of
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.messages import Message, of_problem
from ceo_desk.ui.quoting import beginning_of, quote_of
from ceo_desk.ui.reasons import said
from ceo_desk.ui.today.lesson_line import lesson_lines
from ceo_desk.ui.today.paused import PausedDay, paused_day
from ceo_desk.ui.today.person_line import PersonLine
from ceo_desk.ui.words import capital, count_word, long_day, number, on_day, span, time_of, when

if TYPE_CHECKING:
    from ceo_desk.services.publishing.approvals import LostApproval

translate = QCoreApplication.translate

MINUTES_EACH = 2
MOST_GOING = 3
MOST_LINES = 7


@dataclass(frozen=True, slots=True)
class WritingCard:
    """The post in hand."""

    draft: str
    title: str
    second: str


@dataclass(frozen=True, slots=True)
class GoingLine:
    """What goes out, and when."""

    title: str
    second: str


@dataclass(frozen=True, slots=True)
class TodayScreen:
    """Everything on the screen but an open question, which takes its place."""

    day: str
    greeting: str
    sentence: str
    people: tuple[PersonLine, ...]
    writing: WritingCard | None
    going: tuple[GoingLine, ...]
    heard: str
    primary: str
    primary_go: Go
    troubles: tuple[Message, ...]
    trouble_accounts: tuple[str, ...]
    ending: Message | None = None
    """What of LinkedIn ends soon; `ending_account` is the account to sign in to again, "" = none."""
    ending_account: str = ""
    paused: PausedDay | None = None
    sift: str = ""
    """A quiet line for a leader without an assistant: what waits in spam and held."""
    lessons: tuple[PersonLine, ...] = ()
    """What became of the assistant's proposals."""


def screen_of(facts: TodayFacts, sitter: Sitter, now: datetime) -> TodayScreen:
    """The screen for who sits here."""
    people = tuple(_person(one, now) for one in facts.people)
    posts = tuple(_post_for_your_word(one, now) for one in facts.your_word)
    writing = _writing(facts.writing, now) if facts.writing else None
    if people:
        first = first_name(facts.people[0].comment.author) or facts.people[0].comment.author
        primary = translate("Today", "Answer {name}").format(name=first)
        go = people[0].go
    elif facts.promised:
        primary, go = translate("Today", "See your promises"), Go(Place.FOLLOWING)
    else:
        primary, go = translate("Today", "Write a post"), Go(Place.PAGE)
    if posts:
        primary, go = translate("Today", "Look at the post"), posts[0].go
    own = (*(_lost(one, sitter, now) for one in facts.lost), *(_given(one, now) for one in facts.given))
    if own:
        primary, go = translate("Today", "Open the post"), own[0].go
    held = (_held(facts.held, now),) if facts.held and not sitter.is_leader else ()
    paused = paused_day(facts)
    if paused is not None:
        primary, go = paused.primary, paused.go or go
    return TodayScreen(
        day=long_day(now),
        greeting=greeting_of(sitter.name, now),
        sentence=_sentence(facts),
        people=(own + posts + tuple(_promised(one, now) for one in facts.promised) + people)[:MOST_LINES] + held,
        writing=writing,
        going=tuple(_going(one, now) for one in facts.going_out if one.publication.kind is Kind.POST)[:MOST_GOING],
        heard=_heard(facts.heard_last_week),
        primary=primary,
        primary_go=go,
        troubles=tuple(_trouble(one, now) for one in facts.troubles),
        trouble_accounts=tuple(one.account.name for one in facts.troubles),
        ending=ending_message(facts.ends, now),
        ending_account=facts.ends.sign_ins[0].account.name if facts.ends.sign_ins else "",
        paused=paused,
        sift=_sift(facts, sitter),
        lessons=lesson_lines(facts.lessons),
    )


def greeting_of(name: str, now: datetime) -> str:
    """`Good morning, Clara.`, by this laptop's clock."""
    hour = now.astimezone().hour
    first = first_name(name) or name
    short = first.split()[0] if first.split() else ""
    if hour < 5 or hour >= 18:
        return _named(translate("Today", "Good evening, {name}."), translate("Today", "Good evening."), short)
    if hour < 12:
        return _named(translate("Today", "Good morning, {name}."), translate("Today", "Good morning."), short)
    return _named(translate("Today", "Good afternoon, {name}."), translate("Today", "Good afternoon."), short)


def _named(with_name: str, without: str, name: str) -> str:
    return with_name.format(name=name) if name else without


def _sentence(facts: TodayFacts) -> str:
    waiting = facts.needs_me_total
    if not waiting and facts.given:
        given = len(facts.given)
        return translate("Today", "Nobody is waiting for you. %n posts are with you.", "", given)
    if not waiting:
        return translate("Today", "Nobody is waiting for you.")
    if waiting == 1:
        return translate("Today", "One person is waiting to hear from you.")
    minutes = len(facts.people) * MINUTES_EACH
    people = capital(count_word(waiting))
    said = translate("Today", "{people} people are waiting to hear from you.").format(people=people)
    if waiting > len(facts.people):
        shown = count_word(len(facts.people))
        rest = translate("Today", "These {shown} come first.").format(shown=shown)
    else:
        rest = translate("Today", "It will take about {minutes} minutes.").format(minutes=count_word(minutes))
    return f"{said} {rest}"


def _trouble(one: AccountTrouble, now: datetime) -> Message:
    """What it means for the person first, then what the place said."""
    found = of_problem(one.problem)
    if one.since is None:
        sentence = translate("Today", "We could not look at {blog} yet.").format(blog=_name_of(one.account))
    elif now - one.since < timedelta(hours=12):
        sentence = translate("Today", "We could not look at {blog} since {time}.").format(
            blog=_name_of(one.account), time=time_of(one.since)
        )
    else:
        sentence = translate("Today", "We could not look at {blog} for {span}.").format(
            blog=_name_of(one.account), span=span(now - one.since)
        )
    return replace(found, sentence=sentence, second=f"{found.sentence} {found.second}".strip())


def _name_of(account: Account) -> str:
    return account.source.title or account.name


def _person(one: WaitingPerson, now: datetime) -> PersonLine:
    comment = one.comment
    since = one.proposal.decided_at if one.proposal else comment.waiting_since or comment.at
    wait, go = span(now - since), Go(Place.ANSWER, comment.id)
    if one.proposal is not None:
        name = one.proposal.proposed_by or translate("Today", "Your assistant")
        quote = translate("Today", "A reply to {person}, ready for you to read").format(person=comment.author)
        return PersonLine(go, name, translate("Today", "asks for your word"), quote, wait)
    reason = said(one.reasons[0]).row if one.reasons else translate("Today", "wrote to you")
    is_asking = bool(one.reasons) and one.reasons[0][0] is Reason.QUESTION
    quote = quote_of(comment.text) if is_asking else f"“{beginning_of(comment.text)}”"
    if comment.is_bare:
        quote = words_of(comment)
    return PersonLine(go, comment.author, reason, quote, wait)


def _promised(one: Promise, now: datetime) -> PersonLine:
    """What was promised to nobody in particular, and has come back."""
    quote = f"“{one.words}”" if one.words else ""
    reason = translate("Today", "promised this by {day}").format(day=on_day(one.due))
    return PersonLine(Go(Place.FOLLOWING), one.owner, reason, quote, span(now - one.made_at))


def _held(one: Held, now: datetime) -> PersonLine:
    """`Alderbay Letters put 9 comments into held or spam. Look through them.`"""
    count = one.count
    name = one.place or one.newest.author
    reason = translate("Today", "put %n comments into held or spam", "", count)
    wait = span(now - one.newest.at)
    return PersonLine(Go(Place.SIFTING), name, reason, translate("Today", "Look through them."), wait)


def _sift(facts: TodayFacts, sitter: Sitter) -> str:
    if facts.held is None or not sitter.is_leader or sitter.assistant:
        return ""
    count = facts.held.count
    return translate("Today", "%n comments wait in spam and held", "", count)


def _given(one: GivenDraft, now: datetime) -> PersonLine:
    """`Jonas gave you “What our night porters taught me”`, and what was said with it."""
    handover, title = one.handover, titled(one.line)
    name = handover.given_by or translate("Today", "Your assistant")
    go, wait = Go(Place.PAGE, one.line.id), span(now - handover.at)
    if not handover.note:
        return PersonLine(go, name, translate("Today", "gave you a post"), title, wait)
    reason = translate("Today", "gave you “{title}”").format(title=title)
    return PersonLine(go, name, reason, f"“{handover.note}”", wait)


def _lost(one: "LostApproval", sitter: Sitter, now: datetime) -> PersonLine:
    """`You changed the title after approving: it needs your word again.`"""
    from ceo_desk.ui.writing.handing.presenter import first_of, needs_word, outcome_words, parts_said

    names = {sitter.name if name == "" else name for name in one.by}
    is_own = names <= {sitter.name}
    someone = first_of(next(iter(names))) if len(names) == 1 else translate("Today", "Your desk")
    parts = parts_said(one.parts)
    reason = translate("Today", "changed {parts} of “{title}”").format(parts=parts, title=one.title)
    quote = f"{needs_word(sitter)} {outcome_words(one, now)}"
    go = Go(Place.PAGE, one.publication.draft)
    wait = span(now - one.publication.decided_at)
    return PersonLine(go, translate("Today", "You") if is_own else someone, reason, quote, wait)


def _post_for_your_word(one: Outgoing, now: datetime) -> PersonLine:
    publication = one.publication
    quote = translate("Today", "A post: {title}").format(title=one.title)
    return PersonLine(
        Go(Place.PUBLISH, publication.draft, publication.id),
        publication.proposed_by or translate("Today", "Your assistant"),
        translate("Today", "asks for your word"),
        quote,
        span(now - publication.decided_at),
    )


def _writing(line: DraftLine, now: datetime) -> WritingCard:
    title = titled(line)
    words = line.words
    stopped = line.modified.astimezone()
    at = time_of(line.modified) if stopped.date() == now.astimezone().date() else when(line.modified, now)
    second = translate("Today", "You stopped at {time}.").format(time=at)
    if stopped.date() != now.astimezone().date():
        second = translate("Today", "You stopped {when}.").format(when=at)
    if words >= 0:
        counted = translate("Today", "%n words.", "", words)
        second = f"{counted} {second}"
    return WritingCard(line.id, title, second)


def titled(line: DraftLine) -> str:
    """The title of a draft, else how it begins."""
    return line.title or opening_of(line) or translate("Today", "A post without a title")


def opening_of(line: DraftLine) -> str:
    """The first words of a text that has no title yet."""
    words = line.opening.replace("#", " ").replace("*", " ").split()
    return " ".join(words[:8])


def _going(one: Outgoing, now: datetime) -> GoingLine:
    if one.why is Why.PAUSE:
        second = translate("Today", "Waits for the end of the pause")
    elif one.due is not None:
        second = translate("Today", "Goes out {when}").format(when=when(one.due, now))
    else:
        second = translate("Today", "Goes out as soon as it can")
    return GoingLine(name_of(one), second)


def _heard(people: int) -> str:
    if not people:
        return ""
    if people == 1:
        return translate("Today", "1 person heard from you last week.")
    return translate("Today", "{people} people heard from you last week.").format(people=number(people))
