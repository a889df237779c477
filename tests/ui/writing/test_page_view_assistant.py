"""The page in the assistant's face: letters, tags, excerpt, the picture that stands for a post."""

from pathlib import Path

from PIL import Image

from ceo_desk.domain.draft import Draft
from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.writing.view import PageView
from tests.ui.stage import CLARA, Stage, StageBuilder
from tests.ui.writing.pages import open_page

BODY = "One *night*.\n\n* a list\n* as it was\n"


def a_draft(desk: Desk) -> None:
    desk.writing.begin(Changes(title="Night", body=BODY, tags=("sleep",)), actor=CLARA)


def saved(stage: Stage, page: PageView) -> Draft:
    stage.until(lambda: not page.saving.is_dirty)
    stage.settle()
    return stage.desk.writing._drafts.find(page.saving.draft)


def test_the_text_as_letters_is_written_and_saved_the_same_way(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft, face="assistant")
    page = open_page(stage)

    stage.click("As letters")
    assert page.body.letters.toPlainText() == BODY
    assert not page.body.editor.isVisible()
    stage.press("Ctrl+End")
    stage.type("* one more")
    assert saved(stage, page).content.body == f"{BODY}* one more"

    stage.click("As letters")
    assert "one more" in page.body.editor.toPlainText()
    assert page.body.content().body.startswith(BODY)


def test_looking_at_the_letters_changes_none(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft, face="assistant")
    page = open_page(stage)

    stage.click("As letters")
    stage.click("As letters")

    assert page.body.content().body == BODY
    assert not page.saving.is_dirty


def test_tags_categories_and_excerpt_are_kept(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft, face="assistant")
    page = open_page(stage)

    stage.click("About it")
    assert page.body.about.tags.text() == "sleep"
    assert stage.focus() is page.body.about.tags.line
    stage.press("End")
    stage.type(", night work,  night work")
    stage.press("Tab")
    stage.type("Hotels")
    stage.press("Tab")
    stage.type("Who is awake.")

    content = saved(stage, page).content
    assert content.tags == ("sleep", "night work")
    assert content.categories == ("Hotels",)
    assert content.excerpt == "Who is awake."
    assert content.body == BODY


def test_the_picture_that_stands_for_a_post(build_stage: StageBuilder, tmp_path: Path) -> None:
    path = tmp_path / "Harbour.png"
    Image.new("RGB", (640, 360), "teal").save(path)
    stage = build_stage(a_draft, face="assistant")
    page = open_page(stage)
    page.body.about.choose_file = lambda _parent, _title, _pattern: path

    stage.click("About it")
    stage.click("Choose a picture")
    stage.settle()
    stage.type("The harbour")
    featured = saved(stage, page).content.featured
    assert featured is not None
    assert featured.alt == "The harbour"

    stage.click("Take it away")
    assert saved(stage, page).content.featured is None


def test_the_leader_s_page_keeps_what_the_assistant_put_beside_it(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    stage.type("!")

    assert saved(stage, page).content.tags == ("sleep",)
    assert not stage.has_button("About it")
