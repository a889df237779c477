"""A comment on LinkedIn is liked, and the like is taken back: there, on record, in its history."""

import pytest

from ceo_desk.domain.deed import DeedKind
from ceo_desk.domain.errors import NotAllowed, OutOfReach, Unknown, WorldSaidNo
from ceo_desk.services.desk import Desk
from ceo_desk.services.linkedin.by_hand import PastedComment
from tests.channels.linkedin.stage import PAGE, LinkedInStage
from tests.services.linkedin.test_lending import desk, folder, linkedin

__all__ = ["desk", "folder", "linkedin"]

ACTOR = "Clara"


def comment_of(desk: Desk) -> str:
    return desk.inbox.page((*desk.inbox.counts(),), None, None, None, 5).items[0].id


def kinds(desk: Desk, comment: str) -> list[DeedKind]:
    return [deed.kind for deed in desk.own_words.history.of(comment)]


def test_a_comment_is_liked_and_the_like_taken_back(desk: Desk, linkedin: LinkedInStage) -> None:
    comment = comment_of(desk)
    assert desk.liking.can(desk.inbox.find(comment))
    assert desk.liking.liked(comment) == frozenset()
    desk.liking.like(comment, actor=ACTOR)
    desk.liking.like(comment, actor=ACTOR)
    assert [who for who, _, _ in linkedin.service.world.likes] == [PAGE]
    assert desk.liking.liked(comment, "other") == {comment}
    assert not desk.upkeep.examine(rebuild=True)
    assert desk.liking.liked(comment) == {comment}
    linkedin.clock.move(60)
    desk.liking.unlike(comment, actor=ACTOR)
    desk.liking.unlike(comment, actor=ACTOR)
    assert linkedin.service.world.likes == set()
    assert desk.liking.liked(comment) == frozenset()
    assert kinds(desk, comment) == [DeedKind.LIKED, DeedKind.UNLIKED]
    assert not desk.upkeep.examine(rebuild=True)


def test_what_linkedin_does_not_take_is_not_on_record(desk: Desk, linkedin: LinkedInStage) -> None:
    comment = comment_of(desk)
    (grant,) = linkedin.service.world.grants.values()
    grant.scopes -= {"w_organization_social_feed"}
    with pytest.raises(WorldSaidNo):
        desk.liking.like(comment, actor=ACTOR)
    linkedin.service.world.faults.refused_before = 1.0
    with pytest.raises(OutOfReach):
        desk.liking.like(comment, actor=ACTOR)
    assert desk.liking.liked(comment) == frozenset()
    assert kinds(desk, comment) == []
    with pytest.raises(Unknown):
        desk.liking.like("nothing", actor=ACTOR)


def test_where_nobody_may_like_it_is_said(desk: Desk, linkedin: LinkedInStage) -> None:
    (account,) = desk.accounts.all()
    for where in ("", account.name):
        pasted = desk.by_hand.came(PastedComment("Ada", "Hello?"), where, actor=ACTOR)
        assert not desk.liking.can(desk.inbox.find(pasted))
        with pytest.raises(NotAllowed, match="can't like"):
            desk.liking.like(pasted, actor=ACTOR)
    assert linkedin.service.world.likes == set()
