"""The writer forced over everything: random documents, written anew out of the page, say the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from PySide6.QtWidgets import QApplication

from ceo_desk.text.document import Document
from ceo_desk.text.writing import write
from ceo_desk.ui.page.editor import PageEditor
from tests.text.corpus import EXAMPLES
from tests.text.documents import documents
from tests.text.test_properties import seeded
from tests.ui.page.forcing import check_forced


@pytest.fixture(scope="module")
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


@settings(seeded, max_examples=60)
@given(documents())
def test_random_documents_written_anew_say_the_same(editor: PageEditor, document: Document) -> None:
    check_forced(editor, write(document))


@pytest.mark.parametrize(("section", "source"), EXAMPLES)
def test_every_construct_written_anew_says_the_same(editor: PageEditor, section: str, source: str) -> None:
    check_forced(editor, source)
