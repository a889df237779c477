"""One text as each person gets it."""

import pytest

from ceo_desk.domain.alike import laid_out


@pytest.mark.parametrize(
    ("text", "author", "expected"),
    [
        ("The sauna is open until six.", "Petra Lindqvist", "Petra, the sauna is open until six."),
        (" Ja, bis sechs. ", "Petra Lindqvist", "Petra, ja, bis sechs."),
        ("Fern Lodge is open.", "Petra Lindqvist", "Petra, Fern Lodge is open."),
        ("I asked the cook.", "Petra Lindqvist", "Petra, I asked the cook."),
        ("I'm glad.", "Petra Lindqvist", "Petra, I'm glad."),
        ("Dear Petra, it is open.", "Petra Lindqvist", "Dear Petra, it is open."),
        ("The sauna is open.", "", "The sauna is open."),
        ("2 o'clock it is.", "Tom Halvorsen", "Tom, 2 o'clock it is."),
        ("  ", "Tom Halvorsen", ""),
    ],
)
def test_the_name_stands_in_front_where_it_is_known(text: str, author: str, expected: str) -> None:
    assert laid_out(text, author) == expected
