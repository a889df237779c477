"""What the desk notices with its own list, its memory and its switches, and what it guesses."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ceo_desk.domain.channel import Capabilities
from ceo_desk.domain.checks import Check
from ceo_desk.domain.draft import Content
from ceo_desk.domain.embargo import Embargo
from ceo_desk.domain.errors import NotAllowed, OutOfReach
from ceo_desk.domain.links import LinkState, LinkVerdict
from ceo_desk.domain.noticing import Notice
from ceo_desk.domain.terms import SiteTerms, Term
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.settings import CHECKS
from ceo_desk.storage.terms import TermsDesk
from tests.services.conftest import ACTOR, Room
from tests.services.remote import Repeatable
from tests.support.drawing import photo

LINKED = "See [one](https://one.example/) and [two](https://two.example/#here), not [here](http://intranet/x)."


def seen(room: Room, draft: str) -> dict[Notice, str]:
    return {one.kind: one.detail for one in room.desk.looking.look(draft, "remote").noticed}


def quietly(_: str) -> None:
    """Nobody listens."""


def test_words_under_embargo_warn_or_stop_until_their_day(room: Room) -> None:
    draft = room.write("The sale of Fern Lodge is near.")
    room.desk.embargoing.keep(Embargo("fern lodge"))
    assert seen(room, draft)[Notice.EMBARGOED] == "fern lodge"
    assert not room.desk.looking.look(draft, "remote").is_held_back
    day = date(2026, 11, 26)
    room.desk.embargoing.keep(Embargo("fern lodge", day, stops=True))
    assert room.desk.looking.look(draft, "remote").is_held_back
    with pytest.raises(NotAllowed, match="must not go out yet"):
        room.order(draft)
    assert room.order(draft, at=room.watch() + timedelta(days=3)).due is not None


def test_a_proposal_is_stopped_too_once_its_words_are_listed(room: Room) -> None:
    draft = room.write("The sale is near.")
    (proposed,) = room.desk.publishing.order(Order(draft, ("remote",), is_proposal=True), actor=ACTOR)
    room.desk.embargoing.keep(Embargo("sale", stops=True))
    with pytest.raises(NotAllowed):
        room.desk.publishing.approve(proposed.id, actor=ACTOR)
    room.desk.embargoing.remove("sale")
    assert room.desk.embargoing.all() == ()
    room.desk.publishing.approve(proposed.id, actor=ACTOR)


def test_an_embargo_is_found_in_tags_address_and_the_words_of_pictures(room: Room) -> None:
    room.desk.embargoing.keep(Embargo("heron"))
    for changes in (Changes(tags=("Heron",)), Changes(slug="project-heron"), Changes(excerpt="On Heron.")):
        draft = room.write()
        room.desk.writing.edit(draft, changes, actor=ACTOR)
        assert Notice.EMBARGOED in seen(room, draft)


def test_links_are_tried_when_asked_and_remembered_until_the_text_changes(room: Room) -> None:
    draft = room.write(LINKED)
    assert Notice.LINKS_UNTRIED in seen(room, draft)
    assert room.door.asked == []
    room.door.links = {"https://two.example/#here": LinkState.GONE}
    told: list[str] = []
    verdicts = room.desk.links.look(draft, told.append, lambda: False)
    assert verdicts == (
        LinkVerdict("https://one.example/", LinkState.WORKS),
        LinkVerdict("https://two.example/#here", LinkState.GONE),
    )
    assert told == ["1", "2"]
    assert seen(room, draft)[Notice.LINK_GONE] == "https://two.example/#here"
    assert Notice.PRIVATE_LINK in seen(room, draft)
    room.desk.writing.edit(draft, Changes(body=f"{LINKED} More."), actor=ACTOR)
    assert Notice.LINKS_UNTRIED in seen(room, draft)
    assert Notice.LINK_GONE not in seen(room, draft)


def test_trying_links_can_be_stopped_and_says_when_nothing_is_reached(room: Room) -> None:
    draft = room.write(LINKED)
    assert room.desk.links.look(draft, quietly, lambda: bool(room.door.asked)) == (
        LinkVerdict("https://one.example/", LinkState.WORKS),
    )
    assert Notice.LINKS_UNTRIED in seen(room, draft)
    room.door.links = {"https://one.example/": LinkState.UNREACHED, "https://two.example/#here": LinkState.UNREACHED}
    with pytest.raises(OutOfReach):
        room.desk.links.look(draft, quietly, lambda: False)
    room.door.links["https://two.example/#here"] = LinkState.WORKS
    room.desk.links.look(draft, quietly, lambda: False)
    assert seen(room, draft)[Notice.LINK_SILENT] == "https://one.example/"


def test_figures_are_compared_with_the_last_approved_version(room: Room) -> None:
    draft = room.write("The night desk may spend up to £150 a night.")
    room.desk.writing.edit(draft, Changes(body="The night desk may spend up to £200 a night."), actor=ACTOR)
    assert Notice.FIGURE_CHANGED not in seen(room, draft)
    publication = room.order(draft)
    room.desk.writing.edit(draft, Changes(body="The night desk may spend up to £250 a night."), actor=ACTOR)
    assert seen(room, draft)[Notice.FIGURE_CHANGED] == "£200 → £250"
    room.desk.writing.forget(draft, publication.revision, actor=ACTOR)
    assert Notice.FIGURE_CHANGED not in seen(room, draft)


def test_a_look_that_is_switched_off_says_nothing(room: Room) -> None:
    draft = room.write(f"{LINKED} I asked Amara Okafor, and we cannot comment on that. TBD")
    before = set(seen(room, draft))
    for check in Check:
        room.desk.settings.set(CHECKS[check], value=False, actor=ACTOR, at=room.watch())
    assert room.desk.settings.checks_off() == set(Check)
    assert before
    assert seen(room, draft) == {}


PORTERS = "The night porters told me a lot. The porters keep a book, and I worked one night shift with them."


def know_terms(room: Room) -> None:
    account = next(one for one in room.desk.accounts.all() if one.name == "remote")
    terms = SiteTerms((Term("Porters", 4), Term("Finance", 9), Term("Night shift", 2)), (Term("Notes", 5),))
    TermsDesk(room.desk.database).store(account.source.id, terms, room.watch())


def test_tags_and_category_are_guessed_and_go_out_and_no_picture_stands_twice(room: Room) -> None:
    know_terms(room)
    photo(room.root / "a.jpg")
    wanted = Changes(title="Nights", body=f"{PORTERS}\n\n![The lobby](a.jpg)\n", near=room.root)
    draft = room.desk.writing.begin(wanted, actor=ACTOR).id
    look = room.desk.looking.look(draft, "remote")
    assert look.guess.names == ("Notes", "Porters", "Night shift")
    assert look.guess.is_guessed
    assert look.address == "nights"
    package = room.desk.outbox.package(room.order(draft))
    assert getattr(package, "tags", ()) == ("Porters", "Night shift")
    assert getattr(package, "categories", ()) == ("Notes",)
    assert getattr(package, "featured", "") is None
    assert room.desk.writing.show(draft, actor=ACTOR).content.tags == ()
    assert room.desk.looking.whole_page(draft, "remote").exists()


def test_what_can_be_put_beside_a_post_is_offered_whatever_was_written(room: Room) -> None:
    know_terms(room)
    room.connect("short", may=Capabilities(publish=True, content="plain"))
    offers = room.desk.looking.offers(Content(title="Nights", body=PORTERS, tags=("mine",), categories=("Own",)))
    assert (offers.tags, offers.category, offers.categories) == (("Porters", "Night shift"), ("Notes",), ("Notes",))
    assert offers.excerpt.startswith("The night porters told me a lot.")


def test_what_a_person_wrote_is_never_guessed_over_and_what_stands_stays(room: Room) -> None:
    know_terms(room)
    draft = room.write(PORTERS)
    room.desk.writing.edit(draft, Changes(tags=("mine",), categories=("Own",), slug="my-end"), actor=ACTOR)
    look = room.desk.looking.look(draft, "remote")
    assert (look.guess.names, look.guess.is_guessed, look.address) == (("Own", "mine"), False, "my-end")
    room.order(draft)
    room.watch.move(20)
    room.desk.sender.drain()
    assert getattr(room.desk.outbox.package(room.desk.outbox.posts()[-1]), "slug", "") == "my-end"
    content = room.desk.writing.show(draft, actor=ACTOR).content
    room.desk.writing.keep(draft, replace(content, tags=(), categories=()))
    assert room.desk.looking.look(draft, "remote").guess.names == ("Own", "mine")
    other = room.write("Of something mine and own, nothing else.")
    assert room.desk.looking.look(other, "remote").guess.categories == ("Own",)


def test_where_nothing_is_sorted_nothing_is_guessed(room: Room) -> None:
    room.connect("short", may=Capabilities(publish=True, content="plain"))
    draft = room.write(PORTERS)
    assert room.desk.looking.look(draft, "short").guess.names == ()
    assert getattr(room.desk.outbox.package(room.order(draft, to="short")), "tags", None) == ()


class Sorted(Repeatable):
    """A blog that tells its tags."""

    looks = 0

    def terms(self) -> SiteTerms:
        self.looks += 1
        return SiteTerms((Term("Porters", 4),))


def test_terms_are_read_once_a_day_with_the_comments(room: Room) -> None:
    known = room.door.channels["remote"]
    assert isinstance(known, Repeatable)
    blog = room.door.channels["remote"] = Sorted(room.service, known.identity)
    draft = room.write(PORTERS)
    for _ in range(2):
        room.desk.reading.fetch(tell=quietly)
    assert blog.looks == 1
    assert room.desk.looking.look(draft, "remote").guess.tags == ("Porters",)
    room.watch.move(25 * 3600)
    room.desk.reading.fetch(tell=quietly)
    assert blog.looks == 2
