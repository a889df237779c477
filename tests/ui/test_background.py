"""What the desk does by itself: it looks, sends, and shows what changed, also in another process."""

from collections.abc import Iterator

from PySide6.QtTest import QTest

from ceo_desk.domain.channel import KnownComments, Page, Problem, Trouble, Unreachable
from ceo_desk.domain.errors import OutOfReach
from ceo_desk.domain.publication import State
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.background import NEWS_MILLISECONDS, SLEPT
from tests.services.desks import Door, Watch, identity
from tests.services.remote import Repeatable, Service
from tests.ui.answering.card_room import said
from tests.ui.stage import CLARA, Stage, StageBuilder, practice


class Looked(Service):
    """Counts how often its comments were looked at."""

    looks = 0


class Counting(Repeatable):
    """Tells the service that it was looked at."""

    service: Looked

    def fetch(self, known: KnownComments, is_full: bool = False) -> Iterator[Page | Trouble]:
        self.service.looks += 1
        return super().fetch(known, is_full)


def remote(build_stage: StageBuilder) -> tuple[Stage, Looked, Watch]:
    """A desk with one blog behind a stand-in."""
    watch = Watch()
    service = Looked(watch)

    def prepare(desk: Desk) -> None:
        desk.accounts.add("wordpress", "remote", "clara", "secret", "remote", actor=CLARA)

    stage = build_stage(prepare, watch=watch, door=Door({"remote": Counting(service, identity())}))
    return stage, service, watch


def pass_minutes(stage: Stage, minutes: int) -> None:
    """Time passes while the laptop is awake."""
    assert stage.watch is not None
    for _ in range(minutes * 2):
        stage.watch.move(30)
        stage.session.background._on_pulse()
        stage.turn()
    stage.settle()


def order(stage: Stage, hold: float = 10) -> str:
    """A post that was approved; its publication."""
    with stage.guard.lifted():
        draft = stage.desk.writing.begin(Changes(title="A post", body="Words."), actor=CLARA)
        (publication,) = stage.desk.publishing.order(Order(draft.id, ("remote",), hold_seconds=hold), actor=CLARA)
    stage.session.background.changed()
    stage.settle()
    return publication.id


def test_what_was_approved_goes_out_when_its_time_has_come_and_not_before(build_stage: StageBuilder) -> None:
    stage, _, _ = remote(build_stage)
    publication = order(stage)

    stage.pass_time(5)
    assert stage.desk.outbox.find(publication).state is State.HELD
    stage.pass_time(6)
    stage.until(lambda: stage.desk.outbox.find(publication).state is State.LIVE)


def test_offline_is_said_and_over_as_soon_as_the_line_is_back(build_stage: StageBuilder) -> None:
    stage, service, _ = remote(build_stage)
    service.is_offline = True
    publication = order(stage, hold=0)
    stage.until(lambda: "offline" in stage.session.window.footer.words())

    service.is_offline = False
    stage.session.background.send(is_hurried=True)
    stage.until(lambda: stage.desk.outbox.find(publication).state is State.LIVE)
    stage.until(lambda: "offline" not in stage.session.window.footer.words())


def test_it_looks_again_after_its_pause_and_at_once_after_sleep(build_stage: StageBuilder) -> None:
    stage, service, _ = remote(build_stage)
    stage.until(lambda: service.looks == 1, "at once")

    stage.pass_time(5)
    assert service.looks == 1
    pass_minutes(stage, 5)
    assert service.looks == 2, "a pause later"
    pass_minutes(stage, 5)
    assert service.looks == 2, "nothing came, so the next pause is longer"
    pass_minutes(stage, 3)
    assert service.looks == 3
    stage.pass_time(SLEPT.total_seconds() + 1)
    assert service.looks == 4, "the lid was closed"


def test_where_somebody_wrote_it_looks_again_soon(build_stage: StageBuilder) -> None:
    stage, service, _ = remote(build_stage)
    stage.until(lambda: service.looks == 1)
    stage.settle()
    service.pages = [Page((said("1", "Ines Barreto", "A good start.", 1),))]
    stage.session.background.look()
    stage.until(lambda: service.looks == 2)
    stage.settle()

    pass_minutes(stage, 1)
    assert service.looks == 3


def test_a_place_that_wants_to_be_left_alone_is_looked_at_only_where_a_person_asks(build_stage: StageBuilder) -> None:
    stage, service, _ = remote(build_stage)
    stage.until(lambda: service.looks == 1)
    stage.settle()
    service.pages = [Unreachable(Problem("busy", "Your blog is busy.", "Look again later."), retry_after=1800)]
    stage.session.background.look()
    stage.until(lambda: service.looks == 2)
    stage.settle()

    pass_minutes(stage, 20)
    assert service.looks == 2
    stage.session.background.look()
    stage.until(lambda: service.looks == 3)


def test_changes_that_follow_one_another_are_shown_together(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    shown: list[int] = []
    stage.session.background.desk_changed.connect(lambda: shown.append(1))
    with stage.guard.lifted():
        draft = stage.desk.writing.begin(Changes(title="A post", body="Words."), actor=CLARA)
    QTest.qWait(NEWS_MILLISECONDS + 300)
    shown.clear()

    from dataclasses import replace

    for number in range(10):
        with stage.guard.lifted():
            stage.desk.writing.keep(draft.id, replace(draft.content, body=f"Words {number}."))
        QTest.qWait(100)
    QTest.qWait(NEWS_MILLISECONDS + 300)

    assert 1 <= len(shown) <= 4


def test_a_failure_that_nobody_asked_for_is_said_above_the_page(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)

    stage.session.background.surprised.emit(OutOfReach("Your blog does not answer.", "Try again later."))
    stage.turn()

    assert "Your blog does not answer." in stage.words()
    stage.click("Close")
    assert "Your blog does not answer." not in stage.words()


def test_when_the_network_changed_it_looks_and_sends_at_once(build_stage: StageBuilder) -> None:
    stage, service, _ = remote(build_stage)
    stage.until(lambda: service.looks == 1)
    service.is_offline = True
    publication = order(stage, hold=0)
    stage.until(lambda: stage.desk.outbox.find(publication).state is State.WAITING)

    service.is_offline = False
    stage.session.background._on_network_changed()  # the slot: offscreen, no system tells of its network

    stage.until(lambda: stage.desk.outbox.find(publication).state is State.LIVE)
    stage.until(lambda: service.looks == 2)
