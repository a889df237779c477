"""The LinkedIn card before a post goes: how readers see it, and its own text, laid out or written there."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ceo_desk.domain.channel import PostPackage
from ceo_desk.domain.publication import State
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.publishing.network.card import NetworkCard
from ceo_desk.ui.publishing.network.fold import SIGNS, fold_at
from ceo_desk.ui.publishing.view import PublishView
from tests.services.desks import FULL
from tests.ui.publishing.blogs import Blogs, open_at, primary
from tests.ui.stage import CLARA, Stage, StageBuilder

NETWORK = replace(FULL, content="plain", is_repeat_harmless=False, text_limit=3_000)
BODY = (
    "Last Tuesday I worked the night shift at the front desk of Harbour House, from ten until six.\n\n"
    "Three things I had not known after nineteen years here. One stays with me: nobody reads the porters’ book.\n\n"
    "- a list\n\nWhat did your last night shift teach you?\n"
)
LAID_OUT = (
    "Last Tuesday I worked the night shift at the front desk of Harbour House, from ten until six.\n\n"
    "Three things I had not known after nineteen years here. One stays with me: nobody reads the porters’ book.\n\n"
    "What did your last night shift teach you?"
)


def stage_with_both(build_stage: StageBuilder, blogs: Blogs, *, scale: int = 100) -> Stage:
    def prepare(desk: Desk) -> None:
        blogs.add(desk, "alderbay")
        blogs.add(desk, "linkedin", NETWORK)
        blogs.write(desk, body=BODY)

    return build_stage(prepare, watch=blogs.watch, door=blogs.door, scale=scale)


def opened(stage: Stage, blogs: Blogs) -> tuple[PublishView, NetworkCard]:
    """Both places are chosen."""
    view = open_at(stage, blogs.drafts[0])
    row = next(one for one in view.choosing.page.rows if one.text() == "Linkedin blog")
    if not row.isChecked():
        stage.click(row)
    stage.settle()
    card = view.choosing.page.network_card()
    assert card is not None
    return view, card


def own_text(stage: Stage, blogs: Blogs) -> str:
    with stage.guard.lifted():
        return stage.desk.writing.show(blogs.drafts[0], actor=CLARA).content.linkedin


def test_a_text_is_laid_out_made_ones_own_and_goes_after_the_blog_post(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = stage_with_both(build_stage, blogs)
    view, card = opened(stage, blogs)
    stage.click(card.lay_out)
    stage.settle()
    assert card.own.text() == LAID_OUT
    assert card.is_editing
    assert card.own.count.text() == f"{len(LAID_OUT)} of 3,000"
    assert own_text(stage, blogs) == LAID_OUT
    QTest.keyClick(card.own.edit, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(card.own.edit, " Tell me.")
    assert primary(stage) == "Publish now"
    view.choosing.primary.trigger()
    stage.settle()
    assert own_text(stage, blogs) == f"{LAID_OUT} Tell me."
    with stage.guard.lifted():
        names = {one.id: one.name for one in stage.desk.accounts.all()}
        posts = {names[one.account]: one for one in stage.desk.outbox.posts()}
        package = stage.desk.outbox.package(posts["linkedin"])
    assert package.waits_for == posts["alderbay"].id  # type: ignore[union-attr]  # a post's package
    assert not stage.surprises


def test_the_card_shows_the_fold_and_what_stands_below(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = stage_with_both(build_stage, blogs)
    view, card = opened(stage, blogs)
    assert "LinkedIn folds the rest away" in stage.words()
    assert "with the address of your post" not in stage.words()
    blog, network = view.choosing.page.rows
    assert network.accessibleDescription() == f"as {CLARA}"
    stage.click(card.lay_out)
    stage.settle()
    stage.click(card.done)
    stage.settle()
    assert not card.is_editing
    assert "Alderbay blog, with the address of your post" in stage.words()
    assert network.accessibleDescription() == "after the blog, with its link"
    stage.click(blog)
    stage.settle()
    assert network.accessibleDescription() == f"as {CLARA}", "there is no blog post to follow"
    stage.click(blog)
    stage.settle()
    stage.click("Use the whole post")
    stage.settle()
    assert own_text(stage, blogs) == ""
    assert stage.has_button("Write it yourself")
    assert not stage.surprises


def test_a_document_is_put_below_the_words_and_taken_off(build_stage: StageBuilder, tmp_path: Path) -> None:
    blogs = Blogs()
    stage = stage_with_both(build_stage, blogs)
    view, card = opened(stage, blogs)
    file = tmp_path / "Our year.pdf"
    file.write_bytes(b"no document")
    chosen: list[Path | None] = [None, file, file]
    view.choosing.own.choose_file = lambda *_: chosen.pop(0)
    stage.click(card.lay_out)
    stage.settle()
    stage.click(card.done)
    stage.click("Add a document")  # and thinks better of it
    stage.settle()
    assert "Alderbay blog, with the address of your post" in stage.words()
    stage.click("Add a document")
    stage.until(lambda: "Our year.pdf is no PDF." in stage.words())
    file.write_bytes(b"%PDF-1.7\n%%EOF\n")
    stage.click("Add a document")
    stage.until(lambda: "Readers turn its pages below your words." in stage.words())
    assert "our-year.pdf" in stage.words()
    assert "with the address of your post" not in stage.words(), "LinkedIn shows one or the other"
    stage.click("Take the document off")
    stage.until(lambda: "Alderbay blog, with the address of your post" in stage.words())
    assert not stage.surprises


def test_what_was_typed_is_kept_where_the_person_goes_elsewhere(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = stage_with_both(build_stage, blogs)
    _, card = opened(stage, blogs)
    stage.click(card.write)
    card.own.edit.selectAll()
    QTest.keyClicks(card.own.edit, "My own words.")
    stage.press("Esc")
    stage.settle()
    assert own_text(stage, blogs) == "My own words."


def test_the_sentence_that_the_blog_says_no_more_is_chosen_on_a_press(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = stage_with_both(build_stage, blogs)
    with stage.guard.lifted():
        draft = blogs.drafts[0]
        stage.desk.writing.edit(draft, Changes(linkedin=LAID_OUT), actor=CLARA)
        stage.desk.writing.edit(draft, Changes(body=BODY.replace("nineteen", "twenty")), actor=CLARA)
    _, card = opened(stage, blogs)
    assert "On LinkedIn, no longer in the blog post" in stage.words()
    stage.click("Look at it")
    assert card.is_editing
    assert card.own.edit.textCursor().selectedText().startswith("Three things I had not known after nineteen")


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("short", 5),
        ("", 0),
        ("a\nb\nc", 5),
        ("a\nb\nc\nd", 5),
        ("a\nb\nc\n", 6),
        ("word " * 60, SIGNS - 1),
        ("x" * 300, SIGNS),
    ],
)
def test_where_the_fold_is(text: str, at: int) -> None:
    assert fold_at(text) == at


def test_it_can_be_shown_to_connections_only_and_that_is_kept(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = stage_with_both(build_stage, blogs)
    view, card = opened(stage, blogs)
    assert "Linkedin blog, seen by everyone" in stage.words()
    stage.click(card.seen_by)
    stage.settle()
    assert "Linkedin blog, seen by your connections" in stage.words()
    view.choosing.primary.trigger()
    stage.settle()
    with stage.guard.lifted():
        packages = [stage.desk.outbox.package(one) for one in stage.desk.outbox.posts()]
    seen = {one.content_type: one.visibility for one in packages if isinstance(one, PostPackage)}
    assert seen == {"html": "public", "plain": "connections"}


def test_where_the_blog_post_was_taken_back_the_desk_asks(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = stage_with_both(build_stage, blogs)
    draft = blogs.drafts[0]
    with stage.guard.lifted():
        stage.desk.writing.edit(draft, Changes(linkedin="One thought."), actor=CLARA)
        order = Order(draft, ("alderbay", "linkedin"), blogs.watch.at + timedelta(hours=1), hold_seconds=0)
        blog, _ = stage.desk.publishing.order(order, actor=CLARA)
        stage.desk.publishing.cancel(blog.id, actor=CLARA)
        blogs.watch.move(3600)
        stage.desk.sender.drain()
    open_at(stage, draft)
    stage.until(lambda: "Should it go without the blog post?" in stage.words())
    assert primary(stage) == "Publish it alone"
    stage.click("Publish it alone")
    stage.settle()
    blogs.watch.move(11)
    with stage.guard.lifted():
        stage.desk.sender.drain()
        states = [one.state for one in stage.desk.outbox.posts() if one.draft == draft]
    assert states.count(State.LIVE) == 1
