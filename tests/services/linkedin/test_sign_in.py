"""Signing in to LinkedIn through the desk: by the browser, by a permission pasted in, again, and renewed."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import requests

from ceo_desk.app import open_desk
from ceo_desk.channels.linkedin.listening import Listener
from ceo_desk.channels.linkedin.signing_in import REDIRECT, AppKeys
from ceo_desk.domain.errors import BadInput, NotAllowed, OutOfReach, WorldSaidNo
from ceo_desk.services.desk import Desk
from ceo_desk.services.linkedin.browser import Voice, sign_in
from ceo_desk.services.linkedin.ending import Ends
from ceo_desk.services.linkedin.sign_in import author_of
from ceo_desk.storage.settings import LINKEDIN_VERSION
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


def at_the_browser(page: str) -> None:
    """Somebody who follows the page to its end, elsewhere."""
    threading.Thread(target=lambda: requests.get(page, timeout=10)).start()


def test_the_browser_is_waited_for_and_the_pages_are_told(desk: Desk, linkedin: LinkedInStage) -> None:
    linkedin.service.world.apps["86page"] = App("", (), PAGE_RIGHTS, is_native=True)
    keys = AppKeys("86page")
    found = sign_in(desk.linkedin, keys, Voice(is_page=True), at_the_browser, lambda: False)
    assert found.pages == ((PAGE, "Winterfeld Hotels"),)
    account, _ = desk.linkedin.keep(found.begun, found.signed, PAGE, actor=ACTOR)
    assert desk.linkedin.keys_of(account) == keys
    known = Voice(is_page=True, author=PAGE)
    assert sign_in(desk.linkedin, keys, known, at_the_browser, lambda: False).pages == ()
    linkedin.service.world.pages.clear()
    with pytest.raises(WorldSaidNo, match="for this page"):
        sign_in(desk.linkedin, keys, Voice(is_page=True), at_the_browser, lambda: False)


def test_the_browser_is_not_waited_for_any_longer(desk: Desk, linkedin: LinkedInStage) -> None:
    linkedin.service.world.apps["78app"] = App("s3cret", (REDIRECT,), SELF_SERVE)
    with pytest.raises(BadInput, match="Nobody came back"):
        sign_in(desk.linkedin, AppKeys("78app", "s3cret"), Voice(), lambda _: None, lambda: True, port=0)
    with Listener(0) as other, pytest.raises(OutOfReach) as refused:
        sign_in(desk.linkedin, AppKeys("78app", "s3cret"), Voice(), lambda _: None, lambda: True, port=other.port)
    assert refused.value.reason == "address_taken"


def test_a_sign_in_is_spoken_of_fourteen_days_before_its_end(desk: Desk, linkedin: LinkedInStage) -> None:
    for app, author in (("78app", ""), ("86page", PAGE)):
        begun = desk.linkedin.begin(app, "s3cret", REDIRECT, author)
        desk.linkedin.finish(begun, go_to(begun.page), actor=ACTOR)
    assert desk.linkedin.endings() == ()
    linkedin.clock.move(47 * DAY)
    assert [one.account.name for one in desk.linkedin.endings()] == ["linkedin", "linkedin-page"]
    assert desk.linkedin.renew_due(actor=ACTOR) == ()
    assert [one.account.name for one in desk.linkedin.endings()] == ["linkedin"]
    linkedin.clock.move(330 * DAY)
    assert [type(error) for error in desk.linkedin.renew_due(actor=ACTOR)] == [WorldSaidNo]


def test_a_permission_pasted_in_makes_an_end_that_was_known_unknown(desk: Desk, linkedin: LinkedInStage) -> None:
    begun = desk.linkedin.begin("86page", "s3cret", REDIRECT, PAGE)
    account, _ = desk.linkedin.finish(begun, go_to(begun.page), actor=ACTOR)
    linkedin.clock.move(1)
    again, _ = desk.linkedin.add(linkedin.service.world.grant(CLARA, "cm_org"), PAGE, actor=ACTOR)
    assert again.id == account.id
    assert desk.linkedin.ends_at(again) is None
    assert not desk.linkedin.renew(again, actor=ACTOR)
    assert desk.linkedin.keys_of(again) == AppKeys("86page", "s3cret")


def test_a_second_page_has_a_name_of_its_own(desk: Desk, linkedin: LinkedInStage) -> None:
    linkedin.service.world.pages["7"] = ("Harbour Inn", frozenset({CLARA}))
    for number in ("105029503", "7"):
        token = linkedin.service.world.grant(CLARA, "cm_org")
        desk.linkedin.add(token, author_of(f"organization:{number}"), actor=ACTOR)
    assert [account.name for account in desk.accounts.all()] == ["linkedin-page", "linkedin-page-2"]


def test_who_is_disconnected_leaves_nothing_in_the_keyring(desk: Desk, linkedin: LinkedInStage) -> None:
    begun = desk.linkedin.begin("86page", "s3cret", REDIRECT, PAGE)
    account, _ = desk.linkedin.finish(begun, go_to(begun.page), actor=ACTOR)
    desk.accounts.remove(account.name, actor=ACTOR)
    assert desk.linkedin.keys_of(account) is None


def test_no_other_computer_takes_linkedins_place(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "desk", environment={"CEO_DESK_LINKEDIN_AUTH": "https://elsewhere.example"})
    with pytest.raises(NotAllowed):
        desk.linkedin.begin("78app", "s3cret", REDIRECT)
    desk.close()


def test_the_version_is_spoken_of_sixty_days_before_its_end(desk: Desk, linkedin: LinkedInStage) -> None:
    assert desk.linkedin.ends() == Ends()
    linkedin.clock.at = datetime(2027, 7, 18, tzinfo=UTC)
    assert desk.linkedin.ends().version == datetime(2027, 9, 15, tzinfo=UTC)
    desk.settings.set(LINKEDIN_VERSION, "202610", actor=ACTOR, at=desk.clock())
    assert desk.linkedin.ends().version is None
    begun = desk.linkedin.begin("78app", "s3cret", REDIRECT)
    desk.linkedin.finish(begun, go_to(begun.page), actor=ACTOR)
    assert desk.today.look(actor=ACTOR, face="leader").ends.sign_ins == ()
    linkedin.clock.move(50 * DAY)
    assert len(desk.today.look(actor=ACTOR, face="leader").ends.sign_ins) == 1


def test_a_trial_elsewhere_does_not_keep_the_desk_from_opening(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "desk", environment={"CEO_DESK_LINKEDIN_AUTH": "https://elsewhere.example"})
    assert desk.linkedin.ends() == Ends()
    desk.close()
