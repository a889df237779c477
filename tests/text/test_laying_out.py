"""A blog post's text for a network: its opening thought, one paragraph, its question."""

import pytest

from ceo_desk.text.laying_out import laid_out

ENGLISH = """# A head

We stopped sending guests to a form. They told us for years that nobody answers it, and they were right.

Last spring I sat at the [front desk](https://a.example/x) for a night. Eleven people came with a question, and ten of
them had asked it by mail before. None had heard from us.

- a list
- of things

So we answer within a day now. What would you have done first?

Thank you for reading.
"""
GERMAN = """Ich war letzte Woche eine Nacht lang an der Rezeption eines unserer Häuser, um zu hören, was fehlt.

Nicht die Zimmer waren das Thema, sondern die Antworten, die nie gekommen sind, obwohl wir sie versprochen hatten.

Das ändern wir jetzt, und zwar in jedem Haus.
"""


def test_the_thought_a_paragraph_and_the_question_of_the_post() -> None:
    assert laid_out(ENGLISH) == (
        "We stopped sending guests to a form. They told us for years that nobody answers it, and they were right.\n\n"
        "Last spring I sat at the front desk for a night. Eleven people came with a question, and ten of them had asked"
        " it by mail before. None had heard from us.\n\n"
        "What would you have done first?"
    )


def test_a_german_post_that_asks_nothing_gets_a_german_question() -> None:
    thought, paragraph, question = laid_out(GERMAN).split("\n\n")
    assert thought.startswith("Ich war letzte Woche")
    assert paragraph.startswith("Nicht die Zimmer")
    assert question == "Was habe ich übersehen?"


def test_the_rest_of_a_long_first_paragraph_comes_first() -> None:
    first = "We changed how we answer every single letter that reaches this house. "
    rest = "It took us a year, many talks, and the patience of everybody who works at night."
    assert laid_out(first + rest).split("\n\n")[:2] == [first.strip(), rest]


def test_a_paragraph_is_kept_to_whole_sentences() -> None:
    sentence = "This sentence says something that is long enough to be counted among many others. "
    paragraph = laid_out(
        f"A thought that opens a text and is quite long, too, in its own way.\n\n{sentence * 20}"
    ).split("\n\n")[1]
    assert 600 < len(paragraph) <= 700
    assert paragraph.endswith("others.")


@pytest.mark.parametrize("text", ["", "   ", "![](a.png)", "***"])
def test_nothing_is_laid_out_from_nothing(text: str) -> None:
    assert laid_out(text) == ""


def test_a_post_of_a_list_alone_and_one_that_opens_with_its_question() -> None:
    assert laid_out("- One thing\n- Another\n").startswith("One thing")
    assert laid_out("Why do we still send forms?") == "Why do we still send forms?"
