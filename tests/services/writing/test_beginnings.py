"""What a blank page offers on a real desk: prompts from its comments, and their shapes filled with what was said."""

from datetime import timedelta

from ceo_desk.domain.channel import Voice
from ceo_desk.domain.prompting import Prompt, PromptKind
from ceo_desk.services.writing.starters import Starter
from ceo_desk.text.rendering import plain_text
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import Room

QUESTION = "How do you decide [what] *stays*?"
URL = "https://b.example/1#c1"


def asked(room: Room, text: str = QUESTION, author: str = "Maria Santos") -> Prompt:
    bring(room, comment(room, "1", text=text, author=author, at=room.watch.at - timedelta(hours=2), url=URL))
    (one,) = room.desk.beginnings.prompts()
    return one


def test_a_waiting_question_fills_its_shape_and_her_name_stays_a_gap(room: Room) -> None:
    prompt = asked(room)
    assert (prompt.kind, prompt.words) == (PromptKind.QUESTION, QUESTION)
    shape = room.desk.beginnings.begin(prompt)
    assert shape.title == f"You asked: {QUESTION}"
    assert shape.body.startswith("[Maria], you asked me under ")
    assert f"> {QUESTION}" in plain_text(shape.body) or QUESTION in plain_text(shape.body)
    assert "[the question]" not in shape.body
    assert f"({URL})" in shape.body, "the way back to what was asked"
    assert "Santos" not in shape.body + shape.title
    assert "[a day]" in shape.body, "other gaps stay"


def test_where_nobody_has_a_plain_name_the_gap_stays(room: Room) -> None:
    assert "[the name]" in room.desk.beginnings.begin(asked(room, author="guest")).body


def test_a_shape_without_the_gap_gets_the_words_on_top(room: Room) -> None:
    beginnings = room.desk.beginnings
    beginnings.starters.save(Starter("answer-a-question", "", "An answer", "Short: [say it].\n"))
    shape = beginnings.begin(asked(room, "Why now?"))
    assert (shape.title, shape.body.splitlines()[0]) == ("An answer", "> Why now?")
    assert shape.body.endswith("Short: [say it].\n")


def test_a_long_question_leaves_the_title_to_the_person(room: Room) -> None:
    long = f"How do you decide {'very ' * 20}slowly?"
    assert room.desk.beginnings.begin(asked(room, long)).title == "You asked: [the question]"


def test_what_was_put_away_is_not_offered_again_unless_that_is_undone(room: Room) -> None:
    prompt, beginnings = asked(room), room.desk.beginnings
    beginnings.settle(prompt)
    beginnings.settle(prompt)
    assert beginnings.prompts() == ()
    beginnings.offer_again(prompt)
    assert beginnings.prompts() == (prompt,)


def test_old_comments_and_those_of_machines_and_our_own_are_left_out(room: Room) -> None:
    at = room.watch.at
    bring(
        room,
        comment(room, "1", text="Why so?", at=at - timedelta(days=40)),
        comment(room, "2", text="Why so?", voice=Voice.MACHINE, at=at),
        comment(room, "3", text="Why so?", voice=Voice.OWN, at=at),
    )
    assert room.desk.beginnings.prompts() == ()


def test_ideas_thanks_and_talk_have_shapes_of_their_own(room: Room) -> None:
    at = room.watch.at
    texts = ("We were there.", "I suggest a bench.", "Thank you for this.")
    bring(
        room,
        *(
            comment(room, str(n), text=text, author=f"Ann B{n}", author_key=str(n), at=at - timedelta(hours=n))
            for n, text in enumerate(texts)
        ),
    )
    begun = {one.kind: room.desk.beginnings.begin(one) for one in room.desk.beginnings.prompts()}
    assert set(begun) >= {PromptKind.IDEA, PromptKind.THANKS}
    assert begun[PromptKind.IDEA].name == "explain-a-decision"
    assert begun[PromptKind.IDEA].body.startswith("> I suggest a bench.")
    assert begun[PromptKind.THANKS].title == "Thank you, [the person or the team]"
    talk = Prompt(PromptKind.TALK, ("s:1",), "", "", 3, "https://b.example/1", "Nights")
    assert room.desk.beginnings.begin(talk).body.startswith("[“Nights”](https://b.example/1)\n\nOn [day]")
    nowhere = Prompt(PromptKind.IDEA, ("1",), "", "A bench.", 1, "", "")
    assert room.desk.beginnings.begin(nowhere).body.startswith("> A bench.\n\nFrom [day] on")
