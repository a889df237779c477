"""What another screen asks of the page when it sends the person there: words to go to, a picture to describe."""

from enum import StrEnum


class Errand(StrEnum):
    """What is to be done once the post is on the page."""

    TITLE = "title"
    WORDS = "words"
    """These words are looked for and selected."""
    LINK = "link"
    """The words that lead there are selected."""
    PICTURE = "picture"
    """The first picture without words is picked, its bar open."""
    END = "end"
    """These words become the last paragraph."""
    ABOUT = "about"
    """What stands beside the post is opened."""


def errand_to(errand: Errand, text: str = "") -> str:
    """An errand as the note of a Go."""
    return f"{errand}:{text}"


def errand_of(note: str) -> tuple[Errand, str] | None:
    """The errand in a note, with its words; None where there is none."""
    kind, colon, text = note.partition(":")
    return (Errand(kind), text) if colon and kind in set(Errand) else None
