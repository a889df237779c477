"""What the presses of this screen do, as work for the background: each is handed values and the desk alone."""

from collections.abc import Callable, Iterable

from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.publication import State, Why
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.storage.outbox.outbox_rows import Publication


def put_out(desk: Desk, order: Order, actor: str) -> frozenset[str]:
    """Orders it; the ids of what goes."""
    return frozenset(one.id for one in desk.publishing.order(order, actor=actor))


def approve(desk: Desk, publications: Iterable[str], actor: str) -> frozenset[str]:
    """The leader's word on each; their ids."""
    return frozenset(desk.publishing.approve(one, actor=actor).id for one in publications)


def take_back(desk: Desk, publications: Iterable[Publication], actor: str) -> None:
    """Takes back all that can be; raises the first refusal once the others are through."""
    refusals: list[DeskError] = []
    for one in publications:
        undo = desk.publishing.withdraw if one.state is State.SCHEDULED else desk.publishing.cancel
        _attempt(lambda undo=undo, one=one: undo(one.id, actor=actor), refusals)  # type: ignore[misc]  # each its own
    if refusals:
        raise refusals[0]


def take_down(desk: Desk, publications: Iterable[Publication], actor: str) -> None:
    """Takes down what readers have; raises the first refusal once the others are through."""
    refusals: list[DeskError] = []
    for one in publications:
        _attempt(lambda one=one: desk.publishing.withdraw(one.id, actor=actor), refusals)  # type: ignore[misc]  # each its own
    if refusals:
        raise refusals[0]


def send_now(desk: Desk, publications: Iterable[Publication], actor: str) -> None:
    """Ends the take-back of all that is held."""
    for one in publications:
        if one.state is State.HELD:
            desk.publishing.release(one.id, actor=actor)


def send_despite(desk: Desk, publications: Iterable[Publication], actor: str) -> None:
    """What the pause keeps here goes all the same, after the take-back."""
    for one in publications:
        if one.why is Why.PAUSE:
            desk.publishing.send_again(one.id, actor=actor)


def _attempt(do: Callable[[], object], refusals: list[DeskError]) -> None:
    try:
        do()
    except DeskError as error:
        refusals.append(error)
