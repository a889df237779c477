"""A desk with a million comments: the same in every run, made once and kept under build/."""

import hashlib
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from ceo_desk.domain.channel import Page, RemoteComment, RemotePost, RemoteStatus, Voice
from ceo_desk.services.desk import Desk
from ceo_desk.storage.folder import DeskFolder
from ceo_desk.storage.inbox.comment_ids import comment_id
from ceo_desk.storage.inbox.comment_rows import Around, store
from ceo_desk.storage.inbox.comments import Comments
from ceo_desk.storage.writer import Priority
from tests.services.desks import Door, Watch, identity, open_with
from tests.services.remote import Repeatable, Service
from tests.ui.stage import CLARA, seat_people

ROOT = Path(__file__).parent.parent
SEED = 20261126
RECIPE = 1
"""Raised where this file makes other comments."""
BEGIN = datetime(2022, 1, 3, 8, 0, tzinfo=UTC)
END = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
CONNECTED = datetime(2025, 11, 24, 8, 0, tzinfo=UTC)
POSTS, PEOPLE, WORDS = 500, 60_000, 12_000
LONG_THREAD, SHORT_THREAD = 10_000, 10
PORTION = 5_000
COMMON = ("market", "people", "company", "answer", "think", "comment", "would", "about", "there", "question")
BEGINNINGS = ("con", "pro", "mar", "ent", "str", "pre", "bel", "tor", "lin", "sha", "wer", "kal", "din", "rou", "fel")
ENDINGS = ("ing", "tion", "able", "ment", "er", "ly", "ness", "s", "ed", "al", "ive", "or", "est", "ity", "ous", "en")


@dataclass(frozen=True, slots=True)
class Million:
    """The folder of such a desk, and comments in it that a bench asks about; a small desk has no long threads."""

    root: Path
    count: int
    source: str
    long_thread: str
    short_thread: str


def open_million(root: Path) -> Desk:
    """The desk in the folder; its blog is a stand-in that has nothing new."""
    watch = Watch()
    service = Service(watch)
    return open_with(root, Door({"blog": Repeatable(service, identity())}), watch)


def make(count: int) -> Million:
    """The desk, made where it is not there yet or the desk's own tables changed since."""
    shape = hashlib.sha256()
    for file in sorted((ROOT / "ceo_desk/storage/migrations").glob("*.sql")):
        shape.update(file.read_bytes())
    shape.update(str(RECIPE).encode())
    root = ROOT / "build" / f"inbox-{count}-{shape.hexdigest()[:12]}"
    if not (root / "made").exists():
        for old in ROOT.glob(f"build/inbox-{count}-*"):
            shutil.rmtree(old)
        print(f"making a desk of {count:,} comments in {root}: this is done once", flush=True)
        _fill(root, count)
        (root / "made").write_text("whole\n")
    desk = open_million(root)
    try:
        source = desk.accounts.all()[0].source.id
        long_id, short_id = (comment_id(source, str(number)) for number in (1, LONG_THREAD + 1))
    finally:
        desk.close()
    return Million(root, count, source, long_id, short_id)


def comments(count: int) -> Iterator[RemoteComment]:
    """So many comments, the oldest first: the same ones each time."""
    dice = random.Random(SEED)
    words = list(dict.fromkeys((*COMMON, *(_word(dice) for _ in range(WORDS)))))
    weights = _summed([1 / (place + 3) for place in range(len(words))])
    names = [f"{_word(dice).capitalize()} {_word(dice).capitalize()}" for _ in range(PEOPLE)]
    step = (END - BEGIN) / count
    for number in range(1, count + 1):
        text = " ".join(dice.choices(words, cum_weights=weights, k=dice.randint(6, 32)))
        text = f"{text.capitalize()}{'?' if dice.random() < 0.25 else '.'}"
        person = min(int(dice.paretovariate(0.6)), PEOPLE) - 1
        yield RemoteComment(
            str(number),
            str(dice.randint(1, POSTS)) if number > LONG_THREAD + SHORT_THREAD else "1",
            _parent(number, dice),
            names[person],
            text,
            BEGIN + number * step,
            dice.choices(tuple(STATUSES), tuple(STATUSES.values()))[0] if number > LONG_THREAD else RemoteStatus.LIVE,
            voice=Voice.OWN if number > LONG_THREAD + SHORT_THREAD and dice.random() < 0.03 else Voice.PERSON,
            author_key=f"p{person}",
        )


STATUSES = {RemoteStatus.LIVE: 88, RemoteStatus.HELD: 6, RemoteStatus.SPAM: 5, RemoteStatus.TRASH: 1}


def _parent(number: int, dice: random.Random) -> str:
    """One thread of ten thousand, one of ten, and of all others a third answers something."""
    if number <= LONG_THREAD:
        return "" if number == 1 else str(dice.randint(max(1, number - 200), number - 1))
    if number <= LONG_THREAD + SHORT_THREAD:
        return "" if number == LONG_THREAD + 1 else str(number - 1)
    if dice.random() >= 0.3:
        return ""
    return str(dice.randint(max(LONG_THREAD + SHORT_THREAD + 1, number - 300), number - 1)) if number > 10_020 else ""


def _word(dice: random.Random) -> str:
    return (
        dice.choice(BEGINNINGS)
        + dice.choice(("", "a", "e", "i", "o", "u"))
        + dice.choice(BEGINNINGS + ENDINGS)
        + (dice.choice(ENDINGS) if dice.random() < 0.5 else "")
    )


def _summed(weights: list[float]) -> list[float]:
    total, summed = 0.0, []
    for one in weights:
        total += one
        summed.append(total)
    return summed


def _fill(root: Path, count: int) -> None:
    DeskFolder(root).create()
    desk = open_million(root)
    try:
        seat_people(desk, "assistant")
        desk.accounts.add("wordpress", "blog", "clara", "secret", "blog", actor=CLARA)
        source = desk.accounts.all()[0].source.id
        posts = tuple(
            RemotePost(str(n), f"Post {n}", f"https://remote.example/{n}", BEGIN) for n in range(1, POSTS + 1)
        )
        Comments(desk.database).store(source, Page((), posts), now=END, connected_at=CONNECTED)
        around = Around(source, END, CONNECTED)
        portion: list[RemoteComment] = []
        for comment in comments(count):
            portion.append(comment)
            if len(portion) == PORTION:
                desk.database.write(partial(store, comments=tuple(portion), around=around), Priority.FETCH)
                portion.clear()
        desk.database.write(partial(store, comments=tuple(portion), around=around), Priority.FETCH)
        Comments(desk.database).finish(source, str(count), END, is_full=True)
    finally:
        desk.close()
