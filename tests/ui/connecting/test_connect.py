"""Connecting a blog in the real window: against a real WordPress, and against blogs and networks that refuse."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from ceo_desk.domain.channel import Problem, Rejected, SignInNeeded, Unreachable
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.connecting.presenter import Step
from ceo_desk.ui.connecting.view import ConnectView
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.theme.tokens import Look
from tests.channels.scripted_server import Asked, ScriptedServer, answer, json_answer
from tests.services.desks import Door, Watch, identity
from tests.services.remote import Repeatable, Service
from tests.support.wordpress import WordPressSite
from tests.ui.stage import CLARA, Stage, StageBuilder


def connecting(stage: Stage, subject: str = "") -> ConnectView:
    screen = stage.go(Place.CONNECT, subject)
    assert isinstance(screen, ConnectView)
    return screen


def step_of(screen: ConnectView) -> Step:
    return screen.step


def state_of(stage: Stage) -> str:
    return stage.session.window.footer.words()


def find_blog(stage: Stage, address: str) -> ConnectView:
    """Types the address and goes on by Enter."""
    screen = connecting(stage)
    stage.type(address)
    stage.press("Return")
    stage.settle()
    return screen


def give_password(stage: Stage, login: str, secret: str) -> None:
    """Types the name, pastes the password, and presses the large button."""
    screen = stage.screen
    assert isinstance(screen, ConnectView)
    screen.allow.login.line.setFocus()
    if not screen.allow.login.text():
        stage.type(login)
    QGuiApplication.clipboard().setText(f"  {secret}\n")
    stage.click(screen.allow.paste)
    stage.press("Ctrl+Return")
    stage.settle()


@contextmanager
def serving(stage: Stage, script: Callable[[Asked], bytes]) -> Iterator[str]:
    """A server with this script; its address."""
    with stage.guard.lifted():
        server = ScriptedServer(script)
    try:
        yield server.url
    finally:
        with stage.guard.lifted():
            server.__exit__(None, None, None)


class TestOnARealBlog:
    """One WordPress for all of them."""

    def test_from_the_address_to_the_comments(self, build_stage: StageBuilder, wordpress_site: WordPressSite) -> None:
        stage = build_stage()
        screen = connecting(stage)
        assert state_of(stage) == "Type the address to go on."
        assert not screen.primary.isEnabled()

        find_blog(stage, wordpress_site.host)
        assert step_of(screen) is Step.ALLOW
        assert len(stage.pages) == 1
        assert "authorize-application.php" in stage.pages[0]
        assert "app_name=CEO%20Desk" in stage.pages[0]

        person = wordpress_site.users["executive"]
        give_password(stage, person.login, person.app_password)
        assert step_of(screen) is Step.TRIED
        assert stage.desk.accounts.all() == (), "nothing is kept before the person says so"
        assert "You may publish posts." in stage.words()

        stage.click("Connect this blog")
        stage.settle()
        (account,) = stage.desk.accounts.all()
        assert (account.login, account.channel) == (person.login, "wordpress")
        assert step_of(screen) is Step.DONE
        assert "This laptop has no keychain" in stage.words(), "there is none in the tests"
        assert stage.desk.reading.looked_at(account) is not None
        assert screen.allow.password.text() == ""

        stage.click("See who waits for you")
        assert stage.session.window.place is Place.TODAY
        assert not stage.surprises

    def test_a_password_with_a_part_missing(self, build_stage: StageBuilder, wordpress_site: WordPressSite) -> None:
        stage = build_stage()
        screen = find_blog(stage, wordpress_site.url)
        person = wordpress_site.users["executive"]

        give_password(stage, person.login, person.app_password[:-4])

        assert step_of(screen) is Step.ALLOW
        assert "Your blog did not accept this password." in stage.words()
        assert "your web host holds it back" in stage.words()
        assert screen.allow.password.text() == person.app_password[:-4].strip(), "what was typed stays"
        assert stage.has_button("Try again")
        stage.click("Show the page again")
        assert len(stage.pages) == 2
        stage.click("Copy the note for IT")
        note = QGuiApplication.clipboard().text()
        assert "Authorization" in note
        assert person.app_password[:8] not in note
        assert state_of(stage) == "The note is copied. Paste it into a mail."
        stage.click("What happened, in detail")
        details = [one.toPlainText() for one in screen.findChildren(QPlainTextEdit) if one.isVisible()]
        assert any("wrong_password" in text for text in details)
        assert not any(person.app_password[:8] in text for text in details)

        give_password(stage, person.login, person.app_password)
        assert step_of(screen) is Step.TRIED

    def test_one_who_may_not_publish_hears_it_with_a_note(
        self, build_stage: StageBuilder, wordpress_site: WordPressSite
    ) -> None:
        stage = build_stage()
        find_blog(stage, wordpress_site.url)
        reader = wordpress_site.users["reader"]
        give_password(stage, reader.login, reader.app_password)
        assert "Your account may read and answer on this blog, but not write posts." in stage.words()
        stage.click("Copy the note for IT")
        assert "Author or Editor" in QGuiApplication.clipboard().text()

    def test_a_password_that_was_taken_back_is_replaced(
        self, fresh_site: WordPressSite, build_stage: StageBuilder
    ) -> None:
        site = fresh_site
        old = site.users["executive"]

        def connected(desk: Desk) -> None:
            desk.accounts.add("wordpress", site.url, old.login, old.app_password, "blog", actor=CLARA)

        stage = build_stage(connected)
        with stage.guard.lifted():
            site.revoke_password("executive")
            fresh = site.new_password("executive")
        screen = connecting(stage, "blog")
        assert not screen.allow.login.isVisible()
        assert f"You sign in there as {old.login}." in stage.words()

        give_password(stage, old.login, old.app_password)
        assert "Your blog did not accept this password." in stage.words()
        stage.click("Show the page again")
        stage.settle()
        assert "authorize-application.php" in stage.pages[0]

        give_password(stage, old.login, fresh)
        assert step_of(screen) is Step.DONE
        assert "accepts this desk again" in stage.words()
        assert len(stage.desk.accounts.all()) == 1


BLOG = '<html><link rel="stylesheet" href="/wp-content/themes/a.css"></html>'
CLOSED = {"namespaces": ["wp/v2"], "authentication": []}


@pytest.mark.parametrize(
    ("page", "index", "sentence", "cause", "has_note"),
    [
        (answer(200, "<h1>Hello</h1>"), answer(404, ""), "shows no WordPress blog", "another program", False),
        (answer(200, BLOG), answer(404, ""), "keeps programs out", "web host", True),
        (answer(403, "<h1>No</h1>"), answer(403, "<h1>No</h1>"), "stopped the desk", "this network", True),
        (answer(503, "later"), answer(503, "later"), "being looked after", "a few minutes", False),
        (answer(200, BLOG), json_answer(CLOSED), "no passwords", "safe line", True),
    ],
)  # fmt: skip
def test_each_refusal_of_a_blog_keeps_the_address_and_names_what_helps(
    build_stage: StageBuilder, page: bytes, index: bytes, sentence: str, cause: str, has_note: bool
) -> None:
    def script(asked: Asked) -> bytes:
        return index if "wp-json" in asked.target or "rest_route" in asked.target else page

    stage = build_stage()
    with serving(stage, script) as address:
        screen = find_blog(stage, address)
    assert step_of(screen) is Step.ADDRESS
    assert screen.address.address() == address
    assert sentence in stage.words()
    assert cause in stage.words()
    assert stage.has_button("Copy the note for IT") is has_note
    assert stage.has_button("Try again")


def behind(problem: Problem | None, *, is_unreachable: bool = False) -> Door:
    """A door behind which nothing is found, for this reason."""
    door = Door()
    if problem is not None:
        door.found = Unreachable(problem, is_offline=True) if is_unreachable else Rejected(problem)
    return door


def test_offline_says_that_the_practice_desk_works_without(build_stage: StageBuilder) -> None:
    stage = build_stage(watch=Watch(), door=behind(Problem("offline", "You are offline."), is_unreachable=True))
    find_blog(stage, "alderbay.example")
    assert "You need the internet for this step." in stage.words()
    assert "Your practice desk works without." in stage.words()
    assert not stage.has_button("Copy the note for IT")


def test_a_network_that_wants_a_sign_in_opens_its_page(build_stage: StageBuilder) -> None:
    problem = Problem("captive_portal", "This network wants you to sign in first (hotel, train).")
    stage = build_stage(watch=Watch(), door=behind(problem, is_unreachable=True))
    find_blog(stage, "alderbay.example")
    stage.click("Open its page")
    assert stage.pages == ["http://alderbay.example"]


class Refusing(Repeatable):
    """Knows nobody of this name."""

    def check(self) -> SignInNeeded:
        return SignInNeeded(Problem("unknown_name", "Your blog does not know this name."))


def door_to(channel: Repeatable) -> Door:
    """The blog at `remote`, and its account once it is kept."""
    return Door({"remote": channel, "remote.example": channel})


def test_a_wrong_name_is_marked_at_the_name(build_stage: StageBuilder) -> None:
    watch = Watch()
    stage = build_stage(watch=watch, door=door_to(Refusing(Service(watch), identity())))
    screen = find_blog(stage, "remote")
    give_password(stage, "nobody", "abcd efgh")
    assert screen.allow.login.line.property("tone") == "bad"
    assert screen.allow.password.line.property("tone") == ""
    assert "Type the name you sign in with there." in stage.words()


def test_the_same_person_again_gets_a_new_password_and_no_second_account(build_stage: StageBuilder) -> None:
    watch = Watch()
    stage = build_stage(watch=watch, door=door_to(Repeatable(Service(watch), identity())))
    for primary in ("Connect this blog", "Use this password"):
        find_blog(stage, "remote")
        give_password(stage, "clara", "abcd efgh")
        stage.click(primary)
        stage.settle()
        stage.go(Place.TODAY)
    assert [account.name for account in stage.desk.accounts.all()] == ["remote.example"]


def test_back_waits_while_the_account_is_written_down(build_stage: StageBuilder) -> None:
    watch = Watch()
    stage = build_stage(watch=watch, door=door_to(Repeatable(Service(watch), identity())))
    screen = find_blog(stage, "remote")
    give_password(stage, "clara", "abcd efgh")
    stage.session.window.footer.primary.click()
    assert not screen.back.isEnabled()
    stage.press("Escape")
    stage.settle()
    assert step_of(screen) is Step.DONE
    assert len(stage.desk.accounts.all()) == 1


def test_what_waits_for_a_password_is_counted(build_stage: StageBuilder) -> None:
    watch = Watch()
    door = door_to(Repeatable(Service(watch), identity()))

    def connected(desk: Desk) -> None:
        desk.accounts.add("wordpress", "remote", "clara", "secret", "", actor=CLARA)
        draft = desk.writing.begin(Changes(title="A post", body="Words."), actor=CLARA)
        desk.publishing.order(Order(draft.id, ("remote.example",), hold_seconds=0), actor=CLARA)
        door.channels["remote.example"] = SignInNeeded(Problem("sign_in", "Your blog no longer accepts this desk."))
        desk.sender.drain()

    stage = build_stage(connected, watch=watch, door=door)
    connecting(stage, "remote.example")
    assert "Your blog no longer accepts this desk." in stage.words()
    assert "Nothing is lost, 1 " in stage.words()


def test_back_steps_back_and_stops_what_is_under_way(build_stage: StageBuilder) -> None:
    watch = Watch()
    stage = build_stage(watch=watch, door=door_to(Repeatable(Service(watch), identity())))
    screen = find_blog(stage, "remote")
    assert step_of(screen) is Step.ALLOW
    give_password(stage, "clara", "abcd efgh")
    assert step_of(screen) is Step.TRIED
    stage.press("Escape")
    assert step_of(screen) is Step.ALLOW
    assert screen.allow.password.text() == "abcd efgh", "what was typed stays"

    stage.session.window.footer.primary.click()
    assert state_of(stage) == "Looking at your blog…"
    stage.click("Back")
    stage.settle()
    assert step_of(screen) is Step.ALLOW, "an answer that comes after Back is not heard"

    stage.press("Escape")
    assert step_of(screen) is Step.ADDRESS
    assert screen.address.address() == "remote"
    stage.press("Escape")
    assert stage.session.window.place is Place.SETTINGS


@pytest.mark.parametrize(("look", "scale"), [(Look.LIGHT, 200), (Look.CONTRAST, 125), (Look.DARK, 150)])
def test_it_fits_in_every_look(build_stage: StageBuilder, look: Look, scale: int) -> None:
    watch = Watch()
    stage = build_stage(watch=watch, door=door_to(Refusing(Service(watch), identity())), look=look, scale=scale)
    screen = find_blog(stage, "remote")
    give_password(stage, "nobody", "abcd efgh")
    for button in stage.buttons():
        assert button.height() >= 48
        if screen.isAncestorOf(button):
            assert button.mapTo(screen, button.rect().topRight()).x() <= screen.width()
