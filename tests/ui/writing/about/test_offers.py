"""Tags and categories that are offered beside a post, pressed in the real window."""

from PySide6.QtWidgets import QMenu

from ceo_desk.domain.terms import SiteTerms, Term
from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.terms import TermsDesk
from ceo_desk.ui.writing.about.offers import with_name
from ceo_desk.ui.writing.about.panel import AboutPanel
from ceo_desk.ui.writing.view import PageView
from tests.ui.stage import CLARA, Stage, StageBuilder, practice
from tests.ui.writing.pages import open_page, rest

TERMS = SiteTerms((Term("Porters", 4), Term("Lifts", 2)), (Term("Hotels", 5), Term("Food & drink", 2)))
WORDS = "The night porters told me much. The porters keep a book, and the lifts stand still; I like the lifts."


def a_post(desk: Desk) -> None:
    practice(desk)
    (account,) = desk.accounts.all()
    TermsDesk(desk.database).store(account.source.id, TERMS, desk.clock())
    desk.writing.begin(Changes(title="Night", body=WORDS), actor=CLARA)


def a_post_without_blog(desk: Desk) -> None:
    desk.writing.begin(Changes(title="Night", body=WORDS), actor=CLARA)


def open_about(stage: Stage) -> AboutPanel:
    page = open_page(stage)
    stage.click("About it")
    stage.settle()
    return page.body.about


def pick(stage: Stage, menu: QMenu, text: str) -> None:
    (action,) = [one for one in menu.actions() if one.text() == text]
    action.trigger()
    menu.close()
    stage.turn()


def test_guesses_are_put_in_by_one_press_each(build_stage: StageBuilder) -> None:
    stage = build_stage(a_post, face="assistant")
    about = open_about(stage)
    assert about.excerpt.offered.startswith("The night porters told me much.")
    stage.click("Add “Porters”")
    assert about.tags.text() == "Porters"
    assert not stage.has_button("Add “Porters”")
    stage.click("Add “Lifts”")
    stage.click("Add “Hotels”")
    page = stage.screen
    assert isinstance(page, PageView)
    rest(stage, page)
    (draft,) = stage.desk.shelf.glance()
    with stage.guard.lifted():
        content = stage.desk.writing.show(draft.id, actor=CLARA).content
    assert (content.tags, content.categories, content.excerpt) == (("Porters", "Lifts"), ("Hotels",), "")


def test_a_category_is_chosen_from_those_of_the_blog(build_stage: StageBuilder) -> None:
    stage = build_stage(a_post, face="assistant")
    about = open_about(stage)
    menu = about.category_offers.menu_shown
    stage.click("Choose one of the blog’s")
    assert [one.text() for one in menu.actions()] == ["Hotels", "Food && drink"]
    pick(stage, menu, "Food && drink")
    assert about.categories.text() == "Food & drink"
    stage.click("Choose one of the blog’s")
    assert [one.isChecked() for one in menu.actions()] == [False, True]
    pick(stage, menu, "Food && drink")
    assert about.categories.text() == ""
    assert not stage.surprises


def test_without_a_blog_nothing_is_offered(build_stage: StageBuilder) -> None:
    stage = build_stage(a_post_without_blog, face="assistant")
    about = open_about(stage)
    assert not about.tag_offers.isVisible()
    assert not about.category_offers.isVisible()


def test_a_name_is_put_to_the_others_or_taken_from_them() -> None:
    assert with_name(("a",), "B") == ("a", "B")
    assert with_name(("a", "b"), "B") == ("a",)
