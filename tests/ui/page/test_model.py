"""The page and an independent model of it: played together, they stay equal after every step."""

from __future__ import annotations

import os
import random

import pytest
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.page.editor import PageEditor
from tests.ui.page.edits import play_many, play_one
from tests.ui.page.forcing import force_many

SEQUENCES, SEED = 150, 20_260_000
IN_FULL = bool(os.environ.get("CEO_DESK_SOAK"))


@pytest.fixture(scope="module")
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


def test_whatever_is_done_the_page_is_the_model(editor: PageEditor) -> None:
    done = [name.split(" at ")[0] for number in range(SEQUENCES) for name in play_one(editor, SEED + number)]
    assert len(done) > 6 * SEQUENCES
    assert len(set(done)) >= 20


@pytest.mark.soak
@pytest.mark.skipif(not IN_FULL, reason="only for make soak")
def test_in_five_thousand_fresh_sequences_nothing_differs(qapp: QApplication) -> None:
    _, differing = play_many(random.SystemRandom().randrange(10**9), 5000)
    assert differing == []


@pytest.mark.soak
@pytest.mark.skipif(not IN_FULL, reason="only for make soak")
def test_five_thousand_fresh_documents_written_anew_say_the_same(qapp: QApplication) -> None:
    assert force_many(5000, random.SystemRandom().randrange(10**9))[0] >= 5000
