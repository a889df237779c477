"""Whether two pieces of HTML say the same: the same elements, the same attributes that matter, the same text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLANKS = re.compile(r"[ \t\n\r\f]+")
_ATTRIBUTES = ("href", "title", "src", "alt", "start", "align", "class", "checked", "type")
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "del",
        "em",
        "i",
        "img",
        "input",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "u",
    ]
)
_MARKS = frozenset(("strong", "em", "s", "a"))
_NAMES = {"del": "s"}


def has_same_shape(one: str, other: str) -> bool:
    """Whether both say the same with the same nesting of elements."""
    return _shape(one, is_loose=False) == _shape(other, is_loose=False)


def has_same_meaning(one: str, other: str) -> bool:
    """Whether both say the same to a reader: marks in any order, items with or without paragraphs' space."""
    return _shape(one, is_loose=True) == _shape(other, is_loose=True)


def _shape(html: str, *, is_loose: bool) -> list[tuple[object, ...]]:
    parser = _Shape(is_loose=is_loose)
    parser.feed(html)
    parser.close()
    parser.end_text()
    return parser.events


class _Shape(HTMLParser):
    def __init__(self, *, is_loose: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.events: list[tuple[object, ...]] = []
        self._is_loose = is_loose
        self._text: list[str] = []
        self._open: list[tuple[str, tuple[tuple[str, str], ...]]] = []
        self._is_blank_due = False
        self._is_parted = False
        self._in_backlink = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag = _NAMES.get(tag, tag)
        attributes = _read_attributes(dict(attrs))
        if dict(attributes).get("class") == "footnote-backref":
            self._in_backlink = True
            if self._text:
                self._text[-1] = self._text[-1].removesuffix("\u00a0")
            return
        self.end_text(tag)
        is_hidden = self._is_loose and (tag in _MARKS or (tag == "p" and self._parent() == "li"))
        if not is_hidden:
            blank = ("blank",) if self._is_blank_due and tag in _INLINE else ()
            self._is_blank_due = False
            self.events.append(("<", tag, attributes, *blank, *self._worn()))
        self._is_parted = self._is_parted or tag == "p"
        if tag not in ("br", "hr", "img", "input"):
            self._open.append((tag, attributes))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        tag = _NAMES.get(tag, tag)
        if self._in_backlink:
            self._in_backlink = tag != "a"
            return
        self.end_text(tag)
        while self._open and any(name == tag for name, _ in self._open):
            name, _ = self._open.pop()
            if name == tag:
                break
        is_hidden = self._is_loose and (tag in _MARKS or (tag == "p" and self._parent() == "li"))
        if not is_hidden:
            self.events.append((">", tag))
        if self._is_loose and tag == "tbody":
            self._drop_empty_body()

    def _drop_empty_body(self) -> None:
        """A table's body of one empty row says as little as none: canonical Markdown can't do without."""
        for index in range(len(self.events) - 1, -1, -1):
            event = self.events[index]
            if event[1] not in ("tbody", "tr", "td"):
                return
            if event[:2] == ("<", "tbody"):
                del self.events[index:]
                return

    def handle_data(self, data: str) -> None:
        if not self._in_backlink:
            self._text.append(data)

    def end_text(self, tag: str = "p") -> None:
        """Writes down the text up to here; blanks beside blocks and breaks say nothing."""
        text = "".join(self._text)
        self._text = []
        if any(name == "pre" for name, _ in self._open):
            if text:
                self.events.append(("code", text))
            return
        is_block = tag not in _INLINE
        for word in _BLANKS.split(text) if text else ():
            if word:
                self._add_word(word)
            self._is_blank_due = True
        if text and text[-1:] not in " \t\n\r\f":
            self._is_blank_due = False
        if is_block:
            self._is_blank_due = False

    def _add_word(self, word: str) -> None:
        last = self.events[-1] if self.events else None
        is_after_text = last is not None and (last[0] == "word" or last[1] in _INLINE)
        has_blank = self._is_blank_due and is_after_text
        worn = self._worn()
        if last and last[0] == "word" and not has_blank and not self._is_parted and last[3:] == worn:
            self.events[-1] = ("word", f"{last[1]}{word}", last[2], *worn)
        else:
            self.events.append(("word", word, has_blank, *worn))
        self._is_blank_due = self._is_parted = False

    def _worn(self) -> tuple[object, ...]:
        if not self._is_loose:
            return ()
        return (frozenset(entry for entry in self._open if entry[0] in _MARKS),)

    def _parent(self) -> str:
        return self._open[-1][0] if self._open else ""


def _read_attributes(attrs: dict[str, str | None]) -> tuple[tuple[str, str], ...]:
    if "checked" in attrs:
        attrs["checked"] = "checked"
    style = (attrs.get("style") or "").replace(" ", "").rstrip(";")
    if style.startswith("text-align:"):
        attrs["align"] = style.removeprefix("text-align:")
    return tuple((name, _BLANKS.sub(" ", attrs[name] or "").strip()) for name in _ATTRIBUTES if name in attrs)
