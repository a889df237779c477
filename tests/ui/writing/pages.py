"""A page on the stage: with which words it begins, how it is opened, and what stands on it."""

import sqlite3
from pathlib import Path

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.view import PageView
from tests.ui.stage import CLARA, Prepare, Stage, practice

TITLE = "What our night porters taught me"
TEXT = "Last Tuesday I worked until six in the morning.\n\nI had planned to watch.\n"


def a_draft(desk: Desk) -> None:
    """A post in hand."""
    practice(desk)
    desk.writing.begin(Changes(title=TITLE, body=TEXT), actor=CLARA)


def draft_id(stage: Stage) -> str:
    return stage.desk.shelf.glance()[0].id


def open_page(stage: Stage, keys: str = "") -> PageView:
    """The page of the one draft, the caret where these keys lead."""
    screen = stage.go(Place.PAGE, draft_id(stage))
    assert isinstance(screen, PageView)
    if keys:
        stage.settle()
        stage.press(keys)
    return screen


def new_page(stage: Stage) -> PageView:
    """An empty page, by its key."""
    stage.press("Ctrl+N", stage.window)
    stage.settle()
    screen = stage.screen
    assert isinstance(screen, PageView)
    return screen


def on_disk(stage: Stage) -> str:
    """The running text as another process would find it now."""
    file = stage.desk.folder.database
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as connection:
        row = connection.execute("SELECT body FROM working ORDER BY modified DESC LIMIT 1").fetchone()
    return str(row[0]) if row else ""


def rest(stage: Stage, page: PageView) -> None:
    """Waits until all is saved."""
    stage.until(lambda: not page.saving.is_dirty and stage.jobs.is_idle())


def with_body(body: str, near: Path | None = None) -> Prepare:
    """One draft with this text; pictures that it names lie `near`."""

    def prepare(desk: Desk) -> None:
        desk.writing.begin(Changes(title="Night", body=body, near=near), actor=CLARA)

    return prepare


def body(page: PageView) -> str:
    """The Markdown of what the page shows now."""
    return page.body.content().body
