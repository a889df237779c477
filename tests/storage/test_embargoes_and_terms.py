"""Words under embargo, and what is known of a site's tags and categories."""

from datetime import date

import pytest

from ceo_desk.domain.embargo import Embargo
from ceo_desk.domain.errors import BadInput
from ceo_desk.domain.terms import SiteTerms, Term
from ceo_desk.storage.embargoes import Embargoes
from ceo_desk.storage.terms import TermsDesk
from tests.storage.desks import DeskUnderTest

UNTIL = date(2026, 12, 3)


def test_words_are_listed_once_changed_and_taken_off(desk: DeskUnderTest) -> None:
    embargoes = Embargoes(desk.database)
    assert embargoes.all() == ()
    embargoes.keep(Embargo(" Project  Heron"), desk.now)
    embargoes.keep(Embargo("fern lodge", UNTIL), desk.now)
    embargoes.keep(Embargo("Project Heron", UNTIL, stops=True), desk.now)
    assert embargoes.all() == (Embargo("fern lodge", UNTIL), Embargo("Project Heron", UNTIL, stops=True))
    embargoes.remove("fern lodge")
    embargoes.remove("never there")
    assert embargoes.all() == (Embargo("Project Heron", UNTIL, stops=True),)


def test_nothing_is_no_word(desk: DeskUnderTest) -> None:
    with pytest.raises(BadInput):
        Embargoes(desk.database).keep(Embargo("  !? "), desk.now)


def test_no_word_under_embargo_is_in_a_journal(desk: DeskUnderTest) -> None:
    Embargoes(desk.database).keep(Embargo("Project Heron"), desk.now)
    said = [line for line in desk.database.read().iterdump() if "Heron" in line]
    assert len(said) == 1
    assert "embargoes" in said[0]


def test_what_a_site_has_replaces_what_it_had(desk: DeskUnderTest) -> None:
    terms = TermsDesk(desk.database)
    assert terms.of("blog") == SiteTerms()
    assert terms.looked_at("blog") is None
    terms.store("blog", SiteTerms((Term("old", 1),), (Term("Notes", 3),)), desk.now)
    terms.store("other", SiteTerms((Term("else", 1),)), desk.now)
    found = SiteTerms((Term("often", 9), Term("seldom", 1)), (Term("Notes", 3),))
    terms.store("blog", found, desk.now)
    assert terms.of("blog") == found
    assert terms.looked_at("blog") == desk.now
