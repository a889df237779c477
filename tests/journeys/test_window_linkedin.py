"""LinkedIn at the window, against the stand-in: as a person whose comments LinkedIn keeps to itself, and as a page."""

import threading
from collections.abc import Iterator

import pytest
import requests
from PySide6.QtGui import QGuiApplication

from ceo_desk.channels.linkedin.signing_in import REDIRECT
from ceo_desk.domain.comment import CommentState
from ceo_desk.services.desk import Desk
from ceo_desk.storage.settings import LINKEDIN_API, LINKEDIN_AUTH, TAKE_BACK_SECONDS
from ceo_desk.ui.frame.place import Place
from tests.channels.linkedin.little_reading import rendered
from tests.channels.linkedin.stage import CLARA, PAGE, READER
from tests.channels.linkedin.stand_in.server import LinkedInStandIn
from tests.channels.linkedin.stand_in.world import PAGE as PAGE_RIGHTS
from tests.channels.linkedin.stand_in.world import SELF_SERVE, App
from tests.journeys.at_the_window import begin_post, far, publish
from tests.journeys.sitting import OpenWindow, Prepare, Sitting
from tests.ui.stage import CLARA as LEADER
from tests.ui.stage import seat_people

SECRET = "s3cret"


@pytest.fixture
def service() -> Iterator[LinkedInStandIn]:
    """A LinkedIn on this machine, by the real clock, with both of the company's apps."""
    with LinkedInStandIn(person=CLARA) as service:
        service.world.members |= {CLARA: "Clara Winterfeld", READER: "Ada Doe"}
        service.world.pages["105029503"] = ("Winterfeld Hotels", frozenset({CLARA}))
        service.world.apps = {
            "78app": App(SECRET, (REDIRECT,), SELF_SERVE),
            "86page": App(SECRET, (REDIRECT,), PAGE_RIGHTS, gives_refresh=True),
        }
        yield service


def at(service: LinkedInStandIn) -> Prepare:
    """A desk that has nobody but Clara, and this LinkedIn."""

    def prepare(desk: Desk) -> None:
        seat_people(desk)
        for setting in (LINKEDIN_API, LINKEDIN_AUTH):
            desk.settings.set(setting, service.url, actor=LEADER, at=desk.clock())
        desk.settings.set(TAKE_BACK_SECONDS, 0, actor=LEADER, at=desk.clock())

    return prepare


def sign_in(desk: Sitting, app: str) -> None:
    """Types the app's keys, opens LinkedIn's page, and allows it there."""
    desk.press_primary("Go on")
    desk.see("Let your company make an app for this desk")
    desk.write(f"{app}\n{SECRET}\n")
    desk.see("Sign in on LinkedIn’s page")
    desk.press_primary("Open the page")
    desk.until(lambda: desk.browser.pages, "LinkedIn's page in the browser")
    page = desk.browser.pages[-1]
    threading.Thread(target=lambda: requests.get(page, timeout=20), daemon=True).start()


def test_a_person_posts_and_answers_a_comment_that_was_pasted_in(
    service: LinkedInStandIn, open_window: OpenWindow
) -> None:
    desk = open_window(at(service))
    desk.go(Place.SETTINGS)
    desk.click("Connect LinkedIn")
    desk.see("Who speaks on LinkedIn?")
    sign_in(desk, "78app")
    desk.see("Clara Winterfeld is on your desk", "does not show us the comments")
    begin_post(desk, "Night", "I worked (all) night.")
    publish(desk)
    desk.until(lambda: service.world.posts, "the post at LinkedIn")
    (post,) = service.world.posts.values()
    assert rendered(post.commentary) == "I worked (all) night."
    desk.settle()
    desk.go(Place.SETTINGS)
    desk.click("Paste a comment of linkedin")
    desk.see("Paste a comment from LinkedIn", "Under which post")
    far(desk, lambda: QGuiApplication.clipboard().setText("Ada Doe\nIs this (really) so?"))
    desk.press("Ctrl+V")
    desk.press_primary("Put it on my desk")
    desk.see("Is this (really) so?", "Your answer to Ada")
    desk.await_field("ReplyEditor")
    desk.write("Yes (really).")
    desk.press_primary("Answer on LinkedIn")
    desk.see("Answer Ada on LinkedIn")
    desk.press_primary("Copy my words")
    desk.until(lambda: post.urn in desk.browser.pages[-1], "the post in the browser")
    assert QGuiApplication.clipboard().text() == "Yes (really)."
    desk.press_primary("It is there")
    desk.settle()
    item = far(desk, lambda: desk.desk.inbox.page(tuple(CommentState), None, "this", None, 9).items[0])
    assert item.state.value == "answered"
    assert [one.actor for one in service.world.comments.values()] == []


def test_a_page_brings_its_comments_and_answers_them(service: LinkedInStandIn, open_window: OpenWindow) -> None:
    post = service.world.write(PAGE, "Our news.")
    comment = service.world.say(post, f"urn:li:person:{READER}", "Is this (really) so?")
    desk = open_window(at(service))
    desk.go(Place.SETTINGS)
    desk.click("Connect LinkedIn")
    desk.see("Who speaks on LinkedIn?")
    desk.click("Our company’s page")
    sign_in(desk, "86page")
    desk.see("Winterfeld Hotels is on your desk", "brings the comments")
    desk.settle()
    desk.press_primary("See who waits for you")
    desk.click("LinkedIn member")
    desk.see("Is this (really) so?")
    desk.await_field("ReplyEditor")
    desk.write("Yes (really).")
    desk.press_primary("Send")
    desk.until(lambda: any(one.actor == PAGE for one in service.world.comments.values()), "the answer at LinkedIn")
    (mine,) = [one for one in service.world.comments.values() if one.actor == PAGE]
    assert (mine.text, mine.parent) == ("Yes (really).", comment.id)
