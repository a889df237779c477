"""The file that a WordPress blog exports (WXR), read as a stream: its posts and pages, and nothing that runs.

A document type is refused before anything of it is read, so there are no entities but XML's own five; no address is
ever opened. Of an item's words no more is held than the item itself.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html import unescape
from urllib.parse import urlsplit
from xml.parsers import expat

from ceo_desk.domain.archive import Export, ExportedPost
from ceo_desk.domain.errors import BadInput
from ceo_desk.domain.site_posts import Stands
from ceo_desk.text.counting import count_words

MOST_POSTS = 20_000
LONGEST_POST = 2_000_000
"""Letters: more than any book has."""
_PORTION = 1 << 16
_DEEPEST = 64
_KINDS = frozenset(("post", "page"))
_STANDS = {
    "publish": Stands.LIVE,
    "private": Stands.PRIVATE,
    "future": Stands.SCHEDULED,
    "pending": Stands.PENDING,
    "draft": Stands.DRAFT,
}
_BREAKS_XML = bytes(byte for byte in range(32) if byte not in (9, 10, 13))
"""Letters that no XML may hold, and that blogs export all the same."""
_TAGS = re.compile(
    r"<!--.*?-->|<(?:script|style)\b.*?</(?:script|style)>|<[a-zA-Z/!?][^>]*>", re.DOTALL | re.IGNORECASE
)
_NO_DATE = "0000"
_AGAIN = "Ask for the file again: on the blog, under Tools, Export."
Terms = list[tuple[str, str]]


def read_export(data: bytes) -> Export:
    """All posts and pages of an export. Raises BadInput, with a next step, for what is none or not whole."""
    reader = _Reader()
    parser = reader.parser
    if data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        data = data.lstrip(b" \t\r\n").translate(None, _BREAKS_XML)
    try:
        for at in range(0, len(data), _PORTION):
            parser.Parse(data[at : at + _PORTION], False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise _broken(error, data, has_begun=reader.is_export) from error
    except (LookupError, ValueError) as error:  # an encoding that expat is not told of
        raise _unreadable_letters(str(error)) from error
    if not reader.is_export:
        raise _no_export("no wxr_version")
    return reader.export()


class _Reader:
    """What the parser tells, gathered item by item."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.StartElementHandler = self._on_start
        self.parser.EndElementHandler = self._on_end
        self.parser.CharacterDataHandler = self._on_text
        self.is_export = False
        self._path: list[str] = []
        self._words: list[str] = []
        self._length = 0
        self._channel: dict[str, str] = {}
        self._item: dict[str, str] = {}
        self._author: dict[str, str] = {}
        self._meta: dict[str, str] = {}
        self._terms: Terms = []
        self._domain = ""
        self._authors: dict[str, str] = {}
        self._files: dict[str, str] = {}
        self._found: list[tuple[dict[str, str], Terms]] = []
        self._comments = 0

    def export(self) -> Export:
        """All that was found; names of authors and pictures may stand anywhere in the file."""
        place = self._channel.get("wp:base_blog_url") or self._channel.get("link", "")
        posts = [self._post(item, terms, place) for item, terms in self._found]
        return Export(_plain(self._channel.get("title", "")), tuple(posts), self._comments)

    # ------------------------------------------------------------------ what the parser tells
    def _refuse(self, *_: object) -> None:
        raise _no_export("a document type")

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._path and name != "rss":
            raise _no_export(f"begins with {name[:40]}")
        self._path.append(name)
        if len(self._path) > _DEEPEST:
            raise _no_export("nested too deep")
        self._words, self._length = [], 0
        if name == "item":
            self._item, self._terms = {}, []
        elif name == "wp:author":
            self._author = {}
        elif name == "wp:postmeta":
            self._meta = {}
        elif name == "category":
            self._domain = attributes.get("domain", "")

    def _on_text(self, words: str) -> None:
        self._length += len(words)
        if self._length > LONGEST_POST:
            raise BadInput(
                "A text in this file is far longer than a post can be.", "Export the blog without it, or year by year."
            )
        self._words.append(words)

    def _on_end(self, name: str) -> None:
        words = "".join(self._words)
        self._path.pop()
        above = self._path[-1] if self._path else ""
        if above == "item":
            self._note(name, words)
        elif above == "wp:postmeta":
            self._meta[name] = words
        elif above == "wp:author":
            self._author[name] = words
        elif above == "channel":
            self._end_of_channel(name, words)

    def _note(self, name: str, words: str) -> None:
        if name == "category":
            self._terms.append((self._domain, words))
        elif name == "wp:comment":
            self._comments += 1
        elif name == "wp:postmeta":
            if self._meta.get("wp:meta_key") == "_thumbnail_id":
                self._item["picture"] = self._meta.get("wp:meta_value", "")
        else:
            self._item.setdefault(name, words)

    def _end_of_channel(self, name: str, words: str) -> None:
        if name == "wp:wxr_version":
            self.is_export = True
        elif name == "wp:author":
            login, shown = self._author.get("wp:author_login", ""), self._author.get("wp:author_display_name", "")
            self._authors[login] = shown or login
        elif name == "item":
            self._keep_item()
        else:
            self._channel.setdefault(name, words)

    def _keep_item(self) -> None:
        item = self._item
        kind = item.get("wp:post_type", "")
        if kind == "attachment":
            self._files[item.get("wp:post_id", "")] = item.get("wp:attachment_url", "")
        elif kind in _KINDS and item.get("wp:status") in _STANDS:
            if len(self._found) >= MOST_POSTS:
                raise BadInput("This file holds more posts than the desk reads at once.", "Export them year by year.")
            self._found.append((item, self._terms))

    # ------------------------------------------------------------------ one post
    def _post(self, item: dict[str, str], terms: Terms, place: str) -> ExportedPost:
        content = item.get("content:encoded", "")
        text = text_of(content)
        login = item.get("dc:creator", "").strip()
        guid = item.get("guid", "").strip()
        number = item.get("wp:post_id", "").strip()
        at = _moment(item.get("wp:post_date_gmt", ""))
        return ExportedPost(
            mark=f"{address_key(place)} {number}" if number else f"{address_key(place)} {guid}",
            title=_plain(item.get("title", "")),
            content=content,
            excerpt=text_of(item.get("excerpt:encoded", "")),
            slug=item.get("wp:post_name", "").strip(),
            stands=_STANDS[item["wp:status"]],
            is_page=item["wp:post_type"] == "page",
            at=at,
            modified=_moment(item.get("wp:post_modified_gmt", "")) or at or _moment(item.get("wp:post_date", "")),
            url=_web_address(item.get("link", "")),
            author=_plain(self._authors.get(login, login)),
            tags=_named(terms, "post_tag"),
            categories=_named(terms, "category"),
            picture=_web_address(self._files.get(item.get("picture", ""), "")),
            text=text,
            words=count_words(text),
        )


