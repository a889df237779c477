"""Figures of a text, and which of them differ from an earlier version of it: `£150` was, `£250` is.

Both versions are laid beside each other word by word, every figure as the same blank. A figure counts as changed only
where the words beside it are the same in both: what was rewritten altogether is no changed figure.
"""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_FIGURE = r"[£$€¥₹]?[-−+]?\d(?:[\d.,’'\u00a0\u202f]*\d)?(?:[%‰€£$]|(?:st|nd|rd|th|k|m|bn)\b)?"
_TOKEN = re.compile(rf"(?P<figure>(?<![\w.,]){_FIGURE}(?!\w))|[^\W\d_]+(?:[-’'][^\W\d_]+)*|\w+|[.!?]")
_BLANK = "\0"
_MOST_WORDS = 20_000


@dataclass(frozen=True, slots=True)
class ChangedFigure:
    """A figure that another stood for before; `near` is the word that says what it counts, `around` finds it."""

    before: str
    after: str
    near: str
    around: str

    @property
    def words(self) -> str:
        """`£150 → £250` · `150 guests → 250 guests`."""
        unit = f" {self.near}" if self.near else ""
        return f"{self.before}{unit} → {self.after}{unit}"


@dataclass(frozen=True, slots=True)
class _Token:
    key: str
    text: str
    is_figure: bool


def changed_figures(before: tuple[str, ...], after: tuple[str, ...]) -> tuple[ChangedFigure, ...]:
    """The figures that are others than before, in the order of the text as it is now."""
    old, new = _tokens(before), _tokens(after)
    if not any(one.is_figure for one in old) or not any(one.is_figure for one in new):
        return ()
    matcher = SequenceMatcher(None, [one.key for one in old], [one.key for one in new], autojunk=False)
    found: dict[tuple[str, str, str], ChangedFigure] = {}
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            was, now = old[block.a + step], new[block.b + step]
            if not now.is_figure or _plain(was.text) == _plain(now.text):
                continue
            if _is_beside_same_word(new, block.b, block.size, block.b + step):
                one = ChangedFigure(was.text, now.text, _near(new, block.b + step), _around(new, block.b + step))
                found.setdefault((one.before, one.after, one.near), one)
    return tuple(found.values())


def _tokens(paragraphs: tuple[str, ...]) -> list[_Token]:
    found: list[_Token] = []
    for paragraph in paragraphs:
        for match in _TOKEN.finditer(paragraph):
            is_figure = match["figure"] is not None
            found.append(_Token(_BLANK if is_figure else match[0].casefold(), match[0], is_figure))
    return found[:_MOST_WORDS]


def _plain(figure: str) -> str:
    """`1,200` and `1200` are one figure; so are `1 200` and `1’200`."""
    return re.sub(r"(?<=\d)[,.’'\u00a0\u202f](?=\d{3}(?!\d))", "", figure)


def _is_beside_same_word(tokens: list[_Token], start: int, size: int, at: int) -> bool:
    beside = [place for place in (at - 1, at + 1) if start <= place < start + size]
    return any(tokens[place].key.isalpha() for place in beside)


def _near(tokens: list[_Token], at: int) -> str:
    """The word behind a bare number; money and per cent say themselves what they are."""
    if not tokens[at].text.strip("-−+")[-1:].isdigit() or not tokens[at].text.strip("-−+")[:1].isdigit():
        return ""
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return following if following[:1].isalpha() and len(following) > 2 else ""


def _around(tokens: list[_Token], at: int) -> str:
    """The figure with its word, as it can be found in the text."""
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return f"{tokens[at].text} {following}" if following[:1].isalpha() else tokens[at].text
