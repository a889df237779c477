"""LinkedIn by hand: a post, a comment that was pasted in, its answer; tracked and searched like any other."""

from pathlib import Path

import pytest

from ceo_desk.app import open_desk
from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import BadInput, NotAllowed, Unknown
from ceo_desk.domain.publication import State
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.answering.reading import Question
from ceo_desk.services.desk import Desk
from ceo_desk.services.linkedin.by_hand import FEED, PastedComment, is_by_hand, urn_in
from ceo_desk.services.results import Period
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.settings import PASTED_HOURS
from tests.channels.linkedin.stage import CLARA as MEMBER
from tests.channels.linkedin.stage import LinkedInStage
from tests.services.linkedin.test_sign_in import desk, linkedin

__all__ = ["desk", "linkedin"]

ACTOR = "Clara"
URN = "urn:li:share:7304968765245411329"
POST = f"https://www.linkedin.com/feed/update/{URN}/"


def draft_of(desk: Desk, body: str = "I worked **all** night.\n") -> str:
    return desk.writing.begin(Changes(title="Night", body=body), actor=ACTOR).id


def test_a_post_by_hand_is_out_once_the_person_says_so(desk: Desk) -> None:
    draft = draft_of(desk)
    assert desk.by_hand.words_of(draft, actor=ACTOR) == "I worked all night."
    assert desk.outbox.posts() == ()
    posted = desk.by_hand.posted(draft, POST, actor=ACTOR)
    assert (posted.state, posted.remote_id, posted.url, posted.draft) == (State.LIVE, URN, POST, draft)
    assert is_by_hand(desk.accounts.all()[0])
    assert [one.id for one in desk.outbox.posts()] == [posted.id]
    assert desk.sender.next_moment() is None
    assert [one.url for one in desk.results.posts(Period())] == [POST]
    with pytest.raises(NotAllowed, match="out already"):
        desk.by_hand.posted(draft, actor=ACTOR)
    assert not desk.upkeep.examine(rebuild=True)
    assert desk.outbox.find(posted.id).state is State.LIVE


def test_the_link_may_come_later_or_never(desk: Desk) -> None:
    posted = desk.by_hand.posted(draft_of(desk), actor=ACTOR)
    assert (posted.state, posted.url) == (State.LIVE, "")
    with pytest.raises(BadInput, match="no link"):
        desk.by_hand.posted(draft_of(desk, "Other.\n"), "linkedin.com/x", actor=ACTOR)


def test_words_that_do_not_fit_are_said_before(desk: Desk) -> None:
    with pytest.raises(BadInput, match="1 characters too long"):
        desk.by_hand.words_of(draft_of(desk, "x" * 3001), actor=ACTOR)


def test_a_comment_pasted_in_waits_and_is_answered(desk: Desk, linkedin: LinkedInStage) -> None:
    posted = desk.by_hand.posted(draft_of(desk), POST, actor=ACTOR)
    pasted = PastedComment("Ada Doe", "What about the porters?", "https://www.linkedin.com/c/1", posted.id)
    comment = desk.by_hand.came(pasted, actor=ACTOR)
    item = desk.inbox.find(comment)
    assert (item.author, item.state, item.post_id) == ("Ada Doe", CommentState.WAITING, URN)
    assert desk.reading.ask(Question(search="porters")).items[0].id == comment
    assert desk.reading.post_of(comment).draft == posted.draft
    assert desk.answering.is_by_hand(desk.inbox.find(comment).source)
    assert desk.by_hand.place_of(comment) == "https://www.linkedin.com/c/1"
    with pytest.raises(NotAllowed, match="your own hands"):
        desk.answering.reply(ReplyOrder(comment, "Soon."), actor=ACTOR)
    linkedin.clock.move(60)
    desk.answering.keep_words(comment, "They have the day off.")
    answer = desk.by_hand.answered(comment, "They have the day off.", actor=ACTOR)
    assert answer.state is State.LIVE
    assert desk.inbox.find(comment).state is CommentState.ANSWERED
    assert desk.answering.words_kept(comment) == ""
    assert [one.text for one in desk.reading.thread(comment)] == ["What about the porters?", "They have the day off."]
    assert desk.today.look(actor=ACTOR, face="leader").attention == ()


