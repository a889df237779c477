import pytest

from ceo_desk.domain.repeating import sameness


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("Thank you, Ines!", "thank  you ines", True),
        ("Thank you, Ines.", "Thank you, Tom.", True),
        ("Thank you, Ines.", "Thank you, Noor.", False),
        ("Open at 7.", "Open at 8.", False),
        ("Grüße", "Grüsse", False),
    ],
)
def test_the_same_is_said_whatever_the_name_and_the_marks(one: str, other: str, is_same: bool) -> None:
    names = "Ines Barreto Tom Halvorsen"
    assert (sameness(one, names) == sameness(other, names)) is is_same
