"""When to try again: longer and longer, never longer than half an hour, and not all at the same second."""

STEPS = (5.0, 15.0, 60.0, 300.0, 900.0, 1800.0)
"""Seconds after the first, second, … attempt."""


def wait_seconds(attempts: int, *, spread: float, asked: float = 0.0) -> float:
    """Seconds until the next try after so many attempts (1 or more).

    `spread` in 0…1 moves the time by up to a fifth, so that many desks don't return together. `asked` is what the
    remote service (or a create that may still be under way) asks for: then that is the time, however many attempts
    there were, and never less than the first step.
    """
    if attempts < 1:
        raise ValueError("there was no attempt yet")
    if asked > 0:
        return max(asked, STEPS[0])
    step = STEPS[min(attempts, len(STEPS)) - 1]
    return step * (1 + 0.2 * spread)
