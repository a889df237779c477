"""A practice day: the whole job in seconds, with no account and no network, told step by step."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.publication import State
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.answering.reading import Question
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.results import Period
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.inbox.inbox import InboxItem
from ceo_desk.storage.settings import ACTOR as ACTOR_SETTING

ACTOR = "Clara"
TITLE = "What our night porters taught me"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the day as it went: `said` tells it to a person."""

    name: str
    is_ok: bool
    seconds: float
    said: str


class PracticeDay:
    """Writes, publishes, waits for readers, answers, moderates, and looks at the results of a fresh practice desk."""

    def __init__(self, desk: Desk, material: Path, pass_time: Callable[[timedelta], None]) -> None:
        self._desk = desk
        self._material = material
        self._pass_time = pass_time
        self._draft = ""
        self._url = ""
        self._waiting: tuple[InboxItem, ...] = ()

    def steps(self) -> Iterator[Step]:
        """Does the day step by step; it ends at the first step that fails."""
        for name, work in (
            ("connect", self._connect),
            ("write", self._write),
            ("publish", self._publish),
            ("comments arrive", self._comments_arrive),
            ("answer", self._answer),
            ("moderate", self._moderate),
            ("seen", self._see),
            ("results", self._results),
            ("record", self._verify),
        ):
            began = time.perf_counter()
            try:
                said = work()
            except DeskError as error:
                yield Step(name, False, time.perf_counter() - began, f"{error.sentence} {error.next_step}".strip())
                return
            yield Step(name, True, time.perf_counter() - began, said)

    @property
    def root(self) -> Path:
        """The folder of the practice desk."""
        return self._desk.folder.root

    @property
    def site(self) -> str:
        """The address of the practice site's post, once it is published."""
        return self._url

    def _connect(self) -> str:
        desk, at = self._desk, self._desk.clock()
        desk.people.add(ACTOR, "leader", actor=ACTOR, at=at)
        desk.settings.set(ACTOR_SETTING, ACTOR, actor=ACTOR, at=at)
        account = desk.accounts.add_practice(actor=ACTOR)
        brought = self._desk.reading.fetch(tell=_quietly)
        return f"You speak as {account.person}. {brought.new} earlier comments are here."

    def _write(self) -> str:
        body = (self._material / "practice-day.md").read_text(encoding="utf-8")
        changes = Changes(title=TITLE, body=body, tags=("night shift",), near=self._material)
        draft = self._desk.writing.begin(changes, actor=ACTOR)
        self._draft = draft.id
        return f"“{draft.content.title}” is written, {draft.words} words."

    def _publish(self) -> str:
        account = self._desk.accounts.add_practice(actor=ACTOR)
        (publication,) = self._desk.publishing.order(Order(self._draft, (account.name,)), actor=ACTOR)
        self._pass_time(timedelta(seconds=11))
        self._desk.sender.drain()
        publication = self._desk.outbox.find(publication.id)
        if publication.state is not State.LIVE:
            raise DeskError("The post did not go out.", detail=publication.state)
        self._url = publication.url
        return f"It is out: {publication.url}"

    def _comments_arrive(self) -> str:
        self._pass_time(timedelta(minutes=10))
        brought = self._desk.reading.fetch(tell=_quietly)
        if not brought.new:
            raise DeskError("No reader has answered.")
        self._waiting = self._desk.reading.ask(Question()).items
        return f"{brought.new} comments came in, {len(self._waiting)} people wait for you."

    def _answer(self) -> str:
        answered = self._waiting[:3]
        for item in answered:
            name = item.author.split()[0]
            text = f"Thank you, {name}. I read this twice, and I will come back to it."
            self._desk.answering.reply(ReplyOrder(item.id, text), actor=ACTOR)
        self._pass_time(timedelta(seconds=11))
        self._desk.sender.drain()
        self._desk.reading.fetch(tell=_quietly)
        done = [self._desk.inbox.find(item.id).state is CommentState.ANSWERED for item in answered]
        if not answered or not all(done):
            raise DeskError("An answer did not arrive.")
        return f"{len(answered)} people have an answer from you."

    def _moderate(self) -> str:
        spam = [item for item in self._desk.reading.ask(Question("all")).items if _is_spam(item)]
        for item in spam:
            self._desk.answering.moderate((item.id,), "spam", "", actor=ACTOR)
        self._desk.sender.drain()
        return f"What advertises is put aside: {len(spam)}."

    def _see(self) -> str:
        left = tuple(item.id for item in self._desk.reading.ask(Question()).items)
        self._desk.answering.seen(left[:1], actor=ACTOR)
        return f"Seen, needs no answer: {len(left[:1])}."

    def _results(self) -> str:
        figures = self._desk.results.figures(Period())
        if not figures.people_answered:
            raise DeskError("Nobody has heard from you.")
        return f"So many people heard from you: {figures.people_answered}."

    def _verify(self) -> str:
        verification = self._desk.record.verify()
        if verification.problems:
            raise DeskError("The record is not whole.", detail="; ".join(verification.problems))
        return f"{verification.entries} decisions stand in the record, and it is whole."


def _is_spam(item: InboxItem) -> bool:
    return item.state in (CommentState.SPAM, CommentState.WAITING) and "http" in item.text


def _quietly(_: str) -> None:
    """A practice day tells its steps, not its progress."""
