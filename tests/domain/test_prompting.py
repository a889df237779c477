"""What a blank page offers, from what people said."""

from dataclasses import replace

from ceo_desk.domain.prompting import LONGEST, Prompt, PromptKind, Said, are_alike, prompts, question_in

PLAIN = Said("1", "Maria Santos", "We were there in May.", "https://b/1#c", "s:7", "Nights", "https://b/1", True)


def said(number: int, text: str, author: str = "", *, is_waiting: bool = True, post: str = "") -> Said:
    name = author or f"Person {number}"
    return replace(PLAIN, id=str(number), author=name, text=text, is_waiting=is_waiting, post=post or f"s:{number}")


def test_what_was_promised_comes_first_until_it_is_settled() -> None:
    due = [Prompt(PromptKind.PROMISE, (f"promise:{at}",), "Ines", "A lamp.", 1, "", "") for at in (1, 2)]
    assert prompts((), promised=due) == (due[0],)
    assert prompts((), frozenset({"promise:1"}), due) == (due[1],)


def test_nothing_is_made_up() -> None:
    assert prompts(()) == ()
    assert prompts((PLAIN,)) == ()


def test_a_question_that_waits_is_offered_with_who_asks_and_where() -> None:
    (one,) = prompts((said(1, "I liked it. How do you decide what stays? Greetings.", "Maria Santos"),))
    assert (one.kind, one.author, one.words) == (PromptKind.QUESTION, "Maria Santos", "How do you decide what stays?")
    assert (one.keys, one.people, one.url, one.post_title) == (("1",), 1, "https://b/1#c", "Nights")
    assert prompts((said(1, "How do you decide what stays?", is_waiting=False),)) == (), "it was answered"


def test_several_who_ask_the_like_come_first_and_are_one() -> None:
    found = prompts(
        (
            said(4, "Will the night porters keep their canteen?"),
            said(3, "When does the harbour open?"),
            said(2, "What happens to the canteen of the porters?"),
            said(1, "Why did you paint the door?"),
        )
    )
    assert [(one.kind, one.people) for one in found] == [
        (PromptKind.MANY, 2),
        (PromptKind.QUESTION, 1),
        (PromptKind.QUESTION, 1),
    ]
    assert found[0].keys == ("2", "4")
    assert found[0].words == "What happens to the canteen of the porters?"
    assert found[1].words == "Why did you paint the door?", "who waits longest comes first"


def test_one_person_who_asks_twice_is_not_many() -> None:
    twice = (said(2, "Does the canteen stay for porters?", "A B"), said(1, "Will the canteen of porters stay?", "A B"))
    assert [one.kind for one in prompts(twice)] == [PromptKind.QUESTION]


def test_two_are_alike_only_by_telling_words() -> None:
    assert are_alike("Is the canteen closing at night?", "Why does the canteen close every night?")
    assert not are_alike("What do you think about that?", "What do they think about this?")
    assert not are_alike("When does the harbour open?", "When does the canteen open?")


def test_ideas_thanks_and_talk_stand_beside_two_questions_at_most() -> None:
    many = [said(n, f"Why is number {n} so?") for n in (20, 21, 22)]
    idea = said(10, "I suggest a bench at the harbour. It is nice there.", is_waiting=False)
    kind = said(11, "Thank you for the open words.", is_waiting=False)
    found = prompts((*many, idea, kind))
    assert [one.kind for one in found] == [PromptKind.QUESTION, PromptKind.QUESTION, PromptKind.IDEA]
    assert found[2].words == "I suggest a bench at the harbour."
    assert [one.kind for one in prompts((idea, kind))] == [PromptKind.IDEA, PromptKind.THANKS]


def test_the_post_that_most_people_wrote_under_is_offered_from_three_on() -> None:
    talk = tuple(said(n, "We were there, too.", is_waiting=False, post="s:9") for n in range(3))
    (one,) = prompts(talk)
    assert (one.kind, one.people, one.keys, one.url) == (PromptKind.TALK, 3, ("s:9",), "https://b/1")
    assert prompts(talk[:2]) == ()
    assert prompts(talk, frozenset({"s:9"})) == ()
    assert prompts(tuple(replace(item, post_title="") for item in talk)) == ()


def test_what_is_settled_is_not_offered_again() -> None:
    asked = (said(2, "Will the night porters keep their canteen?"), said(1, "Does the porters' canteen stay?"))
    (many,) = prompts(asked)
    assert prompts(asked, frozenset(many.keys)) == ()


def test_what_may_break_a_rule_or_is_too_long_is_left_out() -> None:
    assert prompts((said(1, "Click here for free spins http://luckybay.example Want more?"),)) == ()
    assert question_in("x" * LONGEST + "?") == ""
    assert question_in("No question.") == ""
    assert prompts((said(1, f"Thank you for {'a' * LONGEST}.", is_waiting=False),)) == ()
