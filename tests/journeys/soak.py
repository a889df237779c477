"""Publishing under fire: many posts to a real WordPress through a proxy that spoils calls, while the desk is killed.

As a script (`python -m tests.journeys.soak --posts 500`) it prints the figures; `make soak` runs it.
"""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from ceo_desk.app import open_desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from tests.support.command_line import Refused, Terminal
from tests.support.faults import FaultProxy, seeded
from tests.support.wordpress import WordPressSite, start

RATE = 0.35
PATIENCE_SECONDS = 7200


@dataclass(frozen=True)
class Figures:
    """What came of it. `lost` = approved and not public at the end; `double` = public more than once."""

    posts: int
    published: int
    lost: int
    double: int
    faults: int
    calls: int
    kills: int
    orphans: int
    seconds: float


def publish_under_fire(
    folder: Path, site: WordPressSite, line: FaultProxy, *, posts: int, kills: int, seed: int
) -> Figures:
    """Orders so many posts, kills the sender so many times, and waits until all are out."""
    began = time.monotonic()
    desk = Terminal(folder / "desk", actor="Clara")
    _connect(desk, line, site)
    titles = [f"Post {number} of {posts}" for number in range(posts)]
    _order_all(desk, titles)
    luck = random.Random(seed)
    killed = sum(desk.kill_after(luck.uniform(0.4, 3.0), "outbox", "send") for _ in range(kills))
    end = time.monotonic() + PATIENCE_SECONDS
    states: Counter[str] = Counter()
    while time.monotonic() < end:
        states = Counter(one["state"] for one in desk("outbox", "send", "--wait", "60")["publications"])
        if set(states) == {"live"}:
            break
    line.settle()
    rows = site.posts()
    public = Counter(row["post_title"] for row in rows if row["post_status"] == "publish")
    problems = desk("doctor")["problems"]
    assert problems == [], problems
    return Figures(
        posts=posts,
        published=sum(public[title] == 1 for title in titles),
        lost=sum(public[title] == 0 for title in titles),
        double=sum(public[title] > 1 for title in titles),
        faults=sum(exchange.fault is not None for exchange in line.log),
        calls=len(line.log),
        kills=killed,
        orphans=sum(row["post_status"] == "draft" for row in rows),
        seconds=round(time.monotonic() - began, 1),
    )


def _order_all(desk: Terminal, titles: list[str]) -> None:
    """In one process: only the sending is under fire."""
    opened = open_desk(desk.folder, environment=desk.environment())
    try:
        for title in titles:
            changes = Changes(title=title, body="A post with *words* in it.\n")
            draft = opened.writing.begin(changes, actor=desk.actor)
            opened.publishing.order(Order(draft.id, ("blog",), hold_seconds=0), actor=desk.actor)
    finally:
        opened.close()


def _connect(desk: Terminal, line: FaultProxy, site: WordPressSite) -> None:
    """Signing in meets the faults as well: a person would try again."""
    for _ in range(50):
        try:
            desk.connect(line.url, "executive", site.users["executive"].app_password)
        except Refused:
            continue
        return
    raise AssertionError("no sign-in in 50 tries")


def main() -> None:
    """Prints the figures of a long run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--posts", type=int, default=500)
    parser.add_argument("--kills", type=int, default=250)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plan = seeded(chosen.seed, RATE, longest_delay=1.0, longest_late=1.5)
        with start(folder / "site") as site, FaultProxy(site.url, plan) as line:
            figures = publish_under_fire(folder, site, line, posts=chosen.posts, kills=chosen.kills, seed=chosen.seed)
    sys.stdout.write(f"{figures}\n")
    if figures.lost or figures.double:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
