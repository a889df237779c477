"""What is offered beside a post, what holds one back at its last moment, and what a blog would take out of it."""

from dataclasses import replace
from datetime import timedelta

from ceo_desk.domain.channel import Capabilities, Identity
from ceo_desk.domain.embargo import Embargo
from ceo_desk.domain.publication import State, Why
from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Place
from tests.services.publishing.test_embargo_holds import Holding
from tests.services.remote import Repeatable
from tests.ui.gallery import words
from tests.ui.gallery.hands import draft_of, order, press
from tests.ui.gallery.material import BLOG, LINKEDIN, NOW, Day
from tests.ui.gallery.noticing_scenes import know_terms, scroll_to, settings
from tests.ui.gallery.scene import Scene, Set
from tests.ui.stage import CLARA

STRICT, HOUSE = "Staff paper", "House paper"
CODE = (
    '<iframe src="https://video.example/1"></iframe>',
    '<form action="/"><input name="room"></form>',
    "<script>count()</script>",
)


def scenes() -> tuple[Scene, ...]:
    """Every state of it."""
    return (
        Scene("write-about-offers", _see_offers, base="inbox", prepare=know_terms),
        Scene("publish-embargo-asks", _open, prepare=_hold_one),
        Scene("publish-embargo-both", _hold_both),
        Scene("write-posts-embargo", _see_posts, prepare=_hold_one),
        Scene("settings-embargo-held", _see_held, prepare=_let_the_blog_hold),
        Scene("publish-parts-lost", _open_strict, prepare=_write_code),
    )


def _see_offers(at: Set) -> None:
    at.stage.go(Place.PAGE, draft_of(at.stage.desk, words.PORTERS))
    press(at, "About it")
    at.stage.settle()


def _open(at: Set) -> None:
    at.stage.go(Place.PUBLISH, draft_of(at.stage.desk, words.PORTERS))
    at.stage.settle()


def _hold_both(at: Set) -> None:
    """Put on the list in the ten seconds."""
    _open(at)
    press(at, LINKEDIN)
    press(at, "Now")
    at.stage.click(at.stage.session.window.footer.primary)
    at.stage.settle()
    with at.stage.guard.lifted():
        _stop(at.stage.desk)
    at.day.watch.at += timedelta(seconds=11)
    at.stage.session.background.send()
    at.stage.settle()
    at.stage.session.background.changed()
    at.stage.settle()


def _see_posts(at: Set) -> None:
    at.stage.go(Place.POSTS)
    at.stage.settle()


def _see_held(at: Set) -> None:
    view = settings(at)
    scroll_to(view, view.looking_over.embargoes)


def _open_strict(at: Set) -> None:
    _open(at)
    press(at, STRICT)
    press(at, BLOG)
    at.stage.settle()


def _hold_one(desk: Desk, day: Day) -> None:
    order(desk, words.PORTERS)
    _stop(desk)
    _send(desk, day)
    assert [one for one in desk.outbox.posts() if one.why is Why.EMBARGO]


def _let_the_blog_hold(desk: Desk, day: Day) -> None:
    may = replace(_blog_may(desk), schedule=True)
    _connect(desk, day, HOUSE, Holding(day.blog, _known(HOUSE, may)))
    order(desk, words.FERN_LODGE, to=HOUSE, in_hours=48)
    _send(desk, day)
    assert [one for one in desk.outbox.posts() if one.state is State.SCHEDULED]
    desk.embargoing.keep(Embargo("Fern Lodge", (NOW + timedelta(days=9)).date(), stops=True))
    desk.embargoing.keep(Embargo("Project Heron"))


def _stop(desk: Desk) -> None:
    desk.embargoing.keep(Embargo("the night desk", (NOW + timedelta(days=9)).date(), stops=True))


def _send(desk: Desk, day: Day) -> None:
    desk.sender.drain()
    day.watch.at = NOW


def _write_code(desk: Desk, day: Day) -> None:
    """A second blog takes no code of this account."""
    may = replace(_blog_may(desk), code=False)
    _connect(desk, day, STRICT, Repeatable(day.blog, _known(STRICT, may)))
    body = f"{words.PORTERS_TEXT}\n\n" + "\n\n".join(CODE) + "\n\nWhat did your last night shift teach you?\n"
    desk.writing.edit(draft_of(desk, words.PORTERS), Changes(body=body), actor=CLARA)


def _connect(desk: Desk, day: Day, name: str, channel: Repeatable) -> None:
    day.door.channels[name] = channel
    desk.accounts.add("wordpress", name, "clara", "secret", name, actor=CLARA)


def _known(name: str, may: Capabilities) -> Identity:
    return Identity(f"https://{name.split()[0].lower()}.example/", name, "https://staff.example/", "2", CLARA, may)


def _blog_may(desk: Desk) -> Capabilities:
    return next(one for one in desk.accounts.all() if one.name == BLOG).capabilities
