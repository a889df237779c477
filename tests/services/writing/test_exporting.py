"""Posts as files for others: written whole or not at all, and read in again as they were."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from pathlib import Path

import docx
import pytest
import yaml

from ceo_desk.domain.errors import BadInput, StorageFailed, Unknown
from ceo_desk.services.writing.exporting import Exporting, home_of, is_letter_land
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.drafts.pictures import Pictures
from ceo_desk.storage.processes.press import Press
from tests.services.conftest import ACTOR, Room
from tests.support.drawing import photo
from tests.support.pdf_files import read_pdf
from tests.support.posts import picture

KINDS = (".docx", ".pdf", ".html", ".md")
BODY = '## What he knows\n\nSome **bold** words.\n\n![The lobby](a.png "At six")\n\n3.  three\n4.  four\n'


@pytest.fixture
def draft(room: Room, tmp_path: Path) -> str:
    """A post with a picture in it, and one that stands for it."""
    (tmp_path / "a.png").write_bytes(picture(1))
    photo(tmp_path / "face.jpg")
    room.desk.people.add("Clara Weiss", "leader", actor=ACTOR, at=room.watch())
    changes = Changes(
        title="The night shift",
        body=BODY,
        tags=("nights",),
        categories=("Work",),
        excerpt="In short",
        slug="nights",
        picture=tmp_path / "face.jpg",
        alt="A face",
        near=tmp_path,
    )
    return room.desk.writing.begin(changes, actor=ACTOR).id


def test_each_kind_is_written_and_says_what_it_holds(room: Room, draft: str, tmp_path: Path) -> None:
    for kind in KINDS:
        made = room.desk.exporting.export(draft, tmp_path / f"post{kind}", actor=ACTOR)
        assert made.file.read_bytes()
        assert (made.pictures is not None) == (kind == ".md")
    word = docx.Document(str(tmp_path / "post.docx"))
    assert word.core_properties.author == "Clara Weiss"
    assert [paragraph.text for paragraph in word.paragraphs][:3] == [
        "The night shift",
        "What he knows",
        "Some bold words.",
    ]
    page = (tmp_path / "post.html").read_text()
    assert "<figcaption>At six</figcaption>" in page
    assert 'src="data:image/png;base64,' in page
    paper = read_pdf((tmp_path / "post.pdf").read_bytes())
    assert "The lobby" in paper.words()
    assert paper.pictures == 1


def test_markdown_has_its_facts_above_and_its_pictures_beside(room: Room, draft: str, tmp_path: Path) -> None:
    made = room.desk.exporting.export(draft, tmp_path / "my post.md", actor=ACTOR)
    _, head, body = (tmp_path / "my post.md").read_text().split("---\n", 2)
    said = yaml.safe_load(head)
    assert (said["title"], said["tags"], said["categories"]) == ("The night shift", ["nights"], ["Work"])
    assert (said["excerpt"], said["slug"], said["featured_alt"]) == ("In short", "nights", "A face")
    assert "id" not in said
    assert made.pictures == tmp_path / "my post-pictures"
    (named,) = re.findall(r"\]\((\S+) ", body)
    assert (tmp_path / named.replace("%20", " ")).is_file()
    assert (tmp_path / said["featured"]).is_file()
    assert len(list((tmp_path / "my post-pictures").iterdir())) == 2


def test_without_pictures_nothing_lies_beside(room: Room, tmp_path: Path) -> None:
    draft = room.write("Words.\n\nMore words.\n", "Plain")
    assert room.desk.exporting.export(draft, tmp_path / "plain.md", actor=ACTOR).pictures is None
    assert [path.name for path in tmp_path.glob("plain*")] == ["plain.md"]
    assert (tmp_path / "plain.md").read_text() == '---\ntitle: "Plain"\n---\n\nWords.\n\nMore words.\n'


@pytest.mark.parametrize("kind", [".docx", ".html", ".md"])
def test_what_is_written_is_read_in_again_as_it_was(room: Room, draft: str, tmp_path: Path, kind: str) -> None:
    (tmp_path / "out").mkdir()
    room.desk.exporting.export(draft, tmp_path / "out" / f"my post{kind}", actor=ACTOR)
    came = room.desk.importing.open_file(tmp_path / "out" / f"my post{kind}", actor=ACTOR)
    was, now = room.desk.writing.show(draft, actor=ACTOR).content, came.draft.content
    assert now.title == was.title
    assert [one.alt for one in now.pictures] == ["The lobby"]
    assert [one.sha256 for one in now.pictures] == [one.sha256 for one in was.pictures]
    known = was.body.replace(was.pictures[0].file, now.pictures[0].file)
    assert now.body == known
    assert came.said == ()


def test_what_lies_there_is_replaced_whole(room: Room, draft: str, tmp_path: Path) -> None:
    for kind in KINDS:
        file = tmp_path / f"post{kind.upper()}"
        file.write_text("old")
        room.desk.exporting.export(draft, file, actor=ACTOR)
        assert file.read_bytes() != b"old"
    assert not list(tmp_path.glob(".*"))


def test_what_can_not_be_written_is_said(room: Room, draft: str, tmp_path: Path) -> None:
    (tmp_path / "folder.docx").mkdir()
    (tmp_path / "taken-pictures").write_text("a file")
    for name, error in (
        ("post.odt", BadInput),
        ("post", BadInput),
        ("folder.docx", BadInput),
        ("taken.md", StorageFailed),
        ("not/there.docx", StorageFailed),
    ):
        with pytest.raises(error) as refused:
            room.desk.exporting.export(draft, tmp_path / name, actor=ACTOR)
        assert refused.value.next_step
    assert not (tmp_path / "taken.md").exists()
    with pytest.raises(Unknown):
        room.desk.exporting.export("nobody", tmp_path / "post.docx", actor=ACTOR)


def test_a_folder_that_may_not_be_written_into_is_said(
    room: Room, draft: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> tuple[int, str]:
        raise PermissionError(13, "Permission denied")

    room.desk.writing.settle(draft, actor=ACTOR)
    monkeypatch.setattr("ceo_desk.storage.drafts.draft_files.mkstemp", refuse)
    for kind in KINDS:
        with pytest.raises(StorageFailed):
            room.desk.exporting.export(draft, tmp_path / f"post{kind}", actor=ACTOR)


def test_a_picture_that_is_missing_is_said_and_nothing_is_written(room: Room, tmp_path: Path) -> None:
    draft = room.write("Words.")
    content = room.desk.writing.show(draft, actor=ACTOR).content
    room.desk.writing.keep(draft, type(content)(content.title, "![x](pictures/gone.png)\n"))
    for kind in KINDS:
        with pytest.raises(BadInput, match="missing"):
            room.desk.exporting.export(draft, tmp_path / f"post{kind}", actor=ACTOR)
        assert not (tmp_path / f"post{kind}").exists()


def test_a_press_that_breaks_leaves_the_old_file(room: Room, draft: str, tmp_path: Path) -> None:
    desk, broken = room.desk, Press([sys.executable, "-c", "raise SystemExit(1)"])
    pictures = Pictures(desk.folder.drafts / "pictures")
    exporting = Exporting(desk.writing, pictures, desk.people, broken, desk.clock, "en_US.UTF-8")
    (tmp_path / "post.pdf").write_bytes(b"old")
    with pytest.raises(StorageFailed):
        exporting.export(draft, tmp_path / "post.pdf", actor=ACTOR)
    assert (tmp_path / "post.pdf").read_bytes() == b"old"


def test_paper_and_language_are_those_of_the_person(room: Room, tmp_path: Path) -> None:
    draft = room.write("Un mot.", "Rien")
    for home, width in (("en_US", "12240"), ("fr_FR", "11906")):
        room.desk.exporting.export(draft, tmp_path / "post.docx", actor=ACTOR, home=home)
        page = zipfile.ZipFile(io.BytesIO((tmp_path / "post.docx").read_bytes())).read("word/document.xml")
        assert f'w:w="{width}"'.encode() in page
    room.desk.exporting.export(draft, tmp_path / "post.html", actor=ACTOR, home="fr_FR")
    assert '<html lang="fr-FR" dir="ltr">' in (tmp_path / "post.html").read_text()
    assert f'content="{ACTOR}"' in (tmp_path / "post.html").read_text()  # nobody leads here: who writes is named


def test_homes_are_understood() -> None:
    assert home_of({"LANG": "de_CH.UTF-8"}) == "de_CH.UTF-8"
    assert home_of({"LC_ALL": "en_CA", "LANG": "de_CH"}) == "en_CA"
    assert home_of({})
    assert is_letter_land("en_US.UTF-8")
    assert is_letter_land("es-MX")
    assert not is_letter_land("de_CH")
    assert not is_letter_land("us")
