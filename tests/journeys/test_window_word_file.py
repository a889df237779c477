"""A file of Word is let go on an empty page of the real window, and readers of the blog see all that was in it."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.view import PageView
from tests.journeys.at_the_window import await_saved, connect, far, publish
from tests.journeys.sitting import OpenWindow, Sitting
from tests.support.wordpress import WordPressSite
from tests.ui.stage import seat_people

WINTER = Path(__file__).parents[1] / "text" / "imports" / "libreoffice-winter.docx"
COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def let_go(desk: Sitting, file: Path) -> None:
    """Drags a file from the file manager over the page, and lets go of it there."""
    page = desk.frame.screen_shown()
    assert page is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(40, 40), COPY, data, LEFT, NONE))
    desk.see(f"Let go, and “{file.name}” is on your page.")
    QApplication.sendEvent(page, QDropEvent(QPointF(40, 40), COPY, data, LEFT, NONE))


def test_a_file_of_word_reaches_the_readers_with_its_shape_its_notes_and_its_pictures(
    wordpress_site: WordPressSite, open_window: OpenWindow
) -> None:
    desk = open_window(seat_people)
    connect(desk, wordpress_site)
    desk.go(Place.POSTS)
    desk.press_primary("Write a post")
    desk.until(lambda: isinstance(desk.frame.screen_shown(), PageView), "the page")
    let_go(desk, WINTER)
    desk.see("What the winter taught us", "on the stairs")
    await_saved(desk)
    publish(desk)
    desk.see("Going out in 10 seconds")
    desk.click("Send it now")
    desk.see("It is out.")
    desk.click("Open it")
    address = desk.browser.pages[-1]
    whole = far(desk, lambda: wordpress_site.post_page(address))
    page = whole.partition("entry-content")[2]
    assert re.search(r"<h1[^>]*>What the winter taught us</h1>", whole)
    assert "<code>lamp --all</code>" in page
    assert re.search(r"<h2[^>]*>What we change</h2>", page)
    assert re.search(r"<h3[^>]*>What it costs</h3>", page)
    assert re.search(r"<ol[^>]*>\s*<li>Light\s*<ul[^>]*>\s*<li>in the yard</li>\s*<li>on the stairs</li>", page)
    assert re.search(r"<th[^>]*>Month</th>\s*<th[^>]*>Euros</th>", page)
    assert re.search(r"<td[^>]*>November</td>\s*<td[^>]*>1,200</td>", page)
    assert re.search(r"<blockquote[^>]*>\s*<p>Now I see who comes\.", page)
    for words in ("The yard with its new lamps", "A chair by the stove"):
        (picture,) = re.findall(rf'<img[^>]*alt="{words}"[^>]*>', page)
        (source,) = re.findall(r'src="([^"]+)"', picture)
        assert source.startswith(wordpress_site.url)
    assert _order(page, "all eleven", "The first guests came on the ninth.", "Two of them were new.")
    assert "[^" not in page


def _order(page: str, *sentences: str) -> bool:
    """Whether all of these can be read, one after the other."""
    places = [page.find(sentence) for sentence in sentences]
    return -1 not in places and places == sorted(places)
