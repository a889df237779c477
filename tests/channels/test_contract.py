"""The contract that every channel keeps: the same tests on each of them, on real remote places."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from ceo_desk.channels.practice.channel import Practice
from ceo_desk.domain.channel import (
    ChangedElsewhere,
    CreateSent,
    Done,
    Identity,
    NotThere,
    Published,
    Rejected,
    RemoteComment,
    RemoteStatus,
    ReplyPackage,
    Unsure,
    Voice,
)
from ceo_desk.services.answering.answers import WithdrawsReplies
from tests.channels.blog import expect
from tests.channels.contract import Desk, Stage
from tests.channels.desk_stand_in import Killed
from tests.channels.linkedin.stage import LinkedInStage, open_linkedin
from tests.channels.linkedin_adapter import LinkedInContractStage
from tests.channels.practice_adapter import Clock, PracticeWorld
from tests.channels.wordpress_adapter import WordPressStage

LIVE, HELD, SPAM, TRASH, GONE = RemoteStatus


@dataclass
class PracticeStage:
    """A practice site as a stage: its readers comment as time goes on."""

    world: PracticeWorld

    @property
    def channel(self) -> Practice:
        return self.world.channel

    @property
    def clock(self) -> Clock:
        return self.world.clock

    def pass_time(self, *, minutes: float) -> None:
        self.world.clock.move(minutes=minutes)

    def let_readers_comment(self, remote_id: str) -> None:
        assert remote_id
        self.pass_time(minutes=24 * 60)

    def change_post(self, remote_id: str, title: str) -> None:
        self.world.change_post(remote_id, title)

    def page(self, url: str) -> str:
        return self.world.page(url.partition("#")[0])

    def count(self, title: str) -> int:
        return self.world.page(self.channel.index.as_uri()).count(f">{title}<")


@pytest.fixture
def linkedin() -> Iterator[LinkedInStage]:
    """A LinkedIn of this test's own."""
    with open_linkedin() as stage:
        yield stage


def open_stage(name: str, request: pytest.FixtureRequest, folder: Path) -> Stage:
    """The stage of that name, on a site shared by all tests or in a folder of its own."""
    if name == "linkedin":
        return LinkedInContractStage(request.getfixturevalue("linkedin"))
    if name == "practice":
        return PracticeStage(PracticeWorld(folder))
    return WordPressStage(request.getfixturevalue("wordpress_site"), name)


@pytest.fixture(
    params=[
        pytest.param("executive", marks=pytest.mark.wordpress, id="wordpress editor"),
        pytest.param("assistant", marks=pytest.mark.wordpress, id="wordpress author"),
        pytest.param("practice"),
        pytest.param("linkedin"),
    ]
)
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Desk:
    """A desk in front of each channel in turn."""
    return Desk(open_stage(request.param, request, tmp_path))


def published(desk: Desk, title: str, words: str = "Words.") -> Published:
    package = desk.package(title, words)
    return expect(Published, desk.stage.channel.publish(package, desk.record().ledger(), desk.pictures))


def test_a_check_tells_who_and_where(desk: Desk) -> None:
    identity = expect(Identity, desk.stage.channel.check())
    assert identity == desk.stage.channel.check()
    assert all((identity.source, identity.source_title, identity.source_url, identity.person_id, identity.person))
    assert identity.capabilities.publish


def test_a_package_goes_out_once_and_is_found(desk: Desk) -> None:
    kept = desk.record()
    package = desk.package("Once only", "Quite plain words.", excerpt="Short", tags=("lead",))
    assert isinstance(desk.stage.channel.look_up(package, kept.ledger()), NotThere)
    done = expect(Published, desk.stage.channel.publish(package, kept.ledger(), desk.pictures))
    assert (done.state, done.altered, done.problem) == ("live", (), "")
    page = desk.stage.page(done.url)
    assert "Once only" in page
    assert "Quite plain words." in page
    found = expect(Published, desk.stage.channel.look_up(package, kept.ledger()))
    again = expect(Published, desk.stage.channel.publish(package, kept.ledger(), desk.pictures))
    assert {found.remote_id, again.remote_id} == {done.remote_id}
    assert {found.fingerprint, again.fingerprint} == {done.fingerprint}
    desk.stage.channel.withdraw(done.remote_id)


