"""What comes of a LinkedIn that is busy, loses pictures, names nothing, or forgets."""

from dataclasses import replace

import pytest

from ceo_desk.channels.linkedin.channel import LinkedIn
from ceo_desk.domain.channel import (
    Picture,
    Published,
    Rejected,
    ReplyPackage,
    Unreachable,
    Unsure,
)
from tests.channels.blog import expect
from tests.channels.desk_stand_in import HeldComments
from tests.channels.linkedin.stage import PAGE, READER, LinkedInStage, words
from tests.channels.linkedin.stand_in import media
from tests.channels.linkedin.stand_in.world import comment_urn

ADA = f"urn:li:person:{READER}"
ANSWER = "Yes."


def threaded(linkedin: LinkedInStage, answers: int = 1) -> ReplyPackage:
    """A post of the page with a comment and answers to it; the package of ours to it."""
    post = linkedin.service.world.write(PAGE, "Our news.")
    comment = linkedin.service.world.say(post, ADA, "Is it so?")
    for number in range(answers):
        linkedin.service.world.say(post, ADA, f"Number {number}.", parent=comment.id)
    return ReplyPackage(post.urn, comment_urn(comment), ANSWER)


def test_a_busy_linkedin_is_asked_again_later(linkedin: LinkedInStage) -> None:
    package, page = threaded(linkedin), linkedin.page()
    kept = linkedin.record()
    done = expect(Published, page.publish(words("Words."), kept.ledger(), linkedin.pictures))
    picture = linkedin.pictures.add("a.png")
    linkedin.service.world.faults.refused_before = 1.0
    stands = replace(kept.ledger(), standing="live", remote_id=done.remote_id)
    troubles = [
        page.look_up(words("Words."), kept.ledger()),
        page.look_up(words("Words."), linkedin.record().ledger()),
        page.look_up(package, linkedin.record().ledger()),
        page.reply(package, linkedin.record().ledger()),
        page.publish(words("A picture.", pictures=(picture,)), linkedin.record().ledger(), linkedin.pictures),
        page.publish(words("Other words."), stands, linkedin.pictures),
        page.withdraw(done.remote_id),
        page.withdraw(package.comment),
        page.like(package.comment),
        page.check(),
        page.pages() if hasattr(page, "pages") else page.check(),
        *page.fetch(HeldComments()),
        *page.fetch(HeldComments(newest="0")),
        *page.read_again(((package.post, package.comment),)),
    ]
    assert [type(one) for one in troubles] == [Unreachable] * len(troubles)


def test_it_is_busy_in_the_middle_of_a_thread(linkedin: LinkedInStage, monkeypatch: pytest.MonkeyPatch) -> None:
    threaded(linkedin)
    world, page = linkedin.service.world, linkedin.page()
    plain = linkedin.service.answer

    def answer(method: str, target: str, headers: dict[str, str], body: bytes) -> object:
        world.faults.refused_before = 1.0 if "comment%3A%28" in target else 0.0
        return plain(method, target, headers, body)

    monkeypatch.setattr(linkedin.service, "answer", answer)
    (trouble,) = page.fetch(HeldComments())
    assert expect(Unreachable, trouble).problem.reason == "stumbled"


def test_more_than_a_hundred_answers_are_read(linkedin: LinkedInStage) -> None:
    threaded(linkedin, answers=130)
    held = HeldComments()
    list(held.taking(linkedin.page()))
    assert len(held.comments) == 131


def test_what_is_gone_meanwhile_is_left_out(linkedin: LinkedInStage) -> None:
    package = threaded(linkedin)
    world = linkedin.service.world
    held = (package.post, package.comment)
    comments = dict(world.comments)
    world.comments.clear()
    assert list(linkedin.channel("cm_full", PAGE).read_again((held,))) == []
    world.comments |= comments
    del world.posts[package.post]
    assert list(linkedin.page().fetch(HeldComments(newest="0"))) == []
    refused = linkedin.page().reply(package, linkedin.record().ledger())
    assert expect(Rejected, refused).problem.reason in ("post_gone", "comment_gone")


