"""An open question takes Today's place until it is answered or put off."""

from ceo_desk.domain.channel import Capabilities
from ceo_desk.domain.publication import State
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.today.place import TodayPlace
from tests.services.desks import Door, Watch, identity
from tests.services.remote import Fault, OneShot, Service
from tests.ui.stage import CLARA, Stage, StageBuilder

ONCE = Capabilities(
    publish=True, read_comments=True, reply=True, content="plain", is_repeat_harmless=False, moderate=True
)


def unsure_stage(build_stage: StageBuilder) -> tuple[Stage, str]:
    """A post whose line broke on the way, at a service that can't tell."""
    watch = Watch()
    service = Service(watch)
    channel = OneShot(service, identity(ONCE))
    sent: list[str] = []

    def prepare(desk: Desk) -> None:
        desk.accounts.add("wordpress", "remote", "clara", "secret", "remote", actor=CLARA)
        draft = desk.writing.begin(Changes(title="Night shift", body="I worked the night shift."), actor=CLARA)
        service.faults = [Fault.LOST_ANSWER]
        (publication,) = desk.publishing.order(Order(draft.id, ("remote",), hold_seconds=0), actor=CLARA)
        desk.sender.drain()
        assert desk.outbox.find(publication.id).state is State.UNSURE
        sent.append(publication.id)

    door = Door({"remote": channel})
    return build_stage(prepare, watch=watch, door=door), sent[0]


def today(stage: Stage) -> TodayPlace:
    assert isinstance(stage.screen, TodayPlace)
    return stage.screen


def test_a_question_stands_in_todays_place_and_can_be_put_off(build_stage: StageBuilder) -> None:
    stage, _ = unsure_stage(build_stage)

    assert not today(stage).day.isVisible()
    assert stage.has_button("Ask me later")
    stage.click("Ask me later")
    stage.settle()

    assert today(stage).day.isVisible()
    assert not stage.has_button("Ask me later")


def test_an_answered_question_gives_the_day_back(build_stage: StageBuilder) -> None:
    stage, publication = unsure_stage(build_stage)

    stage.click("It arrived")
    stage.until(lambda: stage.desk.outbox.find(publication).state is State.LIVE)
    stage.settle()
    stage.go(Place.TODAY)

    assert today(stage).day.isVisible()
