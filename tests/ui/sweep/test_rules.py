"""Each rule of the sweep bites: a widget that breaks it is found, one that keeps it is not."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDial, QLineEdit, QPushButton, QWidget

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import ChoiceRow
from ceo_desk.ui.parts.layouts import Scrolled, column
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.theme.tokens import Look
from tests.ui.sweep import access, colours, layout
from tests.ui.sweep.languages import Brackets, outside_brackets, untranslated
from tests.ui.sweep.parts_seen import Finding, controls_of

Rule = Callable[[QWidget], list[Finding]]
translate = QCoreApplication.translate
LONG = "A sentence that is a good deal longer than the room that it is given here"


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme(Look.LIGHT)
    made.apply()
    return made


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(400, 400)
    yield made
    made.close()
    made.deleteLater()


def place(window: QWidget, widget: QWidget, *box: int) -> QWidget:
    """Puts a widget into the window, without a layout."""
    widget.setParent(window)
    widget.setGeometry(*(box or (20, 20, 200, 60)))
    widget.show()
    return widget


def found(window: QWidget, rule: Rule) -> list[str]:
    """What a rule says about the window."""
    window.show()
    QApplication.processEvents()
    return [finding.rule for finding in rule(window)]


def test_a_good_button_breaks_nothing(window: QWidget, theme: Theme) -> None:
    place(window, Button(theme, "Send to Ines", "primary"), 20, 20, 300, 60)
    rules = (access.names_and_roles, access.sizes, access.one_primary, access.unreachable, layout.cut_off)
    for rule in (*rules, layout.outside, layout.overlapping):
        assert found(window, rule) == []
    assert colours.pale(window, theme) == []
    assert layout.small_type(window, 18) == []


def test_a_control_without_a_name_is_found(window: QWidget) -> None:
    place(window, QPushButton())
    assert found(window, access.names_and_roles) == ["name"]


def test_a_control_with_a_strange_role_is_found(window: QWidget) -> None:
    place(window, QDial()).setAccessibleName("Turn")
    assert found(window, access.names_and_roles) == ["role"]


def test_a_control_that_tab_passes_by_is_found(window: QWidget) -> None:
    place(window, QLineEdit())
    place(window, QPushButton("Past"), 20, 100, 200, 60).setFocusPolicy(Qt.FocusPolicy.NoFocus)
    assert found(window, access.unreachable) == ["reach"]


@pytest.mark.parametrize(("width", "height"), [(47, 48), (48, 47)])
def test_a_small_target_is_found(window: QWidget, width: int, height: int) -> None:
    place(window, QPushButton("x"), 0, 0, width, height)
    assert found(window, access.sizes) == ["size"]


@pytest.mark.parametrize("count", [0, 2])
def test_none_or_two_primaries_are_found(window: QWidget, theme: Theme, count: int) -> None:
    for number in range(count):
        place(window, Button(theme, "Send", "primary"), 0, 70 * number, 300, 60)
    assert found(window, access.one_primary) == ["primary"]


def test_words_that_are_cut_at_their_end_or_below_are_found(window: QWidget, theme: Theme) -> None:
    place(window, Words(theme, LONG, wrap=False), 0, 0, 100, 30)
    place(window, Words(theme, LONG, lines=1, wrap=False), 0, 40, 100, 30)
    window.show()
    place(window, Words(theme, LONG), 0, 80, 100, 30).setFixedHeight(30)
    assert found(window, layout.cut_off) == ["cut", "cut", "cut"]


def test_words_with_a_limit_of_lines_may_be_cut(window: QWidget, theme: Theme) -> None:
    place(window, Words(theme, LONG * 3, lines=2), 0, 0, 200, 60)
    assert found(window, layout.cut_off) == []


def test_buttons_rows_and_fields_narrower_than_their_words_are_found(window: QWidget, theme: Theme) -> None:
    place(window, Button(theme, LONG), 0, 0, 400, 60).setFixedWidth(100)
    place(window, ChoiceRow(theme, "Short", LONG), 0, 70, 200, 80)
    place(window, QPushButton(LONG), 0, 160, 100, 60)
    line = QLineEdit()
    line.setPlaceholderText(LONG)
    place(window, line, 0, 230, 100, 60)
    assert found(window, layout.cut_off) == ["cut"] * 4


def test_what_reaches_out_of_its_box_is_found_but_not_what_scrolls(window: QWidget, theme: Theme) -> None:
    box = place(window, QWidget(), 0, 0, 100, 100)
    place(box, QPushButton("Out"), 60, 10, 80, 60)
    inside = QWidget()
    inside.setMinimumHeight(900)
    place(inside, QPushButton("Below"), 0, 800, 80, 60)
    place(window, Scrolled(inside), 0, 200, 300, 100)
    assert found(window, layout.outside) == ["outside"]


def test_an_area_that_scrolls_and_reaches_out_of_its_box_is_found(window: QWidget, theme: Theme) -> None:
    box = place(window, QWidget(), 0, 0, 300, 100)
    place(box, Scrolled(QWidget()), 0, 40, 300, 100)
    assert found(window, layout.outside) == ["outside"]


def test_what_lies_beside_an_area_that_does_not_scroll_sideways_is_found(window: QWidget, theme: Theme) -> None:
    inside = QWidget()
    inside.setMinimumSize(500, 100)
    place(inside, QPushButton("Beside"), 380, 0, 80, 60)
    place(window, Scrolled(inside), 0, 0, 400, 100)
    window.show()
    QApplication.processEvents()
    assert [one.what for one in layout.outside(window) if "Beside" in one.what] != []


def test_what_reaches_out_of_the_window_is_found(window: QWidget) -> None:
    place(window, QPushButton("Out"), 380, 10, 80, 60)
    assert "outside" in found(window, layout.outside)


def test_what_lies_on_something_else_is_found(window: QWidget, theme: Theme) -> None:
    place(window, QPushButton("One"), 0, 0, 100, 60)
    place(window, Words(theme, "Two", wrap=False), 50, 10, 100, 30)
    assert found(window, layout.overlapping) == ["overlap"]


def test_small_type_is_found(window: QWidget, theme: Theme) -> None:
    place(window, Words(theme, "Small", "hint"))
    assert found(window, lambda seen: layout.small_type(seen, 18)) == ["type"]
    assert found(window, lambda seen: layout.small_type(seen, 16)) == []


def test_pale_words_are_found(window: QWidget, theme: Theme) -> None:
    window.setLayout(column(Words(theme, "Pale", "body", "line"), Words(theme, "Dark")))
    assert found(window, lambda seen: colours.pale(seen, theme)) == ["contrast"]


def test_words_past_the_translators_are_found(window: QWidget, theme: Theme) -> None:
    brackets = Brackets()
    brackets.install()
    try:
        place(window, Words(theme, translate("Footer", "All is saved.")))
        said = translate("Today", "Answer {name}").format(name="Petra Lindqvist")
        place(window, Button(theme, f"{said} on Tuesday"), 0, 90, 400, 60)
        assert found(window, untranslated) == []
        place(window, Words(theme, "Nobody translated this."), 0, 160, 300, 30)
        assert found(window, untranslated) == ["translation"]
    finally:
        brackets.remove()


def test_brackets_may_lie_in_brackets() -> None:
    assert outside_brackets("a ⟦b ⟦c⟧ d⟧ e") == "a  e"


def test_parts_that_qt_drives_are_no_controls_of_ours(window: QWidget) -> None:
    scrolled = Scrolled(QWidget())
    place(window, scrolled)
    line = QLineEdit("words")
    line.setClearButtonEnabled(True)
    place(window, line, 0, 100, 200, 60)
    window.show()
    assert line in controls_of(window)
    assert len(controls_of(window)) <= 2


def test_what_scrolls_up_and_down_is_no_wider_than_it_is_seen(window: QWidget, theme: Theme) -> None:
    inside, wide = QWidget(), QWidget()
    wide.setMinimumWidth(420)
    inside.setLayout(column(wide))
    window.setLayout(column(Scrolled(inside)))

    assert "outside" in found(window, layout.outside)
    wide.setMinimumWidth(200)
    found(window, layout.outside)  # laid out a turn later
    assert found(window, layout.outside) == []
