"""A window on a desk whose page on LinkedIn has a comment that waits, and the LinkedIn that it talks to."""

from pathlib import Path

from ceo_desk.services.desk import Desk
from ceo_desk.services.linkedin.sign_in import author_of
from tests.channels.linkedin.stage import CLARA as MEMBER
from tests.channels.linkedin.stage import PAGE, READER, LinkedInStage
from tests.services.linkedin.test_lending import open_at
from tests.support.gui_guard import GuiGuard
from tests.ui.stage import CLARA, Stage, seat_people

WORDS = "Is the winter pavilion open to the neighbourhood?"


def page_desk(linkedin: LinkedInStage, folder: Path, face: str) -> Desk:
    """The desk, once it has looked."""
    desk = open_at(linkedin, folder)
    seat_people(desk, face)
    token = linkedin.service.world.grant(MEMBER, "cm_org")
    desk.linkedin.add(token, author_of(f"organization:{PAGE.rpartition(':')[2]}"), actor=CLARA)
    post = linkedin.service.world.write(PAGE, "Our news.")
    linkedin.clock.move(60)
    linkedin.service.world.say(post, f"urn:li:person:{READER}", WORDS)
    desk.reading.fetch(tell=lambda _: None)
    return desk


def stage_on_page(linkedin: LinkedInStage, folder: Path, guard: GuiGuard, face: str) -> Stage:
    """Its window."""
    with guard.lifted():
        desk = page_desk(linkedin, folder, face)
    return Stage.on(desk, guard)
