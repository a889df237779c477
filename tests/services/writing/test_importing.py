"""Files that others wrote, brought in through the process that reads them."""

from __future__ import annotations

import base64
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ceo_desk.domain.draft import Why
from ceo_desk.domain.errors import BadInput, DeskError, NotAllowed
from ceo_desk.services.writing.importing import Importing
from ceo_desk.storage.processes.foreign_files import ForeignFiles
from ceo_desk.text.publishing import publish
from ceo_desk.text.reading import read
from ceo_desk.text.web_page import web_page
from ceo_desk.text.writing import write
from tests.services.conftest import ACTOR, Room
from tests.support import hostile_files
from tests.support.drawing import photo

CORPUS = Path(__file__).parents[2] / "text" / "imports"


@pytest.fixture
def room(empty_room: Room) -> Iterator[Room]:
    """A desk where nothing may be left behind but what was brought in."""
    yield empty_room
    assert list(empty_room.root.rglob("*.part")) == []


def put(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_a_word_file_is_a_draft_with_its_pictures_and_the_first_version_says_so(room: Room) -> None:
    imported = room.desk.importing.open_file(CORPUS / "hand-whole.docx", actor=ACTOR)

    content = imported.draft.content
    (picture,) = content.pictures
    assert content.title == "Nights in figures"
    assert f'![A harbour by night]({picture.file} "Figure 1: The harbour")' in content.body
    assert picture.alt == "A harbour by night"
    assert (room.root / "drafts" / picture.file).is_file()
    assert [sentence.split(".")[0] for sentence in imported.said] == [
        "A picture in it lies on another machine",
        "Formulas in it came as plain letters",
    ]
    (first,) = room.desk.writing.history(imported.draft.id)
    assert first.why == Why.IMPORTED
    assert (room.root / "drafts" / "Nights in figures.md").is_file()


def test_a_web_page_brings_its_own_pictures_and_drops_what_is_not_there(room: Room, tmp_path: Path) -> None:
    (tmp_path / "page files").mkdir()
    photo(tmp_path / "page files" / "a.jpg", size=(30, 20))
    data = base64.b64encode((tmp_path / "page files" / "a.jpg").read_bytes()).decode()
    html = (
        "<title>A page</title><h1>A page</h1><p>Words <img src='page%20files/a.jpg' alt=one> "
        "<img src='lost.png' alt=two><img src='https://example.org/far.png' alt=three>"
        f"<img src='data:image/jpeg;base64,{data}' alt=four><img src='../secret.jpg'></p>"
    )
    imported = room.desk.importing.open_file(put(tmp_path, "page.html", html.encode()), actor=ACTOR)

    content = imported.draft.content
    (picture,) = content.pictures
    assert content.title == "A page"
    assert content.body == (
        f"Words ![one]({picture.file}) ![three](https://example.org/far.png)![four]({picture.file})\n"
    )
    assert imported.said == ("A picture that belongs into it is not beside the file. Put it in yourself.",)


def test_boxes_and_footnotes_of_a_web_page_are_boxes_and_footnotes(room: Room, tmp_path: Path) -> None:
    written = "Words[^1].\n\n-   [x] done\n-   [ ] open\n\n[^1]: A *note*.\n"
    page = web_page("A list", publish(written).html, {}, language="en").encode()
    imported = room.desk.importing.open_file(put(tmp_path, "list.html", page), actor=ACTOR)
    assert imported.draft.content.title == "A list"
    assert imported.draft.content.body == written


def test_markdown_brings_the_pictures_beside_it_and_none_from_elsewhere(room: Room, tmp_path: Path) -> None:
    photo(tmp_path / "secret.jpg")
    inside = tmp_path / "inside"
    inside.mkdir()
    photo(inside / "a.jpg")
    (inside / "way.jpg").symlink_to(tmp_path / "secret.jpg")
    text = f"# T\r\n\r\n![a](a.jpg) ![b](../secret.jpg) ![c]({tmp_path}/secret.jpg) ![d](way.jpg)\r\n"
    imported = room.desk.importing.open_file(put(inside, "t.md", text.encode()), actor=ACTOR)

    content = imported.draft.content
    (picture,) = content.pictures
    assert content.body == f"![a]({picture.file}) ![b](../secret.jpg) ![c]({tmp_path}/secret.jpg) ![d](way.jpg)\n"
    assert len(imported.said) == 1


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.txt", "Grüße".encode("cp1252"), "Grüße"),
        ("a.txt", "Grüße".encode("utf-16"), "Grüße"),
        ("a.htm", b"<meta charset='iso-8859-2'><p>\xb1", "ą"),
        ("a.htm", b"<meta charset='no-such'><p>x", "x"),
    ],
)
def test_letters_of_older_machines_are_understood(
    room: Room, tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    imported = room.desk.importing.open_file(put(tmp_path, name, data), actor=ACTOR)
    assert imported.draft.content.body.strip() == said
    assert imported.draft.content.title == "a"


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "zip bomb": (hostile_files.zip_bomb, "unpacks to far more"),
    "deep": (hostile_files.deep, "damaged"),
    "100,000 paragraphs": (hostile_files.long, "far longer than a post"),
    "letters": (lambda: bytes(range(256)) * 9, "not a Word document"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_made_to_do_harm_gets_a_sentence_and_leaves_nothing(room: Room, tmp_path: Path, kind: str) -> None:
    make, sentence = REFUSED[kind]
    path = put(tmp_path, "letter.docx", make())
    before = sorted(room.root.rglob("*"))
    began = time.monotonic()

    with pytest.raises(BadInput, match=sentence) as raised:
        room.desk.importing.open_file(path, actor=ACTOR)

    assert raised.value.next_step
    assert time.monotonic() - began < 10
    assert sorted(room.root.rglob("*")) == before
    assert room.desk.writing.all(actor=ACTOR) == ()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: hostile_files.with_picture(hostile_files.pixel_bomb()), "A picture in it is too large for the desk."),
        (lambda: hostile_files.with_picture(b"MZ no picture"), "A picture in it is of a kind"),
        (hostile_files.reaching_out, "A picture in it lies on another machine."),
        (hostile_files.with_macros, "Small programs (macros) were in this file."),
    ],
)
def test_what_can_be_read_without_harm_is_read_and_the_rest_is_told(
    room: Room, tmp_path: Path, make: Callable[[], bytes], said: str
) -> None:
    imported = room.desk.importing.open_file(put(tmp_path, "letter.docx", make()), actor=ACTOR)

    assert imported.said[0].startswith(said)
    assert imported.draft.content.pictures == ()
    assert "![" not in imported.draft.content.body
    assert imported.draft.content.title == "letter"


