"""The crisis switch on a real WordPress: begun while the blog is out of reach, the first word out, taken off again."""

from datetime import timedelta

from ceo_desk.domain.publication import State, Why
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.outbox.outbox_rows import Publication
from tests.conftest import StartProxy
from tests.journeys.at_the_window import LOOKS_AGAIN_AFTER, far
from tests.journeys.sitting import ACCOUNT, Blog, OpenWindow, Sitting
from tests.support.wordpress import WordPressSite
from tests.ui.stage import CLARA

JOLLY = "A jolly post"


def schedule(desk: Desk) -> None:
    """One that the blog holds until the day after tomorrow."""
    draft = desk.writing.begin(Changes(title=JOLLY, body="Summer is here."), actor=CLARA)
    at = desk.clock() + timedelta(days=2)
    desk.publishing.order(Order(draft.id, (ACCOUNT,), at, hold_seconds=0), actor=CLARA)
    desk.sender.drain()
    assert desk.outbox.posts()[0].state is State.SCHEDULED


def jolly(desk: Sitting) -> Publication:
    """Where the first one is now."""
    return desk.desk.outbox.posts()[0]


def statuses(desk: Sitting, site: WordPressSite) -> dict[str, str]:
    """What the blog holds, by title."""
    return {str(row["post_title"]): str(row["post_status"]) for row in far(desk, site.posts)}


def test_a_pause_begun_without_a_line_reaches_the_blog_later_and_at_its_end_each_thing_asks(
    fresh_site: WordPressSite, fault_proxy: StartProxy, open_window: OpenWindow
) -> None:
    site = fresh_site
    line = fault_proxy(site.url)
    desk = open_window(Blog(site, line.url, take_back=0, more=schedule))
    desk.settle()
    far(desk, line.offline)
    desk.press("F9")
    desk.see("Everything stops that waits to go out")
    desk.click("Stop everything")
    desk.see(f"“{JOLLY}” is still set on its site.")
    assert statuses(desk, site)[JOLLY] == "future"

    far(desk, line.online)
    desk.pass_time(LOOKS_AGAIN_AFTER)
    desk.until(lambda: (jolly(desk).state, jolly(desk).why) == (State.WAITING, Why.PAUSE), "a draft there")
    desk.see("One thing waits here. It asks you once the pause is over.")
    assert statuses(desk, site)[JOLLY] == "draft"

    desk.click("End the pause…")
    desk.click("End the pause")
    desk.see("The pause is over. Should it still go?")
    desk.pass_time(LOOKS_AGAIN_AFTER)
    assert statuses(desk, site)[JOLLY] == "draft"
    desk.press_primary("Publish now")
    desk.until(lambda: jolly(desk).state is State.LIVE, "it is out")
    assert statuses(desk, site)[JOLLY] == "publish"
    assert desk.desk.record.verify().problems == ()
