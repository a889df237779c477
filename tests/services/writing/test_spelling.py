"""What may be misspelt, and what is learnt."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ceo_desk.app import open_desk
from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.spelling import Writer
from ceo_desk.storage.processes.dictionaries import DICTIONARIES_VARIABLE
from ceo_desk.storage.settings import UNDERLINE_SPELLING
from tests.storage.dictionaries import ENGLISH, GERMAN, put_dictionary

HOME = Writer("en_GB.UTF-8", "It was the letter that we believe.")


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    return tmp_path / "dictionaries"


@pytest.fixture
def open_it(tmp_path: Path, shelf: Path) -> Iterator[Callable[[], Desk]]:
    desks: list[Desk] = []

    def do() -> Desk:
        desks.append(open_desk(tmp_path / f"desk-{len(desks)}", environment={DICTIONARIES_VARIABLE: str(shelf)}))
        return desks[-1]

    yield do
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(open_it: Callable[[], Desk], shelf: Path) -> Desk:
    put_dictionary(shelf, "en_GB", ENGLISH)
    put_dictionary(shelf, "de_DE", GERMAN)
    return open_it()


def unknown(desk: Desk, *passages: str, writer: Writer = HOME) -> list[list[str]]:
    return [[place.word for place in one.unknown] for one in desk.spelling.check(passages, writer)]


def test_each_passage_is_read_in_its_language_and_words_of_the_others_are_good(desk: Desk) -> None:
    english, german, french = (
        "We recieve the letter auf der Straße, and it is naïve.",
        "Das ist nicht der richtge Weg, und wir believe.",
        "Nous ne sommes pas dans la même rue que vous, et c'est très bien.",
    )

    assert unknown(desk, english, german, french) == [["recieve"], ["richtge"], []]
    assert [one.language for one in desk.spelling.check((english, german, french), HOME)] == ["en-GB", "de", "fr"]


def test_a_word_of_a_language_that_the_post_has_elsewhere_is_good(desk: Desk) -> None:
    english = "We believe that the Straße is our post."

    assert unknown(desk, english) == [["Straße"]]
    assert unknown(desk, english, writer=Writer("en-GB", seen=frozenset({"de"}))) == [[]]


def test_without_a_dictionary_nothing_is_underlined(open_it: Callable[[], Desk]) -> None:
    desk = open_it()

    assert unknown(desk, "We recieve the letter and it is so.") == [[]]
    assert desk.spelling.state().languages == ()
    assert desk.spelling.suggest("recieve", "en", HOME) == ()


def test_a_learnt_word_is_good_until_it_is_forgotten(desk: Desk) -> None:
    passage = "We believe Winterfeld, and Winterfeld’s word. Grownup, it was a grownup."
    desk.spelling.learn("Winterfeld’s")
    desk.spelling.learn("grownup")
    assert unknown(desk, passage) == [[]]
    assert desk.spelling.state().learnt == ("grownup", "Winterfeld")

    desk.spelling.forget("Winterfeld")

    assert unknown(desk, passage) == [["Winterfeld", "Winterfeld’s"]]


def test_suggestions_are_few_and_wear_the_apostrophe_that_was_typed(desk: Desk) -> None:
    assert desk.spelling.suggest("recieve", "en", HOME)[0] == "receive"
    assert "don’t" in desk.spelling.suggest("donn’t", "en", HOME)
    assert len(desk.spelling.suggest("thi", "en", HOME)) <= 5


def test_the_writers_region_is_asked_first(open_it: Callable[[], Desk], shelf: Path) -> None:
    for region, word in (("US", "color"), ("GB", "colour"), ("ZA", "lekker"), ("AU", "arvo")):
        put_dictionary(shelf, f"en_{region}", (*ENGLISH, word))
    put_dictionary(shelf, "nn_NO", ("ikkje", "kvar"))
    desk = open_it()
    passage = "It is the color and the colour of arvo and lekker."

    assert unknown(desk, passage, writer=Writer("en_ZA")) == [["color", "colour", "arvo"]]
    assert unknown(desk, passage, writer=Writer("en_IE")) == [["lekker"]]
    assert unknown(desk, "ikkje kvarr", writer=Writer("nb_NO")) == [["kvarr"]]


def test_the_switch_is_on_until_it_is_turned(desk: Desk) -> None:
    assert desk.spelling.state().is_on
    desk.settings.set(UNDERLINE_SPELLING, False, actor="Clara", at=desk.clock())

    assert not desk.spelling.state().is_on


def test_what_was_asked_before_is_remembered_but_not_for_ever(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ceo_desk.services.writing.spelling._MOST_KNOWN", 3)
    passages = ("We recieve the word.", "It was the post that wass it.", "We recieve the word.")

    found = [unknown(desk, passage)[0] for passage in passages]

    assert found == [["recieve"], ["wass"], ["recieve"]]
