"""What is changed in the drafts' folder outside the desk is taken in, never overwritten."""

import io
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from ceo_desk.domain.draft import Why
from ceo_desk.storage.doctor import examine
from ceo_desk.storage.drafts import draft_rows
from ceo_desk.storage.drafts.drafts import Drafts
from ceo_desk.storage.drafts.pictures import Pictures
from tests.storage.desks import DeskUnderTest
from tests.storage.drafting import HELLO, Writer


@pytest.fixture
def writer(desk: DeskUnderTest) -> Writer:
    return Writer(desk, Drafts(desk.database, desk.record, desk.folder.drafts))


def test_a_draft_is_written_readably(writer: Writer) -> None:
    draft = writer.begin(replace(HELLO, categories=("News",), excerpt='Say "hi"'))
    assert Path(draft.path).read_text() == (
        f'---\nid: "{draft.id}"\ntitle: "Hello"\ntags: ["a"]\ncategories: ["News"]\nexcerpt: "Say \\"hi\\""\n---\n\n'
        "One two three.\n"
    )
    assert writer.settled()


def test_a_file_that_was_never_written_or_lags_is_brought_up(writer: Writer) -> None:
    drafts, desk = writer.drafts, writer.desk
    begun = drafts.begin(HELLO, why=Why.BEGAN, actor="Clara", at=desk.now, id="begun", revision_id="r1")
    assert begun.path == ""
    late = writer.begin(replace(HELLO, title="Late"))
    drafts.save(late.id, replace(HELLO, title="Late", body="Newer words.\n"), desk.now)
    assert writer.look() == ()
    assert Path(drafts.find("begun").path).read_text().endswith("One two three.\n")
    assert Path(late.path).read_text().endswith("Newer words.\n")
    damage = "UPDATE working SET body = 'x', file_content = ''"
    desk.database.write(lambda connection: connection.execute(damage).rowcount)
    assert writer.look().count("The text of this draft was damaged on disk.") == 2


def test_writing_the_same_again_touches_nothing(writer: Writer) -> None:
    draft = writer.begin()
    before = Path(draft.path).stat().st_mtime_ns
    assert writer.drafts.write_file(draft.id)
    assert Path(draft.path).stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("before", "line_end", "last"), [("\ufeff", "\r\n", ""), ("", "\n", "\n"), ("\ufeff", "\n", "")]
)
def test_byte_order_mark_line_ends_and_last_line_stay(writer: Writer, before: str, line_end: str, last: str) -> None:
    path = writer.folder / "Mine.md"
    text = f"{before}---\nlayout: post # mine\ntitle: Mine\n---\n\nFirst\n\nLast{last}".replace("\n", line_end)
    path.write_bytes(text.encode())
    assert writer.look() == ("The file Mine.md is new. It is a draft now.",)
    (draft,) = writer.drafts.all()
    assert draft.content.body == f"First\n\nLast{last}".replace("\n", line_end)
    id_line = f'id: "{draft.id}"{line_end}'
    assert path.read_bytes().decode() == text.replace(f"title: Mine{line_end}", f"title: Mine{line_end}{id_line}")
    writer.drafts.save(draft.id, replace(draft.content, title="Yours"), writer.desk.now)
    assert writer.drafts.write_file(draft.id)
    assert path.read_bytes().decode() == text.replace(f"title: Mine{line_end}", f'title: "Yours"{line_end}{id_line}')
    assert writer.settled()


def test_a_file_without_front_matter_gets_one_and_its_name_as_title(writer: Writer) -> None:
    (writer.folder / "My thoughts.md").write_text("Just text")
    assert writer.look()
    (draft,) = writer.drafts.all()
    assert (draft.content.title, draft.content.body, writer.whys(draft)) == ("My thoughts", "Just text", ["imported"])
    assert writer.settled()


def test_a_file_of_another_desk_keeps_its_id_and_a_strange_one_gets_a_new_one(writer: Writer) -> None:
    (writer.folder / "a.md").write_text("---\nid: from-another-desk\n---\nA")
    (writer.folder / "b.md").write_text("---\nid: 'no/id at all'\n---\nB")
    writer.look()
    by_body = {draft.content.body: draft.id for draft in writer.drafts.all()}
    assert by_body["A"] == "from-another-desk"
    assert by_body["B"] != "no/id at all"
    assert writer.settled()


