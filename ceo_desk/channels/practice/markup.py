"""The leader's HTML on a page of the site: pictures at their files, nothing that could run or break the page."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from html.parser import HTMLParser

PICTURE = re.compile(r'\bsrc="picture:([0-9a-f]{64})"')
PICTURE_FOLDER = "../pictures/"

TAGS = frozenset(
    re.findall(
        r"\w+",
        "a abbr b blockquote br caption cite code dd del details div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img"
        " input ins kbd li mark ol p pre q s samp small span strong sub summary sup table tbody td tfoot th thead time"
        " tr u ul var",
    )
)
ATTRIBUTES: Mapping[str, frozenset[str]] = {
    "*": frozenset({"class", "dir", "id", "lang", "role", "title"}),
    "a": frozenset({"href"}),
    "img": frozenset({"alt", "height", "src", "width"}),
    "input": frozenset({"checked", "disabled", "type"}),
    "ol": frozenset({"start"}),
    "td": frozenset({"align", "colspan", "rowspan"}),
    "th": frozenset({"align", "colspan", "rowspan", "scope"}),
    "time": frozenset({"datetime"}),
}
_ALIGNMENT = re.compile(r'(<t[dh]) style="text-align:\s*(left|right|center);?"', re.ASCII)
"""Tables say their alignment as a style, which the pages' security policy forbids."""


def picture_names(content: str) -> frozenset[str]:
    """The SHA-256 of every picture that stands in the content."""
    return frozenset(PICTURE.findall(content))


def to_page(content: str, pictures: Mapping[str, str]) -> str:
    """The content as it may stand on a page under `posts/`: well formed, no scripts, only pictures of our own."""
    import nh3

    placed = PICTURE.sub(lambda found: f'src="{PICTURE_FOLDER}{pictures.get(found[1], found[1])}"', content)
    lowered = re.sub(r"<(/?)h1\b", r"<\1h2", placed, flags=re.IGNORECASE)
    aligned = _ALIGNMENT.sub(r'\1 align="\2"', lowered)
    return nh3.clean(
        aligned,
        tags=set(TAGS),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        attribute_filter=_kept,
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer",
    )


def left_out(content: str) -> tuple[str, ...]:
    """What of the content the site does not show, in words; empty where it shows all."""
    lost = Counter(_tags(content)) - Counter(_tags(to_page(content, {})))
    sentences = []
    if lost:
        sentences.append(f"Left out, because this site can't show it: {', '.join(sorted(lost))}.")
    if any(not source.startswith("picture:") for source in _sources(content)):
        sentences.append("A picture from elsewhere is not shown; add it to the post itself.")
    return tuple(sentences)


def page_name(title: str, number: str) -> str:
    """A file name for the post's page that people can read: number, then the words of the title."""
    words = re.sub(r"[\W_]+", "-", unicodedata.normalize("NFC", title).lower()).strip("-")
    short = words[:60].rstrip("-")
    return f"{number}-{short}.html" if short else f"{number}.html"


def _kept(tag: str, name: str, value: str) -> str | None:
    if tag == "img" and name == "src":
        return value if value.startswith(PICTURE_FOLDER) else None
    if tag == "input" and name == "type":
        return "checkbox"
    return value


class _Reader(HTMLParser):
    """Collects the start tags and the sources of pictures."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.sources: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes one element."""
        self.tags.append("h2" if tag == "h1" else tag)
        if tag == "img":
            self.sources.append(dict(attrs).get("src") or "")


def _tags(content: str) -> list[str]:
    reader = _Reader()
    reader.feed(content)
    reader.close()
    return [tag for tag in reader.tags if tag != "tbody"]


def _sources(content: str) -> list[str]:
    reader = _Reader()
    reader.feed(content)
    reader.close()
    return reader.sources
