"""The settings in the real window: each holds at once."""

import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from ceo_desk.domain.channel import Problem, SignInNeeded, Unreachable
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.pausing import Paused
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.settings import ACTOR, IS_PAUSED, LOOK, TAKE_BACK_SECONDS, TEXT_SCALE
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.settings import presenter
from ceo_desk.ui.settings.view import SettingsView
from ceo_desk.ui.theme.tokens import Look
from tests.services.desks import Door, Watch, identity
from tests.services.remote import Repeatable, Service
from tests.ui.stage import CLARA, JONAS, Stage, StageBuilder, practice


def settings(stage: Stage) -> SettingsView:
    screen = stage.go(Place.SETTINGS)
    assert isinstance(screen, SettingsView)
    stage.settle()
    return screen


def now_shown(stage: Stage) -> SettingsView:
    """The settings as the window built them anew."""
    stage.settle()
    screen = stage.screen
    assert isinstance(screen, SettingsView)
    stage.settle()
    return screen


def blog(watch: Watch, channel: object = None) -> tuple[Door, Callable[[Desk], None]]:
    """A desk with one blog behind a stand-in."""
    door = Door({"remote": channel or Repeatable(Service(watch), identity())})  # type: ignore[dict-item]  # a channel

    def connected(desk: Desk) -> None:
        desk.accounts.add("wordpress", "remote", "clara", "secret", "remote", actor=CLARA)

    return door, connected


