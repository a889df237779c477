"""Quotation marks, dashes, dots and blanks, letter by letter, as each language prints them."""

from __future__ import annotations

import pytest

from ceo_desk.text.typography import HABITS, habits_of, may_change, typeset

NB, NNB = "\u00a0", "\u202f"


def type_all(text: str, language: str) -> str:
    """What stands there once all of it was typed."""
    out = ""
    for letter in text:
        out += letter
        change = typeset(out, language)
        if change is not None:
            assert may_change(out[-2:])
            out = out[: len(out) - change.take] + change.put
    return out


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "“a ‘b’ c”"),
        ("en-GB", "“a ‘b’ c”"),
        ("de", "„a ‚b‘ c“"),
        ("de-AT", "„a ‚b‘ c“"),
        ("de-CH", "«a ‹b› c»"),
        ("fr", f"«{NB}a ‘b’ c{NB}»"),
        ("fr-CH", f"«{NNB}a ‹b› c{NNB}»"),
        ("fr-CA", f"«{NB}a ‘b’ c{NB}»"),
        ("es", "«a ‘b’ c»"),
        ("es-MX", "“a ‘b’ c”"),
        ("it", "«a ‘b’ c»"),
        ("pt-BR", "“a ‘b’ c”"),
        ("pt-PT", "«a ‘b’ c»"),
        ("nl", "“a ‘b’ c”"),
        ("pl", "„a ‚b’ c”"),
        ("cs", "„a ‚b‘ c“"),
        ("hu", "„a ’b’ c”"),
        ("ro", "„a ’b’ c”"),
        ("sv", "”a ’b’ c”"),
        ("fi", "”a ’b’ c”"),
        ("da", "”a ’b’ c”"),
        ("nb", "«a ‘b’ c»"),
        ("ru", "«a ’b’ c»"),
        ("el", "«a ’b’ c»"),
        ("tr", "“a ‘b’ c”"),
    ],
)
def test_quotation_marks(language: str, expected: str) -> None:
    assert type_all("\"a 'b' c\"", language) == expected


def test_a_language_that_is_not_known_is_left_alone() -> None:
    for language in ("ja", "he", "xx", ""):
        assert habits_of(language) is None
        assert type_all('"a" -- b...', language) == '"a" -- b...'


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("en", "it's the dogs' bone", "it’s the dogs’ bone"),
        ("en", "'90s and 'tis and rock 'n' roll", "’90s and ’tis and rock ’n’ roll"),
        ("en", "the 1990's", "the 1990’s"),
        ("en", "he said 'I don't' twice", "he said ‘I don’t’ twice"),
        ("nl", "'s morgens is 't koud", "’s morgens is ’t koud"),
        ("de", "so 'ne Sache, geht's", "so ’ne Sache, geht’s"),
        ("fr", "l'eau d'ici", "l’eau d’ici"),
        ("uk", "м'ята", "м’ята"),
        ("tr", "2020'de", "2020’de"),
    ],
)
def test_apostrophes(language: str, typed: str, expected: str) -> None:
    assert type_all(typed, language) == expected


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("en", "5'10\" tall", "5'10\" tall"),
        ("en", '"in 1990"', "“in 1990”"),
        ("en", '(\'a\') ["b"] --"c"', "(‘a’) [“b”] --“c”"),
        ("en", '"nested "inner""', "“nested “inner””"),
        ("en", '"a"-"b"', "“a”-“b”"),
        ("en", '\u2028"a"', "\u2028“a”"),
        ("en", "\\\" and \\'", "\\\" and \\'"),
        ("en", 'https://a.example/it\'s?q="x"', 'https://a.example/it\'s?q="x"'),
        ("en", 'www.a.example/b...c "d', "www.a.example/b...c “d"),
        ("es", '¿"a"?', "¿«a»?"),
        ("sv", '("a")', "(”a”)"),
    ],
)
def test_where_marks_stand(language: str, typed: str, expected: str) -> None:
    assert type_all(typed, language) == expected


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("en", "a -- b", "a – b"),
        ("en", "a--b", "a—b"),
        ("en", "a-- ", "a— "),
        ("de", "a -- b", "a – b"),
        ("de", "Berlin--Hamburg", "Berlin–Hamburg"),
        ("en", "1990--2000", "1990–2000"),
        ("ru", "a -- b", "a — b"),
        ("es", "a --b-- c", "a —b— c"),
        ("en", "git --force", "git --force"),
        ("en", "-- a", "-- a"),
        ("en", "a --- b", "a --- b"),
        ("en", "<!-- a --> b", "<!-- a --> b"),
        ("en", "a--> b", "a--> b"),
        ("en", "x=--y", "x=--y"),
        ("en", "a.example/b--c", "a.example/b--c"),
        ("en", '"a" -- "b"', "“a” – “b”"),
    ],
)
def test_dashes(language: str, typed: str, expected: str) -> None:
    assert type_all(typed, language) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("a... b", "a… b"), ("...", "…"), ("....", "…."), ("../...", "../..."), ("a/...", "a/...")],
)
def test_dots(typed: str, expected: str) -> None:
    assert type_all(typed, "en") == expected


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("fr", "Vraiment?", f"Vraiment{NNB}?"),
        ("fr", "Vraiment ? Oui !", f"Vraiment{NNB}? Oui{NNB}!"),
        ("fr", "Oui?!", f"Oui{NNB}?!"),
        ("fr", "Ceci : cela", f"Ceci{NB}: cela"),
        ("fr", "Ceci: cela", f"Ceci{NB}: cela"),
        ("fr", "à 12:30; puis", f"à 12:30{NNB}; puis"),
        ("fr", "http://a.example/b?c", "http://a.example/b?c"),
        ("fr", "a.example/b?c", "a.example/b?c"),
        ("fr", "&eacute;", "&eacute;"),
        ("fr", ":) ;", ":) ;"),
        ("fr", '"oui"!', f"«{NB}oui{NB}»{NNB}!"),
        ("fr", '" oui"', f"«{NB}oui{NB}»"),
        ("fr", "« oui »", f"«{NB}oui{NB}»"),
        ("fr-CA", "Vraiment? Ceci: cela", f"Vraiment? Ceci{NB}: cela"),
        ("fr-CA", "Vraiment ?", "Vraiment ?"),
        ("en", "Really ? This : that", "Really ? This : that"),
    ],
)
def test_french_blanks(language: str, typed: str, expected: str) -> None:
    assert type_all(typed, language) == expected


def test_nothing_makes_nothing() -> None:
    assert typeset("", "en") is None
    assert not may_change("")
    assert not may_change("ab")


def test_every_language_prints_with_two_pairs() -> None:
    for language, habits in HABITS.items():
        assert all(len(mark) == 1 for mark in (*habits.double, *habits.single)), language
        assert '"' not in habits.double
        assert "'" not in habits.single
