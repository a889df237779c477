"""Desks with stand-in blogs, and a post to publish on them."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from ceo_desk.domain.channel import (
    Capabilities,
    Identity,
    Ledger,
    PictureSource,
    PostPackage,
    PublishOutcome,
    ReplyPackage,
)
from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.publishing.view import PublishView
from tests.services.desks import FULL, Door, Watch
from tests.services.remote import OneShot, Repeatable, Service
from tests.support.drawing import photo
from tests.ui.stage import CLARA, Stage, StageBuilder

TITLE = "What our night porters taught me"
BODY = "Last Tuesday I worked from ten at night until six. I asked Amara and thanked Luis.\n\nWhat did you learn?\n"


class Stubborn(Repeatable):
    """A blog that gives the next of these answers to whatever is sent, then behaves."""

    def __init__(self, service: Service, who: Identity) -> None:
        super().__init__(service, who)
        self.says: list[PublishOutcome] = []

    def publish(self, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
        return self.says.pop(0) if self.says else super().publish(package, ledger, pictures)

    def reply(self, package: ReplyPackage, ledger: Ledger) -> PublishOutcome:
        return self.says.pop(0) if self.says else super().reply(package, ledger)


@dataclass
class Blogs:
    """A door with blogs behind it: `alderbay` repeats without harm, `brightwater` may leave the desk unsure."""

    watch: Watch = field(default_factory=Watch)
    door: Door = field(default_factory=Door)
    drafts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.service = Service(self.watch)

    def add(self, desk: Desk, name: str, may: Capabilities = FULL, zone: str = "UTC") -> None:
        """Connects a blog."""
        address = f"https://{name}.example/"
        who = Identity(address, f"{name.capitalize()} blog", address, "1", CLARA, may, zone)
        kind = Repeatable if may.is_repeat_harmless else OneShot
        self.door.channels[name] = kind(self.service, who)
        desk.accounts.add("wordpress", name, "clara", "secret", name, actor=CLARA)

    def write(self, desk: Desk, title: str = TITLE, body: str = BODY, near: Path | None = None) -> str:
        """A draft's id."""
        draft = desk.writing.begin(Changes(title=title, body=body, near=near), actor=CLARA).id
        self.drafts.append(draft)
        return draft

    def stubborn_blog(self, desk: Desk, *says: PublishOutcome) -> Stubborn:
        """A blog with answers of its own, and one post."""
        self.add(desk, "alderbay")
        stubborn = self.stub("alderbay")
        stubborn.says = list(says)
        self.write(desk)
        return stubborn

    def stub(self, name: str) -> Stubborn:
        """Puts answers of its own behind a blog that is connected."""
        known = self.door.channels[name]
        assert isinstance(known, Repeatable)
        self.door.channels[name] = stubborn = Stubborn(self.service, known.identity)
        return stubborn

    def one_blog(self, desk: Desk) -> None:
        """One blog and one post."""
        self.add(desk, "alderbay")
        self.write(desk)

    def shaky_blog(self, desk: Desk) -> None:
        """A blog where a broken line leaves the desk unsure, and one post."""
        self.add(desk, "brightwater", replace(FULL, is_repeat_harmless=False))
        self.write(desk)


def open_at(stage: Stage, draft: str) -> PublishView:
    """Before it goes, for a draft."""
    screen = stage.go(Place.PUBLISH, draft)
    assert isinstance(screen, PublishView)
    return screen


def open_stage(build_stage: StageBuilder, blogs: Blogs, *, face: str = "leader", scale: int = 100) -> Stage:
    """A window on a desk with one blog."""
    return build_stage(blogs.one_blog, watch=blogs.watch, door=blogs.door, face=face, scale=scale)


def primary(stage: Stage) -> str:
    """What the large button says."""
    return stage.session.window.footer.primary.words()


def can_press(stage: Stage) -> bool:
    """True where the large button may be pressed."""
    return stage.session.window.footer.primary.isEnabled()


def state(stage: Stage) -> str:
    """The footer's sentence."""
    return stage.session.window.footer.words()


def publish(stage: Stage) -> None:
    """Presses the large button and waits for the ten seconds, or for what comes without them."""
    stage.click(stage.session.window.footer.primary)
    stage.settle()


def draw_picture(folder: Path) -> Path:
    """A picture beside a text."""
    return photo(folder / "a.jpg")
