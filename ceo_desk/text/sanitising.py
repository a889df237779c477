"""Text that others wrote, made harmless: a comment is plain text before anything shows it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape
from html.parser import HTMLParser
from urllib.parse import urlsplit

from ceo_desk.text.html_tree import without_hopeless_tags
from ceo_desk.text.plain_lines import BULLET, PlainLines

LARGEST_TEXT = 100_000
_LARGEST_HTML = 200_000  # three times what WordPress takes as a comment
_DEEPEST = 40

_SHOWN_TAGS = frozenset(
    ["a", "b", "blockquote", "br", "code", "del", "em", "i", "li", "ol", "p", "pre", "s", "strong", "ul"]
)
_READ_TAGS = _SHOWN_TAGS | frozenset(
    [
        "article",
        "caption",
        "div",
        "dd",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "section",
        "td",
        "th",
        "tr",
    ]
)
_PARAGRAPHS = frozenset(
    [
        "article",
        "blockquote",
        "caption",
        "div",
        "dl",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "ol",
        "p",
        "pre",
        "section",
        "ul",
    ]
)
_LINES = frozenset(["dd", "dt", "figcaption", "li", "tr"])
_SCHEMES = frozenset(("http", "https"))
_UNWANTED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters but the line end, those that turn the direction of reading, and halves of characters."""
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)")


@dataclass(frozen=True, slots=True)
class Link:
    """A link that somebody else wrote: its words, and the http(s) address that it really leads to."""

    text: str
    target: str


def clean_text(text: str) -> str:
    """The text without control characters (line ends stay) and without those that turn the direction of reading."""
    return _UNWANTED.sub("", text)


def comment_text(html: str) -> str:
    """A comment as plain text: paragraphs, lists and quotes readable, a link as its words with its target behind."""
    return _read_comment(html).text()[:LARGEST_TEXT]


def comment_links(html: str) -> tuple[Link, ...]:
    """The links of a comment that lead to http or https, in reading order."""
    reader = _read_comment(html)
    reader.text()
    return tuple(reader.links)


def _read_comment(html: str) -> _CommentReader:
    reader = _CommentReader()
    reader.feed(_clean_html(html, _READ_TAGS))
    reader.close()
    return reader


def _clean_html(html: str, tags: frozenset[str]) -> str:
    import nh3

    return nh3.clean(
        without_hopeless_tags(html[:_LARGEST_HTML]),
        tags=set(tags),
        clean_content_tags={"script", "style", "title", "template", "noscript"},
        attributes={"a": {"href"}},
        url_schemes=set(_SCHEMES),
        link_rel="nofollow ugc noopener noreferrer",
    )


def safe_html(html: str) -> str:
    """A comment as HTML for a page of ours: a few marks, lists, quotes and http(s) links, no pictures."""
    cleaned = clean_text(_clean_html(html, _SHOWN_TAGS))
    if len(cleaned) <= LARGEST_TEXT * 2 and _depth(cleaned) <= _DEEPEST:
        return cleaned
    lines = (escape(line) for line in comment_text(html).split("\n"))
    return f"<p>{'<br>'.join(lines)}</p>"


def _depth(html: str) -> int:
    depth = deepest = 0
    for match in _TAG.finditer(html):
        if match[2] != "br":
            depth += -1 if match[1] else 1
            deepest = max(deepest, depth)
    return deepest


def decode(text: str) -> str:
    """A title, a term or a message of a site (tags and entities in it) as one line of plain text."""
    import nh3

    bare = nh3.clean(without_hopeless_tags(text[:_LARGEST_HTML]), tags=set(), clean_content_tags={"script", "style"})
    words = _BLANKS.split(clean_text(unescape(bare).replace("\n", " ")))
    return " ".join(word for word in words if word)[:LARGEST_TEXT]


def is_web_address(address: str) -> bool:
    """Whether an address is one of the web (http or https, with a host)."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in _SCHEMES and bool(parts.netloc)


class _CommentReader(HTMLParser):
    """Walks sanitised HTML without ever nesting itself, so that no depth of tags can hurt it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[Link] = []
        self._lines = PlainLines()
        self._counters: list[int] = []
        self._pre_depth = 0
        self._target = ""
        self._link_words: list[str] = []
        self._has_words = False

    def text(self) -> str:
        """What was read so far."""
        self._end_link()
        return self._lines.text()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._end_link()
            self._target = clean_text(dict(attrs).get("href") or "").strip().replace("\n", "")
            return
        if tag == "br":
            self._lines.end_line(keep_empty=True)
        self._begin_block(tag)
        if tag in ("ul", "ol"):
            self._counters.append(1 if tag == "ol" else 0)
        elif tag == "li":
            self._open_item()
        elif tag == "blockquote":
            self._lines.open("> ")
        elif tag == "pre":
            self._pre_depth += 1
        elif tag in ("td", "th") and self._has_words:
            self._add(" | ")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._end_link()
            return
        self._begin_block(tag)
        if tag in ("ul", "ol"):
            if self._counters:
                self._counters.pop()
        elif tag in ("li", "blockquote"):
            self._lines.close()
            if tag == "li":
                self._lines.close_up()
        elif tag == "pre":
            self._pre_depth = max(0, self._pre_depth - 1)
        if tag in _PARAGRAPHS and not (tag in ("ul", "ol") and self._counters):
            self._lines.end_paragraph()

    def handle_data(self, data: str) -> None:
        text = clean_text(data)
        if self._pre_depth:
            for index, line in enumerate(text.split("\n")):
                if index:
                    self._lines.end_line(is_code=True)
                self._add(line)
        else:
            self._add(_BLANKS.sub(" ", text))

    def _add(self, text: str) -> None:
        self._has_words = self._has_words or bool(text.strip())
        self._lines.add(text)
        if self._target:
            self._link_words.append(text)

    def _begin_block(self, tag: str) -> None:
        if tag in _PARAGRAPHS:
            self._end_link()
            self._lines.end_line() if self._counters else self._lines.end_paragraph()
            self._has_words = False
        elif tag in _LINES:
            self._end_link()
            self._lines.end_line()
            self._has_words = False

    def _open_item(self) -> None:
        counter = self._counters[-1] if self._counters else 0
        marker = f"{counter}. " if counter else BULLET
        if counter:
            self._counters[-1] += 1
        self._lines.open(" " * len(marker), marker)

    def _end_link(self) -> None:
        target, words = self._target, "".join(self._link_words).strip()
        self._target, self._link_words = "", []
        if not is_web_address(target):
            return
        self.links.append(Link(words or target, target))
        if not words:
            self._lines.add(target)
        elif words.rstrip("/") != target.rstrip("/"):
            self._lines.add(f" ({target})")
