"""Which words are judged."""

import pytest

from ceo_desk.text.word_places import as_asked, can_be_judged, without_ending, word_places


@pytest.mark.parametrize(
    ("passage", "words"),
    [
        ("A letter, and 'another'.", ["letter", "and", "another"]),
        ("It’s don't O’Neill’s dogs’ ’tis", ["It’s", "don't", "O’Neill’s", "dogs"]),
        ("co-operate well–known Straße/Weg", ["co-operate", "well", "known", "Straße", "Weg"]),
        ("see https://x.org/a(b)?c=d now", ["see", "now"]),
        ("me@x.org www.x.org x.org/page readme.txt e.g. #tag @name /usr/share/x", []),
        ("B2B 3rd 2026 CEO CEOs CEO’s iPhone WordPress a_b", []),
        ("NATO-Gipfel Über-Ich", ["Über-Ich"]),
        ("e\u0301te\u0301 so\u00adft", ["été", "soft"]),
        ("これは本 한국어 ภาษา 中文", []),
        ("שָׁלוֹם עולם كِتاب", ["שלום", "עולם", "كتاب"]),
        ("👩‍💻word\ufffcnext", ["word", "next"]),
        ("«guillemets» „unten“ ‘single’ (brackets)", ["guillemets", "unten", "single", "brackets"]),
        ("x" * 61, []),
        ("", []),
    ],
)
def test_words_that_can_be_judged_are_found(passage: str, words: list[str]) -> None:
    assert [place.word for place in word_places(passage)] == words


def test_places_count_letters_of_the_passage() -> None:
    passage = "👩 „naïve“ so\u00adft"

    assert [passage[start:end] for start, end, _ in word_places(passage)] == ["naïve", "so\u00adft"]


def test_a_single_letter_or_a_mark_is_no_word_to_judge() -> None:
    assert not can_be_judged("a")
    assert not can_be_judged("a_b")
    assert can_be_judged("word")


def test_a_name_is_asked_for_without_what_it_wears() -> None:
    assert [without_ending(word) for word in ("Winterfeld’s", "Jones'", "its")] == ["Winterfeld", "Jones", "its"]
    assert as_asked("Stra\u00adße") == "Straße"
