"""Comments of a page's posts: read with few calls, answered once, liked, taken back."""

from dataclasses import replace

import pytest

from ceo_desk.domain.channel import (
    Done,
    NotThere,
    Published,
    Rejected,
    RemoteComment,
    RemoteStatus,
    ReplyPackage,
    Unreachable,
    Unsure,
    Voice,
)
from tests.channels.blog import expect
from tests.channels.desk_stand_in import HeldComments
from tests.channels.linkedin.stage import CLARA, PAGE, READER, LinkedInStage
from tests.channels.linkedin.stand_in.world import Comment, Post, comment_urn

ADA = f"urn:li:person:{READER}"


def fetched(linkedin: LinkedInStage, held: HeldComments, *, is_full: bool = False) -> list[RemoteComment]:
    """What one look brings, kept as a desk keeps it."""
    found = [comment for page in held.taking(linkedin.page(), is_full) for comment in page.comments]
    held.newest = "read to the end"
    return found


def thread(linkedin: LinkedInStage) -> tuple[Post, Comment, Comment]:
    """A post of the page with a comment and an answer to it by somebody whom LinkedIn does not name."""
    world = linkedin.service.world
    post = world.write(PAGE, "Our news \\(today\\).")
    linkedin.clock.move(1)
    first = world.say(post, ADA, "Is this (really) so?")
    linkedin.clock.move(1)
    return post, first, world.say(post, "urn:li:person:hidden", "I doubt it.", parent=first.id)


@pytest.mark.parametrize("fault", ["", "hides_actors", "names_comment_urn", "hides_summaries"])
def test_both_levels_come_in(linkedin: LinkedInStage, fault: str) -> None:
    post, first, second = thread(linkedin)
    if fault:
        setattr(linkedin.service.world.faults, fault, True)
    held = HeldComments()
    found = {one.text: one for one in fetched(linkedin, held)}
    asked = found["Is this (really) so?"]
    doubt = found["I doubt it."]
    assert (asked.remote_id, asked.post, asked.parent) == (comment_urn(first), post.urn, "")
    assert (doubt.remote_id, doubt.parent) == (comment_urn(second), comment_urn(first))
    assert {one.voice for one in found.values()} == {Voice.PERSON}
    assert [one.title for one in held.posts.values()] == ["Our news (today)."]
    assert fetched(linkedin, held) == []


def test_what_would_turn_the_line_is_taken_out(linkedin: LinkedInStage) -> None:
    post = linkedin.service.world.write(PAGE, "Our news.")
    linkedin.service.world.say(post, ADA, "Read \u202ethis\u0007 <b>so</b>\nnow")
    (comment,) = fetched(linkedin, HeldComments())
    assert comment.text == "Read this <b>so</b>\nnow"


def test_the_newest_post_comes_first_and_no_other_is_asked_before_it_is_stored(linkedin: LinkedInStage) -> None:
    posts = [linkedin.service.world.write(PAGE, f"News {number}.") for number in range(3)]
    for post in posts:
        linkedin.service.world.say(post, ADA, f"About {post.urn}")
    walk = HeldComments().taking(linkedin.page())
    (comment,) = next(walk).comments
    assert comment.post == posts[-1].urn
    assert not [target for _, target in linkedin.service.world.asked if posts[0].urn.rpartition(":")[2] in target]


def test_when_nothing_is_new_one_call_tells(linkedin: LinkedInStage) -> None:
    held = HeldComments()
    thread(linkedin)
    fetched(linkedin, held)
    linkedin.service.world.asked.clear()
    fetched(linkedin, held)
    assert len(linkedin.service.world.asked) == 1


def test_what_is_taken_away_there_is_gone_here(linkedin: LinkedInStage) -> None:
    post, first, second = thread(linkedin)
    held = HeldComments()
    fetched(linkedin, held)
    del linkedin.service.world.comments[second.id]
    linkedin.service.world.note(post, "COMMENT_DELETE", second)
    fetched(linkedin, held)
    assert held.ids_with_status(RemoteStatus.GONE) == (comment_urn(second),)
    assert first.id in linkedin.service.world.comments


def test_an_answer_stands_under_the_first_comment_of_its_thread(linkedin: LinkedInStage) -> None:
    post, first, second = thread(linkedin)
    text = "Thank you (really). It is so."
    kept, package = linkedin.record(), ReplyPackage(post.urn, comment_urn(second), text)
    done = expect(Published, linkedin.page().reply(package, kept.ledger()))
    (mine,) = [one for one in linkedin.service.world.comments.values() if one.actor == PAGE]
    assert (mine.text, mine.parent, mine.impersonator) == (text, first.id, f"urn:li:person:{CLARA}")
    assert done.remote_id == comment_urn(mine)
    assert expect(Published, linkedin.page().reply(package, kept.ledger())).remote_id == done.remote_id
    held = HeldComments()
    assert [one.voice for one in fetched(linkedin, held) if one.remote_id == done.remote_id] == [Voice.OWN]
    assert expect(Done, linkedin.page().withdraw(done.remote_id)) == expect(
        Done, linkedin.page().withdraw(done.remote_id)
    )


@pytest.mark.parametrize("fault", ["failed_after", "broken_after"])
def test_an_answer_that_may_stand_there_is_looked_for(linkedin: LinkedInStage, fault: str) -> None:
    post, first, _ = thread(linkedin)
    kept, package = linkedin.record(), ReplyPackage(post.urn, comment_urn(first), "Yes.")
    setattr(linkedin.service.world.faults, fault, 1.0)
    expect(Unsure, linkedin.page().reply(package, kept.ledger()))
    setattr(linkedin.service.world.faults, fault, 0.0)
    found = expect(Published, linkedin.page().look_up(package, kept.ledger()))
    assert found.remote_id in map(comment_urn, linkedin.service.world.comments.values())
    assert len(linkedin.service.world.comments) == 3


