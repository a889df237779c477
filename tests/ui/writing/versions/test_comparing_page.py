"""Two versions on one page: how taken and added words look, and what stands for cards, code and pictures."""

import pytest
from PySide6.QtGui import QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QApplication

from ceo_desk.domain.draft import Content
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.theme.tokens import Look
from ceo_desk.ui.writing.versions.comparing_page import ComparingPage
from ceo_desk.ui.writing.versions.passages import Comparison, compare_texts, text_of


@pytest.fixture
def page(qapp: QApplication) -> ComparingPage:
    made = ComparingPage(Theme(Look.LIGHT), lambda _address: None)
    made.resize(768, 500)
    made.show()
    return made


def comparison(before: str, after: str) -> Comparison:
    return compare_texts(text_of(Content("T", before)), text_of(Content("T", after)))


def formats(block: QTextBlock) -> list[tuple[str, QTextCharFormat]]:
    found, place = [], block.begin()
    while not place.atEnd():
        found.append((place.fragment().text(), place.fragment().charFormat()))
        place += 1
    return found


def test_taken_is_struck_out_added_underlined_never_by_colour_alone(page: ComparingPage) -> None:
    page.show_comparison(comparison("It was *old* here.\n", "It was new **here**.\n"), can_bring_back=True)
    shown = {text.strip(): looks for text, looks in formats(page.document().findBlockByNumber(1))}
    assert shown["old"].fontStrikeOut()
    assert not shown["old"].fontUnderline()
    assert shown["new"].underlineStyle() is QTextCharFormat.UnderlineStyle.SingleUnderline
    assert shown["here"].underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    assert shown["It was"].underlineStyle() is QTextCharFormat.UnderlineStyle.NoUnderline
    assert len({shown[word].background().color().name() for word in ("old", "new", "here")}) == 3


def test_colours_follow_the_look_and_the_place_stays(page: ComparingPage) -> None:
    page.show_comparison(comparison("a b c\n", "a b d\n"), can_bring_back=True)
    light = formats(page.document().findBlockByNumber(1))[-1][1].background().color()
    page._theme.choose(Look.DARK)
    assert formats(page.document().findBlockByNumber(1))[-1][1].background().color() != light
    assert page.current == 0


def test_cards_code_and_lines_are_marked_as_a_whole(page: ComparingPage) -> None:
    table = "| a |\n|---|\n| b |\n"
    before, after = f"Words.\n\n{table}\n```\none = 1\n```\n", "Words.\n\n```\none = 2\n```\n\n***\n"
    page.show_comparison(comparison(before, after), can_bring_back=False)
    assert page.changes() == 3
    assert "one\u2028" not in page.words()
    assert "one = 12" in page.words()
    page.grab()
    page.forget_pictures()
    page.step(1)
    assert page.current == 1
    assert page.hasFocus() or page.window().focusWidget() is page, "there is no button to go to"
    page.show_comparison(None, can_bring_back=False)
    page.step(1)
    assert (page.changes(), page.words(), page.current) == (0, "", -1)
