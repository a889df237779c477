"""The desk of the pictures: Clara's hotels, their blog and readers, on Tuesday 24 November 2026 at 08:00."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ceo_desk.domain.channel import (
    Capabilities,
    Identity,
    Ledger,
    Page,
    PictureSource,
    PostPackage,
    Published,
    PublishOutcome,
    Rejected,
    RemoteComment,
    RemotePost,
    RemoteStatus,
    ReplyPackage,
    Unreachable,
    Voice,
)
from ceo_desk.domain.comment import CommentState
from ceo_desk.services.accounts import Connection
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.shipped import material
from ceo_desk.storage.inbox.inbox import InboxItem
from ceo_desk.storage.settings import ACTOR, FACE, PROXY, ZONE
from tests.services.desks import Door, Watch, open_with
from tests.services.remote import OneShot, Repeatable, Service
from tests.ui.gallery import words
from tests.ui.stage import CLARA, JONAS

BLOG, LINKEDIN = "Alderbay blog", "LinkedIn"
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
BEGAN = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
WEEKS = 12
EACH_WEEK = 11
BREAKFAST_POST = "3"
BLOG_MAY = Capabilities(
    publish=True, update=True, withdraw=True, read_comments=True, reply=True, moderate=True, upload_pictures=True,
    make_categories=True, content="blocks",
)  # fmt: skip
LINKEDIN_MAY = Capabilities(publish=True, withdraw=True, content="plain", is_repeat_harmless=False, text_limit=3000)


def quietly(_: str) -> None:
    """Nobody listens."""


class Blog(Repeatable):
    """The blog at alderbay.example."""

    def publish(self, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
        return _at_home(super().publish(package, ledger, pictures), "blog")

    def reply(self, package: ReplyPackage, ledger: Ledger) -> PublishOutcome:
        return _at_home(super().reply(package, ledger), "answer")


def _at_home(outcome: PublishOutcome, kind: str) -> PublishOutcome:
    if isinstance(outcome, Published):
        return replace(outcome, url=f"https://alderbay.example/{kind}/{outcome.remote_id}")
    return outcome


@dataclass
class Entrance(Door):
    """A door that knows LinkedIn too."""

    def discoveries(self) -> Mapping[str, Callable[[str], Connection | Rejected | Unreachable]]:
        return {**super().discoveries(), "linkedin": self._find}


@dataclass
class Day:
    """The clock, the remote services and what they hold; a stage gets one of its own, over a copy of the desk."""

    watch: Watch = field(default_factory=lambda: Watch(NOW))
    blog: Service = field(init=False)
    linkedin: Service = field(init=False)
    door: Entrance = field(init=False)

    def __post_init__(self) -> None:
        self.blog, self.linkedin = Service(self.watch), Service(self.watch)
        at_blog = Identity(
            "https://alderbay.example/", BLOG, "https://alderbay.example/", "1", CLARA, BLOG_MAY, "Europe/Berlin"
        )
        at_linkedin = Identity("urn:li:person:clara", "LinkedIn", "https://linkedin.example/", "1", CLARA, LINKEDIN_MAY)
        self.door = Entrance({BLOG: Blog(self.blog, at_blog), LINKEDIN: OneShot(self.linkedin, at_linkedin)})

    def again(self) -> "Day":
        """The same day for another stage."""
        other = Day(Watch(self.watch.at))
        other.blog.posts = dict(self.blog.posts)
        other.linkedin.posts = dict(self.linkedin.posts)
        return other

    def bring(self, desk: Desk, *comments: RemoteComment, posts: tuple[RemotePost, ...] = ()) -> None:
        """Comments come in from the blog."""
        self.blog.pages = [Page(comments, posts)]
        desk.reading.fetch(tell=quietly)
        self.blog.pages = []


@dataclass(frozen=True)
class Template:
    """A desk that was built once, to be copied."""

    folder: Path
    day: Day

    def copy(self, to: Path) -> tuple[Desk, Day]:
        """A desk like it, with services of its own behind it."""
        shutil.copytree(self.folder, to, ignore=shutil.ignore_patterns("*.lock"))
        day = self.day.again()
        return open_with(to, day.door, day.watch), day


def build_empty(folder: Path) -> Template:
    """Somebody who has connected nothing yet: the people are seated, and that is all."""
    day = Day()
    desk = open_with(folder, day.door, day.watch)
    _seat(desk)
    desk.close()
    return Template(folder, day)


def build_day(folder: Path) -> Template:
    """Clara's desk: twelve weeks of answers, five people who wait, and a post in hand."""
    day = Day(Watch(BEGAN))
    desk = open_with(folder, day.door, day.watch)
    _seat(desk)
    for name, channel in ((BLOG, "wordpress"), (LINKEDIN, "linkedin")):
        desk.accounts.add(channel, name, "clara", "secret", name, actor=CLARA)
    breakfast = _publish_posts(day, desk)
    day.watch.at = NOW
    day.bring(desk, *_history(breakfast), *_waiting(breakfast), posts=_posts())
    _triage(day, desk)
    day.watch.at = NOW - timedelta(hours=9, minutes=20)
    picture = material("resources", "practice", "pictures", "harbour.png")
    changes = Changes(
        title=words.PORTERS,
        body=words.PORTERS_TEXT,
        picture=picture,
        alt="Houses at a harbour by night, a boat before them",
    )
    desk.writing.begin(changes, actor=CLARA)
    day.watch.at = NOW
    desk.close()
    return Template(folder, day)