def test_names_that_climb_out_of_their_folder_lead_nowhere(room: Room, tmp_path: Path) -> None:
    path = put(tmp_path, "letter.docx", hostile_files.climbing())
    assert room.desk.importing.open_file(path, actor=ACTOR).draft.content.body == "Harmless.\n"
    assert not Path("/tmp/ceo-desk-climbed").exists()


def test_tables_in_tables_are_read_or_refused_in_words(room: Room, tmp_path: Path) -> None:
    shallow = put(tmp_path, "a.docx", hostile_files.deep_tables(20))
    assert "deep" in room.desk.importing.open_file(shallow, actor=ACTOR).draft.content.body
    with pytest.raises(BadInput, match="damaged"):
        room.desk.importing.read(put(tmp_path, "b.docx", hostile_files.deep_tables(90)))


@pytest.mark.parametrize("name", ["a.doc", "a.rtf", "a.odt", "a.pages", "a.pdf", "a.exe", "a"])
def test_each_other_kind_is_told_what_to_do(room: Room, tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput) as raised:
        room.desk.importing.read(tmp_path / name)
    assert raised.value.next_step


def with_child(room: Room, program: str, *, longest_seconds: float = 20) -> Importing:
    """The desk's importing with another program in the place of the one that reads."""
    files = ForeignFiles([sys.executable, "-c", program], longest_seconds=longest_seconds)
    return Importing(room.desk.writing, files)


@pytest.mark.parametrize(
    ("program", "sentence"),
    [
        ("import os; os._exit(11)", "broke off"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "broke off"),
        ("print('not an answer')", "broke off"),
        ('print(\'{"pieces": [5], "title": ""}\')', "broke off"),
        (
            'import sys; sys.stdout.write(\'{"pieces": [], "title": "", "body": "x", "named": [], "said": []}\\n\')',
            "broke",
        ),
        ("import time; time.sleep(60)", "too long"),
    ],
)
def test_a_reader_that_dies_or_hangs_takes_nothing_with_it(
    room: Room, tmp_path: Path, program: str, sentence: str
) -> None:
    path = put(tmp_path, "a.md", b"x" * 5_000_000)
    importing = with_child(room, program, longest_seconds=0.5 if "sleep" in program else 20)
    before = sorted(room.root.rglob("*"))
    with pytest.raises(BadInput, match=sentence):
        importing.open_file(path, actor=ACTOR)
    assert sorted(room.root.rglob("*")) == before


