"""The style sheet: one template, its `@names` filled with colours and sizes."""

import re
from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

from ceo_desk.shipped import material
from ceo_desk.ui.theme.tokens import Tokens

_NAME = re.compile(r"@([a-z][a-z0-9]*)")


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with each `@name` replaced. Raises KeyError for a name that has no value."""
    return _NAME.sub(lambda match: values[match[1]], template)


def sheet_of(tokens: Tokens, border: int) -> str:
    """The style sheet of a look; `border` is the width of the lines that only separate, in pixels."""
    template = material("resources", "theme", "desk.qss").read_text(encoding="utf-8")
    chosen = tokens["accent"] if is_bare(tokens) else tokens["line"]
    return fill(template, {**tokens, "border": f"{border}px", "chosen": chosen})


def is_bare(tokens: Tokens) -> bool:
    """True where cards and selections have no ground of their own, and lines must say it: in high contrast."""
    return tokens["tint"] == tokens["surface"]


def palette_of(tokens: Tokens) -> QPalette:
    """The same roles for painters and documents."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "paper",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "sunken",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.PlaceholderText: "ink2",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.Highlight: "tint",
        QPalette.ColorRole.HighlightedText: "ink",
        QPalette.ColorRole.Link: "accenttext",
        QPalette.ColorRole.LinkVisited: "accenttext",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.Accent: "accent",
    }
    for role, name in roles.items():
        palette.setColor(role, QColor(tokens[name]))
    if is_bare(tokens):
        palette.setColor(QPalette.ColorRole.Highlight, QColor(tokens["accent"]))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(tokens["onaccent"]))
    return palette
