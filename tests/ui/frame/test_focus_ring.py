"""The focus ring: it comes with the keyboard, stays away with the mouse, and costs nothing where nobody looks."""

import json
import os
import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ceo_desk.ui.frame.focus_ring import DISTANCE, WIDTH, FocusRing
from ceo_desk.ui.parts.layouts import Scrolled
from ceo_desk.ui.theme.theme import Theme

PROBE = """
import enum, json
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from ceo_desk.ui.frame.focus_ring import FocusRing
from ceo_desk.ui.parts.layouts import Scrolled
from ceo_desk.ui.theme.theme import Theme
application = QApplication([])
window = QWidget()
layout = QVBoxLayout(window)
ring = FocusRing(Theme(), window)
layout.addWidget(Scrolled(QPushButton()))
window.show()
application.processEvents()
import gc
print(json.dumps([one.__qualname__ for one in gc.get_objects() if isinstance(one, enum.EnumType)]))
"""


class Page(QWidget):
    """Two buttons and a field in a body that scrolls, and the ring above them."""

    def __init__(self, height: int = 300) -> None:
        super().__init__()
        self.first, self.second, self.field = QPushButton("first"), QPushButton("second"), QLineEdit()
        inside = QWidget()
        inside.setFixedHeight(height)
        rows = QVBoxLayout(inside)
        for control in (self.first, self.second, self.field):
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            rows.addWidget(control)
        self.scrolled = Scrolled(inside)
        QVBoxLayout(self).addWidget(self.scrolled)
        self.ring = FocusRing(Theme(), self)
        self.resize(400, 400)
        self.show()
        assert QTest.qWaitForWindowActive(self)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)


def test_the_ring_comes_with_the_keyboard_and_goes_with_the_mouse(qapp: object) -> None:
    page = Page()
    assert page.ring.target() is None

    QTest.keyClick(page.first, Qt.Key.Key_Tab)
    assert page.ring.target() is page.second

    QTest.mouseClick(page.first, Qt.MouseButton.LeftButton)
    assert page.ring.target() is None

    page.second.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert page.ring.target() is page.second


def test_a_field_is_ringed_however_it_came_to_be_written_in(qapp: object) -> None:
    page = Page()

    page.field.setFocus(Qt.FocusReason.MouseFocusReason)

    assert page.ring.target() is page.field


def test_the_ring_follows_the_page_that_scrolls(qapp: object) -> None:
    page = Page(height=700)
    QTest.keyClick(page.first, Qt.Key.Key_Tab)
    before, scrolled = page.ring.y(), 20 + page.scrolled.verticalScrollBar().value()

    page.scrolled.verticalScrollBar().setValue(scrolled)
    assert page.ring.y() == before - scrolled

    page.second.hide()
    assert page.ring.target() is not page.second
    page.second.show()
    page.second.setFocus(Qt.FocusReason.ShortcutFocusReason)
    top = page.second.mapTo(page, page.second.rect().topLeft()).y()
    assert page.ring.y() == top - WIDTH - DISTANCE


def test_the_ring_leaves_a_control_that_is_gone(qapp: object) -> None:
    page = Page()
    QTest.keyClick(page.first, Qt.Key.Key_Tab)

    page.second.setParent(None)
    page.second.deleteLater()
    QTest.qWait(1)
    page.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    assert page.ring.target() is page.first


def test_the_ring_has_none_of_qts_other_classes_loaded() -> None:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    ran = subprocess.run(
        [sys.executable, "-c", PROBE],
        env=plain | {"QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
    )
    loaded = set(json.loads(ran.stdout))

    assert "QEvent.Type" in loaded
    assert loaded.isdisjoint({"QWizard.WizardStyle", "QGraphicsItem.CacheMode", "QMdiSubWindow.SubWindowOption"})
