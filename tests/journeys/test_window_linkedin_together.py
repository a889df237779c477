"""Blog and LinkedIn by one press: a real WordPress, LinkedIn's stand-in, the very window."""

import time
from collections.abc import Iterator
from typing import cast

import pytest

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.settings import LINKEDIN_API, LINKEDIN_AUTH
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.publishing.view import PublishView
from tests.channels.linkedin.little_reading import rendered
from tests.channels.linkedin.stage import CLARA as MEMBER
from tests.channels.linkedin.stand_in.server import LinkedInStandIn
from tests.journeys.at_the_window import far
from tests.journeys.sitting import Blog, OpenWindow, Prepare, Sitting
from tests.support.wordpress import WordPressSite
from tests.ui.stage import CLARA

TITLE = "What the front desk taught me"
BODY = (
    "Last Tuesday I worked the night shift at the front desk of Harbour House (from ten until six).\n\n"
    "Three things I had not known after nineteen years here. One stays with me: nobody reads the porters' book.\n\n"
    "What did your last night shift teach you?\n"
)


@pytest.fixture
def network() -> Iterator[LinkedInStandIn]:
    with LinkedInStandIn() as service:
        service.world.members[MEMBER] = CLARA
        yield service


def signed_in(network: LinkedInStandIn) -> Prepare:
    """LinkedIn, connected as a person, and a post."""

    def prepare(desk: Desk) -> None:
        for setting in (LINKEDIN_API, LINKEDIN_AUTH):
            desk.settings.set(setting, network.url, actor=CLARA, at=desk.clock())
        desk.linkedin.add(network.world.grant(MEMBER, "self_serve"), actor=CLARA)
        desk.writing.begin(Changes(title=TITLE, body=BODY), actor=CLARA)

    return prepare


def before_it_goes(desk: Sitting) -> PublishView:
    desk.go(Place.POSTS)
    desk.settle()
    desk.press("Return")
    desk.press_primary("Publish…")
    desk.see("Before it goes out")
    return cast(PublishView, desk.frame.screen_shown())


def choose(desk: Sitting, view: PublishView, *names: str) -> None:
    """Exactly these places."""
    desk.until(lambda: view.choosing.page.rows, "the places")
    for row in view.choosing.page.rows:
        if row.isChecked() is not (row.text() in names):
            desk.click(row)
    desk.settle()


def test_blog_and_linkedin_go_out_together(
    wordpress_site: WordPressSite, network: LinkedInStandIn, open_window: OpenWindow
) -> None:
    secret = wordpress_site.users["executive"].app_password
    desk = open_window(Blog(wordpress_site, take_back=0, more=signed_in(network)), secret=secret)
    view = before_it_goes(desk)
    desk.until(lambda: view.choosing.page.rows, "the places")
    blog = next(one.text() for one in view.choosing.page.rows if one.text() not in ("LinkedIn", "Practice blog"))
    choose(desk, view, blog, "LinkedIn")
    desk.click("Lay out a text for LinkedIn")
    card = view.choosing.page.network_card()
    assert card is not None
    desk.until(lambda: card.is_editing, "the text")
    card.own.edit.selectAll()
    desk.write("One night at the desk (and what it taught me).")
    desk.press_primary("Publish now")
    desk.see("It is out.")
    (post,) = far(desk, lambda: list(network.world.posts.values()))
    assert rendered(post.commentary) == "One night at the desk (and what it taught me)."
    row = next(one for one in far(desk, wordpress_site.posts) if one["post_title"] == TITLE)
    assert post.content is not None
    article = post.content["article"]
    assert (article["title"], row["post_status"]) == (TITLE, "publish")
    assert article["source"].startswith(wordpress_site.url)


def test_where_the_answer_was_lost_the_desk_asks_and_sends_nothing_by_itself(
    wordpress_site: WordPressSite, network: LinkedInStandIn, open_window: OpenWindow
) -> None:
    secret = wordpress_site.users["executive"].app_password
    desk = open_window(Blog(wordpress_site, take_back=0, more=signed_in(network)), secret=secret)
    network.world.faults.broken_after = 1.0
    view = before_it_goes(desk)
    choose(desk, view, "LinkedIn")
    desk.press_primary("Publish now")
    pressed = time.monotonic()
    desk.until(lambda: desk.has("It arrived"), "the question")
    assert time.monotonic() - pressed < 5
    desk.see("Did your post arrive?", "I can see it there", "It is not there")
    desk.see("The line broke while it was on its way, and LinkedIn does not tell us.")
    assert desk.primary == "Look on LinkedIn"
    assert len(network.world.posts) == 1
    desk.click("It arrived")
    desk.see("It is out.")
    assert len(network.world.posts) == 1


def test_what_the_person_does_not_find_there_is_sent_once_more_and_stands_once(
    wordpress_site: WordPressSite, network: LinkedInStandIn, open_window: OpenWindow
) -> None:
    secret = wordpress_site.users["executive"].app_password
    desk = open_window(Blog(wordpress_site, take_back=0, more=signed_in(network)), secret=secret)
    network.world.faults.lost_writes = 1.0
    view = before_it_goes(desk)
    choose(desk, view, "LinkedIn")
    desk.press_primary("Publish now")
    desk.see("Did your post arrive?", "It is not there")
    assert not network.world.posts
    network.world.faults.lost_writes = 0.0
    desk.click("Send it again")
    desk.see("It is out.")
    assert len(network.world.posts) == 1
