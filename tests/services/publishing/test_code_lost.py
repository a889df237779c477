"""Code that a blog takes out of the posts of some accounts is said before it goes: as a real WordPress does it."""

from dataclasses import replace
from pathlib import Path

from ceo_desk.app import open_desk
from ceo_desk.domain.noticing import Notice
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from tests.conftest import StartSite
from tests.services.conftest import ACTOR, Room
from tests.services.desks import FULL

EMBED = 'Look at this.\n\n<iframe src="https://video.example/1"></iframe>\n\nWhat do you think?'


def test_who_may_not_embed_is_told_before_it_goes(start_site: StartSite, tmp_path: Path) -> None:
    site = start_site()
    for role, is_lost in (("author", True), ("editor", False), ("administrator", False)):
        person = site.users["executive"]
        site.php(f"(new WP_User({person.id}))->set_role('{role}');")
        desk = open_desk(tmp_path / role, environment={"CEO_DESK_SECRET_BLOG": person.app_password})
        desk.accounts.add("wordpress", site.url, person.login, person.app_password, "blog", actor=ACTOR)
        draft = desk.writing.begin(Changes(title=f"Of {role}", body=EMBED), actor=ACTOR).id
        noticed = [one.detail for one in desk.looking.look(draft, "blog").noticed if one.kind is Notice.PART_LOST]
        assert noticed == (["embed"] if is_lost else []), role
        (publication,) = desk.publishing.order(Order(draft, ("blog",), hold_seconds=0), actor=ACTOR)
        desk.sender.drain()
        assert bool(desk.outbox.find(publication.id).altered) is is_lost, "as it was said"
        desk.close()


def test_a_post_that_can_not_go_out_is_told_that_alone(room: Room) -> None:
    room.connect("strict", may=replace(FULL, code=False))
    assert Notice.PART_LOST in {one.kind for one in room.desk.looking.look(room.write(EMBED), "strict").noticed}
    untitled = room.write(EMBED, title="")
    assert Notice.PART_LOST not in {one.kind for one in room.desk.looking.look(untitled, "strict").noticed}
