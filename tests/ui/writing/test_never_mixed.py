"""Whatever is done on the page, however slow or broken the disk is: each draft has its own words, and all of them."""

from __future__ import annotations

import random
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from ceo_desk.app import open_desk
from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.writer import Priority
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.writing.view import PageView
from tests.ui.stage import CLARA, Stage, StageBuilder, wait

DRAFTS = 3
STEPS = 45


def some_drafts(desk: Desk) -> None:
    for number in range(DRAFTS):
        desk.writing.begin(Changes(title=f"Draft {letter_of(number)}", body=f"{letter_of(number)}0"), actor=CLARA)


def letter_of(number: int) -> str:
    """Each draft is written with a letter of its own, so that none can hold the words of another unseen."""
    return "abc"[number]


@dataclass
class Known:
    """A draft as the model knows it: what its text is now, and all that it ever was."""

    id: str
    letter: str
    now: str
    ever: set[str] = field(default_factory=set)
    count: int = 0

    def word(self) -> str:
        self.count += 1
        return f" {self.letter}{self.count}"


class Hand:
    """Does one thing after the other, and knows what must be true of each draft."""

    def __init__(self, stage: Stage, seed: int) -> None:
        self.stage, self.luck = stage, random.Random(seed)
        self.done: list[str] = []
        self.gate: threading.Event | None = None
        self.other: sqlite3.Connection | None = None
        self.drafts = {}
        with stage.guard.lifted():  # a busy file is given up soon, so that saves fail
            stage.desk.database.write(lambda connection: connection.execute("PRAGMA busy_timeout = 30"))
            for draft in stage.desk.writing.all(actor=CLARA):
                body = draft.content.body
                self.drafts[draft.id] = Known(draft.id, draft.content.title[-1], body, {body})
        self.open(next(iter(self.drafts)))

    @property
    def page(self) -> PageView:
        page = self.stage.screen
        assert isinstance(page, PageView)
        return page

    @property
    def context(self) -> Context:
        return self.stage.session.window.context

    @property
    def known(self) -> Known:
        return self.drafts[self.page.subject()]

    def shown(self) -> str:
        return self.page.body.content().body

    def open(self, draft: str) -> None:
        self.stage.session.window.go(Go(Place.PAGE, draft))
        if self.luck.random() < 0.5:
            self.let_write()
        self.until_shown()

    def until_shown(self) -> None:
        if self.page._wanted:
            self.let_write()
        self.stage.until(lambda: not self.page._wanted)

    def act(self) -> None:
        name, do = self.luck.choice(self._actions())
        self.done.append(name)
        do()
        self.until_shown()
        self.check()

    def check(self) -> None:
        known, shown = self.known, self.shown()
        assert shown == known.now, self.done
        assert set(shown) & set("abc") <= {known.letter}, self.done
        for letter in "abc":
            assert letter == known.letter or f"{letter}1" not in self.page.body.editor.toPlainText(), self.done

    def _actions(self) -> list[tuple[str, Callable[[], None]]]:
        return [
            ("type", self.type),
            ("type", self.type),
            ("type", self.type),
            ("undo", lambda: self.go("Ctrl+Z")),
            ("undo", lambda: self.go("Ctrl+Z")),
            ("redo", lambda: self.go("Ctrl+Y")),
            ("switch", lambda: self.open(self.luck.choice(list(self.drafts)))),
            ("switch", lambda: self.open(self.luck.choice(list(self.drafts)))),
            ("away", self.away),
            ("wait", lambda: wait(self.luck.choice((20, 120, 300)))),
            ("slow", self.hold_up),
            ("broken", self.lock),
            ("well again", self.let_write),
            ("outside", self.change_outside),
            ("restore", self.restore),
            ("another face", self.change_face),
        ]

    def type(self) -> None:
        known, editor = self.known, self.page.body.editor
        editor.moveCursor(QTextCursor.MoveOperation.End)
        for letter in known.word():
            QTest.keyClicks(editor, letter)
            known.ever.add(self.shown())
        assert self.shown().split() == [*known.now.split(), f"{known.letter}{known.count}"], self.done
        known.now = self.shown()

    def go(self, key: str) -> None:
        self.stage.press(key, self.page.body.editor)
        assert self.shown() in self.known.ever, (self.done, self.shown())
        self.known.now = self.shown()

    def away(self) -> None:
        draft = self.page.subject()
        self.stage.session.window.go(Go(Place.TODAY))
        self.stage.turn()
        self.open(draft)

    def hold_up(self) -> None:
        """The disk takes its time: nothing is written until it is let."""
        if self.gate is None:
            gate = self.gate = threading.Event()
            self.stage.desk.database.submit(lambda _: gate.wait(15), Priority.KEYSTROKE)

    def lock(self) -> None:
        """Another program holds the file: what is to be written fails."""
        if self.other is None:
            self.let_write()
            self.stage.settle()
            with self.stage.guard.lifted():
                self.other = sqlite3.connect(self.stage.desk.folder.database, isolation_level=None)
                self.other.execute("BEGIN IMMEDIATE")

    def let_write(self) -> None:
        if self.gate is not None:
            self.gate.set()
            self.gate = None
        if self.other is not None:
            with self.stage.guard.lifted():
                self.other.close()
            self.other = None

    def rest(self) -> None:
        """Everything is on the disk."""
        self.let_write()
        self.page.saving.try_again()
        self.stage.until(lambda: self.page.saving.is_resting and self.stage.jobs.is_idle())

    def change_outside(self) -> None:
        """Another program changes the file; the person comes back to the window, and may type already."""
        self.rest()
        known = self.known
        with self.stage.guard.lifted():
            self.stage.desk.writing.settle(known.id, actor=CLARA)
            file = Path(self.stage.desk.writing.show(known.id, actor=CLARA).path)
            text = file.read_text(encoding="utf-8")
        outside = known.now.rstrip("\n") + known.word()
        file.write_text(text[: len(text) - len(known.now)] + outside, encoding="utf-8")
        self.stage.session.window.go(Go(Place.PAGE, known.id))
        known.ever.add(outside)
        if self.luck.random() < 0.5:
            self.type()
            wait(self.luck.choice((0, 100, 300)))
            self.rest()
            assert f"{known.letter}{known.count}" in self.shown(), (self.done, "typed meanwhile, and gone")
        else:
            self.stage.settle()
            assert self.shown() == outside, self.done
        known.now = self.shown()
        known.ever.add(known.now)

    def restore(self) -> None:
        self.rest()
        known = self.known
        with self.stage.guard.lifted():
            version = self.luck.choice(self.stage.desk.writing.history(known.id))
            known.now = self.stage.desk.writing.content_of(version.id).body
        known.ever.add(known.now)
        self.page.bringing.restore(version.id)
        self.stage.settle()

    def change_face(self) -> None:
        self.rest()
        self.stage.session.change_face()
        self.stage.settle()

    def end(self) -> None:
        """All of it is on the disk, each in its own draft."""
        self.rest()
        self.stage.session.window.go(Go(Place.TODAY))
        self.stage.until(lambda: not self.context.unsaved and self.stage.jobs.is_idle(), "all is saved")
        with self.stage.guard.lifted():
            found = {draft.id: draft.content.body for draft in self.stage.desk.writing.all(actor=CLARA)}
        for known in self.drafts.values():
            assert found[known.id] == known.now, self.done


