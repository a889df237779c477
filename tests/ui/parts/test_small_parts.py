"""Parts of several screens: a menu behind a button, controls that wrap, listeners of screens that are gone."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.parts.menus import MenuButton
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.theme.tokens import Look


def test_a_menu_opens_by_a_press_and_tells_what_was_picked_once(qapp: QApplication) -> None:
    window = QWidget()
    button = MenuButton(Theme(Look.LIGHT), "Looks back over", ("Last 7 days", "This year"), parent=window)
    picked: list[int] = []
    button.picked.connect(picked.append)
    window.show()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.menu_shown.isVisible()
    button.menu_shown.close()

    button.pick(1)
    button.pick(1)
    assert picked == [1]
    assert (button.words(), button.accessibleName()) == ("This year", "Looks back over: This year")
    button.choose(0)
    assert picked == [1], "choosing for the person tells nobody"
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_controls_go_on_in_the_next_line_where_the_room_ends(qapp: QApplication) -> None:
    theme = Theme(Look.LIGHT)
    first, second = Button(theme, "Check again"), Button(theme, "Disconnect")
    flow = Flow((first, second), 12)
    line = first.sizeHint().height()
    roomy = first.sizeHint().width() + second.sizeHint().width() + 12
    assert flow.sizeHint().width() == roomy
    assert flow.heightForWidth(roomy) == line
    assert flow.heightForWidth(roomy - 1) == 2 * line + 12

    flow.resize(roomy - 1, 200)
    flow.show()
    QApplication.processEvents()
    assert second.y() == line + 12
    first.hide()
    QApplication.processEvents()
    assert second.y() == 0, "what is hidden takes no room"
    flow.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_nothing_is_told_to_a_screen_that_is_gone(qapp: QApplication) -> None:
    owner, heard = QObject(), list[int]()
    hear = while_alive(owner, heard.append)
    hear(1)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    hear(2)
    assert heard == [1]
