"""A channel's trouble as the error that the person hears, where nothing can wait for better times."""

from ceo_desk.domain.channel import Rejected, SignInNeeded, Trouble, Unreachable
from ceo_desk.domain.errors import OutOfReach, WorldSaidNo


def as_error(trouble: Trouble) -> WorldSaidNo | OutOfReach:
    """The error of a trouble, with its words."""
    problem = trouble.problem
    if isinstance(trouble, Unreachable):
        return OutOfReach(problem.sentence, problem.next_step, detail=problem.detail, reason=problem.reason)
    return WorldSaidNo(problem.sentence, problem.next_step, detail=problem.detail, reason=problem.reason)


def raise_trouble(outcome: object) -> None:
    """Raises the error of a trouble; any other outcome passes."""
    if isinstance(outcome, Rejected | SignInNeeded | Unreachable):
        raise as_error(outcome)
