"""Signing in to LinkedIn through the desk: by the browser, by a permission pasted in, again, and renewed."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import requests

from ceo_desk.app import open_desk
from ceo_desk.channels.linkedin.signing_in import REDIRECT
from ceo_desk.domain.errors import BadInput, NotAllowed, WorldSaidNo
from ceo_desk.services.desk import Desk
from ceo_desk.services.linkedin.sign_in import author_of
from tests.channels.linkedin.stage import CLARA, PAGE, LinkedInStage, open_linkedin
from tests.channels.linkedin.stand_in.world import DAY, SELF_SERVE, App
from tests.channels.linkedin.stand_in.world import PAGE as PAGE_RIGHTS

ACTOR = "Clara"


@pytest.fixture
def linkedin() -> Iterator[LinkedInStage]:
    """The service, with both of the company's apps."""
    with open_linkedin() as stage:
        stage.service.world.apps = {
            "78app": App("s3cret", (REDIRECT,), SELF_SERVE),
            "86page": App("s3cret", (REDIRECT,), PAGE_RIGHTS, gives_refresh=True),
        }
        yield stage


@pytest.fixture
def desk(linkedin: LinkedInStage, tmp_path: Path) -> Iterator[Desk]:
    url = linkedin.service.url
    bases = {"CEO_DESK_LINKEDIN_API": url, "CEO_DESK_LINKEDIN_AUTH": url}
    no_keyring = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    desk = open_desk(tmp_path / "desk", environment=bases | no_keyring, clock=linkedin.clock)
    yield desk
    desk.close()


def go_to(page: str) -> str:
    """What the person's browser does with the page: the address it is sent back to."""
    return requests.get(page, allow_redirects=False, timeout=10).headers["Location"]


def test_a_person_signs_in_by_the_browser(desk: Desk, linkedin: LinkedInStage) -> None:
    begun = desk.linkedin.begin("78app", "s3cret", REDIRECT)
    account, _ = desk.linkedin.finish(begun, go_to(begun.page), actor=ACTOR)
    assert (account.name, account.person, account.channel) == ("linkedin", "Clara Winterfeld", "linkedin")
    ends = desk.linkedin.ends_at(account)
    assert ends is not None
    assert ends - linkedin.clock() == timedelta(days=60)
    assert not desk.linkedin.renew(account, actor=ACTOR)


def test_signing_in_again_goes_on_with_the_same_account(desk: Desk, linkedin: LinkedInStage) -> None:
    first = desk.linkedin.begin("78app", "s3cret", REDIRECT)
    account, _ = desk.linkedin.finish(first, go_to(first.page), actor=ACTOR)
    linkedin.clock.move(61 * DAY)
    with pytest.raises(WorldSaidNo):
        desk.accounts.check("linkedin", None, actor=ACTOR)
    second = desk.linkedin.begin("78app", "s3cret", REDIRECT)
    again, _ = desk.linkedin.finish(second, go_to(second.page), actor=ACTOR)
    assert again.id == account.id
    assert desk.accounts.check("linkedin", None, actor=ACTOR)[0].person_id == f"urn:li:person:{CLARA}"


def test_a_page_is_renewed_without_the_person(desk: Desk, linkedin: LinkedInStage) -> None:
    begun = desk.linkedin.begin("86page", "s3cret", REDIRECT, author_of("organization:105029503"))
    account, _ = desk.linkedin.finish(begun, go_to(begun.page), actor=ACTOR)
    assert (account.name, account.source.title, account.source.place) == ("linkedin-page", "Winterfeld Hotels", PAGE)
    linkedin.clock.move(50 * DAY)
    assert desk.linkedin.renew(account, actor=ACTOR)
    ends = desk.linkedin.ends_at(account)
    assert ends is not None
    assert ends - linkedin.clock() == timedelta(days=60)
    linkedin.clock.move(400 * DAY)
    with pytest.raises(WorldSaidNo):
        desk.linkedin.renew(account, actor=ACTOR)


def test_a_permission_is_pasted_in_and_its_end_is_not_known(desk: Desk, linkedin: LinkedInStage) -> None:
    account, _ = desk.linkedin.add(linkedin.service.world.grant(CLARA), actor=ACTOR)
    assert desk.linkedin.ends_at(account) is None
    assert not desk.linkedin.renew(account, actor=ACTOR)
    again, _ = desk.linkedin.add(linkedin.service.world.grant(CLARA), actor=ACTOR)
    assert again.id == account.id


def test_what_goes_wrong_is_said_and_nothing_is_kept(desk: Desk, linkedin: LinkedInStage) -> None:
    begun = desk.linkedin.begin("78app", "other", REDIRECT)
    with pytest.raises(WorldSaidNo, match="app"):
        desk.linkedin.finish(begun, go_to(begun.page), actor=ACTOR)
    linkedin.service.sign_in.answer = "cancel"
    with pytest.raises(WorldSaidNo, match="did not allow"):
        desk.linkedin.finish(begun, go_to(begun.page), actor=ACTOR)
    with pytest.raises(BadInput):
        desk.linkedin.begin(" ", "s3cret", REDIRECT)
    with pytest.raises(BadInput):
        author_of("organization:clara")
    assert author_of("person") == ""
    assert desk.accounts.all() == ()


def test_no_other_computer_takes_linkedins_place(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "desk", environment={"CEO_DESK_LINKEDIN_AUTH": "https://elsewhere.example"})
    with pytest.raises(NotAllowed):
        desk.linkedin.begin("78app", "s3cret", REDIRECT)
    desk.close()
