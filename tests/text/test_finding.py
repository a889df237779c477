"""What is found."""

import pytest

from ceo_desk.text.finding import pattern_of, places_of


@pytest.mark.parametrize(
    ("wanted", "passage", "found"),
    [
        ("night", "Night by night", ["Night", "night"]),
        ("Night", "Night by night", ["Night"]),
        ("resume", "A résumé, a re\u0301sume\u0301, a Resume", ["résumé", "re\u0301sume\u0301", "Resume"]),
        ("résumé", "A resume, a résumé, a re\u0301sume\u0301", ["résumé", "re\u0301sume\u0301"]),
        ("it's", "It’s and it's", ["It’s", "it's"]),
        ("“a”", 'He said "a" and «a»', ['"a"', "«a»"]),
        ("10 km", "10\u00a0km or 10 km", ["10\u00a0km", "10 km"]),
        ("e-mail", "e\u2011mail", ["e\u2011mail"]),
        ("typewriter", "type\u00adwriter", ["type\u00adwriter"]),
        ("straße", "STRASSE Straße", ["Straße"]),
        ("a.b*", "a.b* axb", ["a.b*"]),
        ("これ", "これは", ["これ"]),
        ("aa", "aaaa", ["aa", "aa"]),
        ("nowhere", "here", []),
    ],
)
def test_words_are_found_as_a_person_means_them(wanted: str, passage: str, found: list[str]) -> None:
    assert [passage[start:end] for start, end in places_of(pattern_of(wanted), passage)] == found


def test_whole_words_are_found_alone() -> None:
    pattern = pattern_of("art", whole_words=True)

    assert list(places_of(pattern, "art, party, Art’s")) == [(0, 3), (12, 15)]


def test_nothing_is_not_looked_for() -> None:
    with pytest.raises(ValueError, match="nothing"):
        pattern_of("")
