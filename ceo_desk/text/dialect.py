"""The `markdown` library, set up so that it reads canonical Markdown as CommonMark does.

`sane_lists`, `tables`, `footnotes` and one extension of ours: it puts fenced code and locked HTML aside in any
container, adds strike-through and task boxes, and takes out what canonical Markdown never says (indented code,
underlined headings, reference definitions) but plain words sometimes look like.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from html import escape, unescape
from typing import Literal

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from ceo_desk.text.reading import EMPTY_COMMENT
from ceo_desk.text.token_html import BACKLINK_TEXT, BACKLINK_TITLE

_CUT = "\x02cut\x03"
_KEPT = re.compile(r"<p>\x02block:(\d+)\x03</p>|\x02(?:block|line):(\d+)\x03")
_FENCE = re.compile(r"^(?P<prefix>[> ]*)(?P<fence>`{3,}(?=[^`]*$)|~{3,})(?P<info>.*)$")
_NEVER_WRITTEN_BLOCKS = ("code", "setextheader", "reference")
_NEVER_WRITTEN_RUNS = ("reference", "image_reference", "short_reference", "short_image_ref")


def place_holder(number: int, kind: Literal["block", "line"] = "block") -> str:
    """What stands in the Markdown for the kept piece of HTML with this number: a block, or a piece of a line."""
    return f"\x02{kind}:{number}\x03"


def convert(markdown: str, kept: list[str]) -> tuple[str, ...]:
    """The HTML of canonical Markdown, one text per outermost element; `kept` holds the HTML of its place holders."""
    dialect = Markdown(
        extensions=[
            SaneListExtension(),
            TableExtension(),
            FootnoteExtension(
                SEPARATOR="-",
                SUPERSCRIPT_TEXT="[{}]",
                USE_DEFINITION_ORDER=True,
                PLACE_MARKER="\x02nowhere\x03",
                BACKLINK_TEXT=BACKLINK_TEXT,
                BACKLINK_TITLE=BACKLINK_TITLE,
            ),
            _DeskExtension(list(kept)),
        ],
        output_format="html",
    )
    elements = (element.strip("\n") for element in dialect.convert(markdown).split(_CUT))
    return tuple(element for element in elements if element)


class _DeskExtension(Extension):
    """What the desk adds to the library and takes from it."""

    def __init__(self, kept: list[str]) -> None:
        super().__init__()
        self._kept = kept

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 – the library's name
        md.preprocessors.register(_FencesAside(md, self._kept), "normalize_whitespace", 30)
        for name in _NEVER_WRITTEN_BLOCKS:
            md.parser.blockprocessors.deregister(name)
        for name in _NEVER_WRITTEN_RUNS:
            md.inlinePatterns.deregister(name)
        if md.delimiters is not None:
            md.delimiters.add("~", "s", double=True)
        md.treeprocessors.register(_TaskBoxes(md), "task_boxes", 12)
        md.treeprocessors.register(_FootnotePlaces(md), "footnote_places", 11)
        md.treeprocessors.register(_Cuts(md), "cuts", -10)
        md.postprocessors.register(_KeptBack(md, self._kept), "kept", 1)


class _FencesAside(Preprocessor):
    """Puts fenced code aside, whatever it stands in, with its tabs and empty lines."""

    def __init__(self, md: Markdown, kept: list[str]) -> None:
        super().__init__(md)
        self._kept = kept

    def run(self, lines: list[str]) -> list[str]:
        found: list[str] = []
        index = 0
        while index < len(lines):
            match = _FENCE.match(lines[index])
            if match is None:
                found.append(lines[index])
                index += 1
                continue
            prefix, fence, info = match["prefix"], match["fence"], match["info"]
            code: list[str] = []
            index += 1
            while index < len(lines) and lines[index] != prefix + fence:
                line = lines[index]
                code.append(line[len(prefix) :] if line.startswith(prefix) else "")
                index += 1
            index += 1
            found.append(prefix + place_holder(len(self._kept)))
            self._kept.append(_code_html(code, info))
        return [*found, "", ""]


def _code_html(lines: list[str], info: str) -> str:
    language = unescape(info).split(maxsplit=1)[:1]
    attribute = f' class="language-{escape(language[0])}"' if language else ""
    text = "".join(line + "\n" for line in lines)
    return f"<pre><code{attribute}>{escape(text)}</code></pre>"


class _TaskBoxes(Treeprocessor):
    """Turns `[ ] ` and `[x] ` at the start of an item into boxes."""

    def run(self, root: ElementTree.Element) -> None:
        for parent in root.iter():
            if parent.tag in ("ul", "ol"):
                boxes = [_put_box(item) for item in parent]
                if any(boxes):
                    parent.set("class", "contains-task-list")


def _put_box(item: ElementTree.Element) -> bool:
    holder = item if item.text and item.text.strip() else next(iter(item), item)
    text = (holder.text or "").lstrip("\n")
    if (holder is not item and holder.tag != "p") or text[:4] not in ("[ ] ", "[x] "):
        return False
    box = ElementTree.Element("input", {"class": "task-list-item-checkbox"})
    if text[1] == "x":
        box.set("checked", "checked")
    box.set("disabled", "disabled")
    box.set("type", "checkbox")
    box.tail = text[3:]
    holder.text = ""
    holder.insert(0, box)
    item.set("class", "task-list-item")
    return True


class _FootnotePlaces(Treeprocessor):
    """Names the references to a footnote in reading order; the library names them in the order of its own work."""

    def run(self, root: ElementTree.Element) -> None:
        seen: dict[str, int] = {}
        for place in root.iter("sup"):
            link = place.find("a[@class='footnote-ref']")
            if link is not None:
                number = link.get("href", "").removeprefix("#fn-")
                seen[number] = seen.get(number, 0) + 1
                place.set("id", f"fnref{seen[number] if seen[number] > 1 else ''}-{number}")


class _Cuts(Treeprocessor):
    """Marks where each outermost element ends."""

    def run(self, root: ElementTree.Element) -> None:
        for element in root:
            element.tail = _CUT


class _KeptBack(Postprocessor):
    """Drops the empty comments that held places, and puts back what was put aside."""

    def run(self, text: str) -> str:
        text = text.replace(EMPTY_COMMENT + "\n", "").replace(EMPTY_COMMENT, "")
        return _KEPT.sub(lambda match: self._kept[int(match[1] or match[2])], text)

    def __init__(self, md: Markdown, kept: list[str]) -> None:
        super().__init__(md)
        self._kept = kept
