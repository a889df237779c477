"""What is typed about a comment is kept: the note to the assistant too, and on a full disk it stays on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ceo_desk.app import open_desk
from ceo_desk.domain.channel import Page
from ceo_desk.services.desk import Desk
from ceo_desk.storage.writer import Priority
from ceo_desk.ui.answering.reply_editor import ReplyEditor
from ceo_desk.ui.frame.place import Go, Place
from tests.services.desks import Door, Watch, identity
from tests.services.remote import Repeatable, Service
from tests.ui.answering.card_room import INES, POST, build, id_of, three
from tests.ui.answering.inbox_room import build as build_inbox
from tests.ui.stage import CLARA, Stage, StageBuilder

MANY = "Many words. " * 8_000
UNSAVED = "Your last words are not saved yet."


def fill_disk(desk: Desk) -> None:
    """The database may not grow, and the ballast is gone."""
    desk.folder.ballast.unlink(missing_ok=True)
    pages = desk.database.write(lambda writer: writer.execute("PRAGMA page_count").fetchone()[0], Priority.KEYSTROKE)
    desk.database.write(lambda writer: writer.execute(f"PRAGMA max_page_count = {pages}"))


def free_disk(desk: Desk) -> None:
    """As it was."""
    desk.database.write(lambda writer: writer.execute("PRAGMA max_page_count = 1073741823"))


def type_on_a_full_disk(stage: Stage, editor: ReplyEditor, comment: str) -> None:
    """The words stay, the footer says so, and once there is room they are saved by themselves."""
    footer = stage.session.window.footer
    with stage.guard.lifted():
        fill_disk(stage.desk)
    editor.textCursor().insertText(MANY)
    stage.until(lambda: editor.is_refused_by_disk)
    assert footer.words() == UNSAVED
    assert editor.words() == MANY
    assert "This laptop is full. Your last words are safe, new ones may not be." in stage.words()

    with stage.guard.lifted():
        free_disk(stage.desk)
    stage.until(lambda: stage.desk.answering.words_kept(comment) == MANY)
    stage.until(lambda: footer.words() != UNSAVED)


def test_on_a_full_disk_the_leaders_words_stay(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go(INES)
    type_on_a_full_disk(room.stage, room.editor, room.comment(INES))


def test_on_a_full_disk_the_assistants_words_stay(build_stage: StageBuilder) -> None:
    room = build_inbox(build_stage)
    room.press("R")
    room.stage.until(lambda: not room.editor.isReadOnly())
    type_on_a_full_disk(room.stage, room.editor, room.item("Ines Barreto").id)


def test_what_fast_hands_type_before_the_kept_words_are_here_stands_behind_them(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=lambda desk: desk.answering.keep_words(id_of(desk, INES), "Dear Ines,"))
    room.go("Tom Halvorsen")
    comment, editor = room.comment(INES), room.editor
    room.stage.session.window.go(Go(Place.ANSWER, comment))
    assert editor.isReadOnly(), "the kept words are not here yet"
    room.stage.session.window.activateWindow()
    QTest.keyClicks(editor, " come")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "R")

    room.stage.until(lambda: editor.words() == "Dear Ines, come\nR")
    room.stage.until(lambda: room.desk.answering.words_kept(comment) == "Dear Ines, come\nR")


def test_a_note_is_kept_as_it_is_typed_and_outlives_the_desk(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go(INES)
    comment, folder = room.comment(INES), room.desk.folder.root
    room.stage.press("Alt+3")
    room.stage.settle()
    room.stage.type("What does the kitchen say?")
    room.stage.until(lambda: room.desk.answering.note_kept(comment) == "What does the kitchen say?")
    assert room.editor.words() == ""
    room.stage.type(" Ask Mats")
    room.stage.session.window.close()
    room.stage.until(room.stage.jobs.is_idle)
    room.stage.close()

    with room.stage.guard.lifted():
        again = open_desk(folder, environment={})
        assert again.answering.note_kept(comment) == "What does the kitchen say? Ask Mats"
        assert again.answering.words_kept(comment) == ""
        again.close()


def test_a_note_that_was_given_is_gone(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go(INES)
    comment = room.comment(INES)
    room.stage.press("Alt+3")
    room.stage.settle()
    room.stage.type("What does the kitchen say?")
    room.decide()
    QTest.qWait(300)
    room.stage.settle()

    assert room.desk.answering.note_kept(comment) == ""
    assert room.desk.inbox.find(comment).assigned_why == "What does the kitchen say?"


def test_while_a_card_is_read_its_name_is_there(build_stage: StageBuilder) -> None:
    door, service = Door(), Service(Watch())
    door.channels["remote"] = Repeatable(service, identity())
    service.pages = [Page(three(), (POST,))]

    def fill(desk: Desk) -> None:
        desk.accounts.add("wordpress", "remote", "clara", "secret", "remote", actor=CLARA)
        desk.reading.fetch(tell=lambda _: None)

    stage = build_stage(fill, door=door, begins=False)
    footer = stage.session.window.footer
    stage.session.window.go(Go(Place.ANSWER, id_of(stage.desk, INES)))
    assert footer.primary.words() == "Answer Ines"
    assert not footer.primary.isEnabled()
    stage.until(lambda: footer.primary.words() == "Send to Ines")
