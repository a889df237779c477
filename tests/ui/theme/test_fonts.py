"""The desk's own fonts: their weights, and letters that stand closer where the script allows it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.theme.fonts import font_of
from ceo_desk.ui.theme.type_scale import ROLES


@pytest.fixture(autouse=True)
def locale(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("light", "heavy"), [("body", "name"), ("page", "post_name")])
def test_a_weight_changes_the_letters_not_only_the_font(light: str, heavy: str) -> None:
    size = ROLES[light].size
    fonts = [font_of(ROLES[role], size / ROLES[role].size) for role in (light, heavy)]
    widths = [QFontMetricsF(font).horizontalAdvance("What our night porters taught me") for font in fonts]

    assert [font.pixelSize() for font in fonts] == [size, size]
    assert widths[1] > widths[0]


def test_large_letters_stand_closer_but_never_arabic_ones() -> None:
    assert font_of(ROLES["title"], 1).letterSpacing() == 98
    assert font_of(ROLES["body"], 1).letterSpacingType() is QFont.SpacingType.PercentageSpacing
    assert font_of(ROLES["body"], 1).letterSpacing() in (0, 100)

    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    assert font_of(ROLES["title"], 1).letterSpacing() in (0, 100)
