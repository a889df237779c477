"""Words that must not go out yet, in a post that a real WordPress holds for its hour: found, and made a draft again."""

from datetime import timedelta

from ceo_desk.domain.publication import State, Why
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.settings.view import SettingsView
from tests.conftest import StartSite
from tests.journeys.at_the_window import far
from tests.journeys.sitting import ACCOUNT, Blog, OpenWindow
from tests.ui.stage import CLARA


def schedule(desk: Desk) -> None:
    draft = desk.writing.begin(Changes(title="A house", body="We sell Fern Lodge. Who wants it?"), actor=CLARA)
    order = Order(draft.id, (ACCOUNT,), desk.clock() + timedelta(days=2), hold_seconds=0)
    desk.publishing.order(order, actor=CLARA)
    desk.sender.drain()
    assert desk.outbox.posts()[0].state is State.SCHEDULED


def test_a_scheduled_post_is_found_and_is_a_draft_again(start_site: StartSite, open_window: OpenWindow) -> None:
    site = start_site()
    desk = open_window(Blog(site, take_back=0, more=schedule))
    desk.go(Place.SETTINGS)
    desk.settle()
    desk.click("Add words")
    desk.write("Fern Lodge")
    desk.click("Stop the post")
    desk.click("Put it on the list")
    desk.see("It holds such words. Your blog publishes it by itself")
    desk.click("Make it a draft again")
    desk.until(lambda: desk.desk.outbox.posts()[0].why is Why.EMBARGO, "it waits here")
    desk.settle()
    view = desk.frame.screen_shown()
    assert isinstance(view, SettingsView)
    desk.see_no("It holds such words")
    rows = {str(row["post_title"]): row["post_status"] for row in far(desk, site.posts)}
    assert rows["A house"] == "draft"
    desk.go(Place.TODAY)
    desk.see("Words in it must not go out yet.", "It says “Fern Lodge”.")
    desk.click("Take it back")
    desk.until(lambda: desk.desk.outbox.posts()[0].state in (State.CANCELLED, State.SCHEDULED), "taken back")
