"""`python -m tests.domain.tray.measure [WORD]`: precision and recall of the tray's rules.

With the name of a half it also prints what they see otherwise there.
"""

import sys
from collections.abc import Callable

from tests.domain.tray.labelled import LANGUAGES, LATER, NAMES, Labelled, held_back, measured, read, told, tuned

HALVES: dict[str, Callable[[str], list[Labelled]]] = {
    "tuned": lambda language: tuned(read(language)),
    "held": lambda language: held_back(read(language)),
    "later-tuned": lambda language: tuned(read(LATER[language])),
    "later-held": lambda language: held_back(read(LATER[language])),
}


def main(words: list[str]) -> None:
    """Prints the table; `tuned` or `held` prints the comments of that half that the rules see otherwise."""
    _say(f"{'':18}{'language':10}{'half':12}{'precision':>10}{'recall':>8}{'there':>7}")
    for name in NAMES:
        for language in LANGUAGES:
            for half, chosen in HALVES.items():
                one = measured(chosen(language))[name]
                _say(f"{name:18}{language:10}{half:12}{one.precision:10.2f}{one.recall:8.2f}{one.there:7}")
    for word in words:
        for language in LANGUAGES:
            for comment in HALVES[word](language):
                _print_difference(comment)


def _print_difference(comment: Labelled) -> None:
    found = told(comment.text)
    missed, wrongly = sorted(comment.signs - found), sorted(found - comment.signs)
    if missed or wrongly:
        _say(f"- missed {missed}, wrongly {wrongly}: {comment.text}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
