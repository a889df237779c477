"""Word files of this folder's `imports`, each beside the Markdown that is expected of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from ceo_desk.text.docx.reading import read_docx
from ceo_desk.text.reading import read
from ceo_desk.text.writing import write

IMPORTS = Path(__file__).parent / "imports"
FILES = sorted(IMPORTS.glob("*.docx"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_word_file_becomes_the_markdown_beside_it(file: Path) -> None:
    docx = read_docx(file.read_bytes())

    body = write(docx.document)
    told = "".join(f"{name}: {number}\n" for name, number in sorted(docx.found.items()))
    assert f"{docx.title}\n{told}\n{body}" == file.with_suffix(".golden.md").read_text(encoding="utf-8")
    assert write(read(body)) == body


def test_each_maker_of_word_files_is_there() -> None:
    assert {file.stem.split("-")[0] for file in FILES} == {"hand", "libreoffice", "python"}
