"""Small rules of the look before a post goes: embargoes, figures, links, addresses, guesses, reading ease."""

from datetime import date

import pytest

from ceo_desk.domain.checks import ALL_CHECKS, Check
from ceo_desk.domain.closing_questions import closing_questions
from ceo_desk.domain.embargo import Embargo, cleaned, hits
from ceo_desk.domain.figures import changed_figures
from ceo_desk.domain.guessing import Known, guess_category, guess_tags, known_as
from ceo_desk.domain.links import LinkState, LinkVerdict, askable, is_near, near_place, short_link, state_of_status
from ceo_desk.domain.noticing import CHECK_OF, Notice, Noticed, embargoed, is_looked_at, tried
from ceo_desk.domain.reading_ease import Ease, reading_ease, syllables
from ceo_desk.domain.slugs import LONGEST, slug_of
from ceo_desk.domain.terms import Term

TODAY = date(2026, 11, 25)
LATER = date(2026, 12, 3)
ENGLISH = "The cat sat on the mat and we all had tea with it. " * 6
HARD = (
    "Organisational responsibilities necessitate multidimensional considerations regarding institutional"
    " accountability. Interdepartmental communication facilitates comprehensive understanding. " * 6
)
LONG = "and then " * 20 + "we went."


@pytest.mark.parametrize(
    ("words", "text", "is_hit"),
    [
        ("Fern Lodge", "The sale of FERN  lodge is near.", True),
        ("Fern Lodge", "The Fern-Lodge deal", True),
        ("Fern Lodge", "Fern Lodges are many", True),
        ("Heron", "Project heron’s end", True),
        ("Heron’s", "Project heron's end", True),
        ("Heron", "Heronry", False),
        ("Ort", "Sport und Wort", False),
        ("münchen", "MÜNCHEN kommt", True),
        ("  ", "anything", False),
    ],
)
def test_words_under_embargo_are_found_whole(words: str, text: str, *, is_hit: bool) -> None:
    assert bool(hits(("A title", text), (Embargo(words),), TODAY)) == is_hit


def test_an_embargo_is_over_on_its_day_and_stops_only_where_the_list_says_so() -> None:
    until, stops = Embargo("sale", LATER), Embargo("sale", stops=True)
    assert hits(("a sale",), (until, stops), TODAY) == (until, stops)
    assert hits(("a sale",), (until, stops), LATER) == (stops,)
    assert embargoed((until, stops)) == (
        Noticed(Notice.EMBARGOED, "wait", "sale", until=LATER, place="sale"),
        Noticed(Notice.EMBARGOED, "bad", "sale", place="sale"),
    )
    assert cleaned("  two\n words ") == "two words"


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ("The desk may spend up to £150 a night.", "The desk may spend up to £250 a night.", ["£150 → £250"]),
        ("We met 150 guests in June.", "In short: we met 250 guests in June.", ["150 guests → 250 guests"]),
        ("It grew by 3%.", "It grew by 4.5%.", ["3% → 4.5%"]),
        ("By 1 December you hear more.", "By 5 December you hear more.", ["1 December → 5 December"]),
        ("It cost 1,200 pounds.", "It cost 1200 pounds.", []),
        ("We met 150 guests.", "Nobody came at all in June, and 12 rooms stood empty.", []),
        ("We met 150 guests.", "We met 150 guests and 12 porters.", []),
        ("No figure here.", "We met 12.", []),
        ("Room 12 and room 12.", "Room 13 and room 13.", ["12 and → 13 and", "12 → 13"]),
        ("Version 1.2 of it.", "Version 1.3 of it.", ["1.2 → 1.3"]),
    ],
)
def test_a_figure_counts_as_changed_where_its_words_stayed(before: str, after: str, changes: list[str]) -> None:
    assert [one.words for one in changed_figures((before,), (after,))] == changes


