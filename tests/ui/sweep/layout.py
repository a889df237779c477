"""What is cut off, what lies on something else, and what is too small to read."""

from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QAbstractSpinBox, QLineEdit, QScrollArea, QWidget

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import CheckRow, ChoiceRow
from ceo_desk.ui.parts.text import Words
from tests.ui.sweep.parts_seen import (
    Finding,
    box_in,
    called,
    controls_of,
    is_seen,
    leaves_of,
    panel_of,
    seen_box,
    words_of,
)

SLACK = 2
"""Pixels by which edges may meet: round corners and rounded sizes."""


def cut_off(window: QWidget) -> list[Finding]:
    """No text of the desk is cut: not at its end, not below, and no button is narrower than its words."""
    found = [finding for words in words_of(window) for finding in _cut_words(words)]
    for control in controls_of(window):
        found += _cut_control(control)
    return found


def outside(window: QWidget) -> list[Finding]:
    """Nothing reaches out of what holds it, but for what scrolls."""
    found: list[Finding] = []
    boxes = [one for one in window.findChildren(QAbstractScrollArea) if is_seen(one)]
    for box in boxes:
        wide = _too_wide_inside(box)
        if wide:
            found.append(Finding("outside", called(box), f"{wide} px of what scrolls in it can't be seen"))
    for widget in [*leaves_of(window), *boxes]:
        parent = widget.parentWidget()
        if parent is None:
            continue
        over = _sticks_out(widget, parent)
        if over and not isinstance(parent.parentWidget(), QAbstractScrollArea):
            found.append(Finding("outside", called(widget), f"{over} px out of {called(parent)}"))
        beside = _beside_a_scroll_area(widget)
        if beside:
            found.append(Finding("outside", called(widget), f"{beside} px beside what scrolls up and down only"))
        if not seen_box(window, widget).isEmpty() and not window.rect().contains(_clipped(window, widget)):
            found.append(Finding("outside", called(widget), "it reaches out of the window"))
    return found


def overlapping(window: QWidget) -> list[Finding]:
    """No two controls, words, icons lie on one another; a panel lies over the page by design."""
    boxes = [(one, seen_box(window, one)) for one in leaves_of(window)]
    found = []
    for (one, its), (other, others) in combinations(boxes, 2):
        shared = its.intersected(others)
        if shared.width() <= SLACK or shared.height() <= SLACK:
            continue
        if one.isAncestorOf(other) or other.isAncestorOf(one) or panel_of(one) is not panel_of(other):
            continue
        found.append(
            Finding("overlap", called(one), f"lies on {called(other)} by {shared.width()} × {shared.height()}")
        )
    return found


def small_type(window: QWidget, smallest: float) -> list[Finding]:
    """No text is set smaller than that."""
    return [
        Finding("type", called(one), f"{one.font().pixelSize()} px, at least {smallest:g} are wanted")
        for one in [*words_of(window), *controls_of(window)]
        if 0 < one.font().pixelSize() < smallest and not isinstance(one, QAbstractScrollArea)
    ]


def _cut_words(words: Words) -> list[Finding]:
    found = []
    limit = words._lines
    if words.is_cut() and (limit == 0 or not words._wraps):
        found.append(Finding("cut", called(words), f"its end is missing at {words.width()} px"))
    if not words._wraps and not limit and words.sizeHint().width() > words.width() + SLACK:
        found.append(
            Finding("cut", called(words), f"{words.sizeHint().width()} px are wanted, {words.width()} are there")
        )
    if words._wraps:
        wanted = words.heightForWidth(words.width())
        if wanted > words.height() + SLACK:
            found.append(Finding("cut", called(words), f"{wanted} px high, only {words.height()} are there"))
    return found


def _cut_control(control: QWidget) -> list[Finding]:
    wanted = 0.0
    if type(control) in (CheckRow, ChoiceRow):
        assert isinstance(control, CheckRow | ChoiceRow)
        theme = control._row.theme
        sides = theme.space(20) * 2 + theme.px(24) + theme.space(16)
        sides += theme.px(24) + theme.space(12) if control._row.end_icon else 0
        label, body = QFontMetricsF(theme.font("label")), QFontMetricsF(theme.font("body"))
        wanted = sides + max(label.horizontalAdvance(control.text()), body.horizontalAdvance(control._row.second))
    elif isinstance(control, Button):
        wanted = control.sizeHint().width()
    elif isinstance(control, QAbstractButton) and control.text() and not _wraps(control):
        wanted = QFontMetricsF(control.font()).horizontalAdvance(control.text())
    elif isinstance(control, QLineEdit) and not control.text():
        wanted = QFontMetricsF(control.font()).horizontalAdvance(control.placeholderText()) + 8
    elif isinstance(control, QAbstractSpinBox):
        wanted = control.minimumSizeHint().width()
    if wanted > control.width() + SLACK:
        return [Finding("cut", called(control), f"{wanted:.0f} px are wanted, {control.width()} are there")]
    return []


def _sticks_out(widget: QWidget, parent: QWidget) -> int:
    box, room = widget.geometry(), parent.rect()
    over = max(
        room.left() - box.left(), room.top() - box.top(), box.right() - room.right(), box.bottom() - room.bottom()
    )
    return over if over > SLACK else 0


def _beside_a_scroll_area(widget: QWidget) -> int:
    """By how much it lies beside a scroll area that doesn't scroll sideways."""
    parent = widget.parentWidget()
    while parent is not None:
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea):
            if area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                return 0
            box = box_in(parent, widget)
            over = max(-box.left(), box.right() - parent.rect().right())
            return over if over > SLACK else 0
        parent = area
    return 0


def _too_wide_inside(area: QAbstractScrollArea) -> int:
    """By how much what it holds is wider than it, where nothing scrolls sideways."""
    is_fixed = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    inside = area.widget() if isinstance(area, QScrollArea) and is_fixed else None
    over = inside.width() - area.viewport().width() if inside is not None else 0
    return over if over > SLACK else 0


def _clipped(window: QWidget, widget: QWidget) -> QRect:
    box = box_in(window, widget)
    return box if not _is_scrolled(window, widget) else seen_box(window, widget)


def _is_scrolled(window: QWidget, widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QAbstractScrollArea) and is_seen(parent):
            return True
        parent = parent.parentWidget()
    return False


def _wraps(button: QAbstractButton) -> bool:
    """True where it paints its words itself, in as many lines as they need."""
    return button.property("kind") == "row" or button.hasHeightForWidth()
