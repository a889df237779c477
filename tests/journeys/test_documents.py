"""Sixty texts in many languages: what the editor shows, the preview, and the public pages are one and the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from PySide6.QtWidgets import QApplication

from ceo_desk.app import open_desk
from ceo_desk.domain.publication import State
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.text.comparing import has_same_meaning
from ceo_desk.text.publishing import publish
from ceo_desk.ui.page.editor import PageEditor
from tests.journeys.page_html import shown_html, without_notes
from tests.journeys.test_public_page import content_of
from tests.support.command_line import Terminal
from tests.support.wordpress import WordPressSite
from tests.ui.page.forcing import written_anew

DOCUMENTS = {path.stem: path for path in sorted(Path(__file__).with_name("documents").glob("*.md"))}
BY_AN_AUTHOR = (
    "a-whole-post", "blanks-hard", "breaks", "code-blocks-odd", "code-in-lines", "emoji", "entities", "escapes",
    "footnotes", "hebrew", "html-blocks", "html-comments", "html-in-lines", "links", "lists-mixed", "lonely-addresses",
    "pictures-linked", "pictures-with-captions", "shortcodes", "tables-with-marks", "tasks", "tasks-loose",
    "wordpress-marks", "wordpress-words",
)  # fmt: skip
LOSES_BOXES = {"shortcodes", "tasks", "tasks-loose"}  # an author's account may not put a task's box on a page
PATIENCE = 300.0
_STYLE = re.compile(r' (?:class|id|style|data-[a-z-]+|rel|aria-[a-z]+|role|dir)="[^"]*"')
_WRAPPER = re.compile(r"[ \t\n]*</?(?:figure|div|section|tbody)\b[^>]*>[ \t\n]*")
_MORE = re.compile(r'<span id="more-\d+"></span>')
_LONE_PICTURE = re.compile(r"<p>((?:<a [^>]*>)?<img[^>]*>(?:</a>)?)</p>")
_BLOCK = re.compile(r"[ \t\n]*(</?(?:p|[uo]l|li|blockquote|h\d|t[rdh]|table|thead|figcaption|hr)\b[^>]*>)[ \t\n]*")
_TAG = re.compile(r"<[a-z][^>]*>")


@dataclass
class Told:
    """What became of one document; `pages` is what stands on the site, by whose account put it there."""

    shown: str
    draft: str
    previews: dict[str, str] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)
    altered: dict[str, tuple[str, ...]] = field(default_factory=dict)


def bare(html: str) -> str:
    """Elements, addresses and words, without what a theme adds for its style and without blanks round blocks."""
    html = re.sub(r"<!--.*?-->", "", html, flags=re.DOTALL)
    html = _TAG.sub(lambda tag: _STYLE.sub("", tag[0]), _MORE.sub("", html))
    html = _BLOCK.sub(r"\1", _WRAPPER.sub("", html))
    return _LONE_PICTURE.sub(r"\1", html).strip()


def same(one: str, other: str) -> None:
    one, other = bare(one), bare(other)
    assert has_same_meaning(one, other), f"{one}\n---\n{other}"


@pytest.fixture(scope="module")
def told(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, wordpress_site: WordPressSite
) -> Iterator[dict[str, Told]]:
    """All documents, written anew by the editor, published as an editor, some as an author, and on a practice site."""
    secrets = {name: wordpress_site.users[login].app_password for name, login in _LOGINS.items()}
    terminal = Terminal(tmp_path_factory.mktemp("documents") / "desk", secrets)
    desk = open_desk(terminal.folder, environment=terminal.environment())
    try:
        for name, login in _LOGINS.items():
            desk.accounts.add("wordpress", wordpress_site.url, login, secrets[name], name, actor="Clara")
        desk.accounts.add_practice(actor="Clara")
        found = {name: _order(desk, PageEditor(), name, path) for name, path in DOCUMENTS.items()}
        desk.sender.drain_until(PATIENCE, lambda: not desk.outbox.deliveries(), is_hurried=True, tell=lambda _: None)
        _read(desk, wordpress_site, found)
        yield found
    finally:
        desk.close()


_LOGINS = {"editor": "executive", "author": "assistant"}


def _order(desk: Desk, editor: PageEditor, name: str, path: Path) -> Told:
    source = path.read_text(encoding="utf-8")
    editor.set_markdown(source)
    assert editor.markdown() == source
    body = written_anew(editor, source)
    draft = desk.writing.begin(Changes(title=f"Document {name}", body=body), actor="Clara").id
    accounts = ("editor", "practice", *(("author",) if name in BY_AN_AUTHOR else ()))
    desk.publishing.order(Order(draft, accounts, hold_seconds=0), actor="Clara")
    previews = {account: desk.publishing.preview(draft, account).package.content for account in accounts}
    return Told(shown_html(editor, source), draft, previews)


def _read(desk: Desk, site: WordPressSite, found: dict[str, Told]) -> None:
    drafts = {one.draft: one for one in found.values()}
    names = {account.id: account.name for account in desk.accounts.all()}
    for publication in desk.outbox.all():
        one, name = drafts[publication.draft], names[publication.account]
        assert publication.state is State.LIVE, publication
        one.altered[name] = publication.altered
        if name == "practice":
            page = Path(unquote(urlsplit(publication.url).path)).read_text(encoding="utf-8")
            one.pages[name] = page.split('<div class="body" dir="auto">')[1].split("</article>")[0]
        else:
            one.pages[name] = content_of(site.post_page(publication.url))


def test_there_are_sixty() -> None:
    assert len(DOCUMENTS) == 60
    assert set(BY_AN_AUTHOR) < set(DOCUMENTS)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_preview_is_what_the_editor_shows(told: dict[str, Told], name: str) -> None:
    assert publish(DOCUMENTS[name].read_text(encoding="utf-8")).agreed
    same(without_notes(told[name].previews["editor"]), told[name].shown)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_page_is_the_preview_and_what_the_editor_shows(told: dict[str, Told], name: str) -> None:
    assert told[name].altered["editor"] == ()
    same(told[name].pages["editor"], told[name].previews["editor"])
    same(without_notes(told[name].pages["editor"]), told[name].shown)


@pytest.mark.parametrize("name", BY_AN_AUTHOR)
def test_an_authors_page_is_the_preview_or_it_is_said(told: dict[str, Told], name: str) -> None:
    preview = told[name].previews["author"]
    assert bool(told[name].altered["author"]) == (name in LOSES_BOXES)
    if name in LOSES_BOXES:
        preview = re.sub(r"<input[^>]*>", "", preview)
    same(told[name].pages["author"], preview)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_practice_page_is_the_preview(told: dict[str, Told], name: str) -> None:
    preview = told[name].previews["practice"]
    assert bool(told[name].altered["practice"]) == ("<img" in preview), "pictures from elsewhere are left out, and told"
    preview = re.sub(r'(<img[^>]*?) src="[^"]*"', r"\1", preview).replace("<h1", "<h2").replace("</h1", "</h2")
    same(re.sub(r' align="[^"]*"', "", told[name].pages["practice"]), preview)
