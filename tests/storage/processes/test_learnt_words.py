"""Words that a person taught the desk."""

from ceo_desk.storage.processes.learnt_words import LearntWords
from tests.storage.desks import DeskUnderTest


def test_words_are_learnt_once_and_can_be_taken_back(desk: DeskUnderTest) -> None:
    learnt = LearntWords(desk.database)
    assert learnt.all() == ()
    for word in ("Winterfeld", "ceodesk", "Winterfeld", "Äther"):
        learnt.learn(word, desk.now)

    assert learnt.all() == ("ceodesk", "Winterfeld", "Äther")

    learnt.forget("ceodesk")
    learnt.forget("never")
    assert learnt.all() == ("Winterfeld", "Äther")


def test_no_learnt_word_is_in_a_journal(desk: DeskUnderTest) -> None:
    LearntWords(desk.database).learn("Winterfeld", desk.now)

    said = [line for line in desk.database.read().iterdump() if "Winterfeld" in line]
    assert len(said) == 1
    assert "learnt_words" in said[0]
