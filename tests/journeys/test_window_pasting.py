"""A document of Word is pasted through the real window, its picture let go on the page, and readers see both."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, QStringListModel, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from ceo_desk.ui.page.editor import PageEditor
from tests.journeys.at_the_window import await_saved, begin_post, connect, far, publish
from tests.journeys.sitting import OpenWindow, Sitting
from tests.support.drawing import photo
from tests.support.wordpress import WordPressSite
from tests.ui.stage import seat_people

WORD = Path(__file__).parents[1] / "text" / "pasting" / "word-document.html"


def put_on_clipboard(html: str, text: str) -> None:
    """What Word puts there: words, their page, and no picture of its own."""
    model = QStringListModel([""])
    data = model.mimeData([model.index(0, 0)])  # one made by Python crashes a process that ends while it is there
    data.clear()
    data.setText(text)
    data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def let_go(desk: Sitting, file: Path) -> None:
    """Drags a file from the file manager onto the page's last line."""
    editor = next(one for one in desk.window.findChildren(PageEditor) if one.isVisible())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    at = QPointF(editor.cursorRect().center())
    held = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, held)
    editor.dropEvent(event)
    assert event.isAccepted()


def test_a_document_of_word_and_its_picture_reach_the_readers(
    wordpress_site: WordPressSite, tmp_path: Path, open_window: OpenWindow
) -> None:
    desk = open_window(seat_people)
    connect(desk, wordpress_site)
    title = "What the porters asked for"
    begin_post(desk, title, "In short: ")
    put_on_clipboard(WORD.read_text(), "What the night porters asked for")
    desk.press("Ctrl+V")
    desk.until(lambda: "stayed behind" in desk.words(), "the page came in, its local picture did not")
    desk.settle()
    let_go(desk, photo(tmp_path / "Yard.jpg"))
    desk.await_field("What it shows")
    desk.write("The yard at two in the morning")
    desk.press("Return")
    await_saved(desk)
    publish(desk)
    desk.see("Going out in 10 seconds")
    desk.click("Send it now")
    desk.see("It is out.")
    desk.click("Open it")
    address = desk.browser.pages[-1]
    page = far(desk, lambda: wordpress_site.post_page(address))
    assert re.search(r"<ol[^>]*>\s*<li>A chair at the desk\s*<ol[^>]*>\s*<li>with arms", page)
    assert "<strong>all eleven</strong>" in page
    assert re.search(r"<blockquote[^>]*>\s*<p>The yard is dark at two\.", page)
    assert "mso-" not in page.partition("entry-content")[2].partition("</main>")[0]
    assert "file:" not in page
    (picture,) = re.findall(r'<img[^>]*alt="The yard at two in the morning"[^>]*>', page)
    assert re.findall(r'src="([^"]+)"', picture)[0].startswith(wordpress_site.url)
