import pytest

from ceo_desk.domain.likeness import nearest, telling_words, weights_of

ASKED = "If breakfast moves into the kitchen, what happens to those who sit alone?"


def words(text: str, language: str = "en") -> frozenset[str]:
    return frozenset(telling_words(text, language))


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The breakfast is, as they say, the breakfast.", "en", ("breakfast",)),
        ("Warum ist das Frühstück nicht früher?", "de", ("fruhstuck", "fruher")),
        ("L’hôtel n'a pas de petit déjeuner", "fr", ("hotel", "petit", "dejeuner")),
        ("Don't ask me at 7", "en", ("ask",)),
        ("the und breakfast", "", ("breakfast",)),
        ("朝食はいつ", "ja", ("朝食", "食は", "はい", "いつ")),
        ("?!", "en", ()),
    ],
)
def test_only_words_that_say_something_count(text: str, language: str, found: tuple[str, ...]) -> None:
    assert telling_words(text, language) == found


def test_a_rare_word_says_more_than_a_common_one() -> None:
    weights = weights_of({"breakfast": 10, "hotel": 900}, 1000)
    assert weights["breakfast"] > 4 * weights["hotel"]
    near = nearest(weights, [("common", words("hotel bread")), ("rare", words("hotel breakfast"))], 3)
    assert [one.key for one in near] == ["rare"]
    assert near[0].share == 1


def test_one_word_in_common_is_chance_and_many_are_near() -> None:
    weights = weights_of(dict.fromkeys(telling_words(ASKED, "en"), 3), 1000)
    others = [
        ("one word", words("I love the kitchen.")),
        ("near", words("Breakfast in the kitchen: what happens to people who are alone?")),
        ("nearer", words("Who sits alone when breakfast moves? What happens in the kitchen?")),
        ("nothing", words("Is the sauna open on Sundays?")),
    ]
    assert [one.key for one in nearest(weights, others, 3)] == ["nearer", "near"]
    assert [one.key for one in nearest(weights, others, 1)] == ["nearer"]


def test_of_equals_the_first_comes_first_and_nothing_asked_finds_nothing() -> None:
    weights = weights_of({"sauna": 1, "sunday": 1}, 10)
    both = frozenset(("sauna", "sunday"))
    assert [one.key for one in nearest(weights, [("new", both), ("old", both)], 3)] == ["new", "old"]
    assert nearest({}, [("new", both)], 3) == ()


def test_a_single_word_is_enough_where_no_more_was_asked() -> None:
    assert [one.key for one in nearest(weights_of({"sauna": 2}, 50), [("a", frozenset(["sauna"]))], 3)] == ["a"]