def test_a_post_without_a_name_is_found_in_the_list_or_asked_about(linkedin: LinkedInStage) -> None:
    linkedin.service.world.faults.without_id = 1.0
    done = expect(Published, linkedin.page().publish(words("Ours."), linkedin.record().ledger(), linkedin.pictures))
    assert done.remote_id in linkedin.service.world.posts
    person = linkedin.channel("self_serve")
    asked = expect(Unsure, person.publish(words("Mine."), linkedin.record().ledger(), linkedin.pictures))
    assert asked.problem.reason == "no_name"


@pytest.mark.parametrize("is_reply", [False, True])
def test_what_evidence_does_not_show_is_asked_about_and_not_sent_again(linkedin: LinkedInStage, is_reply: bool) -> None:
    package, world = threaded(linkedin), linkedin.service.world

    def go(page: LinkedIn) -> object:
        if is_reply:
            return page.reply(package, kept.ledger())
        return page.publish(words("Words."), kept.ledger(), linkedin.pictures)

    kept = linkedin.record()
    page = linkedin.page()
    world.faults.lost_writes = 1.0
    expect(Unsure, go(page))
    world.faults.lost_writes = 0.0
    linkedin.clock.move(700)
    expect(Unsure, go(page))
    assert [one.text for one in world.comments.values()].count(ANSWER) == 0
    assert len(world.posts) == 1


def test_a_conflict_is_tried_once_more(linkedin: LinkedInStage) -> None:
    linkedin.service.world.faults.conflicts = 1
    expect(Published, linkedin.page().publish(words("Ours."), linkedin.record().ledger(), linkedin.pictures))
    linkedin.service.world.faults.conflicts = 2
    expect(Unreachable, linkedin.page().publish(words("More."), linkedin.record().ledger(), linkedin.pictures))


def test_a_picture_that_linkedin_spoils_is_said(linkedin: LinkedInStage) -> None:
    linkedin.service.world.faults.spoils_pictures = True
    package = words("A picture.", pictures=(linkedin.pictures.add("a.png"),))
    refused = linkedin.page().publish(package, linkedin.record().ledger(), linkedin.pictures)
    assert expect(Rejected, refused).problem.reason == "picture_refused"
    article = words(
        "Words.", title="T", link="https://blog.example/", featured=linkedin.pictures.add("b.png", colour=9)
    )
    refused = linkedin.page().publish(article, linkedin.record().ledger(), linkedin.pictures)
    assert expect(Rejected, refused).problem.reason == "picture_refused"


def test_a_document_goes_alone_and_with_its_name(linkedin: LinkedInStage) -> None:
    paper = replace(linkedin.pictures.add("Deck.pdf"), media_type="application/pdf")
    package = words("Our plan.", pictures=(paper,))
    expect(Published, linkedin.page().publish(package, linkedin.record().ledger(), linkedin.pictures))
    (post,) = linkedin.service.world.posts.values()
    assert (post.content or {})["media"]["title"] == "Deck.pdf"
    both: tuple[Picture, ...] = (paper, linkedin.pictures.add("a.png", colour=3))
    refused = linkedin.page().publish(words("Our plan.", pictures=both), linkedin.record().ledger(), linkedin.pictures)
    assert expect(Rejected, refused).problem.reason == "one_document"


@pytest.mark.parametrize("at", ["initializeUpload", "/uploads/"])
def test_a_line_that_breaks_while_a_picture_is_brought_leaves_no_post(
    linkedin: LinkedInStage, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    world, plain = linkedin.service.world, linkedin.service.answer
    at = media.UPLOADS if at == "/uploads/" else at

    def answer(method: str, target: str, headers: dict[str, str], body: bytes) -> object:
        world.faults.broken_before = 1.0 if at in target else 0.0
        return plain(method, target, headers, body)

    package = words("A picture.", pictures=(linkedin.pictures.add("a.png"),))
    kept = linkedin.record()
    with monkeypatch.context() as broken:
        broken.setattr(linkedin.service, "answer", answer)
        expect(Unreachable, linkedin.page().publish(package, kept.ledger(), linkedin.pictures))
    assert not world.posts
    world.faults.broken_before = 0.0
    expect(Published, linkedin.page().publish(package, kept.ledger(), linkedin.pictures))
    assert len(world.posts) == 1
