"""Before it goes, on a real WordPress: an embargo stops, links are tried, a question is added, tags are guessed."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import pytest

from ceo_desk.connections import Connections
from ceo_desk.domain.embargo import Embargo
from ceo_desk.domain.links import LinkState
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.timing import Clock
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.folder import DeskFolder
from ceo_desk.storage.secrets import Secrets
from ceo_desk.storage.settings import Settings
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.publishing.view import PublishView
from ceo_desk.ui.writing.view import PageView
from tests.channels.scripted_server import Asked, Reply, ScriptedServer, answer
from tests.journeys.at_the_window import far
from tests.journeys.sitting import Blog, OpenWindow, Sitting
from tests.support.wordpress import WordPressSite
from tests.ui.stage import CLARA

if TYPE_CHECKING:
    from ceo_desk.ground import Connect

WEB = "https://links.example"
TITLE = "What the night shift taught me"
TAG = "lantern round"
"""No other test's: blogs keep the first spelling of a tag."""


class Nearby(Connections):
    """The real lines to the world; only here a place of the open web lies on this laptop."""

    here = ""

    def ask_link(self, link: str) -> LinkState:
        return super().ask_link(link.replace(WEB, self.here))


def connect_to(place: ScriptedServer) -> "Connect":
    """Makes those lines."""

    def connect(
        folder: DeskFolder, settings: Settings, secrets: Secrets, environment: Mapping[str, str], clock: Clock
    ) -> Connections:
        lines = Nearby(folder, settings, secrets, environment, clock, may_ask_link=lambda _host: True)
        lines.here = place.url
        return lines

    return connect


@pytest.fixture
def place() -> Iterator[ScriptedServer]:
    """A place of the open web, with one page."""
    with ScriptedServer(script) as server:
        yield server


def script(asked: Asked) -> Reply:
    """A place with one page."""
    return answer(200, "here") if asked.target == "/here" else answer(404, "nothing")


def open_publishing(desk: Sitting) -> PublishView:
    """From the page to the look before it goes."""
    desk.press_primary("Publish…")
    desk.see("Before it goes out")
    shown = desk.frame.screen_shown()
    assert isinstance(shown, PublishView)
    return shown


def await_page(desk: Sitting) -> PageView:
    """The page, with the post on it."""
    desk.until(lambda: isinstance(desk.frame.screen_shown(), PageView), "the page")
    desk.settle()
    shown = desk.frame.screen_shown()
    assert isinstance(shown, PageView)
    return shown


def test_a_post_is_looked_over_and_goes_out_under_what_the_desk_guessed(
    wordpress_site: WordPressSite, place: ScriptedServer, open_window: OpenWindow
) -> None:

    def prepare(desk: Desk) -> None:
        desk.embargoing.keep(Embargo("Fern Lodge", stops=True))
        account = desk.accounts.all()[0]
        body = f"The sale of Fern Lodge. I read [one]({WEB}/here) and [two]({WEB}/gone). " + (
            "The lantern round is long and the lantern round is dark, and nobody told me. " * 3
        )
        tagged = desk.writing.begin(Changes(title="Earlier", body="Words?", tags=(TAG,)), actor=CLARA)
        desk.publishing.order(Order(tagged.id, (account.name,), hold_seconds=0), actor=CLARA)
        desk.sender.drain()
        desk.writing.begin(Changes(title=TITLE, body=body), actor=CLARA)

    secret = wordpress_site.users["executive"].app_password
    blog = Blog(wordpress_site, take_back=0, more=prepare)
    desk = open_window(blog, secret=secret, connect=connect_to(place))
    desk.go(Place.POSTS)
    desk.settle()
    desk.press("Return")
    await_page(desk)

    view = open_publishing(desk)
    desk.see("“Fern Lodge” must not go out yet.")
    assert not desk.frame.footer.primary.isEnabled()
    desk.click("Take it out")
    page = await_page(desk)
    assert page.body.editor.textCursor().selectedText() == "Fern Lodge"
    desk.write("a house")
    desk.until(lambda: desk.state.startswith("Saved"), "saved")

    view = open_publishing(desk)
    desk.settle()
    assert place.asked == []
    desk.click("Look")
    desk.see("There is no such page: links.example/gone")
    assert {one.target for one in place.asked} == {"/here", "/gone"}

    desk.click("Add a question")
    desk.click("What did I miss?")
    await_page(desk)
    desk.until(lambda: desk.state.startswith("Saved"), "saved")
    view = open_publishing(desk)
    desk.see(f"It goes under: {TAG}")
    assert view.choosing.page.under.isVisible()
    desk.press_primary("Publish now")
    desk.see("It is out.")

    (row,) = [one for one in far(desk, wordpress_site.posts) if one["post_title"] == TITLE]
    page_html = far(desk, lambda: wordpress_site.post_page(f"{wordpress_site.url}/?p={row['ID']}"))
    assert "What did I miss?" in page_html
    assert "Fern Lodge" not in page_html
    assert TAG in page_html
