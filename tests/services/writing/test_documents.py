"""A document below a draft's words on LinkedIn: stored as it is, in the draft's file, in the package, examined."""

from dataclasses import replace
from pathlib import Path

import pytest

from ceo_desk.domain.errors import BadInput
from ceo_desk.domain.package import PostPackage
from ceo_desk.services.publishing.approvals import Part, changed_parts, package_parts
from ceo_desk.services.publishing.packaging import package_for
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.drafts import pictures
from tests.services.conftest import ACTOR, Room
from tests.services.desks import FULL

NETWORK = replace(FULL, content="plain", is_repeat_harmless=False, text_limit=3_000)
PDF = b"%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Night shifts 2026.pdf"
    path.write_bytes(PDF)
    return path


def test_it_goes_to_linkedin_alone_and_the_drafts_file_names_it(room: Room, file: Path) -> None:
    writing = room.desk.writing
    draft = writing.begin(Changes(title="Nights", body="Turn the pages.", document=file), actor=ACTOR)
    document = draft.content.document
    assert document is not None
    assert document.file.startswith("pictures/night-shifts-2026-")
    assert f'document: "{document.file}"' in Path(draft.path).read_text()
    (sent,) = package_for(draft.content, NETWORK).pictures
    assert (sent.media_type, sent.sha256, sent.is_document) == ("application/pdf", document.sha256, True)
    assert writing.picture_bytes(document.sha256) == PDF
    assert package_for(draft.content, FULL).pictures == ()
    off = writing.edit(draft.id, Changes(document=Path()), actor=ACTOR)
    assert off.content.document is None
    assert "document" not in Path(off.path).read_text()
    assert writing.restore(draft.id, draft.revision, actor=ACTOR).content.document == document


def test_a_file_that_was_changed_outside_keeps_it_or_drops_it(room: Room, file: Path) -> None:
    writing = room.desk.writing
    draft = writing.begin(Changes(title="Nights", body="Turn the pages.", document=file), actor=ACTOR)
    path = Path(draft.path)
    path.write_text(path.read_text().replace("Turn", "Do turn"))
    assert writing.show(draft.id, actor=ACTOR).content.document == draft.content.document
    kept = [line for line in path.read_text().splitlines() if not line.startswith("document:")]
    path.write_text("\n".join(kept))
    assert writing.show(draft.id, actor=ACTOR).content.document is None
    named = f'document: "{draft.content.document.file}"' if draft.content.document else ""
    path.write_text(path.read_text().replace("title:", f"{named}\ntitle:", 1))
    assert writing.show(draft.id, actor=ACTOR).content.document == draft.content.document


def test_only_a_pdf_of_a_size_that_linkedin_takes(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, data in (("a.pdf", b"PK\x03\x04"), ("b.pdf", b"")):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(BadInput, match=r"is no PDF"):
            room.desk.writing.begin(Changes(title="T", document=tmp_path / name), actor=ACTOR)
    with pytest.raises(BadInput, match=r"document gone.pdf can't be opened"):
        room.desk.writing.begin(Changes(title="T", document=tmp_path / "gone.pdf"), actor=ACTOR)
    monkeypatch.setattr(pictures, "DOCUMENT_BYTES", 10)
    (tmp_path / "large.pdf").write_bytes(PDF)
    with pytest.raises(BadInput, match="larger than 100 MB"):
        room.desk.writing.begin(Changes(title="T", document=tmp_path / "large.pdf"), actor=ACTOR)


def test_another_document_voids_the_approval_there_and_nowhere_else(room: Room, file: Path) -> None:
    draft = room.desk.writing.begin(Changes(title="Nights", body="Turn.", document=file), actor=ACTOR)
    before, after = draft.content, replace(draft.content, document=None)
    assert changed_parts(before, after) == (Part.DOCUMENT,)
    assert not changed_parts(*(one.for_readers(is_plain=False) for one in (before, after)))
    packages: list[PostPackage] = [package_for(one, NETWORK) for one in (before, after)]
    assert package_parts(*packages) == (Part.DOCUMENT,)


def test_the_examination_misses_it(room: Room, file: Path) -> None:
    draft = room.desk.writing.begin(Changes(title="Nights", body="Turn.", document=file), actor=ACTOR)
    assert draft.content.document is not None
    stored = Path(draft.path).parent / draft.content.document.file
    stored.write_bytes(PDF + b"more")
    assert any("The document of “Nights” is damaged" in one for one in room.desk.upkeep.examine(rebuild=False))
    stored.unlink()
    assert any("The document of “Nights” is missing" in one for one in room.desk.upkeep.examine(rebuild=False))
