"""A leader's desk with people who wait, behind a stand-in for the blog."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtTest import QTest

from ceo_desk.domain.channel import Page, RemoteComment, RemotePost, RemoteStatus, Voice
from ceo_desk.services.answering.reading import Question
from ceo_desk.services.desk import Desk
from ceo_desk.ui.answering.card.view import DEAF_MILLISECONDS, CardView
from ceo_desk.ui.answering.reply_editor import ReplyEditor
from ceo_desk.ui.frame.place import Place
from tests.services.desks import BEGIN, Door, Watch, identity
from tests.services.remote import Repeatable, Service
from tests.ui.stage import CLARA, Stage, StageBuilder

INES = "Ines Barreto"
ASKS = "I come every spring. If breakfast moves, what happens to those who sit alone with the paper?"
POST = RemotePost("1", "Why breakfast moves", "https://remote.example/1", BEGIN - timedelta(days=6))


def said(number: str, author: str, text: str, hours_ago: float, **changes: object) -> RemoteComment:
    """Somebody's words under the post."""
    at = BEGIN - timedelta(hours=hours_ago)
    made = RemoteComment(number, "1", "", author, text, at, RemoteStatus.LIVE, author_key=author)
    return replace(made, **changes)  # type: ignore[arg-type]  # the fields of a comment


def three() -> tuple[RemoteComment, ...]:
    """Ines asks and wrote twice before, Tom disagrees, B. R. may break a rule."""
    return (
        said("101", INES, "A good start.", 90, at=BEGIN - timedelta(days=30)),
        said("102", "Clara Winterfeld", "Thank you.", 89, voice=Voice.OWN, parent="101", author_key="clara"),
        said("103", INES, ASKS, 50),
        said("104", "Tom Halvorsen", "I still think that you are wrong about the big room.", 20),
        said("105", "Kenji Arai", "You could leave the door open.", 5),
    )


@dataclass
class CardRoom:
    """The window at the cards, and the far side."""

    stage: Stage
    service: Service
    watch: Watch

    @property
    def view(self) -> CardView:
        """The screen."""
        assert isinstance(self.stage.screen, CardView)
        return self.stage.screen

    @property
    def desk(self) -> Desk:
        """The desk."""
        return self.stage.desk

    @property
    def editor(self) -> ReplyEditor:
        """Where the answer is typed."""
        return self.view.board.editor

    @property
    def primary(self) -> str:
        """What the large button says."""
        return self.stage.session.window.footer.primary.words()

    @property
    def state(self) -> str:
        """The sentence in the footer."""
        return self.stage.session.window.footer.words()

    @property
    def shown(self) -> str:
        """Whose card is shown; "" where none is."""
        card = self.view.deck.current
        return card.person.comment.author if card else ""

    def comment(self, author: str) -> str:
        """The id of the newest comment of somebody."""
        return next(one.id for one in self.desk.reading.ask(Question("all")).items if one.author == author)

    def go(self, author: str = "") -> CardView:
        """To the cards, somebody's first."""
        self.stage.go(Place.ANSWER, self.comment(author) if author else "")
        return self.view

    def write(self, text: str) -> None:
        """Types an answer."""
        self.editor.setFocus()
        self.stage.type(text, self.editor)

    def decide(self, keys: str = "Ctrl+Return") -> None:
        """Presses the primary, once it hears again after the decision before."""
        QTest.qWait(DEAF_MILLISECONDS)
        self.stage.press(keys)
        self.stage.settle()

    def bring(self, *comments: RemoteComment) -> None:
        """New comments come in."""
        self.bring_pages(Page(comments))

    def bring_pages(self, *pages: Page) -> None:
        """What the blog tells comes in."""
        background = self.stage.session.background
        self.stage.until(lambda: not background.activity.is_looking)
        before = self.desk.reading.counts()
        self.service.pages = list(pages)
        background.look()
        self.stage.until(lambda: not background.activity.is_looking and self.desk.reading.counts() != before)
        self.stage.settle()
        self.service.pages = []


def build(
    build_stage: StageBuilder,
    *comments: RemoteComment,
    prepare: Callable[[Desk], None] | None = None,
    size: tuple[int, int] = (1280, 800),
    scale: int = 100,
) -> CardRoom:
    """The window on a desk whose blog has these comments (three people without)."""
    watch, door = Watch(), Door()
    service = Service(watch)
    door.channels["remote"] = Repeatable(service, identity())
    service.pages = [Page(comments or three(), (POST,))]

    def fill(desk: Desk) -> None:
        desk.accounts.add("wordpress", "remote", "clara", "secret", "remote", actor=CLARA)
        desk.reading.fetch(tell=lambda _: None)
        service.pages = []
        if prepare is not None:
            prepare(desk)

    return CardRoom(build_stage(fill, watch=watch, door=door, size=size, scale=scale), service, watch)


def id_of(desk: Desk, author: str) -> str:
    """The id of the newest comment of somebody, before there is a window."""
    return next(one.id for one in desk.reading.ask(Question("all")).items if one.author == author)