def test_a_file_that_is_not_utf8_is_left_alone_and_never_overwritten(writer: Writer) -> None:
    draft = writer.begin()
    path, data = Path(draft.path), "Grüße".encode("latin-1")
    path.write_bytes(data)
    assert writer.look() == ("The file Hello.md is not text as the desk reads it. It is left alone.",)
    writer.save(draft, "More.")
    assert not writer.drafts.write_file(draft.id)
    assert path.read_bytes() == data
    assert writer.drafts.find(draft.id).content.body == "More."


def test_a_head_that_can_not_be_read_is_left_alone(writer: Writer) -> None:
    draft, head = writer.begin(), "---\ntitle: [\n---\n"
    path = Path(draft.path)
    path.write_text(head + "Body")
    (writer.folder / "new.md").write_text(head + "Body")
    said = writer.look()
    assert said == tuple(
        f"The top of the file {name} can't be read. The desk leaves it alone." for name in ("Hello.md", "new.md")
    )
    assert path.read_text() == head + "Body"
    assert len(writer.drafts.all()) == 1
    assert not writer.drafts.write_file(draft.id)
    path.write_text(f'---\nid: "{draft.id}"\ntitle: Repaired\n---\nBody')
    writer.look()
    assert writer.drafts.find(draft.id).content.title == "Repaired"


def test_a_change_outside_becomes_a_version(writer: Writer) -> None:
    draft = writer.begin()
    writer.save(draft, "Typed here.\n")
    assert writer.drafts.write_file(draft.id)
    path = writer.change(writer.drafts.find(draft.id), "Typed here.", "Typed there.")
    data = path.read_bytes()
    assert writer.look() == ("“Hello” was changed outside the desk. The change is taken in.",)
    assert writer.drafts.find(draft.id).content.body == "Typed there.\n"
    assert writer.whys(draft) == ["began", "saved", "changed outside"]
    assert writer.drafts.content_of(writer.drafts.history(draft.id)[1].id).body == "Typed here.\n"
    assert path.read_bytes() == data, "a file that was taken in is not written again"
    assert writer.settled()


def test_a_change_of_foreign_keys_alone_is_no_version_and_stays(writer: Writer) -> None:
    draft = writer.begin()
    path = writer.change(draft, "---\n\n", "layout: wide # mine\n---\n\n")
    assert writer.look() == ()
    assert writer.whys(draft) == ["began"]
    writer.save(draft, "More.\n")
    assert writer.drafts.write_file(draft.id)
    assert path.read_text().endswith("layout: wide # mine\n---\n\nMore.\n")
    assert writer.settled()


def test_foreign_keys_changed_there_and_text_here_go_together(writer: Writer) -> None:
    draft = writer.begin()
    path = writer.change(draft, "---\n\n", "layout: wide\n---\n\n")
    writer.save(draft, "More.\n")
    assert not writer.drafts.write_file(draft.id), "changed while it was open here"
    assert writer.look() == ()
    assert path.read_text().endswith("layout: wide\n---\n\nMore.\n")
    assert len(writer.drafts.all()) == 1
    assert writer.settled()


def picture(colour: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (9, 9), colour).save(out, "PNG")
    return out.getvalue()


def test_pictures_of_a_file_from_outside_are_stored_with_the_draft(writer: Writer) -> None:
    stored = Pictures(writer.folder / "pictures").add(picture("red"), "known.png")
    (writer.folder / "near by.png").write_bytes(picture("blue"))
    (writer.folder / "no.png").write_text("no picture")
    (writer.folder.parent / "secret.png").write_bytes(picture("green"))
    (writer.folder / "n.md").write_text(
        f"---\nfeatured: {stored.file}\nfeatured_alt: Front\n---\n"
        f"![Known]({stored.file}) ![Near](<near by.png>) ![None](no.png) ![Out](../secret.png) ![Far](https://x.org/a.png)"
        " ![Gone](gone.png) ![](%00.png)\n"
    )
    writer.look()
    (draft,) = writer.drafts.all()
    known, near = draft.content.pictures
    assert (known.file, known.alt, known.sha256) == (stored.file, "Known", stored.sha256)
    assert near.alt == "Near"
    assert near.file.startswith("pictures/near-by-")
    assert f"![Near](<{near.file}>)" in draft.content.body
    assert "![None](no.png) ![Out](../secret.png)" in draft.content.body
    assert draft.content.featured is not None
    assert (draft.content.featured.file, draft.content.featured.alt) == (stored.file, "Front")
    assert writer.settled()
    writer.change(draft, "![Known]", "![Better]")
    writer.look()
    assert writer.drafts.find(draft.id).content.pictures[0].alt == "Better"


