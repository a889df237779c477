"""Others' words on LinkedIn go after two days, from search and file; what the desk decided stays."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from ceo_desk.app import open_desk
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.answering.reading import Question
from ceo_desk.services.desk import Desk
from ceo_desk.services.linkedin.by_hand import PastedComment
from ceo_desk.services.linkedin.sign_in import author_of
from ceo_desk.storage.settings import PASTED_HOURS
from tests.channels.linkedin.stage import CLARA, PAGE, READER, LinkedInStage, open_linkedin

ACTOR = "Clara"
HOUR = 3600
WORDS = "Is the winter pavilion open to the neighbourhood?"
MARK = b"winter pavilion"


@pytest.fixture
def linkedin() -> Iterator[LinkedInStage]:
    with open_linkedin() as stage:
        yield stage


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk"


def open_at(linkedin: LinkedInStage, folder: Path) -> Desk:
    url = linkedin.service.url
    bases = {"CEO_DESK_LINKEDIN_API": url, "CEO_DESK_LINKEDIN_AUTH": url}
    no_keyring = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    return open_desk(folder, environment=bases | no_keyring, clock=linkedin.clock)


@pytest.fixture
def desk(linkedin: LinkedInStage, folder: Path) -> Iterator[Desk]:
    """A desk that read a comment under a post of its page, and one that it had seen."""
    with closing(open_at(linkedin, folder)) as desk:
        token = linkedin.service.world.grant(CLARA, "cm_org")
        desk.linkedin.add(token, author_of(f"organization:{PAGE.rpartition(':')[2]}"), actor=ACTOR)
        post = linkedin.service.world.write(PAGE, "Our news.")
        linkedin.clock.move(60)
        linkedin.service.world.say(post, f"urn:li:person:{READER}", WORDS)
        desk.reading.fetch(tell=print)
        yield desk


def only(desk: Desk, state: str = "all", search: str = "") -> list[str]:
    return [item.text for item in desk.reading.ask(Question(state, search)).items]


def raw(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("desk*") if file.is_file())


def test_what_was_seen_is_bare_after_two_days(desk: Desk, linkedin: LinkedInStage, folder: Path) -> None:
    (item,) = desk.reading.ask(Question("waiting")).items
    desk.answering.seen((item.id,), actor=ACTOR)
    assert only(desk, search="pavilion") == [WORDS]
    assert MARK in raw(folder)
    linkedin.clock.move(47 * HOUR)
    assert only(desk) == [WORDS]
    linkedin.clock.move(2 * HOUR)
    assert only(desk) == [""]
    assert only(desk, search="pavilion") == []
    (bare,) = desk.reading.ask(Question("seen")).items
    assert (bare.id, bare.author) == (item.id, "")
    desk.close()
    assert MARK not in raw(folder)


def test_what_still_waits_is_fetched_again_while_online(desk: Desk, linkedin: LinkedInStage) -> None:
    for _ in range(6):
        linkedin.clock.move(12 * HOUR)
        desk.reading.fetch(tell=print)
    assert only(desk, "waiting") == [WORDS]


def test_what_waited_longer_without_a_line_comes_back_with_it(desk: Desk, linkedin: LinkedInStage) -> None:
    linkedin.clock.move(80 * HOUR)
    assert only(desk, "waiting") == [""]
    desk.reading.fetch(tell=print)
    assert only(desk, "waiting") == [WORDS]


def test_a_comment_that_waited_offline_is_loaded_when_it_is_opened(desk: Desk, linkedin: LinkedInStage) -> None:
    linkedin.clock.move(50 * HOUR)
    (bare,) = desk.reading.ask(Question("waiting")).items
    assert bare.text == ""
    assert desk.reading.load(bare.id)
    assert only(desk, "waiting") == [WORDS]
    linkedin.service.world.comments.clear()
    linkedin.clock.move(50 * HOUR)
    assert only(desk, "waiting") == [""]
    assert not desk.reading.load(bare.id)


def test_what_linkedin_lends_goes_in_its_time_whatever_is_decided_about_pasted_words(
    desk: Desk, linkedin: LinkedInStage
) -> None:
    (account,) = desk.accounts.all()
    desk.by_hand.came(PastedComment("Ada", "Pasted in."), account.name, actor=ACTOR)
    desk.settings.set(PASTED_HOURS, 0, actor=ACTOR, at=desk.clock())
    linkedin.clock.move(49 * HOUR)
    assert set(only(desk)) == {"", "Pasted in."}
    linkedin.service.world.asked.clear()
    desk.settings.set(PASTED_HOURS, 24, actor=ACTOR, at=desk.clock())
    only(desk)
    desk.reading.fetch(tell=print)
    assert set(only(desk)) == {WORDS, ""}
    assert not [one for one in linkedin.service.world.asked if "hand" in str(one)]


def test_our_own_answer_stays(desk: Desk, linkedin: LinkedInStage) -> None:
    (item,) = desk.reading.ask(Question("waiting")).items
    desk.answering.reply(ReplyOrder(item.id, "Yes, it is.", hold_seconds=0), actor=ACTOR)
    desk.sender.drain()
    linkedin.clock.move(50 * HOUR)
    only(desk)
    assert [one.text for one in desk.reading.thread(item.id)] == ["", "Yes, it is."]


def test_by_itself_the_desk_looks_no_more_often_than_linkedin_lets_it(desk: Desk, linkedin: LinkedInStage) -> None:
    linkedin.service.world.asked.clear()
    for _ in range(24 * 20):
        linkedin.clock.move(180)
        desk.reading.fetch(tell=print, is_patient=True)
    assert len(linkedin.service.world.asked) >= 40
    assert max(linkedin.service.world.calls.values()) <= 100
    asked = len(linkedin.service.world.asked)
    desk.reading.fetch(tell=print)
    assert len(linkedin.service.world.asked) > asked
