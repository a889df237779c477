"""Answers on the practice site: in the thread, once, and only where somebody sees them."""

from pathlib import Path

import pytest

from ceo_desk.domain.channel import NotThere, Published, Rejected, RemoteComment, RemoteStatus, ReplyPackage, Voice
from tests.channels.practice_adapter import PracticeWorld, Record


@pytest.fixture
def world(tmp_path: Path) -> PracticeWorld:
    return PracticeWorld(tmp_path / "practice")


def waiting(world: PracticeWorld) -> RemoteComment:
    return next(c for c in world.fetch() if c.voice is Voice.PERSON and c.status is RemoteStatus.LIVE)


def test_a_reply_stands_in_the_thread_once(world: PracticeWorld) -> None:
    asked = waiting(world)
    wanted = ReplyPackage(asked.post, asked.remote_id, "Dear <reader>,\n\nthank you.\nClara")
    assert world.channel.look_up(wanted, Record("r").ledger()) == NotThere()
    outcome = world.channel.reply(wanted, Record("r").ledger())
    assert isinstance(outcome, Published)
    assert world.channel.reply(wanted, Record("r").ledger()) == outcome
    assert world.channel.look_up(wanted, Record("r").ledger()) == outcome
    page = world.page(outcome.url.partition("#")[0])
    assert page.count("<p>Dear &lt;reader&gt;,</p>\n<p>thank you.<br>\nClara</p>") == 1
    assert page.index(f'id="comment-{asked.remote_id}"') < page.index(f'id="comment-{outcome.remote_id}"')
    mine = next(c for c in world.fetch() if c.remote_id == outcome.remote_id)
    assert (mine.voice, mine.parent, mine.author) == (Voice.OWN, asked.remote_id, "Clara Winterfeld")


def test_a_reply_that_nobody_would_see_is_refused(world: PracticeWorld) -> None:
    held = next(c for c in world.fetch() if c.status is RemoteStatus.HELD)
    live = waiting(world)
    refused = {
        "not_public": ReplyPackage(held.post, held.remote_id, "Hello"),
        "gone": ReplyPackage(live.post, "4711", "Hello"),
        "gone ": ReplyPackage("4711", live.remote_id, "Hello"),
        "empty": ReplyPackage(live.post, live.remote_id, " \n"),
    }
    for reason, wanted in refused.items():
        outcome = world.channel.reply(wanted, Record("r").ledger())
        assert isinstance(outcome, Rejected)
        assert outcome.problem.reason == reason.strip()


def test_a_reply_that_was_hidden_on_the_site_is_not_sent_again(world: PracticeWorld) -> None:
    asked = waiting(world)
    wanted = ReplyPackage(asked.post, asked.remote_id, "Hello")
    outcome = world.channel.reply(wanted, Record("r").ledger())
    assert isinstance(outcome, Published)
    world.channel.moderate(outcome.remote_id, RemoteStatus.TRASH)
    assert isinstance(world.channel.reply(wanted, Record("r").ledger()), Rejected)
    assert world.channel.look_up(wanted, Record("r").ledger()) == NotThere()
