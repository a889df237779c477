"""What the floors below say, in the language of the person."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from ceo_desk.channels.practice.channel import CAPABILITIES
from ceo_desk.channels.wordpress.words import say
from ceo_desk.domain.errors import BadInput
from ceo_desk.ui.connecting.presenter import refusal_of, rights_of
from ceo_desk.ui.messages import both_in_words, in_words, of_problem
from tests.ui.sweep.languages import CLOSE, OPEN, Brackets, outside_brackets

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[None]:
    translator = Brackets()
    translator.install()
    yield
    translator.remove()


@pytest.mark.usefixtures("brackets")
class TestInAnotherLanguage:
    def test_two_ways_on_are_told_one_by_one(self) -> None:
        message = of_problem(say("certificate"))

        assert message.sentence == f"{OPEN}On this network your blog cannot prove that it is yours.{CLOSE}"
        assert message.second == f"{OPEN}Try another network{CLOSE} · {OPEN}Copy the note for IT{CLOSE}"

    def test_an_error_and_what_helps(self) -> None:
        assert outside_brackets(both_in_words(BadInput("This name is taken.", "Choose another name."))).strip() == ""

    def test_what_an_account_may_not_do(self) -> None:
        assert [outside_brackets(right.text) for right in rights_of(CAPABILITIES)] == [""] * 5

    def test_a_step_that_did_not_work(self) -> None:
        message = refusal_of(BadInput("There is no address yet.", "Type one."), "alderbay.example", NOW).message

        assert outside_brackets(message.sentence + message.second) == ""


def test_nothing_stays_nothing() -> None:
    assert in_words("") == ""