def build_inbox(base: Template, folder: Path) -> Template:
    """The same desk as the assistant knows it: thirteen wait, and every folder has something in it."""
    desk, day = base.copy(folder)
    post = BREAKFAST_POST
    said = words.READERS_SAID
    later = [
        _comment(f"6{n:02}", post, who, text, NOW - timedelta(minutes=gone), key=f"w{n}")
        for n, (who, text, gone) in enumerate(words.MORE_WAITING)
    ]
    days_ago = [NOW - timedelta(days=3, minutes=n) for n in range(40)]
    off = [_comment(f"7{n:02}", post, words.READERS[n], said[n % 8], days_ago[n], key=f"o{n}") for n in range(20)]
    spam = [
        _comment(f"8{n:02}", post, "Lucky Bay", words.SPAM, days_ago[n], key="spam", status=RemoteStatus.SPAM)
        for n in range(40)
    ]
    held = [
        _comment(f"9{n:02}", post, words.READERS[-n - 1], said[n], days_ago[n], key=f"h{n}", status=RemoteStatus.HELD)
        for n in range(3)
    ]
    day.bring(desk, *later, *off, *spam, *held)
    known = {item.remote_id: item.id for item in _everything(desk)}
    put_off = tuple(known[one.remote_id] for one in off[:12])
    desk.answering.later(put_off, NOW + timedelta(days=7), actor=JONAS)
    desk.answering.moderate(tuple(known[one.remote_id] for one in off[12:16]), "hide", "insults", actor=JONAS)
    desk.answering.seen(tuple(known[one.remote_id] for one in off[16:]), actor=JONAS)
    for number in (0, 1):
        order = ReplyOrder(known[later[number].remote_id], words.ANSWERED[number], is_proposal=True)
        desk.answering.reply(order, actor=JONAS)
    desk.settings.set(FACE, "assistant", actor=CLARA, at=NOW)
    desk.settings.set(ACTOR, JONAS, actor=CLARA, at=NOW)
    desk.sender.drain()
    desk.close()
    return Template(folder, day)


def _seat(desk: Desk) -> None:
    at = desk.clock()
    desk.people.add(CLARA, "leader", actor=CLARA, at=at)
    desk.people.add(JONAS, "assistant", actor=CLARA, at=at)
    desk.settings.set(ACTOR, CLARA, actor=CLARA, at=at)
    desk.settings.set(FACE, "leader", actor=CLARA, at=at)
    desk.settings.set(ZONE, "Europe/London", actor=CLARA, at=at)
    desk.settings.set(PROXY, "", actor=CLARA, at=at)


def _publish_posts(day: Day, desk: Desk) -> str:
    """Three posts are out, two are begun; the id of the newest at the blog."""
    days_ago = {"The guest who stayed for eleven years": 60, "What a full house costs": 27}
    for title, text in words.OTHERS.items():
        day.watch.at = NOW - timedelta(days=days_ago[title])
        _publish(desk, title, text)
    day.watch.at = NOW - timedelta(days=4)
    for title, text in ((words.UNWRITTEN, words.UNWRITTEN_TEXT), (words.FERN_LODGE, words.FERN_LODGE_TEXT)):
        desk.writing.begin(Changes(title=title, body=text), actor=CLARA)
    day.watch.at = datetime(2026, 11, 18, 7, 30, tzinfo=UTC)
    return _publish(desk, words.BREAKFAST, words.BREAKFAST_TEXT)


