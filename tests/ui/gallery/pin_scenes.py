"""The leader's PIN: in the settings, asked for at approval, wrong, and closed for a minute."""

from ceo_desk.domain.publication import State
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.desk import Desk
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.pin.panel import PinPanel
from ceo_desk.ui.settings.pin_section import PinSection
from tests.ui.gallery import words
from tests.ui.gallery.hands import comment_of, draft_of, press
from tests.ui.gallery.material import Day
from tests.ui.gallery.noticing_scenes import scroll_to, settings
from tests.ui.gallery.scene import Scene, Set
from tests.ui.stage import CLARA, JONAS

INES, PIN = "Ines Barreto", "28-11!"


def scenes() -> tuple[Scene, ...]:
    """Every state of it."""
    return (
        Scene("settings-pin-none", _settings),
        Scene("settings-pin-setting", _set_one),
        Scene("settings-pin-no-keyring", _settings, prepare=_without_keyring),
        Scene("settings-pin-set", _settings, prepare=_with_pin),
        Scene("settings-pin-changing", _change_it, prepare=_with_pin),
        Scene("pin-asked", _ask, prepare=_proposed),
        Scene("pin-asked-post", _ask_for_a_post, prepare=_with_pin),
        Scene("pin-wrong", _type_wrong, prepare=_proposed),
        Scene("pin-closed", _type_wrong_often, prepare=_proposed),
        Scene("pin-not-now", _not_now, prepare=_proposed),
        Scene("pin-history", _history, base="inbox", prepare=_approved),
    )


def _with_pin(desk: Desk, day: Day) -> None:
    del day
    desk.pin.set(PIN, actor=CLARA)


def _without_keyring(desk: Desk, day: Day) -> None:
    del desk
    day.door.keyring = None


def _proposed(desk: Desk, day: Day) -> None:
    _with_pin(desk, day)
    answer = "Dear Ines, the window tables stay as they are. I asked Mats this morning."
    desk.answering.reply(ReplyOrder(comment_of(desk, INES), answer, is_proposal=True), actor=JONAS)


def _approved(desk: Desk, day: Day) -> None:
    _proposed(desk, day)
    desk.pin.prove(PIN, actor=CLARA)
    (proposed,) = [one for one in desk.outbox.replies_to(comment_of(desk, INES)) if one.proposed_by == JONAS]
    desk.publishing.approve(proposed.id, actor=CLARA)


def _section(at: Set) -> PinSection:
    view = settings(at)
    scroll_to(view, view.pinning.section)
    return view.pinning.section


def _settings(at: Set) -> None:
    _section(at)
    at.stage.settle()


def _set_one(at: Set) -> None:
    section = _section(at)
    press(at, "Set a PIN")
    section.new.set_text(PIN)
    section.again.set_text(PIN)
    scroll_to(settings(at), section)


def _change_it(at: Set) -> None:
    section = _section(at)
    press(at, "Change the PIN")
    section.present.set_text("0000")
    section.new.set_text("1234")
    section.again.set_text("1234")
    section.do.click()
    at.stage.until(section.do.isEnabled)
    scroll_to(settings(at), section)


def _ask(at: Set) -> None:
    at.stage.go(Place.ANSWER, comment_of(at.stage.desk, INES))
    at.stage.settle()
    at.stage.click(at.stage.session.window.footer.primary)
    _panel(at)


def _ask_for_a_post(at: Set) -> None:
    at.stage.go(Place.PUBLISH, draft_of(at.stage.desk, words.PORTERS))
    at.stage.settle()
    at.stage.click(at.stage.session.window.footer.primary)
    _panel(at)


def _panel(at: Set) -> PinPanel:
    panels = at.stage.session.window.panels
    at.stage.until(lambda: isinstance(panels.shown(), PinPanel))
    shown = panels.shown()
    assert isinstance(shown, PinPanel)
    return shown


def _type(at: Set) -> None:
    panel = _panel(at)
    panel.pin.set_text("0000")
    panel.approve.click()
    at.stage.until(panel.approve.isEnabled)
    at.stage.settle()


def _type_wrong(at: Set) -> None:
    _ask(at)
    _type(at)


def _type_wrong_often(at: Set) -> None:
    _ask(at)
    for _ in range(5):
        _type(at)


def _not_now(at: Set) -> None:
    _ask(at)
    press(at, "Not now")


def _history(at: Set) -> None:
    at.stage.go(Place.ANSWER, next(one.comment for one in at.stage.desk.outbox.all() if one.state is State.HELD))
    at.stage.settle()
    at.stage.press("Shift+H")
    at.stage.settle()
