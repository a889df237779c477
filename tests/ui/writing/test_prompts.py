"""A blank page offers what people said; what is taken fills a shape, what is put away is not offered again."""

from ceo_desk.domain.prompting import Prompt, PromptKind
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.prompt_words import prompt_words
from ceo_desk.ui.writing.view import PageView
from tests.ui.stage import Stage, StageBuilder, practice


def blank(stage: Stage) -> PageView:
    screen = stage.go(Place.PAGE)
    assert isinstance(screen, PageView)
    stage.settle()
    return screen


def test_a_prompt_fills_its_shape_and_undo_offers_it_again(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    view = blank(stage)
    offered = stage.desk.beginnings.prompts()
    assert offered
    rows = view.body.starters.rows
    assert len(rows) == 3
    assert "What can you share today?" in stage.words()
    assert rows[0].accessibleName() == ". ".join(prompt_words(offered[0]))

    stage.click(rows[0])
    stage.settle()
    content = view.body.content()
    assert content.body
    assert view.body.habits.gaps.is_on
    assert stage.focus() is view.body.title
    assert offered[0] not in stage.desk.beginnings.prompts()
    stage.session.window.footer.undo()
    stage.settle()
    assert view.body.content().body == ""
    assert stage.desk.beginnings.prompts() == offered
    assert view.body.starters.isVisible()


def test_what_is_put_away_is_not_offered_again_unless_undone(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    view = blank(stage)
    offered = stage.desk.beginnings.prompts()
    first = next(one for one in stage.buttons() if one.accessibleName() == "Don’t offer this again")
    stage.click(first)
    stage.settle()
    assert offered[0] not in stage.desk.beginnings.prompts()
    assert len(view.body.starters.rows) == 3, "the next one comes up, or a shape"
    stage.session.window.footer.undo()
    stage.settle()
    assert stage.desk.beginnings.prompts() == offered


def test_without_comments_three_shapes_are_offered_and_the_others_named(build_stage: StageBuilder) -> None:
    stage = build_stage()
    view = blank(stage)
    assert [row.accessibleName() for row in view.body.starters.rows] == [
        "Share what you saw",
        "Say thank you",
        "Answer a question",
    ]
    assert [one.text() for one in view.body.starters.more] == [
        "A word in a crisis",
        "Explain a decision",
        "Own a mistake",
    ]
    stage.click("A word in a crisis")
    stage.settle()
    assert "What we do not know yet." in view.body.content().body
    assert not view.body.starters.isVisible()


def test_each_prompt_says_who_and_what_one_may_do() -> None:
    base = Prompt(PromptKind.QUESTION, ("1",), "Maria Santos", "Why so?", 1, "", "Nights")
    assert prompt_words(base) == ("Maria asks: “Why so?”", "Answer it for everybody")
    nobody = Prompt(PromptKind.THANKS, ("1",), "guest", "Thanks.", 1, "", "")
    assert prompt_words(nobody) == ("Somebody thanks you: “Thanks.”", "Pass it on to who earned it")
    idea = Prompt(PromptKind.IDEA, ("1",), "Tom Hall", "A bench.", 1, "", "")
    assert prompt_words(idea)[0] == "Tom has an idea: “A bench.”"
    many = Prompt(PromptKind.MANY, ("1", "2"), "Tom Hall", "Why so?", 2, "", "")
    assert "2 people ask the like: “Why so?”" in prompt_words(many)[0]
    talk = Prompt(PromptKind.TALK, ("1",), "", "", 3, "", "Nights")
    assert "“Nights”" in prompt_words(talk)[0]
