"""Footnotes that leave their text for another one."""

from __future__ import annotations

from ceo_desk.text.footnotes import with_its_notes, with_own_names, with_plain_numbers
from ceo_desk.text.reading import read
from ceo_desk.text.writing import write_normal

TEXT = "One[^a].\n\nTwo[^b].\n\n[^a]: First[^c].\n\n[^b]: Second.\n\n[^c]: Third.\n"


def test_a_block_takes_its_footnotes_along_and_those_that_they_name() -> None:
    document = read(TEXT)
    taken = write_normal(with_its_notes(document.blocks[0], document))
    assert taken == "One[^a].\n\n[^a]: First[^c].\n\n[^c]: Third.\n"


def test_names_made_of_what_footnotes_say_never_meet_others_and_are_shown_as_numbers() -> None:
    mine, other = with_own_names(read(TEXT)), with_own_names(read("X[^a].\n\n[^a]: Else.\n"))
    assert not {note.label for note in mine.footnotes} & {note.label for note in other.footnotes}
    assert with_own_names(read(TEXT)) == mine
    shown = with_plain_numbers(mine)
    assert write_normal(shown).startswith("One[^1].\n\nTwo[^2].\n")
    assert with_plain_numbers(read(TEXT)) == read(TEXT)