def text_of(html: str) -> str:
    """What a reader reads of raw HTML, on one line."""
    return " ".join(unescape(_TAGS.sub(" ", html)).split())


def address_key(address: str) -> str:
    """An address as it is compared: `http` and `https`, upper case hosts and a last slash make no other place."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return address.strip()
    bare = f"{parts.netloc.casefold()}{parts.path.rstrip('/')}"
    return f"{bare}?{parts.query}" if parts.query else bare


def _plain(words: str) -> str:
    return " ".join(unescape(words).split())


def _named(terms: Terms, domain: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for kind, words in terms if kind == domain and (name := _plain(words))))


def _web_address(address: str) -> str:
    address = address.strip()
    return address if address.startswith(("http://", "https://")) else ""


def _moment(words: str) -> datetime | None:
    """`2024-03-01 08:00:00` in UTC; None for the zeroes that stand where a post has no date yet."""
    try:
        return None if words.startswith(_NO_DATE) else datetime.fromisoformat(words.strip()).replace(tzinfo=UTC)
    except ValueError:
        return None


# ------------------------------------------------------------------ what can be wrong
def _no_export(detail: str) -> BadInput:
    return BadInput("This file is not an export of a WordPress blog.", _AGAIN, detail=detail)


def _unreadable_letters(detail: str) -> BadInput:
    return BadInput("The letters in this file are not what it says they are.", _AGAIN, detail=detail)


def _broken(error: expat.ExpatError, data: bytes, *, has_begun: bool) -> BadInput:
    codes = expat.errors.codes
    code, detail = error.code, str(error)
    if code in (codes[expat.errors.XML_ERROR_UNKNOWN_ENCODING], codes[expat.errors.XML_ERROR_INCORRECT_ENCODING]):
        return _unreadable_letters(detail)
    if code == codes[expat.errors.XML_ERROR_INVALID_TOKEN] and has_begun and not _is_utf8(data):
        return _unreadable_letters(detail)
    if not has_begun:
        return _no_export(detail)
    return BadInput("This file ends in the middle, or is damaged.", _AGAIN, detail=detail)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
