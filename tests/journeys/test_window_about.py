"""What the assistant puts beside a post reaches the readers: tags, category, excerpt, address, picture."""

from pathlib import Path

from ceo_desk.services.desk import Desk
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.ui.writing.view import PageView
from tests.conftest import StartSite
from tests.journeys.at_the_window import await_saved, begin_post, far
from tests.journeys.sitting import Blog, OpenWindow, Sitting
from tests.support.drawing import photo
from tests.support.wordpress import WordPressSite
from tests.ui.stage import CLARA

WORDS = "The night porters told me a lot. The porters keep a book, and nobody reads what the porters write."


def change_face(desk: Sitting, to: str) -> None:
    desk.click(desk.frame.rail.sitter)
    desk.until(lambda: desk.opened.session and desk.frame.context.sitter.name == to, f"{to} sits here")
    desk.settle()


def page_of(desk: Sitting) -> PageView:
    screen = desk.frame.screen_shown()
    assert isinstance(screen, PageView)
    return screen


def know_the_blog(desk: Desk) -> None:
    desk.reading.fetch(tell=lambda _: None)


def beside(site: WordPressSite, post: str) -> str:
    return site.php(
        f"$p = get_post({post}); $names = fn($kind) => implode('+', wp_list_pluck(wp_get_post_terms({post}, $kind),"
        f" 'name')); echo implode('|', [$p->post_excerpt, $p->post_name, $names('category'), $names('post_tag'),"
        f" get_post_meta(get_post_thumbnail_id({post}), '_wp_attachment_image_alt', true)]);"
    )


def test_what_stands_beside_a_post_reaches_its_readers(
    start_site: StartSite, open_window: OpenWindow, tmp_path: Path
) -> None:
    site = start_site()
    site.php("wp_insert_term('Porters', 'post_tag'); wp_insert_term('House & home', 'category');")
    earlier = site.add_post("Earlier", "<p>Text.</p>")
    site.php(f"wp_set_post_tags({earlier}, 'Porters');")
    photo(tmp_path / "lobby.jpg")
    desk = open_window(Blog(site, take_back=0, face="assistant", more=know_the_blog))
    begin_post(desk, "Nights", WORDS)
    about = page_of(desk).body.about
    about.choose_file = lambda _parent, _title, _pattern: tmp_path / "lobby.jpg"
    desk.click("About it")
    desk.settle()
    desk.click("Add “Porters”")
    desk.click("Choose one of the blog’s")
    (own,) = [one for one in about.category_offers.menu_shown.actions() if one.text().startswith("House")]
    own.trigger()
    about.category_offers.menu_shown.close()
    desk.click(about.excerpt)
    desk.write("Who is awake at four.")
    desk.click(about.address.line)
    desk.write("Awake at Four")
    desk.click("Choose a picture")
    desk.settle()
    desk.write("The lobby at four")
    await_saved(desk)

    change_face(desk, CLARA)
    desk.press_primary("Publish…")
    desk.see("Before it goes out")
    desk.press_primary("Publish now")
    desk.see("It is out.")
    (out,) = desk.desk.outbox.posts()
    assert isinstance(out, Publication)
    assert far(desk, lambda: beside(site, out.remote_id)) == (
        "Who is awake at four.|awake-at-four|House &amp; home|Porters|The lobby at four"
    )
    page = far(desk, lambda: site.post_page(f"{site.url}/?p={out.remote_id}"))
    assert "House &amp; home" in page
    assert "Porters" in page
    assert 'alt="The lobby at four"' in page
    assert out.altered == ()
