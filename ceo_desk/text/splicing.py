"""A stretch of a site's HTML changed where a new text says something else, and left letter for letter everywhere else.

HTML is read as signs (comments of blocks, tags, words, other letters, blanks), each with what it means: two spellings
of one meaning (`don't` and `don&#039;t`, `<br>` and `<br />`, a link with and without a `target`) are the same sign.
Where the site's own HTML and the desk's say the same sign by sign, each sign that a new text keeps is copied from the
site's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from html import unescape
from html.parser import HTMLParser

from ceo_desk.text.pieces import BLOCK_DELIMITER

Meaning = tuple[str, ...]

_OTHERS = (
    r"(?P<tag></?[a-zA-Z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>)"
    r"|(?P<blank>[ \t\r\n\f]+)"
    r"|(?P<word>&(?:#\d+|#[xX][\da-fA-F]+|\w+);|\w+|[^\w \t\r\n\f])"
)
"""No tag is looked for beyond the beginning of another, so that no search goes far in vain."""

_SIGN = re.compile(rf"(?P<comment><!--.*?-->)|{_OTHERS}", re.DOTALL)
_SIGN_BEHIND_COMMENTS = re.compile(_OTHERS)
_NAMES = {"b": "strong", "i": "em", "del": "s", "strike": "s"}
_INLINE = frozenset(["strong", "em", "s", "code", "a"])
_TABLE = frozenset(["table", "thead", "tbody", "tr", "td", "th"])
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_BLOCKS = _HEADINGS | _TABLE | frozenset(["p", "ul", "ol", "li", "blockquote", "pre", "hr", "br", "figure"])
"""Beside these (and a break of the line) a blank says nothing."""

_MATTERS = {"a": ("href", "title"), "ol": ("start",), "td": ("style",), "th": ("style",)}
_MAY_STAY = {"a": frozenset(["target", "rel", "data-type", "data-id"])}
"""Attributes that the desk does not know and that stay with an element, wherever it stands."""

_OUTER = frozenset(["class", "id", "style", "dir", "lang"])
"""Those that the outermost elements of a piece may have: they stay as long as the piece is of its kind."""

_PLAIN_CLASSES = frozenset(
    ["wp-block-list", "wp-block-heading", "wp-block-quote", "wp-block-code", "wp-block-table", "wp-block-paragraph"]
)
_TELLING = ("level", "ordered", "start")
"""What a block's own settings say about the words in it; all others stay with the outermost block."""


class UnknownSign(Exception):
    """Something that the desk does not know, so that it keeps the whole piece as it is."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A comment, a tag, a word, another letter or a blank; `source` holds the blanks behind it that say nothing."""

    meaning: Meaning
    source: str


def signs_of(html: str, *, breaks_at_line_ends: bool = False) -> tuple[Sign, ...]:
    """The signs of a piece of HTML. Raises UnknownSign for one that the desk does not know.

    `breaks_at_line_ends`: the site makes a break of each line end between words.
    """
    found: list[Sign] = []
    is_outer, pre = True, 0
    for kind, source in _cut(html):
        if kind == "blank":
            meaning: Meaning = ("blank", source) if pre else (("blank",) if "\n" not in source else ("line end",))
        elif kind == "word":
            meaning = ("word", unescape(source))
        elif kind == "comment":
            meaning = _meaning_of_block(source, is_outer=is_outer)
        else:
            meaning = _meaning_of_tag(source, is_outer=is_outer)
            pre += (meaning[0] == "pre") - (meaning[0] == "/pre")
        is_outer = is_outer and _may_hold_outermost(kind, meaning, is_first=not found)
        found.append(Sign(meaning, source))
    return tuple(_joined_blanks(found, breaks_at_line_ends=breaks_at_line_ends))


def _may_hold_outermost(kind: str, meaning: Meaning, *, is_first: bool) -> bool:
    """Whether what follows this sign still is an outermost part: a block's element, and the table of a figure."""
    return kind == "blank" or (kind == "comment" and is_first) or meaning[0] == "figure"


def says_the_same(one: Sequence[Sign], other: Sequence[Sign]) -> bool:
    """Whether both are the same signs, however they are spelled."""
    return [sign.meaning for sign in one] == [sign.meaning for sign in other]


def splice(theirs: Sequence[Sign], before: Sequence[Sign], after: Sequence[Sign]) -> str:
    """The site's HTML with what `after` says otherwise than `before`; both sides before must say the same."""
    old, new = [sign.meaning for sign in before], [sign.meaning for sign in after]
    front = _common(old, new)
    back = _common(old[front:][::-1], new[front:][::-1])
    parts = [sign.source for sign in theirs[:front]]
    middle_old, middle_new = old[front : len(old) - back], new[front : len(new) - back]
    for kind, i, j, m, n in SequenceMatcher(None, middle_old, middle_new, autojunk=False).get_opcodes():
        kept = theirs[front + i : front + j] if kind == "equal" else after[front + m : front + n]
        parts += [sign.source for sign in kept]
    parts += [sign.source for sign in theirs[len(theirs) - back :]] if back else []
    return "".join(parts)


