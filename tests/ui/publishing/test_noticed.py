"""What the desk noticed, each with its answer, pressed in the real window."""

from pathlib import Path

from ceo_desk.domain.checks import Check
from ceo_desk.domain.embargo import Embargo
from ceo_desk.domain.links import LinkState
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.errand import Errand, errand_of, errand_to
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.publishing.view import PublishView
from ceo_desk.ui.settings.view import SettingsView
from ceo_desk.ui.writing.view import PageView
from tests.support.drawing import photo
from tests.ui.publishing.blogs import Blogs, can_press, open_at, open_stage, state
from tests.ui.stage import CLARA, Stage, StageBuilder

LONG = "And so we went on " + "and on " * 20 + "until it was morning. "
DEAD = "https://two.example/x"
TEXT = f"""We take this very seriously. I will answer everybody.

See [one](https://one.example/) and [two]({DEAD}).

{LONG}

{LONG}

TBD is what comes next, and I asked Amara what she thinks of it.
"""


def rows(view: PublishView) -> list[str]:
    """The words of the rows that are seen."""
    return [one.text() for one in view.choosing.page.notices.findChildren(Words) if one.isVisible()]


def write(stage: Stage, blogs: Blogs, body: str, near: Path | None = None) -> str:
    """A draft's id."""
    with stage.guard.lifted():
        return blogs.write(stage.desk, "Nights", body, near)


def page_of(stage: Stage) -> PageView:
    """The page, once the post is on it."""
    stage.until(lambda: isinstance(stage.screen, PageView) and stage.screen.body.sheet.isVisible())
    stage.settle()
    assert isinstance(stage.screen, PageView)
    return stage.screen


def test_five_are_seen_and_the_others_are_a_press_away(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs)
    view = open_at(stage, write(stage, blogs, TEXT))
    assert len(rows(view)) == 5
    stage.click("Show 2 more")
    assert len(rows(view)) == 7
    assert "Look whether the 2 links work?" in rows(view)
    assert can_press(stage)
    assert not stage.surprises


def test_links_are_tried_only_when_it_is_asked_for(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs)
    blogs.door.links = {DEAD: LinkState.GONE}
    view = open_at(stage, write(stage, blogs, f"[one](https://one.example/) [two]({DEAD}) What do you think?"))
    assert blogs.door.asked == []
    stage.click("Look")
    stage.settle()
    assert blogs.door.asked == ["https://one.example/", DEAD]
    assert "There is no such page: two.example/x" in rows(view)
    stage.click("Look at it")
    assert page_of(stage).body.editor.textCursor().selectedText() == "two"


def test_a_question_becomes_the_last_paragraph_and_can_be_taken_back(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs)
    open_at(stage, write(stage, blogs, "One sentence that says the same as before. " * 9))
    stage.click("Add a question")
    stage.settle()
    stage.click("What did I miss?")
    page = page_of(stage)
    assert page.body.editor.markdown().rstrip().endswith("\n\nWhat did I miss?")
    stage.press("Ctrl+Z")
    assert "miss" not in page.body.editor.markdown()


def test_a_picture_without_words_is_picked_and_its_bar_is_open(build_stage: StageBuilder, tmp_path: Path) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs)
    photo(tmp_path / "a.jpg")
    open_at(stage, write(stage, blogs, "Words.\n\n![](a.jpg)\n\nMore?", tmp_path))
    stage.click("Describe it")
    bar = page_of(stage).body.bench.picture_bar
    assert bar.isVisible()
    stage.type("The lobby at night")
    stage.press("Return")
    assert "![The lobby at night]" in page_of(stage).body.editor.markdown()


def test_words_under_embargo_stop_it_and_say_why_before_links_are_asked(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs)
    with stage.guard.lifted():
        stage.desk.embargoing.keep(Embargo("Fern Lodge", stops=True))
    view = open_at(stage, write(stage, blogs, "The sale of [Fern Lodge](https://one.example/). Is it right?"))
    assert not can_press(stage)
    assert state(stage) == "“Fern Lodge” must not go out yet."
    assert any("see that somebody asks" in one for one in rows(view))
    stage.click("Take it out")
    assert page_of(stage).body.editor.textCursor().selectedText() == "Fern Lodge"


def test_the_assistant_sees_where_it_goes_and_changes_it(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs, face="assistant")
    draft = write(stage, blogs, "Words?")
    with stage.guard.lifted():
        stage.desk.writing.edit(draft, Changes(tags=("hotels",)), actor=CLARA)
    under = open_at(stage, draft).choosing.page.under
    assert [one.text() for one in under.findChildren(Words)] == ["It goes under: hotels", "Its address ends in nights"]
    stage.click("Change")
    page = page_of(stage)
    assert page.body.about.isVisible()
    page.body.about.address.set_text("")
    stage.type("Of Nights", page.body.about.address.line)
    assert page.body.content().slug == "of-nights"


def test_both_faces_switch_looks_and_keep_the_list(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs)
    view = stage.go(Place.SETTINGS)
    assert isinstance(view, SettingsView)
    part = view.looking_over
    stage.click(part.checks.checks[Check.NAMES])
    stage.settle()
    assert stage.desk.settings.checks_off() == {Check.NAMES}
    stage.click(part.embargoes.add_button)
    stage.click(part.embargoes.keep_button)
    stage.settle()
    stage.type("Fern Lodge", part.embargoes.words.line)
    stage.click(part.embargoes.has_day)
    stage.click(part.embargoes.stops)
    stage.click(part.embargoes.keep_button)
    stage.settle()
    (one,) = stage.desk.embargoing.all()
    assert (one.words, one.stops, one.until is not None) == ("Fern Lodge", True, True)
    stage.click("Take it off")
    stage.settle()
    assert stage.desk.embargoing.all() == ()
    assert not stage.surprises


def test_an_errand_is_a_note_that_no_other_note_is() -> None:
    assert errand_of(errand_to(Errand.WORDS, "a: b")) == (Errand.WORDS, "a: b")
    assert errand_of("A title: with a colon") is None
    assert errand_of("") is None