def test_an_answer_that_never_left_is_not_there(linkedin: LinkedInStage) -> None:
    post, first, _ = thread(linkedin)
    package = ReplyPackage(post.urn, comment_urn(first), "Yes.")
    expect(NotThere, linkedin.page().look_up(package, linkedin.record().ledger()))


def test_between_two_answers_lies_a_minute(linkedin: LinkedInStage) -> None:
    post, first, _ = thread(linkedin)
    linkedin.service.world.faults.comment_limit = 1
    one, two = (ReplyPackage(post.urn, comment_urn(first), text) for text in ("One.", "Two."))
    expect(Published, linkedin.page().reply(one, linkedin.record().ledger()))
    kept = linkedin.record()
    waits = expect(Unreachable, linkedin.page().reply(two, kept.ledger()))
    assert (waits.problem.reason, waits.retry_after) == ("too_fast", 60.0)


def test_a_post_that_is_too_fresh_has_no_comments_yet(linkedin: LinkedInStage) -> None:
    linkedin.service.world.faults.activity_delay = 20
    post, first, _ = thread(linkedin)
    assert fetched(linkedin, HeldComments()) == []
    package = ReplyPackage(post.urn, comment_urn(first), "Yes.")
    waits = linkedin.page().reply(package, linkedin.record().ledger())
    assert expect(Unreachable, waits).problem.reason == "not_yet_open"


def test_a_person_who_may_not_read_is_told_so(linkedin: LinkedInStage) -> None:
    post = linkedin.service.world.write(f"urn:li:person:{CLARA}", "Hello.")
    comment = linkedin.service.world.say(post, ADA, "Hello, too.")
    channel = linkedin.channel("self_serve")
    package = ReplyPackage(post.urn, comment_urn(comment), "Thank you.")
    refused = expect(Rejected, channel.reply(package, linkedin.record().ledger()))
    assert refused.problem.reason == "not_allowed"
    (trouble,) = channel.fetch(HeldComments())
    assert expect(Rejected, trouble).problem.reason == "not_allowed"


def test_where_the_page_is_not_told_its_newest_posts_are_looked_at(linkedin: LinkedInStage) -> None:
    world = linkedin.service.world
    token = world.grant(CLARA, "cm_org")
    world.grants[token].scopes -= {"rw_organization_admin"}
    thread(linkedin)
    held = HeldComments(newest="nothing yet")
    assert len(list(held.taking(linkedin.channel(author=PAGE, token=token)))) == 1
    assert len(held.comments) == 2


def test_a_comment_is_liked(linkedin: LinkedInStage) -> None:
    _, first, _ = thread(linkedin)
    expect(Done, linkedin.page().like(comment_urn(first)))
    expect(Done, linkedin.page().like(comment_urn(first)))
    assert linkedin.service.world.likes == {(PAGE, comment_urn(first), "LIKE")}


def test_our_answer_is_changed_and_taken_back(linkedin: LinkedInStage) -> None:
    post, first, _ = thread(linkedin)
    kept, page = linkedin.record(), linkedin.page()
    package = ReplyPackage(post.urn, comment_urn(first), "First words (of ours).")
    done = expect(Published, page.reply(package, kept.ledger()))
    kept.remote_id, kept.standing = done.remote_id, "live"
    linkedin.clock.move(600)
    for _ in range(2):
        changed = expect(Published, page.reply(replace(package, text="Second, 3 < 4."), kept.ledger()))
        assert (changed.remote_id, changed.url, changed.at) == (done.remote_id, done.url, done.at)
    assert [one.text for one in linkedin.service.world.comments.values() if one.actor == PAGE] == ["Second, 3 < 4."]
    refused = linkedin.channel("self_serve", PAGE).reply(replace(package, text="Third."), kept.ledger())
    assert expect(Rejected, refused).problem.reason == "not_allowed"
    for _ in range(2):
        expect(Done, page.withdraw_reply(done.remote_id))
    gone = expect(Rejected, page.reply(replace(package, text="Third."), kept.ledger()))
    assert gone.problem.reason == "comment_gone"


def test_a_like_is_taken_back(linkedin: LinkedInStage) -> None:
    post, first, _ = thread(linkedin)
    for name in (comment_urn(first), post.urn):
        expect(Done, linkedin.page().like(name))
        expect(Done, linkedin.page().unlike(name))
        expect(Done, linkedin.page().unlike(name))
    assert linkedin.service.world.likes == set()
    refused = expect(Rejected, linkedin.channel("self_serve").unlike(comment_urn(first)))
    assert refused.problem.reason == "not_allowed"


def test_nothing_is_hidden_or_scheduled_there(linkedin: LinkedInStage) -> None:
    _, first, _ = thread(linkedin)
    assert expect(Rejected, linkedin.page().moderate(comment_urn(first), RemoteStatus.SPAM)).problem.reason
    assert expect(Rejected, linkedin.page().unschedule("urn:li:share:1")).problem.reason == "no_schedule"
    assert comment_urn(first) in map(comment_urn, linkedin.service.world.comments.values())
    assert linkedin.page().sweep(frozenset(), linkedin.clock()) == ()
