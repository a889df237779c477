"""The figures of the results page, counted against hand-made days."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ceo_desk.domain.channel import Published, RemoteStatus
from ceo_desk.storage.inbox.figures import Figures, FiguresDesk
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rounds import Round
from tests.storage.desks import DeskUnderTest
from tests.storage.inbox.test_inbox import assert_no_scan, statements
from tests.storage.listening import AT, REMARK, Listener, reply
from tests.storage.samples import POST

DAY = timedelta(days=1)


@pytest.fixture
def listener(desk: DeskUnderTest) -> Listener:
    return Listener(desk)


def figures(listener: Listener, begin: timedelta | None = None, end: timedelta | None = None) -> Figures:
    desk = FiguresDesk(listener.desk.database)
    first = None if begin is None else AT + begin
    return desk.between(first, None if end is None else AT + end, AT + 10 * DAY)


def fill(listener: Listener) -> None:
    """Ten answered after 1…10 hours, by nine people; two wait; one is seen, one spam, one too old."""
    for number in range(1, 11):
        key = f"person {min(number, 9)}"
        listener.store(
            replace(REMARK, remote_id=str(number), author_key=key),
            reply(f"{number}00", str(number), AT + timedelta(hours=number)),
        )
    listener.store(
        replace(REMARK, remote_id="21", at=AT + 2 * DAY),
        replace(REMARK, remote_id="22", at=AT + 4 * DAY),
        replace(REMARK, remote_id="23"),
        replace(REMARK, remote_id="24", status=RemoteStatus.SPAM),
        replace(REMARK, remote_id="25", at=AT - 20 * DAY),
    )
    listener.triage.see((listener.id("23"),), actor="Clara", at=AT + 3 * DAY)


def test_nothing_is_no_figure(listener: Listener) -> None:
    found = figures(listener)
    assert (found.people_answered, found.waiting, found.seen, found.posts) == (0, 0, 0, 0)
    assert (found.share_answered, found.median_hours, found.p90_hours, found.oldest_hours) == (None, None, None, None)


def test_everything_so_far(listener: Listener) -> None:
    fill(listener)
    found = figures(listener)
    assert (found.people_answered, found.share_answered) == (9, round(10 / 12, 3))
    assert (found.median_hours, found.p90_hours) == (5.5, 9.0)
    assert (found.waiting, found.oldest_hours, found.seen) == (2, 8 * 24.0, 1)


def test_a_period(listener: Listener) -> None:
    fill(listener)
    first = figures(listener, timedelta(hours=5), DAY)
    assert (first.people_answered, first.median_hours, first.waiting) == (5, 7.5, 0)
    assert first.share_answered is None, "nothing came in then"
    second = figures(listener, DAY, 3 * DAY)
    assert (second.people_answered, second.share_answered, second.waiting, second.seen) == (0, 0.0, 1, 0)
    third = figures(listener, 3 * DAY, 5 * DAY)
    assert (third.seen, third.waiting) == (1, 2)


def test_posts_and_accounts(listener: Listener) -> None:
    fill(listener)
    twin = listener.connect("twin")
    other = listener.connect("other", "https://other.example/")
    listener.store(replace(REMARK, remote_id="1", author_key="somebody"), source=other.source.id)
    outbox = Outbox(listener.desk.database, listener.desk.record)
    for number, account in enumerate((listener.account, listener.account, twin)):
        publication, at = f"p{number}", AT + number * DAY
        outbox.approve(Round(publication, account.id, publication, POST, draft=f"d{number}"), actor="Clara", at=at)
        outbox.intend(publication, at)
        outbox.settle(publication, Published(f"{number}", "u", at=at), at=at)
    found = figures(listener)
    assert (found.posts, found.waiting) == (3, 3)
    assert {one.account: (one.posts, one.waiting, one.people_answered) for one in found.by_account} == {
        "blog": (2, 2, 9),
        "twin": (1, 2, 9),
        "other": (0, 1, 0),
    }
    assert {one.source for one in found.by_account} == {listener.source, other.source.id}
    assert figures(listener, DAY, 2 * DAY).posts == 1
    listener.accounts.remove("other", actor="Clara", at=listener.desk.now)
    assert figures(listener).waiting == 2


def test_no_figure_scans_a_table(listener: Listener) -> None:
    fill(listener)
    ran = statements(listener.desk.database, lambda: figures(listener))
    assert len(ran) > 5
    for sql in ran:
        assert_no_scan(listener.desk.database.read(), sql)
