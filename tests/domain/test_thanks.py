import pytest

from ceo_desk.domain.thanks import LINES, first_name, readdressed, thank_you_lines


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("Ines Barreto", "Ines"),
        ("  Rosa   Delgado-Finch ", "Rosa"),
        ("Anne-Marie van den Berg", "Anne-Marie"),
        ("Jo Lind", "Jo"),
        ("Siobhán Keane (Galway)", "Siobhán"),
        ("Ольга Петренко", "Ольга"),
        ("Kenji", "Kenji"),
        ("B. R.", "B. R."),
        ("J.-P. Martin", "J.-P. Martin"),
        ("AB Karlsson", "AB Karlsson"),
        ("森田 恵子", "森田 恵子"),
        ("سمير الخطيب", "سمير الخطيب"),
        ("박 혜진", "박 혜진"),
        ("Park Hye-jin", "Park Hye-jin"),
        ("Barreto, Ines", "Barreto, Ines"),
        ("Dr. Anna Weiss", "Dr. Anna Weiss"),
        ("One who knows", "One who knows"),
        ("Disappointed guest", "Disappointed guest"),
        ("The Alderbay Chronicle", "The Alderbay Chronicle"),
        ("Top Deals Daily", "Top Deals Daily"),
        ("logo design 24h", "logo design 24h"),
        ("Harbour Bay Sea View Rooms", "Harbour Bay Sea View Rooms"),
        ("Anonymous", ""),
        ("jo@mail.example", ""),
        ("", ""),
    ],
)
def test_how_somebody_is_addressed(author: str, name: str) -> None:
    assert first_name(author) == name


def test_three_lines_with_a_name_and_three_without() -> None:
    named = thank_you_lines("Ines Barreto")
    assert all("Ines" in line and "Barreto" not in line for line in named)
    assert thank_you_lines("") == tuple(without for _, without in LINES)
    assert len({*named, *thank_you_lines("")}) == 6
    assert thank_you_lines("{name} Odd")[0].count("{name} Odd") == 1


def test_an_earlier_answer_is_addressed_to_who_asks_now() -> None:
    text = "Dear Ines, come in April. Inessa stays. Thank you, Ines."
    assert readdressed(text, "Ines Barreto", "Tom Halvorsen") == (
        "Dear Tom, come in April. Inessa stays. Thank you, Tom."
    )
    assert readdressed("Dear Ines, come.", "Ines Barreto", "guest") == "Dear [their name], come."
    assert readdressed("Dear Ines, come.", "guest", "Tom Halvorsen") == "Dear Ines, come."
