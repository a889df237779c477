import pytest

from ceo_desk.domain.gaps import gaps_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On [the day] at [ hour ].", ("the day", "hour")),
        ("He said so [sic], see [1] and [a link](https://x.example).", ()),
        ("[not\nclosed]", ()),
    ],
)
def test_a_gap_is_what_somebody_has_to_fill(text: str, found: tuple[str, ...]) -> None:
    assert gaps_in(text) == found


def test_several_lines_have_one_order() -> None:
    assert gaps_in("[first one]", "and [the second]") == ("first one", "the second")
