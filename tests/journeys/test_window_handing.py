"""Two people at one post: polished, looked at change by change, approved, changed, approved again, withdrawn."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ceo_desk.domain.publication import State
from ceo_desk.services.hours import next_slot
from ceo_desk.storage.settings import ZONE
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.publishing.moments import slot_words
from ceo_desk.ui.writing.view import PageView
from tests.conftest import StartSite
from tests.journeys.at_the_window import await_saved, begin_post, far
from tests.journeys.sitting import Blog, OpenWindow, Sitting
from tests.support.wordpress import WordPressSite
from tests.ui.stage import CLARA, JONAS

TEXT = "The night was long.\nNobody knows the porters.\nCome and see us."


def sits(desk: Sitting, name: str) -> None:
    desk.until(lambda: desk.opened.session and desk.frame.context.sitter.name == name, f"{name} sits here")
    desk.settle()


def future(site: WordPressSite) -> list[str]:
    return [str(row["post_title"]) for row in site.posts() if row["post_status"] == "future"]


def page_of(desk: Sitting) -> PageView:
    screen = desk.frame.screen_shown()
    assert isinstance(screen, PageView)
    return screen


def write_in_text(desk: Sitting) -> None:
    """Puts the caret into the text."""
    desk.click(page_of(desk).body.editor)
    desk.await_field("PageEditor")


def is_held(desk: Sitting, title: str) -> bool:
    """True once the blog has this title and publishes it at its hour."""
    posts = desk.desk.outbox.posts()
    package = desk.desk.outbox.package(posts[-1]) if posts else None
    return bool(posts) and posts[-1].state is State.SCHEDULED and getattr(package, "title", "") == title


def give_word(desk: Sitting, site: WordPressSite, title: str) -> None:
    """From the look before it goes until the blog holds it for its hour."""
    desk.see("Before it goes out")
    desk.press_primary("")
    desk.until(lambda: is_held(desk, title), "the blog holds it")
    assert far(desk, lambda: future(site)) == [title]


def take_back(desk: Sitting, title: str) -> None:
    """By the menu of its row in the list of posts."""
    desk.click(f"What you can do with “{title}”")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    deed = next(one for one in menu.actions() if one.text() == "Take it back")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(deed).center())
    desk.see(f"Take “{title}” back from your blog?")
    desk.click("Take it back")


def test_from_hand_to_hand_to_the_readers_and_back(start_site: StartSite, open_window: OpenWindow) -> None:
    site = start_site()
    desk = open_window(Blog(site, take_back=0))
    begin_post(desk, "Nights", TEXT)
    await_saved(desk)
    desk.click("Give to Jonas")
    desk.write("please polish it\n")
    sits(desk, JONAS)
    desk.see("Clara gave you this.", "“please polish it”")

    write_in_text(desk)
    desk.press("Ctrl+End")
    desk.write(" We open at nine.")
    desk.press("Ctrl+Home")
    desk.write("Yes. ")
    await_saved(desk)
    desk.click("Back to Clara")
    desk.write("Two small things.\n")
    sits(desk, CLARA)
    desk.go(Place.TODAY)
    desk.click(f"{JONAS} gave you “Nights”")
    desk.see("Jonas changed 2 things.")
    write_in_text(desk)
    desk.press("Ctrl+Home", "Down", "End")
    desk.write(" Clara does")
    await_saved(desk)
    desk.click("Look at them")
    desk.see("2 changes are left to look at.")
    strip = page_of(desk).handing.changes.page.strip(0)
    assert strip is not None
    desk.click(strip.button)
    desk.see("Change 1 of 1")
    desk.settle()
    desk.click("Keep it")
    desk.see("You looked at all of it.")
    desk.click("Back to the page")
    body = page_of(desk).body.content().body
    assert body.startswith("The night"), "put back"
    assert {"nine.", "Clara"} <= set(body.split()), "kept, and her own words were no change of his"
    desk.press_primary("Publish…")
    desk.see("Before it goes out")
    desk.click(slot_words(next_slot(desk.watch(), desk.desk.settings.get(ZONE) or "UTC")))
    give_word(desk, site, "Nights")

    desk.go(Place.POSTS)
    desk.click_row("Nights")
    write_in_text(desk)
    desk.press("Ctrl+Home", "Up", "End")
    desk.write(" at last")
    desk.see("You changed the title after approving. It needs your word again.", "not your change.")
    assert far(desk, lambda: future(site)) == ["Nights"], "readers get what was approved"
    desk.go(Place.TODAY)
    desk.click("You changed the title of “Nights”")
    desk.click("Give your word again")
    give_word(desk, site, "Nights at last")

    desk.go(Place.POSTS)
    take_back(desk, "Nights at last")
    desk.until(lambda: desk.desk.outbox.posts()[-1].state is State.WITHDRAWN, "it is back")
    assert far(desk, lambda: future(site)) == []
