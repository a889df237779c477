"""What is kept with a comment, so that a list can be narrowed to it."""

import pytest

from ceo_desk.domain import traits
from ceo_desk.domain.traits import Filter, Trait, rules_version, traits_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("When does the sauna open?", Trait.QUESTION),
        ("I disagree with this decision.", Trait.CRITICAL),
        ("I disagree. Why was nobody asked?", Trait.QUESTION | Trait.CRITICAL),
        ("Thank you for this.", Trait.NONE),
        ("I disagree, you idiot.", Trait.NONE),
    ],
)
def test_words_tell_a_question_and_a_critic_but_what_breaks_a_rule_is_no_critic(text: str, told: Trait) -> None:
    assert traits_of(text) == told


def test_a_filter_wants_all_of_its_traits() -> None:
    wanted = Filter(Trait.QUESTION | Trait.CRITICAL)
    assert wanted.allows(Trait.QUESTION | Trait.CRITICAL | Trait.FIRST_TIME)
    assert not wanted.allows(Trait.QUESTION)
    assert not wanted.is_open
    assert Filter().is_open
    assert Filter().allows(Trait.NONE)


def test_other_rules_have_another_version(monkeypatch: pytest.MonkeyPatch) -> None:
    before = rules_version()
    rules_version.cache_clear()
    assert rules_version() == before
    rules_version.cache_clear()
    monkeypatch.setattr(traits, "REVISION", traits.REVISION + 1)
    assert rules_version() != before
    rules_version.cache_clear()
