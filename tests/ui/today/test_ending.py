"""The day a sign-in to LinkedIn ends, on Today and in the settings, and what renews itself."""

from datetime import UTC, datetime, timedelta

from ceo_desk.services.desk import Desk
from ceo_desk.services.linkedin.ending import Ends
from ceo_desk.ui.connecting.linkedin.ending import ending_message, ends_soon
from ceo_desk.ui.connecting.linkedin.view import LinkedInView
from ceo_desk.ui.frame.place import Place
from tests.channels.linkedin.stage import BEGAN, LinkedInStage
from tests.channels.linkedin.stand_in.world import DAY
from tests.services.desks import Watch
from tests.services.linkedin.test_sign_in import go_to
from tests.ui.connecting.linkedin.conftest import linkedin, port
from tests.ui.connecting.linkedin.room import PAGE_APP, PERSON_APP, SECRET, at, way_back
from tests.ui.stage import CLARA, Prepare, StageBuilder

__all__ = ["linkedin", "port"]

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def signed_in(linkedin: LinkedInStage, port: int, app: str, author: str = "") -> Prepare:
    """Prepares a desk that signed in with an app."""

    def prepare(desk: Desk) -> None:
        at(linkedin)(desk)
        begun = desk.linkedin.begin(app, SECRET, way_back(port), author)
        desk.linkedin.finish(begun, go_to(begun.page), actor=CLARA)

    return prepare


def test_the_words_say_the_day_and_how_far_it_is() -> None:
    assert ends_soon(None, NOW) == ""
    assert ends_soon(NOW + timedelta(days=15), NOW) == ""
    assert ends_soon(NOW + timedelta(days=7), NOW) == "Your sign-in to LinkedIn ends on 1 December, in 7 days."
    assert ends_soon(NOW + timedelta(hours=1), NOW) == "Your sign-in to LinkedIn ends today."
    assert ends_soon(NOW, NOW) == "Your sign-in to LinkedIn has ended. Nothing is lost."


def test_the_version_is_spoken_of_where_no_sign_in_ends() -> None:
    assert ending_message(Ends(), NOW) is None
    message = ending_message(Ends(version=datetime(2027, 9, 15, tzinfo=UTC)), NOW)
    assert message is not None
    assert message.sentence == "From 15 September on LinkedIn needs a newer desk."


def test_the_assistant_signs_in_again_from_today(linkedin: LinkedInStage, port: int, build_stage: StageBuilder) -> None:
    watch = Watch(BEGAN)
    stage = build_stage(signed_in(linkedin, port, PERSON_APP), face="assistant", watch=watch)
    assert "ends on" not in stage.words()
    linkedin.clock.move(50 * DAY)
    stage.pass_time(50 * DAY)
    stage.session.background.reload()
    stage.settle()
    stage.go(Place.TODAY)
    assert "Your sign-in to LinkedIn ends on 21 January, in 10 days." in stage.words()
    stage.go(Place.SETTINGS)
    assert "Your sign-in to LinkedIn ends on 21 January, in 10 days." in stage.words()
    stage.go(Place.TODAY)
    stage.click("Sign in again")
    stage.settle()
    assert isinstance(stage.screen, LinkedInView)
    assert "Sign in to LinkedIn again" in stage.words()


def test_the_leader_reads_a_quiet_line(linkedin: LinkedInStage, port: int, build_stage: StageBuilder) -> None:
    watch = Watch(BEGAN)
    stage = build_stage(signed_in(linkedin, port, PERSON_APP), watch=watch)
    linkedin.clock.move(50 * DAY)
    stage.pass_time(50 * DAY)
    stage.session.background.reload()
    stage.settle()
    assert "Your sign-in to LinkedIn ends on 21 January, in 10 days." in stage.words()
    assert not stage.has_button("Sign in again")


def test_what_can_be_renewed_renews_itself(linkedin: LinkedInStage, port: int, build_stage: StageBuilder) -> None:
    watch = Watch(BEGAN)
    prepare = signed_in(linkedin, port, PAGE_APP, "urn:li:organization:105029503")
    stage = build_stage(prepare, face="assistant", watch=watch)
    linkedin.clock.move(50 * DAY)
    stage.pass_time(50 * DAY)
    stage.session.background.reload()
    stage.settle()
    stage.session.background.look()
    stage.settle()
    assert stage.desk.linkedin.endings() == ()
    assert "ends on" not in stage.words()
    assert stage.surprises == []
