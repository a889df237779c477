"""LinkedIn under fire: many posts to the stand-in, a fault in 35 % of calls, and the sending process killed.

As a script (`python -m tests.journeys.linkedin_soak --posts 1000 --seed 1`) it prints the figures.
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
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from tests.channels.linkedin.little_reading import rendered
from tests.channels.linkedin.stage import CLARA
from tests.channels.linkedin.stand_in.server import LinkedInStandIn
from tests.channels.linkedin.stand_in.world import Faults
from tests.support.command_line import Terminal

PATIENCE_SECONDS = 3600
OVER = frozenset({"live", "unsure", "refused"})
MOST_ROUNDS = 60


@dataclass(frozen=True)
class Figures:
    """What came of it.

    `double` = there more than once; `false` = said to be out, and not there; `hidden` = there, and neither said to be
    out nor asked about; `asked` = what a person was asked about; `settled` = out once, after a person's word.
    """

    posts: int
    published: int
    asked: int
    double: int
    false: int
    hidden: int
    settled: int
    kills: int
    calls: int
    faults: int
    seconds: float

    @property
    def is_sound(self) -> bool:
        """True where nothing came twice, nothing was said that is not so, and nothing was kept quiet."""
        return not (self.double or self.false or self.hidden) and self.settled == self.posts


def faults(seed: int) -> Faults:
    """About 35 % of the calls meet one: those that write any but the last, those that read the first two or it."""
    return Faults(
        refused_before=0.09,
        broken_before=0.09,
        failed_after=0.075,
        broken_after=0.075,
        without_id=0.07,
        unread=0.21,
        dice=random.Random(seed),
    )


def post_under_fire(folder: Path, service: LinkedInStandIn, *, posts: int, kills: int, seed: int) -> Figures:
    """Orders so many posts, kills the sender so many times, and counts what readers have against what the desk says."""
    began = time.monotonic()
    terminal = Terminal(folder / "desk", actor="Clara")
    _connect(terminal, service)
    texts = _order_all(terminal, posts)
    luck = random.Random(seed)
    service.world.faults = faults(seed)
    killed = sum(terminal.kill_after(luck.uniform(0.4, 1.6), "outbox", "send") for _ in range(kills))
    end, said = time.monotonic() + PATIENCE_SECONDS, {}
    while time.monotonic() < end:
        said = {one["id"]: one for one in terminal("outbox", "send", "--wait", "20")["publications"]}
        if {one["state"] for one in said.values()} <= OVER:
            break
    there = _there(service)
    states = {texts[one["id"]]: one["state"] for one in said.values()}
    settled = _settle_all(terminal, service, texts)
    problems = terminal("doctor")["problems"]
    assert problems == [], problems
    return Figures(
        posts=posts,
        published=sum(state == "live" for state in states.values()),
        asked=sum(state == "unsure" for state in states.values()),
        double=sum(count > 1 for count in there.values()) + sum(count > 1 for count in _there(service).values()),
        false=sum(state == "live" and not there[text] for text, state in states.items()),
        hidden=sum(bool(there[text]) and state not in ("live", "unsure") for text, state in states.items()),
        settled=settled,
        kills=killed,
        calls=len(service.world.asked),
        faults=service.world.faults.met,
        seconds=round(time.monotonic() - began, 1),
    )


def _connect(terminal: Terminal, service: LinkedInStandIn) -> None:
    token = service.world.grant(CLARA, "self_serve")
    bases = ("--api-base", service.url, "--auth-base", service.url)
    terminal("account", "add", "linkedin", "--token-stdin", "--name", "linkedin", *bases, said=token + "\n")
    terminal.secrets["linkedin"] = token


def _opened(terminal: Terminal) -> Desk:
    return open_desk(terminal.folder, environment=terminal.environment())


def _order_all(terminal: Terminal, posts: int) -> dict[str, str]:
    """In one process: only the sending is under fire. The text of each publication."""
    desk = _opened(terminal)
    texts = {}
    try:
        for number in range(posts):
            text = f"Post {number} of {posts} (with signs) #desk"
            draft = desk.writing.begin(Changes(title=f"Post {number}", body=text), actor=terminal.actor)
            (one,) = desk.publishing.order(Order(draft.id, ("linkedin",), hold_seconds=0), actor=terminal.actor)
            texts[one.id] = text
    finally:
        desk.close()
    return texts


def _there(service: LinkedInStandIn) -> Counter[str]:
    return Counter(rendered(post.commentary) for post in service.world.posts.values())


def _settle_all(terminal: Terminal, service: LinkedInStandIn, texts: dict[str, str]) -> int:
    """A person looks there and says what they see, until nothing is open; how many then are out exactly once."""
    desk = _opened(terminal)
    try:
        for _ in range(MOST_ROUNDS):
            there = _there(service)
            unsure = [one for one in desk.outbox.all() if one.state == "unsure"]
            for one in unsure:
                if there[texts[one.id]]:
                    desk.publishing.settle_found(one.id, "", actor=terminal.actor)
                else:
                    desk.publishing.settle_missing(one.id, actor=terminal.actor)
            if not unsure and all(one.state == "live" for one in desk.outbox.all()):
                break
            desk.sender.drain(is_hurried=True)
        live = [texts[one.id] for one in desk.outbox.all() if one.state == "live"]
    finally:
        desk.close()
    there = _there(service)
    return sum(there[text] == 1 for text in live)


def main() -> None:
    """Prints the figures of a long run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--posts", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, LinkedInStandIn() as service:
        service.world.members[CLARA] = "Clara Winterfeld"
        figures = post_under_fire(Path(name), service, posts=chosen.posts, kills=chosen.kills, seed=chosen.seed)
    sys.stdout.write(f"{figures}\n")
    if not figures.is_sound:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