def _common(one: Sequence[Meaning], other: Sequence[Meaning]) -> int:
    """How many signs both begin with."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def _cut(html: str) -> Iterator[tuple[str, str]]:
    """Every letter belongs to a sign. Where no comment ends any more, none is looked for."""
    last_end = html.rfind("-->")
    at = 0
    while at < len(html):
        match = (_SIGN if at + len("<!--") <= last_end else _SIGN_BEHIND_COMMENTS).match(html, at)
        assert match is not None
        assert match.lastgroup is not None
        at = match.end()
        yield match.lastgroup, match[0]


def _meaning_of_block(source: str, *, is_outer: bool) -> Meaning:
    found = BLOCK_DELIMITER.fullmatch(source)
    if found is None:
        raise UnknownSign(source)
    name = found["name"].removeprefix("core/")
    if found["closing"]:
        return ("/block", name)
    written = source[source.find("{") : source.rfind("}") + 1] if "{" in source else "{}"
    try:
        settings = json.loads(written)
    except ValueError as error:
        raise UnknownSign(source) from error
    others = set(settings) - set(_TELLING)
    if (others and not is_outer) or "bindings" in str(settings.get("metadata", "")):
        raise UnknownSign(source)
    told = {"level": 2, "ordered": False, "start": 1} | {key: settings[key] for key in _TELLING if key in settings}
    return ("block", name, *(str(told[key]) for key in _TELLING))


class _TagReader(HTMLParser):
    """Reads one tag's name and attributes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tag, self.attributes = "", dict[str, str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tag, self.attributes = tag, {name: value or "" for name, value in attrs}


def _meaning_of_tag(source: str, *, is_outer: bool) -> Meaning:
    if source.startswith("</"):
        name = source[2:-1].strip().lower()
        return (f"/{_known(_NAMES.get(name, name), source)}",)
    reader = _TagReader()
    reader.feed(source)
    name = _known(_NAMES.get(reader.tag, reader.tag), source)
    matters = _MATTERS.get(name, ())
    for attribute, value in reader.attributes.items():
        is_plain = attribute == "class" and set(value.split()) <= _PLAIN_CLASSES
        may_stay = attribute in _MAY_STAY.get(name, ()) or is_plain or (is_outer and attribute in _OUTER)
        is_language = name == "code" and attribute == "class" and value.startswith("language-")
        if attribute not in matters and not may_stay and not is_language:
            raise UnknownSign(source)
    told = [reader.attributes.get(attribute, "") for attribute in matters]
    language = reader.attributes.get("class", "") if name == "code" else ""
    return (name, *told, *filter(None, [language]))


def _known(name: str, source: str) -> str:
    if name not in _INLINE and name not in _BLOCKS:
        raise UnknownSign(source)
    return name


def _joined_blanks(found: Sequence[Sign], *, breaks_at_line_ends: bool) -> Iterator[Sign]:
    """Blanks and marks that meet become one sign, because a blank inside a mark's edge says as much as one outside it.

    Beside blocks, and where everything begins and ends, a blank says nothing: it belongs to the sign before it.
    """
    signs = _with_breaks(found) if breaks_at_line_ends else list(found)
    at = 0
    last: Sign | None = None
    while at < len(signs):
        behind = at
        while behind < len(signs) and (_is_blank(signs[behind]) or _is_mark(signs[behind])):
            behind += 1
        if behind == at:
            if last is not None:
                yield last
            last, at = signs[at], at + 1
            continue
        following = signs[behind] if behind < len(signs) else None
        says_blank = not (last is None or following is None or _is_wide(last) or _is_wide(following))
        run = _run_of(signs[at:behind], says_blank=says_blank)
        at = behind
        if run.meaning:
            if last is not None:
                yield last
            last = run
        elif last is not None:
            last = replace(last, source=last.source + run.source)
    if last is not None:
        yield last


def _run_of(run: Sequence[Sign], *, says_blank: bool) -> Sign:
    """One sign for blanks and marks; its meaning is empty where they say nothing."""
    marks = [part for sign in run if _is_mark(sign) for part in sign.meaning]
    has_blank = says_blank and any(_is_blank(sign) for sign in run)
    meaning = (*(("marks", *marks) if marks else ()), *(("blank",) if has_blank else ()))
    return Sign(meaning, "".join(sign.source for sign in run))


def _with_breaks(found: Sequence[Sign]) -> list[Sign]:
    """The signs where a line end between words is a break of the line."""
    signs = list(found)
    for index, sign in enumerate(found):
        beside = [found[place] for place in (index - 1, index + 1) if 0 <= place < len(found)]
        if sign.meaning == ("line end",) and len(beside) == 2 and not any(map(_is_wide, beside)):
            signs[index] = Sign(("br",), sign.source)
    return signs


def _is_blank(sign: Sign) -> bool:
    return sign.meaning in (("blank",), ("line end",))


def _is_wide(sign: Sign) -> bool:
    return sign.meaning[0].removeprefix("/") in _BLOCKS or sign.meaning[0] in ("block", "/block")


def _is_mark(sign: Sign) -> bool:
    return sign.meaning[0].removeprefix("/") in _INLINE - {"code"}
