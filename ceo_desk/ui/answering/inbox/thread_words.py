"""What stands beside the list, in words: pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.thanks import first_name
from ceo_desk.storage.inbox.inbox import InboxItem, PersonBefore, ThreadItem
from ceo_desk.ui.answering.inbox.facts import ThreadFacts
from ceo_desk.ui.answering.inbox.presenter import called, folder_name
from ceo_desk.ui.bare import words_of
from ceo_desk.ui.context import Sitter
from ceo_desk.ui.messages import in_words
from ceo_desk.ui.words import day_of, when

translate = QCoreApplication.translate

SHOWN, BEFORE = 12, 4
"""So many of a long conversation are shown, and so many of them before the comment that is answered."""


@dataclass(frozen=True, slots=True)
class EntryWords:
    """One voice in a thread. `is_main`: the comment that is answered. `is_out` False: an answer that is not sent."""

    comment: str
    name: str
    at: str
    text: str
    is_own: bool
    is_main: bool
    depth: int = 0
    is_out: bool = True
    publication: str = ""
    """Of an answer of ours that can be changed."""

    @property
    def head(self) -> str:
        """Name and moment, and whether it is an answer of ours."""
        own = translate("Answer", "our answer")
        head = f"{self.name}  {own}, {self.at}" if self.is_own and self.is_out else f"{self.name}  {self.at}"
        return head.strip()


@dataclass(frozen=True, slots=True)
class ThreadWords:
    """The whole column: `hidden` are entries that are not shown, and there are more unless `is_whole`."""

    place: str
    title: str
    trouble: str
    entries: tuple[EntryWords, ...]
    hidden: int
    reply_label: str
    is_whole: bool = True
    changed: str = ""
    """What became of a proposal's words."""


def thread_words(facts: ThreadFacts, now: datetime, most: int = SHOWN) -> ThreadWords:
    """The thread as it is shown, with at most so many entries."""
    items, hidden = _around(facts.thread, facts.item.id, most)
    by_id = {one.id: one for one in facts.thread}
    entries = [_entry(one, by_id, facts, now) for one in items]
    return ThreadWords(
        place_of(facts),
        facts.post.title or translate("Answer", "A post without a title"),
        in_words(facts.item.problem) if facts.item.problem else "",
        (*entries, *_given(facts.item), *_proposal(facts, now)),
        hidden,
        translate("Answer", "Your reply to {name}").format(name=called(facts.item)),
        facts.is_whole,
        facts.learnt.words if facts.learnt else "",
    )


def place_of(facts: ThreadFacts) -> str:
    """`On the blog, 18 November`."""
    channel = facts.account.channel if facts.account else ""
    places = {
        "practice": translate("Answer", "On the practice blog"),
        "wordpress": translate("Answer", "On the blog"),
        "linkedin": translate("Answer", "On LinkedIn"),
    }
    place = places.get(channel, translate("Answer", "On the blog"))
    if facts.post.at is None:
        return place
    return translate("Answer", "{place}, {day}").format(place=place, day=day_of(facts.post.at))


def _given(item: InboxItem) -> tuple[EntryWords, ...]:
    """The words with which it was given to somebody at this desk; readers never see them."""
    if not item.assigned_to or not item.assigned_why:
        return ()
    name = translate("Answer", "For {name}").format(name=first_name(item.assigned_to) or item.assigned_to)
    return (EntryWords(f"{item.id} given", name, "", item.assigned_why, is_own=True, is_main=False, is_out=False),)


def _proposal(facts: ThreadFacts, now: datetime) -> tuple[EntryWords, ...]:
    """The answer that is proposed, as the last voice."""
    if facts.proposal is None or not facts.proposed:
        return ()
    name = facts.proposal.proposed_by or translate("Answer", "Somebody")
    at = translate("Answer", "proposed {when}").format(when=when(facts.proposal.decided_at, now))
    return (
        EntryWords(f"{facts.item.id} proposed", name, at, facts.proposed, is_own=True, is_main=False, is_out=False),
    )


def history_sentence(before: PersonBefore, item: InboxItem) -> str:
    """How often the person wrote before, and what came of it."""
    name = called(item)
    earlier, answered = before.earlier, before.answered
    if not earlier:
        return translate("Answer", "{name} writes here for the first time.").format(name=name)
    wrote = translate("Answer", "{name} wrote %n times before.", "", earlier).format(name=name)
    if not answered:
        return translate("Answer", "{wrote} None was answered.").format(wrote=wrote)
    heard = translate("Answer", "%n were answered.", "", answered)
    return f"{wrote} {heard}"


def history_lines(before: PersonBefore, sitter: Sitter, now: datetime) -> tuple[tuple[str, str], ...]:
    """Each earlier comment: when and what became of it, and its first words."""
    return tuple(
        (f"{when(one.at, now)}. {folder_name(one.state.value, sitter)}", " ".join(one.text[:400].split()))
        for one in before.items
    )


def is_decided(item: InboxItem) -> bool:
    """True for what may be reopened: it was seen, put off, hidden or marked."""
    return item.state in (
        CommentState.SEEN,
        CommentState.LATER,
        CommentState.HIDDEN,
        CommentState.SPAM,
        CommentState.TRASH,
    )


def _entry(one: ThreadItem, by_id: dict[str, ThreadItem], facts: ThreadFacts, now: datetime) -> EntryWords:
    depth, above, seen = 0, by_id.get(one.parent), {one.id}
    while above is not None and above.id not in seen and depth < 2:
        seen.add(above.id)
        depth, above = depth + 1, by_id.get(above.parent)
    name = one.author.strip() or translate("Answer", "Somebody")
    main, publication = one.id == facts.item.id, facts.changeable.get(one.id, "")
    words, at = words_of(one), when(one.at, now)
    return EntryWords(one.id, name, at, words, one.is_own, main, depth, publication=publication)


def _around(thread: Sequence[ThreadItem], main: str, most: int) -> tuple[Sequence[ThreadItem], int]:
    """The entries around the comment, and how many are left out."""
    if len(thread) <= most:
        return thread, 0
    at = next((n for n, one in enumerate(thread) if one.id == main), 0)
    begin = max(0, min(at - BEFORE, len(thread) - most))
    return thread[begin : begin + most], len(thread) - most
