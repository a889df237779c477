"""Copying and pasting carry blocks and marks, keep cards, and open nothing."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from ceo_desk.text.footnotes import numbered
from ceo_desk.text.publishing import publish
from ceo_desk.text.reading import read
from ceo_desk.text.writing import write_blocks
from ceo_desk.ui.page.card_words import describe
from ceo_desk.ui.page.clipboard import OWN_FORMAT
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Card
from tests.ui.page.driver import find_misdrawn

OWN = "pictures/c-0123456789abcdef.png"
CARD = "| a |\n|---|\n| *1* |"
START = "one *two*\nthree `c` ![p](q)\n\n* a\n* b"
SOURCE = f"{START}\n\n{CARD}\n\n## Head [l](/x)\n\n> said\n\n```py\nx\n\ny\n```\n\n***\n\nend\n"


@pytest.fixture
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


def select(editor: PageEditor, start: int, end: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def html(text: str) -> QMimeData:
    data = QMimeData()
    data.setHtml(text)
    return data


def test_what_is_cut_and_pasted_back_is_the_same_bytes(editor: PageEditor) -> None:
    editor.set_markdown(SOURCE)
    length = editor.document().characterCount() - 1
    for start, end in [(0, length), (0, 4), (2, 6), (5, 26), (18, length - 2), (19, 22), (22, 23), (3, length)]:
        select(editor, start, end)
        data = editor.createMimeDataFromSelection()
        QTest.keyClick(editor, Qt.Key.Key_Delete)
        assert editor.markdown() != SOURCE
        editor.insertFromMimeData(data)
        assert editor.markdown() == SOURCE, (start, end)
        assert find_misdrawn(editor) == []
        editor.undo()
        editor.undo()
        assert editor.markdown() == SOURCE


def test_the_clipboard_itself_carries_all_three_formats(editor: PageEditor) -> None:
    editor.set_markdown(SOURCE)
    editor.selectAll()
    for _ in range(3):
        editor.cut()
        clipboard = QApplication.clipboard().mimeData()
        assert {"text/plain", "text/html", OWN_FORMAT} <= set(clipboard.formats())
        assert "<em>two</em>" in clipboard.html()
        assert "one two three c" in clipboard.text()
        editor.paste()
        assert editor.markdown() == SOURCE
        editor.selectAll()
    select(editor, 4, 7)
    assert editor.createMimeDataFromSelection().text() == "two"


def test_a_caption_reaches_other_programs_as_one_and_comes_back(editor: PageEditor) -> None:
    editor.set_markdown(f'a\n\n![b]({OWN} "d & e")\n')
    editor.selectAll()
    data = editor.createMimeDataFromSelection()
    assert f'<figure><img src="{OWN}" alt="b"><figcaption>d &amp; e</figcaption></figure>' in data.html()
    assert data.text() == "a\n\n[b]\nd & e"
    other = PageEditor()
    other.insertFromMimeData(html(data.html()))
    assert other.markdown() == f'a\n\n![b]({OWN} "d &amp; e")\n'


def test_a_card_reaches_another_page_as_it_is(editor: PageEditor) -> None:
    other = PageEditor()
    other.set_markdown(f"x\n\n{CARD}\n\ny\n")
    other.selectAll()
    editor.set_markdown("- ab\n")
    select(editor, 1, 1)
    editor.insertFromMimeData(other.createMimeDataFromSelection())
    assert CARD in editor.markdown()
    assert editor.markdown() == f"-   a\n-   x\n\n{CARD}\n\n-   y\n-   b\n"
    editor.undo()
    assert editor.markdown() == "- ab\n"


@pytest.mark.parametrize(
    ("before", "at", "pasted", "after"),
    [
        ("ab\n", 1, "<b>x</b>", "a**x**b\n"),
        ("ab\n", 1, "<p>x</p><p>y</p>", "ax\n\nyb\n"),
        ("ab\n", 1, "<h2>x</h2>", "a\n\n## x\n\nb\n"),
        ("ab\n", 2, "<ul><li>x<li>y</ul>", "ab\n\n-   x\n-   y\n"),
        ("", 0, "<h1>x</h1><p style='color:red'>y <font size=7>z</font></p>", "# x\n\ny z\n"),
        ("- a\n", 1, "<ul><li>x<li>y</ul>", "-   a\n-   x\n-   y\n"),
        ("- a\n", 1, "<p>x</p><p>y</p>", "-   ax\n-   y\n"),
        ("## ab\n", 1, "<i>x</i>", "## a*x*b\n"),
        ("a\n", 1, "<table><tr><th>x<tr><td>y</table>", "a\n\n| x |\n| --- |\n| y |\n"),
        ("```\na\n```\n", 1, "<p>x</p><p>y</p>", "```\nax\ny\n```\n"),
        ("```\na\n```\n", 1, "<table><tr><td>y<td>z</table>", "```\na\n```\n\n|  |  |\n| --- | --- |\n| y | z |\n"),
        ("a\n", 1, "<script>x</script><form><input></form>", "a\n"),
        ("a\n", 1, "x\u2029y \ufdd0 &#65532; z", "ax y   z\n"),
    ],
)
def test_pages_from_elsewhere_come_without_styles(
    editor: PageEditor, before: str, at: int, pasted: str, after: str
) -> None:
    editor.set_markdown(before)
    select(editor, at, at)
    editor.insertFromMimeData(html(pasted))
    assert editor.markdown() == after
    assert find_misdrawn(editor) == []
    if before != after:
        editor.undo()
        assert editor.markdown() == before


def test_plain_text_is_taken_as_it_reads(editor: PageEditor) -> None:
    data = QMimeData()
    data.setText("# *no* heading\n\n  two\u2028three\r\n")
    assert editor.canInsertFromMimeData(data)
    editor.insertFromMimeData(data)
    assert editor.markdown() == "\\# \\*no\\* heading\n\ntwo\n\nthree\n"


def test_nothing_else_is_taken(editor: PageEditor) -> None:
    data = QMimeData()
    data.setImageData(QImage(3, 3, QImage.Format.Format_RGB32))
    data.setUrls([QUrl.fromLocalFile("/etc/hostname")])
    assert not editor.canInsertFromMimeData(data)
    editor.insertFromMimeData(data)
    for raw in (b"", b"[]", b'{"origin": 1}', b'{"origin": "", "joins": [1, 1], "entries": [[["x", 9], 1, 2]]}'):
        data = QMimeData()
        data.setData(OWN_FORMAT, raw)
        editor.insertFromMimeData(data)
    assert editor.markdown() == ""
    data.setText("but words")
    editor.insertFromMimeData(data)
    assert editor.markdown() == "but words\n"


@contextmanager
def opened_files(folder: Path) -> Iterator[list[int]]:
    """Fills the list with one entry for each time that a file of the folder was opened."""
    libc = ctypes.CDLL(None, use_errno=True)
    watch = libc.inotify_init1(os.O_NONBLOCK)
    assert libc.inotify_add_watch(watch, bytes(folder), 0x20) >= 0  # IN_OPEN
    found: list[int] = []
    yield found
    with os.fdopen(watch, "rb", buffering=0) as events:
        raw = events.read(4096)
    found.extend([1] * (len(raw or b"") > 0))


def test_no_file_is_opened_by_what_is_pasted(editor: PageEditor, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    assert QImage(8, 8, QImage.Format.Format_RGB32).save(str(picture))
    address = QUrl.fromLocalFile(str(picture)).toString()
    foreign = f'<p>x <img src="{address}"><img src="{picture}"></p><table background="{address}"><tr><td>y</table>'
    editor.resize(600, 400)
    editor.show()

    def paste_everywhere() -> None:
        editor.set_markdown(f"![]({address})\n\n![]({picture})\n\n<img src='{address}'>\n")
        editor.insertFromMimeData(html(foreign))
        editor.grab()

    resource = editor.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address))
    assert isinstance(resource, QImage)
    assert resource.isNull()
    if sys.platform != "linux":
        paste_everywhere()
        return
    with opened_files(tmp_path) as found:
        paste_everywhere()
    assert found == []
    plain = QTextEdit()
    plain.resize(600, 400)
    plain.show()
    with opened_files(tmp_path) as found:
        plain.setHtml(foreign)
        plain.grab()
    assert found, "Qt opens such files where nobody keeps it from it"


def test_footnotes_that_are_pasted_keep_their_words_beside_those_of_the_page(editor: PageEditor) -> None:
    editor.set_markdown("Mine[^1].\n\nLast.\n\n[^1]: My own.\n")
    page = (Path(__file__).parents[2] / "text" / "pasting" / "libreoffice-footnotes.html").read_text()
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    editor.setTextCursor(cursor)
    editor.insertFromMimeData(html(re.sub("<img[^>]*>", "", page)))
    document = numbered(read(editor.markdown()))
    assert [note.label for note in document.footnotes] == ["1", "2", "3"]
    assert [write_blocks(note.blocks) for note in document.footnotes] == [
        "My own.",
        "The first guests came on the ninth.",
        "Two of them were new.",
    ]
    assert publish(editor.markdown()).html.count('class="footnote-ref"') == 3
    cards = [describe(entry.content.source).words for entry in editor.entries() if isinstance(entry.content, Card)]
    assert cards[-1] == "Thank you, all eleven[1].\n[1] Two of them were new."
    assert find_misdrawn(editor) == []
