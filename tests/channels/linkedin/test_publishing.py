"""A post goes out once, whole, and what nobody knows is said to be unknown."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ceo_desk.channels.linkedin.channel import LinkedIn
from ceo_desk.domain.channel import (
    Done,
    GoingPublic,
    NotThere,
    Placed,
    Published,
    Rejected,
    SignInNeeded,
    StayedBack,
    Unreachable,
    Unsure,
    Uploaded,
)
from tests.channels.blog import expect
from tests.channels.linkedin.little_reading import rendered
from tests.channels.linkedin.stage import CLARA, PAGE, LinkedInStage, words

TEXT = "Results (preview) are in #Hospitality\nhttps://a.example/x_y?utm_source=z & more_words *here*"


@pytest.mark.parametrize("author", ["", PAGE])
def test_a_post_goes_out_as_it_was_written(linkedin: LinkedInStage, author: str) -> None:
    kept = linkedin.record()
    channel = linkedin.channel("cm_full", author)
    done = expect(Published, channel.publish(words(TEXT), kept.ledger(), linkedin.pictures))
    (post,) = linkedin.service.world.posts.values()
    assert (done.remote_id, done.url) == (post.urn, f"https://www.linkedin.com/feed/update/{post.urn}/")
    assert rendered(post.commentary) == TEXT
    assert (done.state, done.altered) == ("live", ())
    again = expect(Published, channel.publish(words(TEXT), kept.ledger(), linkedin.pictures))
    assert (again.remote_id, len(linkedin.service.world.posts)) == (done.remote_id, 1)
    assert Placed(post.urn) in kept.steps


def test_a_person_whose_posts_cant_be_read_publishes_and_takes_back(linkedin: LinkedInStage) -> None:
    channel = linkedin.channel("self_serve")
    done = expect(Published, channel.publish(words(TEXT), linkedin.record().ledger(), linkedin.pictures))
    assert done.remote_id in linkedin.service.world.posts
    assert expect(Done, channel.withdraw(done.remote_id)) == expect(Done, channel.withdraw(done.remote_id))
    assert not linkedin.service.world.posts
    linkedin.service.world.faults.delete_again_is_missing = True
    expect(Done, channel.withdraw(done.remote_id))


def test_an_article_is_shown_with_what_we_send(linkedin: LinkedInStage) -> None:
    picture = linkedin.pictures.add("bridge.png")
    package = words("My thoughts.", link="https://blog.example/night", excerpt="A night.", featured=picture)
    channel = linkedin.channel()
    expect(Rejected, channel.publish(package, linkedin.record().ledger(), linkedin.pictures))  # it has no title
    titled = replace(package, title="The night shift")
    expect(Published, channel.publish(titled, linkedin.record().ledger(), linkedin.pictures))
    (post,) = linkedin.service.world.posts.values()
    assert post.content is not None
    article = post.content["article"]
    assert (article["source"], article["title"]) == ("https://blog.example/night", "The night shift")
    assert article["description"] == "A night."
    assert linkedin.service.world.media[article["thumbnail"]].content == linkedin.pictures.open_bytes(picture.sha256)


def test_an_article_without_a_featured_picture_has_the_first_of_the_text(linkedin: LinkedInStage) -> None:
    first, second = linkedin.pictures.add("a.png", "A field", 1), linkedin.pictures.add("b.png", "", 2)
    package = words("Mine.", link="https://blog.example/night", title="The night shift", pictures=(first, second))
    expect(Published, linkedin.channel().publish(package, linkedin.record().ledger(), linkedin.pictures))
    (post,) = linkedin.service.world.posts.values()
    assert post.content is not None
    shown = linkedin.service.world.media[post.content["article"]["thumbnail"]]
    assert shown.content == linkedin.pictures.open_bytes(first.sha256)


def test_pictures_go_along_with_their_words(linkedin: LinkedInStage) -> None:
    one, two = linkedin.pictures.add("a.png", "A field", 1), linkedin.pictures.add("b.png", "", 2)
    channel, kept = linkedin.channel(), linkedin.record()
    expect(Published, channel.publish(words("One.", pictures=(one,)), linkedin.record().ledger(), linkedin.pictures))
    expect(Published, channel.publish(words("Two.", pictures=(one, two)), kept.ledger(), linkedin.pictures))
    first, second = (post.content or {} for post in linkedin.service.world.posts.values())
    assert first["media"]["altText"] == "A field"
    assert [image.get("altText") for image in second["multiImage"]["images"]] == ["A field", None]
    assert sum(isinstance(step, Uploaded) for step in kept.steps) == 2


def test_a_picture_that_is_still_looked_at_is_waited_for(linkedin: LinkedInStage) -> None:
    linkedin.service.world.faults.processing = 30
    picture = linkedin.pictures.add("a.png", "A field")
    for profile in ("cm_full", "self_serve"):
        kept, package = linkedin.record(), words(f"A picture for {profile}.", pictures=(picture,))
        channel = linkedin.channel(profile)
        waits = expect(Unreachable, channel.publish(package, kept.ledger(), linkedin.pictures))
        assert waits.problem.reason == "picture_waits"
        linkedin.clock.move(31)
        expect(Published, channel.publish(package, kept.ledger(), linkedin.pictures))
    assert len(linkedin.service.world.media) == 2


@pytest.mark.parametrize("fault", ["failed_after", "broken_after"])
def test_what_may_be_out_is_unsure_and_a_page_finds_it(linkedin: LinkedInStage, fault: str) -> None:
    kept = linkedin.record()
    setattr(linkedin.service.world.faults, fault, 1.0)
    expect(Unsure, linkedin.page().publish(words(TEXT), kept.ledger(), linkedin.pictures))
    setattr(linkedin.service.world.faults, fault, 0.0)
    (urn,) = linkedin.service.world.posts
    assert expect(Published, linkedin.page().look_up(words(TEXT), kept.ledger())).remote_id == urn
    assert len(linkedin.service.world.posts) == 1


def test_of_a_person_nobody_can_tell_and_no_second_attempt_is_made(linkedin: LinkedInStage) -> None:
    kept, channel = linkedin.record(), linkedin.channel("self_serve")
    linkedin.service.world.faults.broken_after = 1.0
    expect(Unsure, channel.publish(words(TEXT), kept.ledger(), linkedin.pictures))
    linkedin.service.world.faults.broken_after = 0.0
    linkedin.clock.move(700)
    expect(Unsure, channel.look_up(words(TEXT), kept.ledger()))
    expect(Unsure, channel.publish(words(TEXT), kept.ledger(), linkedin.pictures))
    assert len(linkedin.service.world.posts) == 1


def test_when_the_person_said_it_is_not_there_the_twin_that_linkedin_names_is_it(linkedin: LinkedInStage) -> None:
    channel = linkedin.channel("self_serve")
    linkedin.service.world.faults.broken_after = 1.0
    expect(Unsure, channel.publish(words(TEXT), linkedin.record().ledger(), linkedin.pictures))
    linkedin.service.world.faults.broken_after = 0.0
    (urn,) = linkedin.service.world.posts
    ledger = linkedin.record().ledger()
    refused = expect(Rejected, channel.publish(words(TEXT), ledger, linkedin.pictures))
    assert refused.problem.reason == "duplicate"
    second = replace(ledger, was_tried_before=True)
    assert expect(Published, channel.publish(words(TEXT), second, linkedin.pictures)).remote_id == urn


def test_what_surely_did_not_leave_may_go_again(linkedin: LinkedInStage) -> None:
    kept = linkedin.record()
    linkedin.service.world.faults.day_limit = 1
    channel = linkedin.channel("self_serve")
    linkedin.service.world.calls[
        next(iter(linkedin.service.world.grants)), int(linkedin.clock().timestamp() // 86400)
    ] = 1
    late = expect(Unreachable, channel.publish(words(TEXT), kept.ledger(), linkedin.pictures))
    assert late.problem.reason == "day_is_over"
    assert timedelta(seconds=late.retry_after) == timedelta(hours=15)
    assert [type(step) for step in kept.steps][-2:] == [GoingPublic, StayedBack]
    linkedin.clock.move(late.retry_after + 1)
    expect(Published, channel.publish(words(TEXT), kept.ledger(), linkedin.pictures))
    assert len(linkedin.service.world.posts) == 1


def test_the_words_of_what_is_out_can_be_changed(linkedin: LinkedInStage) -> None:
    kept, channel = linkedin.record(), linkedin.channel()
    done = expect(Published, channel.publish(words(TEXT), kept.ledger(), linkedin.pictures))
    kept.remote_id, kept.standing = done.remote_id, "live"
    expect(Published, channel.publish(words("Other (words)."), kept.ledger(), linkedin.pictures))
    (post,) = linkedin.service.world.posts.values()
    assert rendered(post.commentary) == "Other (words)."


def test_what_is_gone_there_is_not_found(linkedin: LinkedInStage) -> None:
    kept, channel = linkedin.record(), linkedin.channel()
    done = expect(Published, channel.publish(words(TEXT), kept.ledger(), linkedin.pictures))
    del linkedin.service.world.posts[done.remote_id]
    expect(NotThere, channel.look_up(words(TEXT), kept.ledger()))


@pytest.mark.parametrize(
    ("text", "reason"), [("", "empty"), (" \n", "empty"), ("x" * 3_001, "too_long"), ("😀" * 1_501, "too_long")]
)
def test_what_linkedin_would_refuse_is_not_sent(linkedin: LinkedInStage, text: str, reason: str) -> None:
    refused = expect(Rejected, linkedin.channel().publish(words(text), linkedin.record().ledger(), linkedin.pictures))
    assert refused.problem.reason == reason
    assert linkedin.service.world.asked == []


def test_three_thousand_letters_fit(linkedin: LinkedInStage) -> None:
    text = "(" * 3_000
    expect(Published, linkedin.channel().publish(words(text), linkedin.record().ledger(), linkedin.pictures))
    (post,) = linkedin.service.world.posts.values()
    assert rendered(post.commentary) == text


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [("invalid", "sign_in"), ("revoked", "sign_in_taken_back"), ("expired", "sign_in_ended")],
)
def test_a_sign_in_that_no_longer_works_is_told_apart(linkedin: LinkedInStage, spoil: str, reason: str) -> None:
    token = linkedin.service.world.grant(CLARA)
    grant = linkedin.service.world.grants[token]
    if spoil == "invalid":
        del linkedin.service.world.grants[token]
    grant.is_revoked = spoil == "revoked"
    grant.ends_at = 0 if spoil == "expired" else grant.ends_at
    channel: LinkedIn = linkedin.channel(token=token)
    ended = expect(SignInNeeded, channel.publish(words(TEXT), linkedin.record().ledger(), linkedin.pictures))
    assert ended.problem.reason == reason
    assert token not in ended.problem.detail
