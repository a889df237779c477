"""How tests send a publication, and what comes of it."""

from collections.abc import Callable
from datetime import datetime

from ceo_desk.domain.channel import Problem, Published
from ceo_desk.domain.publication import Delivery, State
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rows import Publication

Approve = Callable[..., Publication]
"""As `Outbox.approve`, with an order of its own for what is not given."""

PROBLEM = Problem("closed", "Comments on this post were closed.", "Keep it.", "HTTP detail")
LIVE = Published("41", "https://blog.example/porters/", fingerprint="f1", altered=("The site shortened the title.",))


def send(outbox: Outbox, at: datetime, id: str = "p") -> None:  # noqa: A002 – as in `Outbox.approve`
    if outbox.find(id).state is State.HELD:
        outbox.deliver(id, Delivery(State.WAITING))
    outbox.intend(id, at)