def test_a_practice_desk_is_offered_a_blog(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    settings(stage)
    assert "You are Clara Winterfeld there. Last looked" in stage.words()
    assert not stage.has_button("New password for practice")
    stage.press("Ctrl+Return")
    assert stage.session.window.place is Place.CONNECT


def test_the_practice_blog_goes_and_comes_back_by_undo(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    settings(stage)
    stage.click("Disconnect practice")
    stage.settle()
    assert stage.desk.accounts.all() == ()
    stage.press("Ctrl+Z")
    stage.settle()
    assert [one.channel for one in stage.desk.accounts.all()] == ["practice"]


def test_a_blog_is_checked_renewed_and_disconnected_after_a_question(build_stage: StageBuilder) -> None:
    watch = Watch()
    door, connected = blog(watch)
    stage = build_stage(connected, watch=watch, door=door)
    screen = settings(stage)
    assert stage.session.window.footer.primary.words() == "Connect a blog", "one large button on every screen"

    stage.click("Check remote again")
    stage.settle()
    assert stage.session.window.footer.words() == "remote knows you, and lets the desk in."
    door.channels["remote"] = SignInNeeded(Problem("sign_in", "Your blog no longer accepts this desk."))
    stage.click("Check remote again")
    stage.settle()
    assert "Your blog no longer accepts this desk." in [error.sentence for error in stage.surprises]
    assert screen.accounts.lines["remote"].isEnabled()

    stage.click("Disconnect remote")
    assert len(stage.desk.accounts.all()) == 1, "it asks first"
    stage.press("Escape")
    assert not screen.accounts.lines["remote"].is_open
    stage.click("Disconnect remote")
    stage.click("Disconnect it")
    stage.settle()
    assert stage.desk.accounts.all() == ()

    stage.surprises.clear()


def test_a_new_password_is_given_where_blogs_are_connected(build_stage: StageBuilder) -> None:
    watch = Watch()
    door, connected = blog(watch)
    stage = build_stage(connected, watch=watch, door=door)
    settings(stage)
    stage.click("New password for remote")
    stage.settle()
    assert stage.session.window.place is Place.CONNECT
    assert "You sign in there as clara." in stage.words()


def test_people_come_sit_down_are_renamed_and_leave(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    settings(stage)
    stage.click("Add somebody")
    stage.type(JONAS)
    stage.press("Return")
    stage.settle()
    assert f"{JONAS} is at this desk already." in stage.words()

    screen = now_shown(stage)
    screen.people.name.line.selectAll()
    stage.type("Mira Okafor", screen.people.name.line)
    stage.click("Take in")
    now_shown(stage)
    assert ("Mira Okafor", "assistant") in [(one.name, one.face) for one in stage.desk.people.all()]

    stage.click("Rename Clara Winterfeld")
    stage.type("Clara Winter")
    stage.press("Return")
    stage.until(lambda: stage.session.window.context.sitter.name == "Clara Winter")
    assert stage.desk.settings.get(ACTOR) == "Clara Winter"

    now_shown(stage)
    stage.click("Mira Okafor sits here now")
    stage.until(lambda: stage.session.window.context.sitter.name == "Mira Okafor")
    assert not stage.session.window.context.sitter.is_leader

    now_shown(stage)
    stage.click(f"Remove {JONAS}")
    stage.click(f"Remove {JONAS} from the desk")
    now_shown(stage)
    assert JONAS not in [one.name for one in stage.desk.people.all()]
    assert not stage.surprises


def test_what_is_half_typed_outlives_another_text_size(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    screen = settings(stage)
    stage.click("Add somebody")
    stage.type("Noor Ha")
    screen.people.face.choose(0)
    stage.click(f"Rename {JONAS}")
    stage.type("Jonas R")
    screen.looks.scale.pick(2)

    screen = now_shown(stage)
    assert stage.theme.scale == 150
    assert [one.text for one in screen.people.half_typed()] == ["Noor Ha", "Jonas R"]
    assert screen.people.face.current() == 0
    assert stage.focus() is screen.looks.scale
    stage.press("Escape")
    assert screen.people.half_typed() == ()


def test_looks_and_text_size_hold_at_once(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    settings(stage)
    stage.click("Dark")
    stage.until(lambda: stage.theme.look is Look.DARK)
    assert stage.desk.settings.get(LOOK) == "dark"

    before = stage.session.window
    now_shown(stage).looks.scale.pick(2)
    stage.until(lambda: stage.session.window is not before)
    assert (stage.theme.scale, stage.desk.settings.get(TEXT_SCALE)) == (150, 150)
    screen = now_shown(stage)
    assert stage.focus() is screen.looks.scale, "the person goes on where the choice was"


def test_the_time_to_take_back_is_chosen(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    screen = settings(stage)
    assert screen.take_back.choice.words() == "10 seconds"
    screen.take_back.choice.pick(4)
    stage.settle()
    assert stage.desk.settings.get(TAKE_BACK_SECONDS) == 30
    screen.take_back.choice.pick(0)
    stage.settle()
    assert stage.desk.settings.get(TAKE_BACK_SECONDS) == 0


def test_one_press_stops_what_is_scheduled_and_says_what_it_reached(build_stage: StageBuilder) -> None:
    watch = Watch()
    door, connected = blog(watch)

    def scheduled(desk: Desk) -> None:
        connected(desk)
        draft = desk.writing.begin(Changes(title="Tomorrow", body="Words."), actor=CLARA)
        desk.publishing.order(Order(draft.id, ("remote",), at=watch() + timedelta(days=1)), actor=CLARA)

    stage = build_stage(scheduled, watch=watch, door=door)
    settings(stage)
    stage.click("Stop everything")
    stage.settle()
    assert stage.desk.settings.get(IS_PAUSED)
    assert "Everything stands still." in stage.words()
    assert "One thing waits here. It asks you once the pause is over." in stage.words()
    stage.click("End the pause")
    stage.settle()
    assert not stage.desk.settings.get(IS_PAUSED)
    assert stage.has_button("Stop everything")


def test_a_backup_is_kept_and_the_desk_examined(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(practice)
    screen = settings(stage)
    screen.choose_new = lambda parent, title, name: tmp_path / name
    stage.click("Keep a backup")
    stage.settle()
    (file,) = tmp_path.glob("ceo-desk-*.zip")
    assert zipfile.is_zipfile(file)
    assert "Your desk is kept in" in stage.words()

    stage.click("Examine the desk")
    stage.settle()
    assert "The desk is whole: every text and the record agree." in stage.words()
    screen.choose_new = lambda *_: None
    stage.click("Keep a backup")
    assert screen.places.backup.isEnabled()


def test_a_backup_that_finds_no_room_is_said_in_place(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(practice)
    screen = settings(stage)
    screen.choose_new = lambda *_: tmp_path / "no such folder" / "backup.zip"
    stage.click("Keep a backup")
    stage.settle()
    assert screen.places.banner.isVisible()
    assert screen.places.backup.isEnabled()


def test_folders_open_in_the_systems_own_way(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    settings(stage)
    stage.click("Open the folder: Your drafts, as files")
    assert stage.pages == [stage.desk.folder.drafts.as_uri()]


def test_what_a_pause_could_not_reach_is_said(build_stage: StageBuilder) -> None:
    watch = Watch()
    door, connected = blog(watch)
    stage = build_stage(connected, watch=watch, door=door)
    draft = ""
    with stage.guard.lifted():
        draft = stage.desk.writing.begin(Changes(title="A post", body="Words."), actor=CLARA).id
        (publication,) = stage.desk.publishing.order(Order(draft, ("remote",)), actor=CLARA)
    said = presenter.paused_message(Paused((), ((publication, "You are offline."),)))
    assert said.sentence == "1 post could not be stopped on its site."
    assert "You are offline." in said.detail


def test_what_an_examination_found_goes_into_the_detail() -> None:
    said = presenter.examined(("A picture is missing.", "A text is not what was written."))
    assert (said.tone, said.detail.count("\n")) == ("bad", 1)


@pytest.mark.parametrize(("look", "scale"), [(Look.CONTRAST, 100), (Look.LIGHT, 200)])
def test_nothing_is_cut_or_small(build_stage: StageBuilder, look: Look, scale: int) -> None:
    stage = build_stage(practice, look=look, scale=scale)
    screen = settings(stage)
    for button in stage.buttons():
        if screen.isAncestorOf(button):
            assert button.height() >= 48, button.accessibleName()
            assert button.mapTo(screen, button.rect().topRight()).x() <= screen.width()


def test_an_account_whose_comments_could_not_be_read_says_why(build_stage: StageBuilder) -> None:
    watch = Watch()
    door, connected = blog(watch)
    stage = build_stage(connected, watch=watch, door=door, begins=False)
    door.channels["remote"] = SignInNeeded(Problem("sign_in", "Your blog no longer accepts this desk."))
    stage.session.background.begin()
    stage.settle()
    stage.pass_time(400)
    settings(stage)
    assert "Your blog no longer accepts this desk." in stage.words()


def test_offline_says_so_above_the_page(build_stage: StageBuilder) -> None:
    watch = Watch()

    class Away(Repeatable):
        def check(self) -> Unreachable:
            return Unreachable(Problem("offline", "You are offline.", "It goes on when you are back."))

    door, connected = blog(watch)
    stage = build_stage(connected, watch=watch, door=door)
    door.channels["remote"] = Away(Service(watch), identity())
    settings(stage)
    stage.click("Check remote again")
    stage.settle()
    assert "You are offline." in stage.words()
