"""What scenes do to a desk and in a window."""

from datetime import timedelta

from PySide6.QtWidgets import QAbstractButton

from ceo_desk.domain.comment import CommentState
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.storage.outbox.outbox_rows import Publication
from tests.ui.gallery.material import BLOG, NOW
from tests.ui.gallery.scene import Set
from tests.ui.stage import CLARA, name_of

BRACKETS = "⟦⟧"
"""The sweep has every text translated into itself in brackets; buttons are found all the same."""


def draft_of(desk: Desk, title: str) -> str:
    """The id of the draft with this title."""
    return next(one.id for one in desk.writing.all(actor=CLARA) if one.content.title == title)


def comment_of(desk: Desk, author: str) -> str:
    """The id of somebody's comment that waits, or is proposed an answer to."""
    states = (CommentState.WAITING, CommentState.LEADER, CommentState.PROPOSED)
    found = desk.inbox.page(states, None, None, None, 100).items
    return next(item.id for item in found if item.author == author)


def order(desk: Desk, title: str, *, to: str = BLOG, in_hours: float = 0.0, hold: float = 0.0) -> Publication:
    """A draft is approved for an account."""
    at = NOW + timedelta(hours=in_hours) if in_hours else None
    (one,) = desk.publishing.order(Order(draft_of(desk, title), (to,), at, hold), actor=CLARA)
    return one


def press(at: Set, text: str) -> None:
    """Presses the first visible button whose words or name begin so, small letters or large."""
    found = [
        one for one in at.stage.buttons() if any(said.casefold().startswith(text.casefold()) for said in _said(one))
    ]
    assert found, f"no button says {text!r}; there are {[_said(one) for one in at.stage.buttons()]}"
    at.stage.click(found[0])
    at.stage.settle()


def _said(button: QAbstractButton) -> tuple[str, ...]:
    texts = (name_of(button), button.text().replace("&&", "&"))
    return tuple(text.translate({ord(sign): None for sign in BRACKETS}) for text in texts)