@pytest.mark.parametrize("seed", range(6))
def test_two_drafts_never_mix_and_no_word_is_lost(build_stage: StageBuilder, seed: int) -> None:
    stage = build_stage(some_drafts)
    hand = Hand(stage, seed)
    for _ in range(STEPS):
        hand.act()
    hand.end()
    drafts = hand.drafts
    stage.close()

    with stage.guard.lifted():
        fresh = Stage.on(open_desk(stage.desk.folder.root, environment={}), stage.guard)
    for known in drafts.values():
        page = fresh.go(Place.PAGE, known.id)
        assert isinstance(page, PageView)
        assert page.body.editor.markdown() == known.now
        for _ in range(60):
            fresh.press("Ctrl+Z", page.body.editor)
            assert page.body.editor.markdown() in known.ever, hand.done
        for _ in range(60):
            fresh.press("Ctrl+Y", page.body.editor)
            assert page.body.editor.markdown() in known.ever, hand.done
    fresh.close()


@pytest.mark.parametrize("way", ["the same page", "another in between", "another face"])
def test_a_save_that_failed_is_never_repeated_over_newer_words(
    build_stage: StageBuilder, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    monkeypatch.setattr("ceo_desk.ui.writing.saving.leaving.AGAIN_MILLISECONDS", 400)
    stage = build_stage(some_drafts)
    hand = Hand(stage, 1)
    known, other = hand.known, next(draft for draft in hand.drafts if draft != hand.page.subject())
    hand.type()
    hand.lock()
    hand.type()
    hand.stage.session.window.go(Go(Place.TODAY))
    stage.until(lambda: stage.surprises, "leaving failed")
    assert hand.context.unsaved
    hand.let_write()
    if way == "another face":
        stage.session.change_face()
    if way == "another in between":
        stage.session.window.go(Go(Place.PAGE, other))
    stage.session.window.go(Go(Place.PAGE, known.id))
    hand.until_shown()
    assert hand.shown() == known.now, "the words are on the page, saved or not"
    hand.type()
    hand.rest()
    assert not hand.context.unsaved
    wait(1000)
    stage.settle()
    hand.end()
    assert known.now.split() == [f"{known.letter}{number}" for number in range(4)]
