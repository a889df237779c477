"""Words looked up in another process."""

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ceo_desk.storage.processes.dictionaries import Dictionary
from ceo_desk.storage.processes.speller import Speller
from ceo_desk.storage.processes.spelling_child import CHILD_ARGUMENT, Shelf, answer, run
from tests.storage.dictionaries import ENGLISH, GERMAN, put_dictionary


@pytest.fixture
def english(tmp_path: Path) -> Dictionary:
    put_dictionary(tmp_path / "ein Ordner é", "en_GB", ENGLISH)
    return Dictionary("en-GB", tmp_path / "ein Ordner é" / "en_GB")


@pytest.fixture
def german(tmp_path: Path) -> Dictionary:
    put_dictionary(tmp_path, "de_DE", GERMAN, "ISO8859-1")
    return Dictionary("de-DE", tmp_path / "de_DE")


@pytest.fixture
def speller() -> Iterator[Speller]:
    made = Speller()
    yield made
    made.close()


def test_a_word_is_unknown_where_no_dictionary_knows_it(
    speller: Speller, english: Dictionary, german: Dictionary
) -> None:
    words = ("letters", "Letter", "recieve", "Straße", "don’t", "co-operate", "co-oprate", "naïve", "Łódź", "richtge")

    assert speller.unknown(words, (english,)) == {"recieve", "Straße", "co-oprate", "Łódź", "richtge"}
    assert speller.unknown(words, (english, german)) == {"recieve", "co-oprate", "Łódź", "richtge"}
    assert speller.unknown(words, ()) == speller.unknown((), (english,)) == frozenset()


def test_what_might_be_meant_is_suggested(speller: Speller, english: Dictionary, german: Dictionary) -> None:
    assert speller.suggest("recieve", (english,))[0] == "receive"
    assert "Straße" in speller.suggest("Strasse", (german,)) + speller.suggest("Straße", (german,))
    assert speller.suggest("Łódź", (german,)) == ()
    assert speller.suggest("recieve", ()) == ()


def test_a_dictionary_that_is_gone_or_broken_underlines_nothing(speller: Speller, tmp_path: Path) -> None:
    gone = Dictionary("en-GB", tmp_path / "gone")
    (tmp_path / "odd.aff").write_bytes(b"SET \xff\xfe\x00")
    (tmp_path / "odd.dic").write_bytes(b"\x00\x01nothing")

    assert speller.unknown(("recieve",), (gone,)) == frozenset()
    assert speller.unknown(("recieve",), (Dictionary("xx", tmp_path / "odd"),)) <= {"recieve"}


@pytest.mark.parametrize(
    "command", [[sys.executable, "-c", ""], ["/nowhere/at-all"], [sys.executable, "-c", "print()"]]
)
def test_without_its_process_every_word_counts_as_known(command: list[str], english: Dictionary) -> None:
    speller = Speller(command)

    for _ in range(5):
        assert speller.unknown(("recieve",), (english,)) == frozenset()
    speller.close()


def test_a_process_that_ended_is_started_again(speller: Speller, english: Dictionary) -> None:
    assert speller.unknown(("recieve",), (english,)) == {"recieve"}
    child = speller._child
    assert child is not None
    child.kill()
    child.wait()

    assert speller.unknown(("recieve",), (english,)) == frozenset()
    assert speller.unknown(("recieve",), (english,)) == {"recieve"}


def test_a_process_that_does_not_end_is_ended(monkeypatch: pytest.MonkeyPatch, english: Dictionary) -> None:
    monkeypatch.setattr("ceo_desk.storage.processes.speller._PATIENCE_SECONDS", 0.05)
    speller = Speller([sys.executable, "-c", "import time\nprint('[]', flush=True)\ntime.sleep(60)"])
    assert speller.unknown(("a",), (english,)) == frozenset()
    child = speller._child
    assert child is not None

    speller.close()

    assert child.poll() is not None
    assert speller.unknown(("recieve",), (english,)) == frozenset()


def test_the_process_answers_a_line_for_a_line(english: Dictionary) -> None:
    stems = [str(english.stem)]
    asked = [{"words": ["recieve", "letter"], "in": stems}, {"word": "recieve", "in": stems}]
    said = io.StringIO()

    assert run(io.StringIO("".join(json.dumps(each) + "\n" for each in asked)), said) == 0

    unknown, suggested = map(json.loads, said.getvalue().splitlines())
    assert unknown == ["recieve"]
    assert suggested[0] == "receive"
    assert json.loads(answer(Shelf(), json.dumps({"words": ["x"], "in": []}))) == []


def test_the_desk_as_one_program_answers_by_its_argument(english: Dictionary) -> None:
    speller = Speller([sys.executable, "-m", "ceo_desk", CHILD_ARGUMENT])

    assert speller.unknown(("recieve", "naïve"), (english,)) == {"recieve"}
    speller.close()


def test_letters_that_a_language_does_not_have_are_unknown_and_have_no_suggestions(german: Dictionary) -> None:
    shelf, stem = Shelf(), str(german.stem)
    assert "Łódź" in shelf.unknown(["Łódź"], [stem])
    assert shelf.suggest("Łódź", [stem]) == []


def test_a_dictionary_that_is_gone_is_none(tmp_path: Path) -> None:
    shelf = Shelf()
    assert shelf.unknown(["anything"], [str(tmp_path / "xx_XX")]) == []
    assert shelf.suggest("anything", [str(tmp_path / "xx_XX")]) == []