def test_pictures_are_shown_with_their_words(desk: Desk) -> None:
    picture = desk.pictures.add("a field.png", "A grey field", colour=77)
    shown = f'<img src="picture:{picture.sha256}" alt="A grey field">'
    package = desk.package("Seen", "Below." if desk.may.content == "plain" else shown, pictures=(picture,))
    done = expect(Published, desk.stage.channel.publish(package, desk.record().ledger(), desk.pictures))
    page = desk.stage.page(done.url)
    assert 'alt="A grey field"' in page
    assert "picture:" not in page


@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_killed_after_any_step_the_end_is_the_same(desk: Desk, step: int) -> None:
    kept = desk.record()
    title = f"Killed after {step}"
    large = desk.pictures.add("l.png", "Large", colour=78 + step)
    package = desk.package(title, f"Words after {step}.", featured=large)
    kept.dies_at = step
    try:
        desk.stage.channel.publish(package, kept.ledger(), desk.pictures)
    except Killed:
        desk.stage.pass_time(minutes=5)
    kept.dies_at = None
    if not desk.may.is_repeat_harmless:
        outcome = desk.stage.channel.publish(package, kept.ledger(), desk.pictures)
        assert isinstance(outcome, Published | Unsure), outcome
        assert desk.stage.count(title) == isinstance(outcome, Published)
        return
    done = expect(Published, desk.stage.channel.publish(package, kept.ledger(), desk.pictures))
    assert "Words after" in desk.stage.page(done.url)
    assert desk.stage.count(title) == 1
    desk.stage.channel.withdraw(done.remote_id)


def test_an_update_never_overwrites_what_was_not_read(desk: Desk) -> None:
    kept, channel = desk.record(), desk.stage.channel
    first = desk.package("First title", "First words.")
    done = expect(Published, channel.publish(first, kept.ledger(), desk.pictures))
    kept.remote_id, kept.standing, kept.fingerprint = done.remote_id, "live", done.fingerprint
    second = desk.package("Second title", "First words.")
    updated = expect(Published, channel.publish(second, kept.ledger(), desk.pictures))
    assert (updated.remote_id, updated.url) == (done.remote_id, done.url)
    if not updated.fingerprint:  # a place that does not let the desk compare
        assert "Second title" in desk.stage.page(done.url)
        return
    kept.fingerprint = updated.fingerprint
    desk.stage.change_post(done.remote_id, "Their title")
    third = replace(first, title=f"Third title {kept.marker}")
    changed = expect(ChangedElsewhere, channel.publish(third, kept.ledger(), desk.pictures))
    assert changed.theirs_title == "Their title"
    assert third.title not in desk.stage.page(done.url)
    kept.overwrites = changed.fingerprint
    expect(Published, channel.publish(third, kept.ledger(), desk.pictures))
    assert third.title in desk.stage.page(done.url)


def first_comment(desk: Desk, title: str) -> RemoteComment:
    """A reader's public comment under a post of ours, as the desk fetched it."""
    done = published(desk, title)
    desk.stage.let_readers_comment(done.remote_id)
    desk.held.take(desk.stage.channel)
    mine = [one for one in desk.held.comments.values() if one.post == done.remote_id and one.voice is Voice.PERSON]
    return next(one for one in mine if one.status is LIVE)


def test_comments_come_in_with_their_posts(desk: Desk) -> None:
    comment = first_comment(desk, "Talked about")
    assert all((comment.author, comment.text, comment.author_key))
    assert comment.at <= desk.stage.clock() + timedelta(minutes=1)
    assert desk.held.posts[comment.post].title == "Talked about"
    assert [page for page in desk.held.take(desk.stage.channel) if page.comments] == []


def test_an_answer_stands_once_under_its_comment(desk: Desk) -> None:
    comment = first_comment(desk, "Answered")
    package = ReplyPackage(comment.post, comment.remote_id, "Thank you: 3 < 4 & more.")
    kept = desk.record()
    assert isinstance(desk.stage.channel.look_up(package, kept.ledger()), NotThere)
    done = expect(Published, desk.stage.channel.reply(package, kept.ledger()))
    assert done.state == "live"
    assert expect(Published, desk.stage.channel.look_up(package, kept.ledger())).remote_id == done.remote_id
    kept.steps.append(CreateSent(desk.stage.clock() - timedelta(hours=1)))
    assert expect(Published, desk.stage.channel.reply(package, kept.ledger())).remote_id == done.remote_id
    page = desk.stage.page(done.url)
    assert page.count("Thank you: 3 &lt; 4 &amp; more.") == 1
    desk.held.take(desk.stage.channel)
    own = desk.held.comments[done.remote_id]
    assert (own.voice, own.parent, own.text) == (Voice.OWN, comment.remote_id, package.text)