def test_a_reader_that_is_not_there_is_said(room: Room, tmp_path: Path) -> None:
    importing = Importing(room.desk.writing, ForeignFiles([str(tmp_path / "none")]))
    with pytest.raises(BadInput, match="broke off"):
        importing.read(put(tmp_path, "a.md", b"x"))


@pytest.mark.parametrize(("breaks", "sentence"), [("1 / 0", "can't make sense"), ("read(asked)", "tangled")])
def test_what_breaks_the_reader_from_within_is_said(room: Room, tmp_path: Path, breaks: str, sentence: str) -> None:
    program = (
        "from ceo_desk.storage.processes import file_child\n"
        f"def read(asked):\n    return {breaks}\n"
        "file_child.read_file = read\nfile_child.run_here()\n"
    )
    with pytest.raises(BadInput, match=sentence) as raised:
        with_child(room, program).read(put(tmp_path, "a.md", b"x"))
    assert raised.value.next_step


def test_far_too_much_of_anything_is_refused_or_left_out(room: Room, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="far longer"):
        room.desk.importing.read(put(tmp_path, "a.txt", b"word " * 500_000))
    with pytest.raises(BadInput, match="empty"):
        room.desk.importing.read(put(tmp_path, "b.md", b" \n"))
    photo(tmp_path / "a.jpg", size=(4, 4))
    data = base64.b64encode((tmp_path / "a.jpg").read_bytes()).decode()
    html = f"<p><img src='data:image/jpeg;base64,{data}'>" * 201 + "<img src='data:image/png;base64,A'>x"
    brought = room.desk.importing.read(put(tmp_path, "c.html", html.encode()))
    assert len(brought.text.pictures) == 200
    assert brought.said == ("A picture in it is too large for the desk. Put in a smaller one.",)


def test_within_another_text_footnotes_stay_ones_and_meet_none_of_its_own(room: Room) -> None:
    importing = room.desk.importing
    content = importing.place_within(importing.read(CORPUS / "libreoffice-notes.docx"))
    whole = write(read(f"Mine.[^1]\n\n{content.body}\n[^1]: My note.\n"))
    assert whole.startswith("Mine.[^1]\n")
    assert "Guests came[^2] late, some[^3] early." in whole
    assert whole.endswith("[^1]: My note.\n\n[^2]: Counted in **March**.\n\n[^3]: About five.\n")
    assert importing.place_within(importing.read(CORPUS / "hand-changes.docx")).body.startswith("We always answer.")


def test_it_can_be_stopped(room: Room, tmp_path: Path) -> None:
    importing = with_child(room, "import time; time.sleep(60)")
    began = time.monotonic()
    with pytest.raises(NotAllowed, match="You stopped it"):
        importing.read(put(tmp_path, "a.md", b"x"), lambda: time.monotonic() > began + 0.2)
    assert time.monotonic() - began < 5


def test_memory_is_bounded(room: Room, tmp_path: Path) -> None:
    program = (
        "from ceo_desk.storage.processes import file_child as c\nc.limit()\n"
        "try:\n    bytearray(2 * c.MEMORY_LIMIT)\nexcept MemoryError:\n    print('bounded')"
    )
    with pytest.raises(DeskError) as raised:
        with_child(room, program).read(put(tmp_path, "a.md", b"x"))
    assert "not a head" in raised.value.detail or "Expecting value" in raised.value.detail


def test_the_reader_opens_no_file_and_no_line(room: Room, tmp_path: Path) -> None:
    program = (
        "import runpy, sys\n"
        "from ceo_desk.storage.processes import file_child\n"
        "seen = []\n"
        "real = file_child.read_file\n"
        "def read(asked):\n"
        "    def watch(event, args):\n"
        "        if event.startswith(('socket.', 'subprocess.', 'os.')) and event[3:] not in ('listdir', 'scandir'):\n"
        "            seen.append(event)\n"
        "        own = (sys.prefix, sys.base_prefix)\n"
        "        if event == 'open' and isinstance(args[0], str) and not args[0].startswith(own):\n"
        "            seen.append(args[0])\n"
        "    sys.addaudithook(watch)\n"
        "    answer = real(asked)\n"
        "    assert not seen, seen\n"
        "    return answer\n"
        "file_child.read_file = read\n"
        "file_child.run_here()\n"
    )
    path = put(tmp_path, "letter.docx", hostile_files.reaching_out())
    assert with_child(room, program).read(path).text.body.startswith("A [link](https://intranet/wiki)")
