"""Writes the Word file of this folder that python-docx makes: `python -m tests.text.imports.by_python_docx`.

Its template is one that Word itself wrote, with the styles and lists of Word.
"""

from __future__ import annotations

import io
from pathlib import Path

from docx import Document
from docx.shared import Cm

from tests.text.imports.by_hand import png

FOLDER = Path(__file__).parent


def main() -> None:
    """Writes it."""
    document = Document()
    document.core_properties.title = "A plan for the winter"
    document.add_heading("A plan for the winter", 1)
    document.add_paragraph("What we do, and why.", style="Subtitle")
    document.add_heading("In short", 2)
    for text, style in (
        ("Open the kitchen at six", "List Number"),
        ("Only on workdays", "List Bullet 2"),
        ("Close it at ten", "List Number"),
        ("Words that go on in the item", "List Continue"),
        ("Tell everybody", "List Number"),
    ):
        document.add_paragraph(text, style=style)
    document.add_paragraph("Warmth is no luxury.", style="Intense Quote")
    said = document.add_paragraph("With ")
    said.add_run("strong", style="Strong").add_text(" words")
    said.add_run(", and ")
    said.add_run("others", style="Emphasis")
    table = document.add_table(2, 2, style="Light Grid Accent 1")
    for number, text in enumerate(("Month", "Cost", "May", "12")):
        table.cell(number // 2, number % 2).text = text
    document.add_picture(io.BytesIO(png()), width=Cm(2))
    document.add_paragraph("The kitchen in May", style="Caption")
    document.sections[0].header.paragraphs[0].text = "Never read"
    document.save(str(FOLDER / "python-docx-plan.docx"))


if __name__ == "__main__":
    main()
