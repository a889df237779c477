"""Who a sign-in is, and what it may do: every no told apart, in words with a next step."""

import json

import pytest

from ceo_desk.channels.http.answers import Answer, Failure, FailureKind
from ceo_desk.channels.linkedin import rights
from ceo_desk.channels.linkedin.problems import bad_of_answer, bad_of_failure
from ceo_desk.channels.linkedin.session import Session
from ceo_desk.channels.linkedin.words import SAYINGS
from ceo_desk.domain.channel import Identity, Rejected, SignInNeeded, Unreachable
from tests.channels.blog import expect
from tests.channels.linkedin.stage import BEGAN, CLARA, PAGE, LinkedInStage
from tests.channels.linkedin.stand_in import answers
from tests.channels.linkedin.stand_in.world import Said


def test_a_person_is_found_by_the_token(linkedin: LinkedInStage) -> None:
    identity = expect(Identity, linkedin.channel("self_serve").check())
    assert (identity.person, identity.source) == ("Clara Winterfeld", f"urn:li:person:{CLARA}")
    can = identity.capabilities
    assert (can.publish, can.withdraw, can.read_comments, can.reply) == (True, True, False, False)
    assert (can.text_limit, can.reply_limit, can.retention_hours, can.is_repeat_harmless) == (3000, 1250, 48, False)
    assert rights.NO_READING in can.notes


def test_a_page_reads_and_answers(linkedin: LinkedInStage) -> None:
    identity = expect(Identity, linkedin.page().check())
    assert (identity.source, identity.source_title) == (PAGE, "Winterfeld Hotels")
    assert identity.person == "Clara Winterfeld"
    assert (identity.capabilities.read_comments, identity.capabilities.reply) == (True, True)


def test_a_page_of_somebody_else_is_refused(linkedin: LinkedInStage) -> None:
    linkedin.service.world.pages["7"] = ("Other", frozenset({"x"}))
    refused = expect(Rejected, linkedin.channel("cm_org", "urn:li:organization:7").check())
    assert refused.problem.reason == "not_this_page"
    expect(Rejected, linkedin.channel("self_serve", PAGE).check())
    expect(Rejected, linkedin.channel("self_serve", "urn:li:person:other").check())


@pytest.mark.parametrize(("calls", "outcome"), [(2, Identity), (3, SignInNeeded)])
def test_right_after_the_sign_in_a_no_is_asked_again(linkedin: LinkedInStage, calls: int, outcome: type) -> None:
    linkedin.service.world.faults.revoked_first = calls
    token = linkedin.service.world.grant(CLARA)
    naps: list[float] = []
    channel = linkedin.channel(token=token)
    session = channel._session
    assert isinstance(session, Session)
    assert isinstance(rights.check(session, naps.append), outcome)
    assert naps == [2.0, 4.0]


def test_a_sign_in_without_openid_is_known_by_its_profile(linkedin: LinkedInStage) -> None:
    token = linkedin.service.world.grant(CLARA, "cm_full")
    linkedin.service.world.grants[token].scopes -= {"openid"}
    assert expect(Identity, linkedin.channel(token=token).check()).person == "Clara Winterfeld"


@pytest.mark.parametrize(
    ("said", "reason", "outcome"),
    [
        (answers.no_token(), "sign_in", SignInNeeded),
        (answers.bad_token(65600), "sign_in", SignInNeeded),
        (answers.bad_token(65601), "sign_in_taken_back", SignInNeeded),
        (answers.bad_token(65602), "sign_in_ended", SignInNeeded),
        (answers.no_version(), "old_version", Rejected),
        (answers.dead_version("202508"), "old_version", Rejected),
        (answers.denied("partnerApiSocialActions.GET_ALL", "202609"), "not_allowed", Rejected),
        (answers.said(400, "Organization permissions must be used when …"), "not_as_page", Rejected),
        (answers.said(400, "Organization Or Events permissions must be used"), "not_as_page", Rejected),
        (answers.said(400, "Member permissions must be used when using member as author"), "not_as_person", Rejected),
        (answers.said(403, "member is unauthorized on urn:li:activity:1"), "not_this_page", Rejected),
        (answers.day_is_over(), "day_is_over", Unreachable),
        (answers.said(429, "Resource level throttle limit for …"), "day_is_over", Unreachable),
        (answers.too_many_comments(), "too_fast", Unreachable),
        (answers.duplicate("urn:li:share:1"), "duplicate", Rejected),
        (answers.missing_fields("author"), "not_understood", Rejected),
        (answers.too_long("commentary", 3012, 3000), "too_long", Rejected),
        (answers.blank("altText"), "empty", Rejected),
        (answers.no_activity("urn:li:share:1"), "not_yet_open", Unreachable),
        (answers.not_found(), "post_gone", Rejected),
        (answers.said(400, "…", code="MEDIA_ASSET_WAITING_UPLOAD"), "picture_waits", Unreachable),
        (answers.said(400, "…", code="MEDIA_ASSET_PROCESSING_FAILED"), "picture_refused", Rejected),
        (answers.said(409, "…", code="CONFLICT"), "stumbled", Unreachable),
        (answers.said(500, "…"), "stumbled", Unreachable),
        (answers.said(504, "…"), "stumbled", Unreachable),
        (Said(418), "refused", Rejected),
    ],
)  # fmt: skip
def test_every_no_is_told_apart(said: Said, reason: str, outcome: type) -> None:
    body = b"" if said.body is None else json.dumps(said.body).encode()
    bad = bad_of_answer(Answer(said.status, {}, body), "POST rest/posts", BEGAN)
    assert (bad.reason, type(bad.trouble)) == (reason, outcome)
    assert bad.trouble.problem.sentence


@pytest.mark.parametrize("kind", list(FailureKind))
def test_every_failure_on_the_way_has_its_words(kind: FailureKind) -> None:
    bad = bad_of_failure(Failure(kind, "…"), "GET x")
    assert bad.trouble.problem.next_step


@pytest.mark.parametrize("reason", SAYINGS)
def test_sentences_are_short_and_say_what_to_do(reason: str) -> None:
    sentence, step = SAYINGS[reason]
    assert all(len(part.split()) <= 15 for part in sentence.split(". "))
    assert step or reason == "no_schedule"
    assert not {"token", "server", "error", "failed", "invalid", "API"} & set(sentence.replace(".", "").split())