def test_a_comment_under_another_post_and_without_a_link(desk: Desk, linkedin: LinkedInStage) -> None:
    comment = desk.by_hand.came(PastedComment(" Ada ", " Hello? "), actor=ACTOR)
    assert desk.by_hand.place_of(comment) == FEED
    linkedin.clock.move(60)
    later = desk.by_hand.came(PastedComment("Ada", "And?"), actor=ACTOR)
    assert desk.reading.person_before(later).earlier == 1
    for bad in (PastedComment("", "Hello"), PastedComment("Ada", " "), PastedComment("Ada", "Hi", "nonsense")):
        with pytest.raises(BadInput):
            desk.by_hand.came(bad, actor=ACTOR)


def test_words_pasted_in_go_when_those_of_linkedin_go(desk: Desk, linkedin: LinkedInStage) -> None:
    comment = desk.by_hand.came(PastedComment("Ada Doe", "What about the porters?"), actor=ACTOR)
    linkedin.clock.move(60)
    desk.by_hand.answered(comment, "They have the day off.", actor=ACTOR)
    linkedin.clock.move(49 * 3600)
    desk.reading.ask(Question("all"))
    assert [one.text for one in desk.reading.thread(comment)] == ["", "They have the day off."]


def test_words_pasted_in_are_kept_as_long_as_the_desk_decides(desk: Desk, linkedin: LinkedInStage) -> None:
    account, _ = desk.linkedin.add(linkedin.service.world.grant(MEMBER), actor=ACTOR)
    there = (desk.by_hand.came(PastedComment("Ada", "Hello there?"), account.name, actor=ACTOR),)
    here = (desk.by_hand.came(PastedComment("Ben", "Hello here?"), actor=ACTOR),)

    def words() -> set[str]:
        return {one.text for one in desk.reading.ask(Question("all")).items}

    desk.settings.set(PASTED_HOURS, 7 * 24, actor=ACTOR, at=desk.clock())
    linkedin.clock.move(6 * 24 * 3600)
    assert words() == {"Hello there?", "Hello here?"}
    desk.settings.set(PASTED_HOURS, 0, actor=ACTOR, at=desk.clock())
    linkedin.clock.move(400 * 24 * 3600)
    assert words() == {"Hello there?", "Hello here?"}
    assert not desk.reading.load(there[0])
    desk.settings.set(PASTED_HOURS, 24, actor=ACTOR, at=desk.clock())
    assert words() == {""}
    assert not desk.reading.load(there[0])
    assert not desk.reading.load(here[0])


def test_an_account_without_the_comments_takes_them_by_hand(desk: Desk, linkedin: LinkedInStage) -> None:
    account, _ = desk.linkedin.add(linkedin.service.world.grant(MEMBER), actor=ACTOR)
    comment = desk.by_hand.came(PastedComment("Ada", "Hello?", POST), account.name, actor=ACTOR)
    assert desk.inbox.find(comment).post_id == URN
    assert desk.answering.is_by_hand(desk.inbox.find(comment).source)
    desk.by_hand.answered(comment, "Hello.", POST, actor=ACTOR)
    other = desk.by_hand.came(PastedComment("Ada", "Still there?"), account.name, actor=ACTOR)
    desk.accounts.remove(account.name, actor=ACTOR)
    assert not desk.answering.is_by_hand(desk.inbox.find(other).source)
    with pytest.raises(NotAllowed, match="removed"):
        desk.by_hand.answered(other, "Yes.", actor=ACTOR)


def test_a_comment_that_is_not_here_is_not_answered(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "desk", environment={})
    with pytest.raises(Unknown):
        desk.by_hand.answered("nobody", "Hello.", actor=ACTOR)
    desk.close()


@pytest.mark.parametrize(
    ("url", "urn"),
    [
        (POST, URN),
        ("https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A73/", "urn:li:ugcPost:73"),
        ("https://www.linkedin.com/posts/clara_hotels-activity-7304968-AbCd?utm=1", "urn:li:activity:7304968"),
        ("https://www.linkedin.com/feed/", ""),
    ],
)
def test_the_posts_name_is_found_in_its_address(url: str, urn: str) -> None:
    assert urn_in(url) == urn
