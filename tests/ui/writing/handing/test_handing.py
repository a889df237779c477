"""A draft between two people, through the window: given with a note, changed, looked at change by change."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from ceo_desk.domain.publication import State
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.today.view import TodayView
from ceo_desk.ui.writing.posts.view import PostsView
from ceo_desk.ui.writing.view import PageView
from tests.services.desks import Watch
from tests.ui.stage import CLARA, JONAS, Stage, StageBuilder, practice

MINE = "The night is long.\n\nThe porters know it by heart.\n\nCome and see us.\n"
THEIRS = "The night is short.\n\nCome and see us.\n\nWe open at nine.\n"


def write(desk: Desk) -> None:
    desk.writing.begin(Changes(title="Nights", body=MINE), actor=CLARA)


def given(desk: Desk) -> None:
    write(desk)
    draft = desk.shelf.glance()[0].id
    desk.handing.give(draft, "please shorten it", to=JONAS, face="assistant", actor=CLARA)


def given_back(desk: Desk) -> None:
    given(desk)
    draft = desk.shelf.glance()[0].id
    desk.writing.edit(draft, Changes(body=THEIRS), actor=JONAS)
    desk.handing.give(draft, "Is it better?", to=CLARA, face="leader", actor=JONAS)


def page(stage: Stage) -> PageView:
    screen = stage.go(Place.PAGE, stage.desk.shelf.glance()[0].id)
    assert isinstance(screen, PageView)
    return screen


def shown_page(stage: Stage) -> PageView:
    assert isinstance(stage.screen, PageView)
    return stage.screen


def test_the_leader_gives_it_with_a_note_and_the_assistant_sits_down_to_it(build_stage: StageBuilder) -> None:
    stage = build_stage(write)
    page(stage)
    stage.click("Give to Jonas")
    assert stage.focus() is shown_page(stage).handing.bar.note.line
    stage.type("please shorten it")
    stage.press("Return")
    stage.until(lambda: stage.session.window.context.sitter.name == JONAS)
    stage.settle()

    assert shown_page(stage).handing.line.isVisible()
    assert "Clara gave you this." in stage.words()
    assert "“please shorten it”" in stage.words()
    assert stage.has_button("Back to Clara")
    assert not stage.has_button("Look at them"), "there is nothing of his own to compare with"


def test_it_is_asked_once_and_can_be_put_away(build_stage: StageBuilder) -> None:
    stage = build_stage(write)
    view = page(stage)
    stage.click("Give to Jonas")
    stage.press("Escape")
    assert not view.handing.bar.isVisible()
    assert stage.focus() is view.body.editor
    stage.click("Give to Jonas")
    stage.click("Give to Jonas")
    assert not view.handing.bar.isVisible()
    stage.click("Give to Jonas")
    stage.click("Not now")
    assert view.body.close_one() is False
    assert stage.desk.handing.of(view.saving.draft) is None


def test_where_nothing_is_written_only_the_face_changes(build_stage: StageBuilder) -> None:
    stage = build_stage()
    stage.go(Place.PAGE)
    stage.click("Give to Jonas")
    stage.until(lambda: stage.session.window.context.sitter.name == JONAS)
    assert stage.desk.shelf.glance() == ()


def test_today_and_the_posts_say_it_on_top(build_stage: StageBuilder) -> None:
    def prepare(desk: Desk) -> None:
        given(desk)
        desk.writing.begin(Changes(title="Newer", body="Newer."), actor=CLARA)

    stage = build_stage(prepare, face="assistant")
    today = stage.go(Place.TODAY).findChild(TodayView)
    assert today is not None
    line = today.rows[0].line
    assert (line.name, line.reason, line.quote) == (CLARA, "gave you “Nights”", "“please shorten it”")
    assert "1 post is with you." in stage.words() or "1 posts are with you." in stage.words()
    assert stage.session.window.footer.primary.words() == "Open the post"
    stage.press("Ctrl+Return")
    stage.settle()
    assert shown_page(stage).saving.draft == line.go.subject

    posts = stage.go(Place.POSTS)
    assert isinstance(posts, PostsView)
    first = posts.model.line_at(0)
    assert first is not None
    assert (first.title, first.second) == ("Nights", "Clara gave you this: please shorten it")


def test_who_gave_it_reads_who_has_it(build_stage: StageBuilder) -> None:
    stage = build_stage(given)
    page(stage)
    stage.settle()
    assert "Jonas has it since " in stage.words()
    posts = stage.go(Place.POSTS)
    assert isinstance(posts, PostsView)
    line = posts.model.line_at(0)
    assert line is not None
    assert line.second.startswith("With Jonas since ")


def test_each_change_is_kept_or_put_back_and_the_count_goes_down(build_stage: StageBuilder) -> None:
    stage = build_stage(given_back)
    view = page(stage)
    stage.settle()
    assert "Jonas changed 3 things." in stage.words()
    stage.click("Look at them")
    stage.settle()
    changes = view.handing.changes
    assert changes.isVisible()
    assert not view.body.sheet.isVisible()
    assert "What Jonas changed" in stage.words()
    assert changes.page.changes() == 3
    assert "3 changes are left to look at." in stage.words()

    stage.press("F8", changes.page)
    strip = changes.page.strip(0)
    assert strip is not None
    assert strip.keep is not None
    stage.click(strip.keep)
    stage.settle()
    assert changes.page.changes() == 2
    assert view.body.content().body == THEIRS, "what is kept is on the page already"
    stage.session.window.footer.undo()
    stage.settle()
    assert changes.page.changes() == 3
    strip = changes.page.strip(0)
    assert strip is not None
    stage.click(strip.button)
    stage.settle()
    assert "The night is long." in view.body.content().body
    assert changes.page.changes() == 2
    assert stage.desk.handing.of(view.saving.draft) is not None

    stage.click("Keep all")
    stage.settle()
    assert "You looked at all of it." in stage.words()
    assert stage.desk.handing.of(view.saving.draft) is None, "it is Clara's own again"
    stage.click("Back to the page")
    stage.settle()
    assert view.body.sheet.isVisible()
    assert not view.handing.line.isVisible()
    view.body.editor.undo()
    assert view.body.content().body == THEIRS, "what was put back is one step to undo"


def test_a_title_is_a_change_too_and_esc_leads_back(build_stage: StageBuilder) -> None:
    def prepare(desk: Desk) -> None:
        given(desk)
        draft = desk.shelf.glance()[0].id
        desk.writing.edit(draft, Changes(title="Short nights"), actor=JONAS)
        desk.handing.give(draft, "", to=CLARA, face="leader", actor=JONAS)

    stage = build_stage(prepare)
    view = page(stage)
    stage.settle()
    stage.click("Look at them")
    stage.settle()
    stage.press("Escape")
    stage.settle()
    assert view.body.sheet.isVisible()
    stage.click("Look at them")
    stage.settle()
    stage.click("Put mine back")
    stage.settle()
    assert view.body.title.text() == "Nights"
    assert "You looked at all of it." in stage.words()


def test_what_is_kept_stays_kept_when_it_is_opened_again(build_stage: StageBuilder) -> None:
    stage = build_stage(given_back)
    view = page(stage)
    stage.settle()
    stage.click("Look at them")
    stage.settle()
    strip = view.handing.changes.page.strip(1)
    assert strip is not None
    assert strip.keep is not None
    strip.keep.click()
    stage.settle()
    stage.go(Place.TODAY)
    page(stage)
    stage.settle()
    assert "Jonas changed 2 things." in stage.words()


def test_done_puts_the_note_away(build_stage: StageBuilder) -> None:
    stage = build_stage(given, face="assistant")
    view = page(stage)
    stage.settle()
    stage.click("Done")
    stage.settle()
    assert not view.handing.line.isVisible()
    assert stage.desk.handing.of(view.saving.draft) is None


def test_a_change_after_approving_is_said_with_the_way_to_give_the_word_again(build_stage: StageBuilder) -> None:
    watch = Watch()

    def prepare(desk: Desk) -> None:
        practice(desk)
        write(desk)
        draft = desk.shelf.glance()[0].id
        order = Order(draft, ("practice",), watch() + timedelta(days=2), hold_seconds=0)
        desk.publishing.order(order, actor=CLARA)
        desk.sender.drain()

    stage = build_stage(prepare, watch=watch)
    view = page(stage)
    stage.settle()
    assert not view.handing.banner.isVisible()
    title = view.body.title
    title.setFocus(Qt.FocusReason.OtherFocusReason)
    title.moveCursor(title.textCursor().MoveOperation.End)
    stage.type(" at last")
    stage.until(view.handing.banner.isVisible)
    assert "You changed the title after approving. It needs your word again." in stage.words()
    assert "The approved text goes out " in stage.words()
    today = stage.go(Place.TODAY).findChild(TodayView)
    stage.session.background.changed()
    stage.settle()
    assert today is not None
    assert (today.rows[0].line.name, today.rows[0].line.reason) == ("You", "changed the title of “Nights”")

    view = page(stage)
    stage.until(view.handing.banner.isVisible)
    stage.click("Give your word again")
    stage.settle()
    assert stage.session.window.place is Place.PUBLISH
    stage.until(lambda: stage.session.window.footer.primary.isEnabled())
    stage.press("Ctrl+Return")
    stage.settle()
    (publication,) = stage.desk.outbox.posts()
    package = stage.desk.outbox.package(publication)
    assert getattr(package, "title", "") == "Nights at last"
    assert publication.state in (State.HELD, State.WAITING, State.SCHEDULED)
    assert publication.due is not None, "at the same hour as before"
    assert stage.desk.handing.lost_approvals(publication.draft) == ()


def test_typing_back_what_was_approved_takes_the_warning_away(build_stage: StageBuilder) -> None:
    watch = Watch()

    def prepare(desk: Desk) -> None:
        practice(desk)
        write(desk)
        draft = desk.shelf.glance()[0].id
        desk.publishing.order(Order(draft, ("practice",), hold_seconds=0), actor=CLARA)
        desk.sender.drain()
        content = desk.writing.show(draft, actor=CLARA).content
        desk.writing.keep(draft, replace(content, body="Other.\n"))

    stage = build_stage(prepare, watch=watch)
    view = page(stage)
    stage.until(view.handing.banner.isVisible)
    assert "You changed the text after approving." in stage.words()
    view.body.take_over(replace(view.body.content(), body=MINE))
    view.saving.touch()
    stage.until(lambda: not view.handing.banner.isVisible())
