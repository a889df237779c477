"""What the desk noticed before a post goes, each with its answer, and the settings of it."""

from datetime import timedelta

from PySide6.QtWidgets import QScrollArea, QWidget

from ceo_desk.domain.embargo import Embargo
from ceo_desk.domain.links import LinkState
from ceo_desk.domain.terms import SiteTerms, Term
from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.shipped import material
from ceo_desk.storage.terms import TermsDesk
from ceo_desk.ui.errand import Errand, errand_to
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.settings.view import SettingsView
from tests.ui.gallery import words
from tests.ui.gallery.hands import draft_of, press
from tests.ui.gallery.material import BLOG, NOW, Day
from tests.ui.gallery.scene import Scene, Set
from tests.ui.stage import CLARA


def scenes() -> tuple[Scene, ...]:
    """Every state of the look before a post goes."""
    return (
        Scene("publish-noticed", _open, prepare=_write_much),
        Scene("publish-noticed-all", _unfold, prepare=_write_much),
        Scene("publish-embargo-stops", _open, prepare=_stop_it),
        Scene("publish-links-tried", _try_links, prepare=_write_links),
        Scene("publish-question-offered", _offer, prepare=_ask_nothing),
        Scene("publish-goes-under", _open, base="inbox", prepare=know_terms),
        Scene("publish-leader-goes-under", _open, prepare=know_terms),
        Scene("write-sent-to-picture", _describe, prepare=_write_much),
        Scene("write-sent-to-sentence", _see_sentence, prepare=_write_much),
        Scene("settings-looks", _see_checks),
        Scene("settings-embargo", _see_embargoes, prepare=_list_words),
    )


def _write(desk: Desk, body: str) -> None:
    folder = material("resources", "practice", "pictures")
    desk.writing.edit(draft_of(desk, words.PORTERS), Changes(body=body, near=folder), actor=CLARA)


def _write_much(desk: Desk, day: Day) -> None:
    del day
    _write(desk, words.MUCH)
    desk.embargoing.keep(Embargo("Fern Lodge"))


def _stop_it(desk: Desk, day: Day) -> None:
    _write_much(desk, day)
    desk.embargoing.keep(Embargo("Fern Lodge", (NOW + timedelta(days=9)).date(), stops=True))


def _write_links(desk: Desk, day: Day) -> None:
    _write(desk, f"{words.PORTERS_TEXT}\n\n{words.LINKS}\n\nWhat did your last night shift teach you?\n")
    day.door.links = {
        "https://study.example/2026": LinkState.GONE,
        "https://alderbay.example/2025/nights": LinkState.SIGN_IN,
    }


def _ask_nothing(desk: Desk, day: Day) -> None:
    del day
    kept = words.PORTERS_TEXT.rstrip().rpartition("\n\n")[0]
    _write(desk, f"{kept}\n\nThat is what the porters taught me in one night.\n")


def know_terms(desk: Desk, day: Day) -> None:
    """The blog's tags and categories are known."""
    del day
    blog = next(one for one in desk.accounts.all() if one.name == BLOG)
    tags = (Term("Porters", 8), Term("Night shift", 5), Term("Breakfast", 3))
    TermsDesk(desk.database).store(blog.source.id, SiteTerms(tags, (Term("Our houses", 12),)), NOW)


def _list_words(desk: Desk, day: Day) -> None:
    del day
    desk.embargoing.keep(Embargo("Fern Lodge", (NOW + timedelta(days=9)).date(), stops=True))
    desk.embargoing.keep(Embargo("Project Heron"))


def _open(at: Set) -> None:
    at.stage.go(Place.PUBLISH, draft_of(at.stage.desk, words.PORTERS))
    at.stage.settle()


def _unfold(at: Set) -> None:
    _open(at)
    press(at, "Show ")


def _try_links(at: Set) -> None:
    _open(at)
    press(at, "Look")


def _offer(at: Set) -> None:
    _open(at)
    press(at, "Add a question")


def _describe(at: Set) -> None:
    at.stage.go(Place.PAGE, draft_of(at.stage.desk, words.PORTERS), errand_to(Errand.PICTURE))
    at.stage.settle()


def _see_sentence(at: Set) -> None:
    errand = errand_to(Errand.WORDS, "I will answer every one of you.")
    at.stage.go(Place.PAGE, draft_of(at.stage.desk, words.PORTERS), errand)
    at.stage.settle()


def _see_checks(at: Set) -> None:
    view = settings(at)
    scroll_to(view, view.looking_over.checks)


def _see_embargoes(at: Set) -> None:
    view = settings(at)
    view.looking_over.embargoes.open_adding()
    at.stage.settle()
    scroll_to(view, view.looking_over.embargoes)


def settings(at: Set) -> SettingsView:
    """The settings, loaded."""
    view = at.stage.go(Place.SETTINGS)
    assert isinstance(view, SettingsView)
    at.stage.settle()
    return view


def scroll_to(view: SettingsView, section: QWidget) -> None:
    """Brings a section of the settings into sight."""
    scrolled = next(one for one in view.findChildren(QScrollArea) if one.isAncestorOf(section))
    scrolled.ensureWidgetVisible(section)
