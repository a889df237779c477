"""An assistant's desk with a blog full of comments, behind a stand-in for it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ceo_desk.domain.channel import Page, RemoteComment, RemoteStatus
from ceo_desk.services.answering.reading import Question
from ceo_desk.services.desk import Desk
from ceo_desk.storage.inbox.inbox import InboxItem
from ceo_desk.ui.answering.inbox.comment_list import CommentList
from ceo_desk.ui.answering.inbox.view import InboxView
from ceo_desk.ui.answering.reply_editor import ReplyEditor
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.theme.tokens import Look
from tests.services.desks import Door, Watch, identity
from tests.services.remote import Repeatable, Service
from tests.ui.answering.card_room import POST, said
from tests.ui.stage import CLARA, Stage, StageBuilder

WAITS = (
    said("101", "Ines Barreto", "If breakfast moves, what happens to those who sit alone?", 48),
    said("102", "Tom Halvorsen", "I read this twice and still think you are wrong about the room.", 24),
    said("103", "Petra Lindqvist", "Is the sauna at Fern Lodge open on Sundays in winter?", 22),
    said("104", "Marguerite Oyelaran", "Could the night staff leave a note for the morning?", 4),
    said("105", "Kenji Arai", "I did not expect a chief executive to read these.", 1),
)
"""Five who wait, the longest first."""
HELD = said("201", "One Who Knows", "Ask the second cook where the butter goes.", 3, status=RemoteStatus.HELD)
SPAM = said("202", "Cheap Flights", "Fly to any harbour for nine only.", 3, status=RemoteStatus.SPAM)


def many(count: int, first: int = 1000) -> tuple[RemoteComment, ...]:
    """So many people, the first of them waits longest."""
    return tuple(said(str(first + n), f"Reader {n:05}", f"Question number {n}?", 90 - n / 1000) for n in range(count))


@dataclass
class InboxRoom:
    """The window at the assistant's inbox, and the far side."""

    stage: Stage
    service: Service
    watch: Watch

    @property
    def view(self) -> InboxView:
        """The screen."""
        assert isinstance(self.stage.screen, InboxView)
        return self.stage.screen

    @property
    def rows(self) -> CommentList:
        """The rows."""
        return self.view.list

    @property
    def desk(self) -> Desk:
        """The desk."""
        return self.stage.desk

    @property
    def editor(self) -> ReplyEditor:
        """Where the reply is typed."""
        return self.view.thread_pane.editor

    @property
    def primary(self) -> str:
        """What the large button says."""
        return self.stage.session.window.footer.primary.words()

    @property
    def state(self) -> str:
        """The sentence in the footer."""
        return self.stage.session.window.footer.words()

    @property
    def names(self) -> list[str]:
        """Who stands in the list, from the top."""
        return [row.item.author for row in self.rows.rows.rows]

    @property
    def current(self) -> str:
        """Whose row is the current one; "" = none."""
        row = self.rows.current()
        return row.item.author if row else ""

    @property
    def counts(self) -> dict[str, int]:
        """The folders and what stands beside them."""
        return {line.name: line.count for line in self.view.folders.rows.lines}

    def item(self, author: str) -> InboxItem:
        """The newest comment of somebody, as it stands now."""
        return next(one for one in self.desk.reading.ask(Question("all")).items if one.author == author)

    def state_of(self, author: str) -> str:
        """Where that comment stands."""
        return self.item(author).state.value

    def press(self, *keys: str) -> None:
        """Keys one after the other; each comes to rest."""
        for one in keys:
            self.watch.move(0.02)
            self.stage.press(one)
            self.settle()

    def type(self, text: str) -> None:
        """Types where the keyboard is."""
        self.stage.type(text)

    def settle(self) -> None:
        """Until the rows rest, the far side has heard everything, and nothing is under way."""
        QTest.qWait(90)
        self.stage.settle()
        reader = self.desk.database.read()
        waiting = "SELECT count(*) FROM moderations WHERE is_refused = 0"
        self.stage.until(lambda: not reader.execute(waiting).fetchone()[0])
        self.stage.settle()

    def reply(self, text: str) -> None:
        """R, and these words."""
        self.press("R")
        self.stage.until(lambda: not self.editor.isReadOnly())
        self.type(text)

    def folder(self, name: str) -> None:
        """Presses a folder."""
        lines = self.view.folders.rows.lines
        place = next(n for n, line in enumerate(lines) if line.name == name)
        box = self.view.folders.visualRect(self.view.folders.rows.index(place, 0))
        QTest.mouseClick(self.view.folders.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        self.settle()

    def bring(self, *comments: RemoteComment) -> None:
        """New comments come in, and the desk notices."""
        background = self.stage.session.background
        self.stage.until(lambda: not background.activity.is_looking)
        self.service.pages = [Page(comments)]
        background.look()
        self.stage.until(lambda: not background.activity.is_looking)
        self.service.pages = []
        background.changed()
        self.settle()

    def press_row(self, author: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Clicks a row."""
        place = self.names.index(author)
        box = self.rows.visualRect(self.rows.rows.index(place, 0))
        QTest.mouseClick(self.rows.viewport(), Qt.MouseButton.LeftButton, modifier, pos=box.center())
        self.settle()


def build(
    build_stage: StageBuilder,
    *comments: RemoteComment,
    prepare: Callable[[Desk], None] | None = None,
    size: tuple[int, int] = (1280, 800),
    scale: int = 100,
    look: Look = Look.LIGHT,
    subject: str = "",
) -> InboxRoom:
    """The window at the inbox of a blog with these comments (five who wait, one held, one spam without)."""
    watch, door = Watch(), Door()
    service = Service(watch)
    door.channels["remote"] = Repeatable(service, identity())
    service.pages = [Page(comments or (*WAITS, HELD, SPAM), (POST,))]

    def fill(desk: Desk) -> None:
        desk.accounts.add("wordpress", "remote", "clara", "secret", "remote", actor=CLARA)
        desk.reading.fetch(tell=lambda _: None)
        service.pages = []
        if prepare is not None:
            prepare(desk)

    stage = build_stage(fill, watch=watch, door=door, size=size, scale=scale, look=look, face="assistant")
    room = InboxRoom(stage, service, watch)
    stage.go(Place.ANSWER, subject)
    room.settle()
    return room
