"""The rules of the tray on real sentences: those of the practice blog, and a few that are easily mixed up."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ceo_desk.domain.rule_signs import rule_in_doubt
from ceo_desk.domain.rules_of_engagement import DISAGREEING, ON_SCREEN, RULES
from ceo_desk.domain.tray import WORDS, Facts, Reason, grounds, reasons
from ceo_desk.domain.wording import disagrees, proposes, thanks

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
PRACTICE = Path(__file__).parents[2] / "resources" / "practice"
READERS = json.loads((PRACTICE / "readers.json").read_text(encoding="utf-8"))["comments"]
EARLIER = {
    comment["key"]: comment["text"]
    for post in json.loads((PRACTICE / "earlier.json").read_text(encoding="utf-8"))
    for comment in post["comments"]
}


def told(text: str) -> set[Reason]:
    return {reason for reason, _ in grounds(Facts(text, None), NOW)}


def of_kind(kind: str, *languages: str) -> list[str]:
    return [one["text"] for one in READERS if one["kind"] == kind and (one["lang"] in languages or not languages)]


@pytest.mark.parametrize("text", of_kind("critical", "en"))
def test_who_disagrees_is_told(text: str) -> None:
    assert Reason.CRITICAL in told(text)


@pytest.mark.parametrize("text", [*of_kind("kind"), *of_kind("question"), *of_kind("first")])
def test_who_is_kind_or_asks_is_no_critic_and_breaks_no_rule(text: str) -> None:
    assert not told(text) & {Reason.CRITICAL, Reason.MAY_BREAK_RULE}


def test_every_question_of_the_practice_blog_is_one_in_any_language() -> None:
    assert len({one["lang"] for one in READERS if one["kind"] == "question"}) > 4
    assert all(Reason.QUESTION in told(text) for text in of_kind("question"))


def test_ideas_are_seen_and_none_where_the_words_are_not_known() -> None:
    assert all(Reason.IDEA in told(text) for text in of_kind("idea", "en", "de"))
    assert not any(told(text) for text in of_kind("idea", "es"))


@pytest.mark.parametrize("text", of_kind("spam"))
def test_who_advertises_is_seen(text: str) -> None:
    assert grounds(Facts(text, None), NOW)[0] == (Reason.MAY_BREAK_RULE, "advertises")


def test_the_earlier_comments_are_told_as_on_the_pictures() -> None:
    first = {
        key: grounds(Facts(EARLIER[key], None), NOW)[:1] for key in ("ines", "tom", "marguerite", "owen", "samuel")
    }
    assert first == {
        "ines": ((Reason.QUESTION, ""),),
        "tom": ((Reason.CRITICAL, ""),),
        "marguerite": ((Reason.IDEA, ""),),
        "owen": ((Reason.THANKS, ""),),
        "samuel": (),
    }


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("He lives above the bakery in Pier Street, go and ask him at home.", "exposes"),
        ("She lives in Fern Road 7, second floor.", "exposes"),
        ("Her home address is easy to find.", "exposes"),
        ("Call him: +49 30 1234567, day and night.", "exposes"),
        ("His desk phone, 0171 234 56 78, rings for ever.", "exposes"),
        ("Write to luis.ferrer@alderbay.example and complain.", "exposes"),
        ("You are a liar and everybody knows.", "insults"),
        ("What idiots run this place.", "insults"),
        ("You’re pathetic.", "insults"),
        ("We know where you live.", "threatens"),
        ("You will regret this.", "threatens"),
        ("See http://a.example and https://b.example", "advertises"),
        ("Cheap loans at www.loans.example", "advertises"),
        ("They live in hope. He lives for this hotel.", ""),
        ("My mother lives with us and reads every post.", ""),
        ("Since 2012 we came on 2026-11-24 and paid 1,000 for room 214.", ""),
        ("I made a stupid mistake, and you are not wrong.", ""),
        ("I wrote about it: https://my-blog.example/breakfast?id=00491234567890", ""),
        ("Is breakfast free?", ""),
        ("The order 20261124 0800 0915 was lost.", ""),
        ("", ""),
    ],
)
def test_what_may_break_a_rule(text: str, rule: str) -> None:
    assert rule_in_doubt(text) == rule
    assert rule in {"", *RULES}


@pytest.mark.parametrize(
    ("text", "is_critical"),
    [
        ("I don’t agree with a word.", True),
        ("You are  simply\nwrong about the ferry.", True),
        ("This won't help us on Sundays.", True),
        ("What if two of us see it differently?", False),
        ("Nothing is wrong, I only wanted to say hello.", False),
        ("I respect you for this.", False),
    ],
)
def test_what_disagreeing_is(text: str, is_critical: bool) -> None:
    assert disagrees(text) is is_critical


@pytest.mark.parametrize(
    ("text", "is_idea", "is_thanks"),
    [
        ("Have you considered a night bus?", True, False),
        ("Could you tell me when it opens?", False, False),
        ("Vielen Dank!", False, True),
        ("No thanks.", False, False),
        ("Thanks to the new rota I work on Sundays.", False, False),
        ("Thanks, and one idea: tea.", True, True),
    ],
)
def test_what_an_idea_and_what_thanks_are(text: str, is_idea: bool, is_thanks: bool) -> None:
    assert (proposes(text), thanks(text)) == (is_idea, is_thanks)


def test_all_reasons_stand_in_their_order_and_in_words() -> None:
    text = "Thank you. I disagree, though. What if we tried it? When did you decide?"
    facts = Facts(text, NOW - timedelta(days=5, hours=3), True, "Clara", "")
    assert grounds(facts, NOW) == (
        (Reason.GIVEN, ""),
        (Reason.CRITICAL, ""),
        (Reason.IDEA, ""),
        (Reason.QUESTION, ""),
        (Reason.LONG_WAIT, "5"),
        (Reason.FIRST_TIME, ""),
        (Reason.THANKS, ""),
    )
    assert reasons(facts, NOW) == (
        "given to Clara",
        "disagrees, kindly",
        "has an idea",
        "asks you a question",
        "has waited 5 days",
        "writes to you for the first time",
        "thanks you",
    )
    assert set(WORDS) | {Reason.GIVEN, Reason.LONG_WAIT} == set(Reason)


def test_who_may_break_a_rule_is_not_called_kind() -> None:
    facts = Facts("You are wrong, you idiot. Thanks for nothing?", None)
    assert grounds(facts, NOW) == ((Reason.MAY_BREAK_RULE, "insults"), (Reason.QUESTION, ""))
    assert reasons(facts, NOW) == ("may break a rule", "asks you a question")


def test_every_rule_has_its_words_for_the_screen_and_none_is_about_disagreeing() -> None:
    assert list(ON_SCREEN) == list(RULES)
    for rule in ON_SCREEN.values():
        assert rule.title[0].isupper()
        assert rule.sentence.endswith(".")
        assert "agree" not in (rule.title + rule.sentence).casefold()
    assert DISAGREEING == "Disagreeing with you is not on the list."