def test_a_changed_figure_can_be_found_in_the_text() -> None:
    (one,) = changed_figures(("Up to £150 a night.",), ("Up to £250 a night.",))
    assert one.around in "Up to £250 a night."


@pytest.mark.parametrize(
    ("host", "near"),
    [
        ("localhost", True),
        ("10.0.0.7", True),
        ("[::1]", True),
        ("fe80::1%eth0", True),
        ("169.254.169.254", True),
        ("2130706433", True),
        ("127.1", True),
        ("wiki.corp", True),
        ("example.org", False),
        ("8.8.8.8", False),
    ],
)
def test_what_is_not_out_in_the_open(host: str, *, near: bool) -> None:
    assert is_near(host) == near


def test_each_open_page_is_asked_once_and_nothing_else() -> None:
    links = (
        "https://a.example/x#one",
        "https://a.example/x#two",
        "mailto:a@b.example",
        "https://me:secret@a.example/",
        "#here",
        "http://b.example/",
        "https://[broken",
    )
    assert askable(links) == ("https://a.example/x#one", "http://b.example/")
    assert near_place("https://a.example/") == ""
    assert short_link("https://a.example/x/?token=1") == "a.example/x"
    assert short_link("https://a.example/" + "x" * 90).endswith("…")
    assert short_link("https://[broken") == "https://[broken"


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (200, LinkState.WORKS),
        (206, LinkState.WORKS),
        (404, LinkState.GONE),
        (410, LinkState.GONE),
        (401, LinkState.SIGN_IN),
        (403, LinkState.UNTOLD),
        (429, LinkState.UNTOLD),
        (999, LinkState.UNTOLD),
        (503, LinkState.SILENT),
    ],
)
def test_what_a_place_answers_with_is_a_verdict(status: int, state: LinkState) -> None:
    assert state_of_status(status) is state


def test_links_are_offered_to_be_tried_and_then_told() -> None:
    links = ("https://a.example/", "https://b.example/", "http://intranet/x")
    assert tried(links, ()) == (Noticed(Notice.LINKS_UNTRIED, "ask", count=2),)
    assert tried(("mailto:x@y.example",), ()) == ()
    good = tuple(LinkVerdict(link, LinkState.WORKS) for link in links[:2])
    assert tried(links, good) == (Noticed(Notice.LINKS_WORK, "good", count=2),)
    gone = (good[0], LinkVerdict(links[1], LinkState.GONE))
    assert tried(links, gone) == (Noticed(Notice.LINK_GONE, "wait", links[1], place=links[1]),)
    assert tried((), good[:0]) == ()


@pytest.mark.parametrize(
    ("title", "language", "slug"),
    [
        ("What our night porters taught me", "en", "what-our-night-porters-taught-me"),
        ("Schöne Grüße aus Köln", "de", "schoene-gruesse-aus-koeln"),
        ("Déjà vu: l’été", "fr", "deja-vu-lete"),
        ("Straße", "", "strasse"),
        ("日本語 の 題", "ja", "日本語-の-題"),
        ("  ?? ", "", ""),
    ],
)
def test_an_address_is_made_of_a_title(title: str, language: str, slug: str) -> None:
    assert slug_of(title, language) == slug


def test_a_long_address_ends_with_a_whole_word() -> None:
    slug = slug_of("night " * 40)
    assert len(slug) <= LONGEST
    assert slug.endswith("night")
    assert len(slug_of("x" * 200)) == LONGEST


PORTERS = ("The night porters told me of hotels. Every porter keeps a book.", "I worked the night shift in June.")
KNOWN = Known(
    tags=(Term("Porters", 4), Term("Night shift", 2), Term("Hotel", 9), Term("Finance", 12), Term("June", 1)),
    categories=(Term("Uncategorized", 50), Term("Notes", 7)),
)