def test_an_answer_is_changed_and_taken_back(desk: Desk) -> None:
    comment, kept, channel = first_comment(desk, "Reworded"), desk.record(), desk.stage.channel
    package = ReplyPackage(comment.post, comment.remote_id, "First words.")
    first = expect(Published, channel.reply(package, kept.ledger()))
    kept.remote_id, kept.standing = first.remote_id, "live"
    kept.steps.clear()
    for _ in range(2):
        changed = expect(Published, channel.reply(replace(package, text="Second words."), kept.ledger()))
        assert (changed.remote_id, changed.at, changed.state) == (first.remote_id, first.at, "live")
    page = desk.stage.page(first.url)
    assert ("First words." in page, page.count("Second words.")) == (False, 1)
    assert isinstance(channel, WithdrawsReplies)
    for _ in range(2):
        expect(Done, channel.withdraw_reply(first.remote_id))
    assert "Second words." not in desk.stage.page(first.url)
    gone = expect(Rejected, channel.reply(replace(package, text="Third words."), kept.ledger()))
    assert gone.problem.sentence


def test_an_answer_that_cannot_be(desk: Desk) -> None:
    comment = first_comment(desk, "Unanswerable")
    blank = ReplyPackage(comment.post, comment.remote_id, "  ")
    nowhere = ReplyPackage(comment.post, "99999999", "Hello?")
    for package in (blank, nowhere):
        problem = expect(Rejected, desk.stage.channel.reply(package, desk.record().ledger())).problem
        assert problem.sentence


def test_a_state_is_put_and_seen_again(desk: Desk) -> None:
    comment = first_comment(desk, "Moderated")
    if not desk.may.moderate:
        assert expect(Rejected, desk.stage.channel.moderate(comment.remote_id, HELD)).problem.sentence
        return
    for status in (HELD, LIVE, SPAM, TRASH, TRASH, LIVE):
        assert expect(Done, desk.stage.channel.moderate(comment.remote_id, status)).status == status
    desk.stage.channel.moderate(comment.remote_id, HELD)
    desk.held.take(desk.stage.channel)
    assert desk.held.comments[comment.remote_id].status is HELD
    expect(Rejected, desk.stage.channel.moderate("99999999", LIVE))


def test_a_full_fetch_reads_everything_again(desk: Desk) -> None:
    comment = first_comment(desk, "Read again")
    before = dict(desk.held.comments)
    desk.held.comments[comment.remote_id] = replace(comment, text="Damaged here.", status=HELD)
    desk.held.take(desk.stage.channel, is_full=True)
    assert desk.held.comments[comment.remote_id] == comment
    assert set(desk.held.comments) >= set(before)


def test_a_post_is_taken_back(desk: Desk) -> None:
    kept, package = desk.record(), desk.package("Taken back", "Words.")
    done = expect(Published, desk.stage.channel.publish(package, kept.ledger(), desk.pictures))
    for _ in range(2):
        expect(Done, desk.stage.channel.withdraw(done.remote_id))
    expect(Done, desk.stage.channel.withdraw("99999999"))
    assert desk.stage.count("Taken back") == 0
    assert isinstance(desk.stage.channel.look_up(package, kept.ledger()), NotThere)


def test_hours_that_can_be_kept_are_kept(desk: Desk) -> None:
    identity = expect(Identity, desk.stage.channel.check())
    at = (desk.stage.clock() + timedelta(hours=3)).replace(microsecond=0)
    package = desk.package("To come", "Words.", at=at)
    outcome = desk.stage.channel.publish(package, desk.record().ledger(), desk.pictures)
    if not identity.capabilities.schedule:
        expect(Rejected, outcome)
        return
    done = expect(Published, outcome)
    assert (done.state, done.at) == ("scheduled", at)
    assert desk.stage.count("To come") == 0
    expect(Done, desk.stage.channel.unschedule(done.remote_id))
    past = replace(package, at=desk.stage.clock() - timedelta(hours=1))
    expect(Rejected, desk.stage.channel.publish(past, desk.record().ledger(), desk.pictures))


def test_what_is_out_cannot_be_unscheduled(desk: Desk) -> None:
    expect(Rejected, desk.stage.channel.unschedule(published(desk, "Out already").remote_id))


def test_a_sweep_leaves_what_is_published(desk: Desk) -> None:
    done = published(desk, "Stays")
    assert isinstance(desk.stage.channel.sweep(frozenset(), desk.stage.clock() + timedelta(hours=1)), tuple)
    assert desk.stage.count("Stays") == 1
    desk.stage.channel.withdraw(done.remote_id)
