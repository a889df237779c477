"""The pause by its key: asked once, said while it lasts, ended in the same place; Today offers the first word."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtGui import QAction

from ceo_desk.domain.channel import (
    ChangeOutcome,
    Done,
    Ledger,
    PictureSource,
    PostPackage,
    Problem,
    Published,
    PublishOutcome,
    Unreachable,
)
from ceo_desk.domain.publication import State, Why
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.settings import IS_PAUSED
from ceo_desk.ui.actions import Act
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.view import PageView
from tests.services.desks import FULL, Door, Watch, identity
from tests.services.remote import Repeatable, Service
from tests.ui.stage import CLARA, Stage, StageBuilder


class Site(Repeatable):
    """Holds posts for their hour, and can be out of reach."""

    def publish(self, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
        if package.at is None:
            return super().publish(package, ledger, pictures)
        return Published("7", "https://remote.example/7", state="scheduled", at=package.at)

    def unschedule(self, remote_id: str) -> ChangeOutcome:
        del remote_id
        if self.service.is_offline:
            return Unreachable(Problem("offline", "You are offline."), is_offline=True)
        return Done()


class Room:
    """A window on a desk with one post that the site holds until tomorrow."""

    def __init__(self, build_stage: StageBuilder) -> None:
        self.watch, self.door = Watch(), Door()
        self.service = Service(self.watch)
        self.stage: Stage = build_stage(self._prepare, watch=self.watch, door=self.door)
        self.stage.settle()

    def _prepare(self, desk: Desk) -> None:
        may = replace(FULL, schedule=True)
        self.door.channels["remote"] = Site(self.service, identity(may))
        desk.accounts.add("wordpress", "remote", "clara", "secret", "remote", actor=CLARA)
        draft = desk.writing.begin(Changes(title="Tomorrow", body="Words."), actor=CLARA)
        at = self.watch() + timedelta(days=1)
        desk.publishing.order(Order(draft.id, ("remote",), at, hold_seconds=0), actor=CLARA)
        desk.sender.drain()
        self.watch.move(3600)

    def is_paused(self) -> bool:
        return self.stage.desk.settings.get(IS_PAUSED)

    @property
    def state(self) -> str:
        return self.stage.session.window.footer.words()

    def sees(self, words: str) -> None:
        """Waits until they can be read."""
        self.stage.until(lambda: words in self.stage.words(), f"nobody reads {words!r}")

    def pause(self) -> None:
        self.stage.press("F9")
        self.stage.click("Stop everything")
        self.stage.until(lambda: self.state.startswith("Everything is paused"))


def test_the_key_asks_once_and_everything_stops_from_every_place(build_stage: StageBuilder) -> None:
    room = Room(build_stage)
    for place in (Place.POSTS, Place.ANSWER, Place.TODAY):
        room.stage.go(place)
        room.stage.press("F9")
        room.sees("Everything stops that waits to go out")
        room.stage.press("Escape")
        assert "Everything stops that waits to go out" not in room.stage.words()
    room.stage.press("F9")
    room.stage.press("Space")  # the first button leaves it as it is
    room.stage.settle()
    assert not room.is_paused()
    room.pause()
    assert room.is_paused()
    (one,) = room.stage.desk.outbox.posts()
    assert (one.state, one.why) == (State.WAITING, Why.PAUSE)


def test_it_is_ended_in_the_same_place_and_the_post_asks(build_stage: StageBuilder) -> None:
    room = Room(build_stage)
    room.pause()
    assert room.state == "Everything is paused. F9 ends it."
    room.sees("Waits for the end of the pause")
    room.stage.press("F9")
    room.sees("The desk asks you about each thing that waited.")
    room.stage.click("End the pause")
    room.stage.until(lambda: "The pause is over. Should it still go?" in room.stage.words())
    assert not room.is_paused()


def test_what_is_not_reached_is_named_on_today_and_in_what_waits_until_it_is(build_stage: StageBuilder) -> None:
    room = Room(build_stage)
    room.service.is_offline = True
    room.pause()
    room.stage.until(lambda: "“Tomorrow” is still set on its site." in room.stage.words())
    room.sees("You are offline. The desk tries again until it can make them drafts there.")
    room.stage.session.window._on_opened()
    room.sees("Still set on its site. The desk tries again until it is a draft there.")
    room.stage.press("Escape")
    room.stage.press("F9")
    room.sees("“Tomorrow” is still set on its site, and goes out there as planned once")
    room.stage.press("Escape")
    room.service.is_offline = False
    room.watch.move(40)
    room.stage.until(lambda: "still set" not in room.stage.words())
    room.sees("One thing waits here. It asks you once the pause is over.")


def test_today_offers_the_first_word_once(build_stage: StageBuilder) -> None:
    room = Room(build_stage)
    room.pause()
    primary = room.stage.session.window.footer.primary
    room.stage.until(lambda: primary.text() == "Write the first word")
    room.stage.press("Ctrl+Return")
    room.stage.until(lambda: room.stage.session.window.place is Place.PAGE)
    page = room.stage.session.window.screen_of(Place.PAGE)
    assert isinstance(page, PageView)
    room.stage.until(lambda: "What we know." in page.body.editor.toPlainText())
    room.stage.go(Place.TODAY)
    room.stage.until(lambda: primary.text() == "Go on writing")
    assert len([one for one in room.stage.desk.shelf.posts(actor=CLARA) if "and what we do now" in one.title]) == 1
    room.stage.press("Ctrl+Return")
    room.stage.until(lambda: room.stage.session.window.place is Place.PAGE)


def test_no_place_hides_it(build_stage: StageBuilder) -> None:
    room = Room(build_stage)
    room.pause()
    for place in (Place.PAGE, Place.POSTS, Place.ANSWER, Place.RESULTS, Place.SETTINGS):
        room.stage.go(place)
        room.stage.settle()
        assert room.state.startswith("Everything is paused."), place


def test_the_banner_ends_it_too(build_stage: StageBuilder) -> None:
    room = Room(build_stage)
    room.pause()
    assert room.stage.session.window.findChild(QAction, Act.PAUSE.value) is not None
    room.stage.click("End the pause…")
    room.sees("The desk asks you about each thing that waited.")