def test_tags_are_guessed_of_what_the_text_speaks_of() -> None:
    assert guess_tags("What night porters know", PORTERS, KNOWN) == ("Porters", "Night shift")
    assert guess_tags("Money", ("Nothing about anything.",), KNOWN) == ()
    used = Known(tags=KNOWN.tags, used_tags=(("Hotel",), ("Hotel", "Finance")))
    assert guess_tags("x", PORTERS, used) == ("Porters", "Hotel", "Night shift")
    assert guess_tags("x", ("東京で会った。東京は静かだ。",), Known(tags=(Term("東京", 1), Term("", 1)))) == ("東京",)


def test_the_category_is_that_of_earlier_posts_or_the_one_used_most() -> None:
    assert guess_category(Known(used_categories=(("Notes",), ("Essays",), ("Notes",), ()))) == ("Notes",)
    assert guess_category(Known(categories=(Term("Notes", 7), Term("Essays", 2)))) == ("Notes",)
    assert guess_category(KNOWN) == ()
    assert guess_category(Known()) == ()
    assert known_as("night  Shift", ("Night shift",)) == "Night shift"
    assert known_as("new", ("Night shift",)) == "new"


SYLLABLES = {
    "en": "the 1 porter 2 table 2 people 2 idea 3 worked 1 wanted 2 houses 2 decision 3 business 3 every 3 learned 1 "
    "responsibility 6 serious 3 Amara’s 3 1200 1",
    "de": "Haus 1 Häuser 2 Entscheidung 3 Familie 3 Verantwortung 4 Theater 3",
    "fr": "maison 2 porte 1 collègues 2 parlent 1 décision 3 qualité 3 théâtre 2",
    "es": "casa 2 guerra 2 día 2 cliente 3 responsabilidad 6 hoy 1",
    "it": "casa 2 città 2 lavoro 3 domanda 3 guerra 2 responsabilità 6",
}


@pytest.mark.parametrize("language", list(SYLLABLES))
def test_syllables_are_counted_within_a_tenth(language: str) -> None:
    words = SYLLABLES[language].split()
    wanted = sum(map(int, words[1::2]))
    assert abs(sum(syllables(word, language) for word in words[::2]) - wanted) <= wanted / 10


def test_a_formula_tells_easy_from_hard_and_no_language_goes_without_its_sentences() -> None:
    easy, hard = reading_ease((ENGLISH,), "en"), reading_ease((HARD,), "en")
    assert easy is not None
    assert hard is not None
    assert (easy.ease, hard.ease) == (Ease.EASY, Ease.HARD)
    assert easy.score is not None
    assert easy.score > 90
    middle = reading_ease(("The committee considered several alternatives for the winter season today. " * 7,), "en")
    assert middle is not None
    assert middle.ease in (Ease.FAIR, Ease.HARD)
    finnish = reading_ease((LONG + " " + LONG,), "fi")
    assert finnish is not None
    assert (finnish.ease, finnish.score, finnish.long, finnish.is_long_winded) == (Ease.UNTOLD, None, 1, True)
    for language in ("de", "fr", "es", "it"):
        assert reading_ease((ENGLISH,), language) is not None
    assert reading_ease(("Short.",), "en") is None
    assert reading_ease((ENGLISH,), "ja") is None


def test_what_a_switch_silences_and_what_always_speaks() -> None:
    stop, warn = Noticed(Notice.EMBARGOED, "bad", "x"), Noticed(Notice.EMBARGOED, "wait", "x")
    assert is_looked_at(stop, ALL_CHECKS)
    assert not is_looked_at(warn, frozenset({Check.EMBARGO}))
    assert is_looked_at(warn, frozenset())
    assert is_looked_at(Noticed(Notice.NEEDS_RELEASE, "wait"), ALL_CHECKS)
    assert set(CHECK_OF.values()) == ALL_CHECKS


def test_three_questions_in_every_language() -> None:
    for language in ("en", "de", "fr", "es", "it", "nl", "pt", "sv", "pl"):
        assert all(one.endswith("?") for one in closing_questions(language))
    assert closing_questions("xx") == closing_questions("en")