def test_a_foreign_meaning_of_featured_stays_and_our_own_goes(writer: Writer) -> None:
    path = writer.folder / "n.md"
    path.write_text("---\nfeatured: true\n---\nText")
    writer.look()
    (draft,) = writer.drafts.all()
    assert draft.content.featured is None
    assert "featured: true\n" in path.read_text()
    stored = Pictures(writer.folder / "pictures").add(picture("red"), "x.png")
    path.write_text(path.read_text().replace("featured: true", f"featured: {stored.file}"))
    writer.look()
    writer.drafts.save(draft.id, replace(draft.content, featured=None), writer.desk.now)
    assert writer.drafts.write_file(draft.id)
    assert "featured" not in path.read_text()
    assert writer.settled()


SAVER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from ceo_desk.storage.database import Database
from ceo_desk.domain.draft import Why
from ceo_desk.storage.drafts.drafts import Drafts
from ceo_desk.storage.folder import DeskFolder
from ceo_desk.storage.record.journal import Record
from ceo_desk.domain.draft import Content
folder = DeskFolder(Path(sys.argv[1]))
database = Database(folder.database)
drafts = Drafts(database, Record(database, folder.head), folder.drafts)
number = int(sys.argv[3])
while True:
    number += 1
    drafts.save(sys.argv[2], Content("Hello", f"{number} " * 2000), datetime.now(UTC))
    drafts.write_file(sys.argv[2])
    print(number, flush=True)
"""


@pytest.mark.kills
def test_a_killed_desk_loses_nothing_and_keeps_one_draft(writer: Writer) -> None:
    draft = writer.begin()
    root = str(writer.desk.folder.root)
    last = 0
    for attempt in range(8):
        process = subprocess.Popen(
            [sys.executable, "-c", SAVER, root, draft.id, str(last)], stdout=subprocess.PIPE, env={**os.environ}
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.005 * attempt)
        process.send_signal(signal.SIGKILL)
        told = [int(line) for line in process.communicate()[0].split()]
        body = writer.drafts.find(draft.id).content.body
        assert len(set(body.split())) == 1, "one whole text"
        number = int(body.split()[0])
        assert number >= max(told, default=0), "what was said to be saved is saved"
        assert writer.look() == (), "the desk's own half-way is no change outside"
        assert len(writer.drafts.all()) == 1
        last = number
    assert writer.drafts.write_file(draft.id)
    assert writer.settled()


def test_a_desk_ended_just_before_its_file_was_written_writes_it_and_says_nothing(writer: Writer) -> None:
    drafts, desk = writer.drafts, writer.desk
    draft = drafts.begin(HELLO, why=Why.BEGAN, actor="Clara", at=desk.now, id="begun", revision_id="r1")
    sha256 = draft_rows.load(desk.database.read(), draft.id).sha256
    meant = draft_rows.FileSeen("Hello.md", "the hash of what was to be written", "", sha256)
    desk.database.write(lambda connection: draft_rows.note_writing(connection, draft.id, meant))

    assert examine(desk.database, desk.record, desk.folder, rebuild=False) == ()
    assert writer.look() == ()
    assert Path(drafts.find(draft.id).path).is_file()
    assert writer.settled()

    Path(drafts.find(draft.id).path).unlink()
    assert "missing" in "".join(examine(desk.database, desk.record, desk.folder, rebuild=False))
    assert writer.look() == ("The file of “Hello” was gone. The desk wrote it again.",)
