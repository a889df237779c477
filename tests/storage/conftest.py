"""Desks that are closed after the test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rounds import Round
from ceo_desk.storage.outbox.outbox_rows import Publication
from tests.storage.desks import MACHINE, DeskUnderTest, open_desk
from tests.storage.outboxes import Approve
from tests.storage.samples import POST


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskUnderTest]:
    """A new desk, closed after the test."""
    opened = open_desk(tmp_path / "desk")
    yield opened
    opened.database.close()


@pytest.fixture
def reopen() -> Iterator[Callable[..., DeskUnderTest]]:
    """Opens desks; all are closed after the test."""
    opened: list[DeskUnderTest] = []

    def open_again(root: Path, machine: str = MACHINE) -> DeskUnderTest:
        opened.append(open_desk(root, machine))
        return opened[-1]

    yield open_again
    for one in opened:
        one.database.close()


@pytest.fixture
def outbox(desk: DeskUnderTest) -> Outbox:
    """The outbox of that desk."""
    return Outbox(desk.database, desk.record)


@pytest.fixture
def approve(desk: DeskUnderTest, outbox: Outbox) -> Approve:
    """Approves a post."""

    def do(id: str = "p", **changes: object) -> Publication:  # noqa: A002 – as in `Outbox.approve`
        order: dict[str, object] = {
            "draft": "d",
            "account": "a",
            "marker": "m",
            "package": POST,
            "actor": "Clara",
            "at": desk.now,
            **changes,
        }
        decided = {name: order.pop(name) for name in ("actor", "at", "hold_until") if name in order}
        return outbox.approve(Round(id, **order), **decided)  # type: ignore[arg-type]  # bundles of mixed types

    return do
