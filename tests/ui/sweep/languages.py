"""Whether every word of the desk goes through translation: translated words are put in brackets and looked for."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ceo_desk.shipped import material
from tests.ui.gallery import words as spoken
from tests.ui.sweep.parts_seen import Finding, called, controls_of, words_of
from tools.translations import find_sentences

OPEN, CLOSE = "⟦", "⟧"
PATH = re.compile(r"(?<!\w)/[\w./-]+")
PLACEHOLDER = re.compile(r"\\\{\w*\\\}")
WORD = re.compile(r"[^\W\d_]{2,}")
NAMES = (
    "Clara Winterfeld", "Jonas Reed", "Ines Barreto", "Tom Halvorsen", "Petra Lindqvist", "Marguerite Oyelaran",
    "Kenji Arai", "Alderbay blog", "Alderbay", "LinkedIn", "CEO Desk", "London", "Berlin", "Europe", "alderbay",
    "example", "https", "Inter", "Ctrl", "Alt", "Shift", "Return", "Esc", "Enter", "Del", "Right", "Left", "Meta",
    "WordPress", "Lucky Bay", "PgUp", "PgDown", "Up", "Down", "Space", "Tab",
)  # fmt: skip
"""Names of people, places and keys, which no translator changes (Qt has its own words for keys)."""


class Brackets(QTranslator):
    """Gives each text as English has it, in brackets."""

    def __init__(self) -> None:
        super().__init__()
        self._english = QTranslator(self)
        assert self._english.load(str(material("resources", "translations", "desk_en.qm")))

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The English text in brackets; Qt puts the number in."""
        english = self._english.translate(context, source, disambiguation, n)
        return f"{OPEN}{english or source}{CLOSE}"

    def isEmpty(self) -> bool:  # noqa: N802 – Qt's name
        """Else Qt doesn't ask it."""
        return False

    def install(self) -> None:
        """From now on it answers first."""
        QCoreApplication.installTranslator(self)

    def remove(self) -> None:
        """As it was."""
        QCoreApplication.removeTranslator(self)


def untranslated(window: QWidget) -> list[Finding]:
    """Visible texts, names for screen readers and tips with words that no translator was asked for."""
    found = []
    for widget, text in _texts(window):
        rest = PATH.sub(" ", outside_brackets(text))
        for pattern in _known_patterns():
            rest = pattern.sub(" ", rest)
        for known in known_words():
            rest = rest.replace(known, " ")
        left = [word for word in WORD.findall(rest) if word.casefold() not in _small_known()]
        if left:
            found.append(Finding("translation", called(widget), f"{' '.join(left[:8])} in {text[:90]!r}"))
    return found


def outside_brackets(text: str) -> str:
    """What stands outside all brackets."""
    kept, depth = [], 0
    for sign in text:
        depth += (sign == OPEN) - (sign == CLOSE)
        if depth <= 0 and sign != CLOSE:
            kept.append(sign)
    return "".join(kept)


def _texts(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    for words in words_of(window):
        yield words, words.text()
    for control in controls_of(window):
        yield control, control.accessibleName()
        yield control, control.accessibleDescription()
        yield control, control.toolTip()
        if isinstance(control, QAbstractButton):
            yield control, control.text()
        if isinstance(control, QLineEdit):
            yield control, control.placeholderText()
        if isinstance(control, QTextEdit | QPlainTextEdit):
            yield control, control.placeholderText()


@cache
def known_words() -> tuple[str, ...]:
    """What people wrote, names, and of the lower floors' sentences those that no translator has; long ones first."""
    texts: set[str] = set(NAMES)
    for name, value in vars(spoken).items():
        if name.isupper():
            texts |= set(_strings(value))
    texts |= {path.stem.replace("-", " ").capitalize() for path in material("drafts").glob("*.md")}  # shapes of posts
    root = Path(__file__).parents[3] / "ceo_desk"
    for folder in ("domain", "text", "storage", "channels", "services"):
        for path in (root / folder).rglob("*.py"):
            texts |= {text for text in _literals(path) if len(text) > 12 and " " in text}
    texts -= {message.source for message in find_sentences()}
    for path in (Path(__file__).parents[1] / "gallery").glob("*scenes.py"):
        texts |= {text for text in _literals(path) if " " in text}
    lines = {line.strip() for text in texts for line in text.splitlines()}
    return tuple(sorted(({" ".join(one.split()) for one in texts} | lines) - {""}, key=len, reverse=True))


@cache
def _known_patterns() -> tuple[re.Pattern[str], ...]:
    """Sentences of the lower floors that have a name in them."""
    texts = [text for text in known_words() if "{" in text]
    return tuple(re.compile(PLACEHOLDER.sub(".{1,40}?", re.escape(text))) for text in texts)


@cache
def _small_known() -> frozenset[str]:
    """Days and months, which the locale says, and single words of what people wrote (a text may be cut anywhere)."""
    locale = QLocale()
    days = {locale.dayName(day) for day in range(1, 8)} | {
        locale.dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)
    }
    months = {locale.monthName(month) for month in range(1, 13)}
    short = {locale.monthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)}
    said = {
        word
        for name, value in vars(spoken).items()
        if name.isupper()
        for text in _strings(value)
        for word in WORD.findall(text)
    }
    names = {word for name in NAMES for word in WORD.findall(name)}
    return frozenset(word.casefold() for word in days | months | short | said | names)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _strings(key)
            yield from _strings(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from _strings(inner)


def _literals(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