def _publish(desk: Desk, title: str, text: str) -> str:
    draft = desk.writing.begin(Changes(title=title, body=text), actor=CLARA).id
    (one,) = desk.publishing.order(Order(draft, (BLOG,), hold_seconds=0), actor=CLARA)
    desk.sender.drain()
    return desk.outbox.find(one.id).remote_id


def _posts() -> tuple[RemotePost, ...]:
    titles = (*words.OTHERS, words.BREAKFAST)
    days_ago = (60, 27, 6)
    return tuple(
        RemotePost(str(number), title, f"https://alderbay.example/blog/{number}", NOW - timedelta(days=days))
        for number, (title, days) in enumerate(zip(titles, days_ago, strict=True), start=1)
    )


def _comment(
    number: str,
    post: str,
    author: str,
    text: str,
    at: datetime,
    *,
    key: str,
    parent: str = "",
    voice: Voice = Voice.PERSON,
    status: RemoteStatus = RemoteStatus.LIVE,
) -> RemoteComment:
    url = f"https://alderbay.example/blog/{post}#comment-{number}"
    return RemoteComment(number, post, parent, author, text, at, status, voice, key, url)


def _history(post: str) -> list[RemoteComment]:
    """Comments of twelve weeks, each with our answer: at first after two days, at last within hours."""
    made: list[RemoteComment] = []
    monday = datetime(2026, 9, 7, 7, 0, tzinfo=UTC)
    for number in range(WEEKS * EACH_WEEK - 7):
        week, place = divmod(number, EACH_WEEK)
        at = monday + timedelta(weeks=week, hours=9 + 11 * place % 100)
        hours = max(3.3, 52 * 0.76**week) * (0.7 + 0.09 * (place % 7))
        if at + timedelta(hours=hours) >= NOW:
            continue
        author, key = words.READERS[number % len(words.READERS)], f"r{number % len(words.READERS)}-{week // 3}"
        if number in (40, 90):
            author, key = "Ines Barreto", "ines"
        if number == 70:
            author, key = "Petra Lindqvist", "petra"
        asked = f"{1000 + 2 * number}"
        made.append(_comment(asked, post, author, words.READERS_SAID[number % 8], at, key=key))
        answer = words.ANSWERED[number % 4]
        own = {"key": "1", "parent": asked, "voice": Voice.OWN}
        then = at + timedelta(hours=hours)
        made.append(_comment(f"{1001 + 2 * number}", post, CLARA, answer, then, **own))  # type: ignore[arg-type]  # the fields of a comment
    rosa = NOW - timedelta(hours=1)
    made.append(_comment("500", post, "Rosa Delgado-Finch", words.ROSA, rosa, key="rosa"))
    return sorted(made, key=lambda one: one.at, reverse=True)


def _waiting(post: str) -> list[RemoteComment]:
    minutes = {"ines": 48 * 60 + 48, "tom": 25 * 60, "petra": 20 * 60 + 42, "marguerite": 250, "kenji": 75}
    said = {
        "ines": ("Ines Barreto", words.INES),
        "tom": ("Tom Halvorsen", words.TOM),
        "petra": ("Petra Lindqvist", words.PETRA),
        "marguerite": ("Marguerite Oyelaran", words.MARGUERITE),
        "kenji": ("Kenji Arai", words.KENJI),
    }
    made = []
    for number, (key, (author, text)) in enumerate(said.items()):
        made.append(_comment(f"51{number}", post, author, text, NOW - timedelta(minutes=minutes[key]), key=key))
    made.append(_comment("520", post, "Tom Halvorsen", "Nice.", BEGAN + timedelta(days=9), key="tom"))
    made.append(_comment("521", post, "Marguerite Oyelaran", "Good.", BEGAN + timedelta(days=9), key="marguerite"))
    return made


def _triage(day: Day, desk: Desk) -> None:
    """Jonas proposes an answer to Petra; what needs no answer is seen."""
    known = {item.remote_id: item.id for item in _everything(desk)}
    day.watch.at = NOW - timedelta(hours=5)
    desk.answering.reply(ReplyOrder(known["512"], words.PETRA_ANSWER, is_proposal=True), actor=JONAS)
    desk.answering.seen((known["500"], known["520"], known["521"]), actor=CLARA)


def _everything(desk: Desk) -> tuple[InboxItem, ...]:
    return desk.inbox.page(tuple(CommentState), None, None, None, 5000).items
