"""The list's filters: by key and by the small row, with folders and search, and words that were searched for lit."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ceo_desk.domain.channel import RemoteComment
from ceo_desk.domain.traits import Filter, Trait
from ceo_desk.ui.actions import Act
from ceo_desk.ui.answering.inbox.hits import opened_at, pattern_of, spans_of
from tests.ui.answering.card_room import said
from tests.ui.answering.inbox_room import HELD, SPAM, InboxRoom, build
from tests.ui.stage import CLARA, StageBuilder

ADA = replace(said("301", "Ada Byron", "When does the harbour door open on Sundays?", 60), author_key="ada")
ADA_LATE = replace(said("302", "Ada Byron", "I disagree with the new harbour door.", 20), author_key="ada")
BEN = replace(said("303", "Ben Okri", "I disagree. Why was nobody asked?", 40), author_key="ben")
CORA = replace(said("304", "Cora Lane", "A lovely remark, thank you.", 30), author_key="cora")
OTHER = replace(said("305", "Dina Elm", "Which bus goes there?", 10), author_key="dina", post="13")
ALL = ["Ada Byron", "Ben Okri", "Cora Lane", "Ada Byron", "Dina Elm"]


def narrow_room(build_stage: StageBuilder, *more: RemoteComment) -> InboxRoom:
    return build(build_stage, ADA, ADA_LATE, BEN, CORA, OTHER, HELD, SPAM, *more)


def click(room: InboxRoom, act: Act) -> None:
    QTest.mouseClick(room.view.pane.filters.chip(act), Qt.MouseButton.LeftButton)
    room.settle()


def test_a_key_narrows_the_list_and_the_same_key_widens_it(build_stage: StageBuilder) -> None:
    room = narrow_room(build_stage)
    assert room.names == ALL

    room.press("Q")
    assert room.names == ["Ada Byron", "Ben Okri", "Dina Elm"]
    assert room.view.pane.heading() == "3 found"
    assert room.view.pane.filters.chips() == ("Questions",)
    room.press("C")
    assert room.names == ["Ben Okri"]
    assert room.view.pane.filters.chips() == ("Questions", "Critical")
    room.press("Q")
    assert room.names == ["Ben Okri", "Ada Byron"]
    room.press("F")
    assert room.names == ["Ben Okri"]
    room.press("Escape")
    assert room.names == ALL
    assert room.view.pane.filters.chips() == ()
    assert room.view.pane.heading() == "5 waiting"


def test_the_small_row_does_the_same_and_folders_keep_it(build_stage: StageBuilder) -> None:
    room = narrow_room(build_stage)

    click(room, Act.ROW_CRITICAL)
    assert room.names == ["Ben Okri", "Ada Byron"]
    room.folder("Held")
    assert room.names == []
    assert room.view.pane.empty_words() == "Nothing fits these filters. Esc takes them away."
    room.folder("Waiting")
    assert room.names == ["Ben Okri", "Ada Byron"]
    click(room, Act.ROW_CRITICAL)
    assert room.names == ALL


def test_more_of_a_persons_comments_is_one_key_wherever_they_stand(build_stage: StageBuilder) -> None:
    room = narrow_room(build_stage)
    late = next(one.id for one in room.view.keeper.rows.rows if one.item.remote_id == "302")
    with room.stage.guard.lifted():
        room.desk.answering.seen((late,), actor=CLARA)
    room.stage.session.background.changed()
    room.settle()
    assert room.names == ["Ada Byron", "Ben Okri", "Cora Lane", "Dina Elm"]

    room.press("M")
    assert [one.item.remote_id for one in room.view.keeper.rows.rows] == ["301", "302"]
    assert room.current == "Ada Byron"
    assert room.view.pane.filters.chips() == ("Ada Byron",)
    assert room.rows.delegate.words_of(room.rows.rows.rows[1]).tags.endswith("Seen")
    room.press("D")
    assert [one.item.remote_id for one in room.view.keeper.rows.rows] == ["301"]
    assert room.view.pane.filters.chips() == ("Ada Byron", "In Waiting")
    assert room.state == "Press R to write a reply."
    room.press("M")
    assert room.view.pane.filters.chips() == ()
    assert room.current == "Ada Byron"
    assert len(room.names) == 4


def test_one_post_and_one_account(build_stage: StageBuilder) -> None:
    room = narrow_room(build_stage)

    room.press("T")
    assert room.names == ALL[:4]
    assert room.view.pane.filters.chips() == ("Why breakfast moves",)
    room.press("B")
    assert room.view.pane.filters.chips()[1:] == ("Remote",)
    assert room.names == ALL[:4]
    room.press("T")
    assert room.names == ALL
    room.press("B")
    assert room.view.pane.filters.chips() == ()


def test_filters_and_words_go_together_and_the_words_are_lit(build_stage: StageBuilder) -> None:
    room = narrow_room(build_stage)

    room.press("/")
    room.type("harbour")
    room.press("Return")
    assert sorted(room.names) == ["Ada Byron", "Ada Byron"]
    room.press("C")
    assert [one.item.remote_id for one in room.view.keeper.rows.rows] == ["302"]
    assert room.view.pane.heading() == "1 found"
    text = room.view.thread_pane.entries[0].text
    assert [one.cursor.selectedText() for one in text.extraSelections()] == ["harbour"]
    room.press("C", "D")
    assert len(room.names) == 2
    lit = room.stage.theme.color("waittint").rgb()
    image = room.rows.viewport().grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, min(image.height(), 170), 3)}
    assert lit in colours
    room.press("Escape")
    image = room.rows.viewport().grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, min(image.height(), 170), 3)}
    assert lit not in colours


def test_hits_behind_signs_that_count_twice_are_lit_where_they_stand(build_stage: StageBuilder) -> None:
    room = build(build_stage, replace(CORA, text="🌊🌊 The harbour 🌊 and the harbours."))
    room.press("/")
    room.type("harbour")
    room.press("Return")
    text = room.view.thread_pane.entries[0].text
    lit = [one.cursor.selectedText() for one in text.extraSelections()]
    assert lit == ["harbour", "harbours"]
    room.press("Escape")
    assert not room.view.thread_pane.entries[0].text.extraSelections()


def test_letters_are_letters_where_somebody_writes(build_stage: StageBuilder) -> None:
    room = narrow_room(build_stage)
    room.reply("qcfmtbdeg")
    assert room.editor.words() == "qcfmtbdeg"
    assert room.view.keeper.folder.narrowed == Filter()


def test_the_menu_of_filters_says_what_can_be_narrowed_now(build_stage: StageBuilder) -> None:
    room = narrow_room(build_stage)
    bar = room.view.pane.filters
    bar.more.click()
    room.stage.turn()
    words = [action.text() for action in bar.menu_shown.actions()]
    assert words == ["More of Ada’s comments\tM", "This post only\tT", "One account only, then the next\tB"]
    bar.menu_shown.actions()[0].trigger()
    bar.menu_shown.hide()
    room.settle()
    assert room.view.keeper.folder.narrowed.person_of
    room.press("Q")
    assert room.view.keeper.folder.narrowed.traits is Trait.QUESTION
    assert len(room.names) == 1


def test_hits_are_what_begins_a_word_and_a_deep_one_is_shown() -> None:
    wanted = pattern_of("harb door?")
    assert wanted is not None
    text = "The harbour Door, not the outdoor one."
    assert [text[begin:end] for begin, end in spans_of(text, wanted)] == ["harbour", "Door"]
    assert pattern_of(" ?! ") is None
    deep = "word " * 40 + "then the harbour door" + " more" * 40
    assert opened_at(deep, "word", wanted).startswith("…")
    assert "harbour" in opened_at(deep, "word", wanted)[:60]
    assert opened_at(text, "The harbour", wanted) == "The harbour"
