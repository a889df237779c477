"""Every text of the window goes through Qt's translation, is in the translators' file, and has a form for one."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from ceo_desk.channels.practice.channel import CAPABILITIES
from ceo_desk.channels.wordpress.words import SAYINGS
from ceo_desk.domain.rules_of_engagement import DISAGREEING, RULES
from ceo_desk.domain.thanks import LINES
from tests.house.window_texts import read_texts
from tools.translations import (
    SENTENCES,
    SOURCE,
    WINDOW,
    Message,
    find,
    find_sentences,
    join,
    read,
    release,
    without_one,
    write,
)

MODULES = sorted(WINDOW.rglob("*.py"))
FEWEST_SENTENCES = 150
FEWEST_TEXTS = 60
"""Fewer than this and too little was looked at."""


@pytest.fixture(scope="module")
def found() -> list[Message]:
    return find()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(WINDOW).as_posix())
def test_nothing_is_shown_past_translation(path: Path) -> None:
    assert read_texts(path.read_text(encoding="utf-8")).wrong == ()


def test_lupdate_finds_every_text_of_the_code(found: list[Message]) -> None:
    texts = {text for path in MODULES for text in read_texts(path.read_text(encoding="utf-8")).translated}

    assert {message.key() for message in found} == texts
    assert len(texts) >= FEWEST_TEXTS


def test_the_translators_file_has_every_text(found: list[Message]) -> None:
    kept = {message.key() for message in read(SOURCE)}
    wanted = {message.key() for message in [*found, *find_sentences()]}

    assert sorted(wanted - kept) == [], "make translations"
    assert sorted(kept - wanted) == [], "make translations"


def test_what_the_floors_below_say_is_there_too() -> None:
    sentences = {message.source for message in find_sentences()}

    assert {"There is no answer to send yet.", "Write a sentence first.", "Exposes somebody"} <= sentences
    assert {DISAGREEING, LINES[0][0], RULES["exposes"], *CAPABILITIES.notes, *SAYINGS["offline"]} <= sentences
    assert {part for said in SAYINGS.values() for both in said for part in both.split(" · ")} <= sentences
    assert {"Your account may not release or hide comments.", "The blog left out a tag."} <= sentences
    assert len(sentences) >= FEWEST_SENTENCES
    assert {message.context for message in find_sentences()} == {SENTENCES}


def test_every_number_has_an_english_form_for_one() -> None:
    assert [message.source for message in without_one(read(SOURCE))] == []


def test_what_qt_reads_is_made_of_it(tmp_path: Path) -> None:
    release(SOURCE, tmp_path / "desk_en.qm")

    assert (tmp_path / "desk_en.qm").read_bytes() == SOURCE.with_suffix(".qm").read_bytes()


def test_one_is_said_otherwise_than_many() -> None:
    translator = QTranslator()

    assert translator.load(str(SOURCE.with_suffix(".qm")))
    assert translator.translate("Words", "%n days", "", 1) == "%n day"
    assert translator.translate("Words", "%n days", "", 2) == "%n days"


def test_forms_are_kept_from_one_run_to_the_next(tmp_path: Path) -> None:
    people, gone, new = Message("Today", "%n wait", "", "%n waits"), Message("Today", "%n go", "", "x"), "Today"
    write(tmp_path / "desk.ts", [people, gone, Message("Today", "Save", "the verb")])
    kept = read(tmp_path / "desk.ts")
    joined = join([Message("Today", "%n wait"), Message(new, "%n come"), Message("Today", "Save", "the verb")], kept)

    assert joined == [people, Message("Today", "%n come"), Message("Today", "Save", "the verb")]
    assert without_one(joined) == [Message("Today", "%n come")]


@pytest.mark.parametrize(
    "code",
    [
        "label.setText('Saved')",
        "label.setText(f'Saved {time}')",
        "label.setText('Saved {time}'.format(time=time))",
        "label.setText('Saved' if is_saved else translate('Footer', 'Not saved'))",
        "label.setText(translate('Footer', 'Saved') + ' at ' + time)",
        "menu.addAction(icon, 'Copy')",
        "QLabel('Saved', parent)",
        "Button(theme, 'Show both', 'quiet')",
        "SAID = {True: 'Everything is saved.'}",
        "self.tr('Saved')",
        "translate(CONTEXT, 'Saved')",
        "translate('Footer', text)",
        "translate('Footer', f'Saved {time}')",
        "translate('Footer', '%n people')",
        "translate('Footer', 'people', '', count)",
        "translate('Footer', '%n people', '', len(people))",
        "translate('Footer', '%n people', n=count)",
    ],
)
def test_what_goes_past_translation_is_found(code: str) -> None:
    assert len(read_texts(code).wrong) == 1


@pytest.mark.parametrize(
    "code",
    [
        "label.setText(translate('Footer', 'Saved {time}').format(time=time))",
        "label.setText(f'{one} · {two}')",
        "label.setText(said[0] if said else '')",
        "label.setText(sentence_of(state, 'short'))",
        "label.setProperty('kind', 'primary')",
        "painter.translate(width, height)",
        "'''Promises something.'''\nlog.warning('The font %s is missing', name)",
        "raise StorageFailed('The picture could not be saved.', 'Try again.')",
        "Button(theme, translate('Trouble', 'Show both'), 'quiet', 'arrow-right')",
        "translate('Footer', '%n people', '', count)",
    ],
)
def test_what_is_translated_passes(code: str) -> None:
    assert read_texts(code).wrong == ()
