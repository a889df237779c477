"""The tray's rules on the labelled comments: right and found, on the half that was held back and on later comments."""

from datetime import UTC, datetime

from benchmarks.figures import Figure, Goal, median_ms
from ceo_desk.domain.tray import Facts, needs_leader, reasons
from tests.domain.tray.labelled import LANGUAGES, LATER, NAMES, Labelled, held_back, measured, read

GOALS = {"question": 0.85, "critical": 0.85, "needs the leader": 0.85}


def run() -> list[Figure]:
    """Precision and recall a sign and language, and what a comment costs."""
    figures = []
    for name in NAMES:
        for language in LANGUAGES:
            figures += _pair(f"{name}, {language}", held_back(read(language)), name, GOALS.get(name))
    for language in LANGUAGES:
        for name in GOALS:
            figures += _pair(f"{name}, {language}, later", held_back(read(LATER[language])), name, None)
    return [*figures, _cost()]


def _pair(name: str, comments: list[Labelled], sign: str, limit: float | None) -> list[Figure]:
    found = measured(comments)[sign]
    goal = Goal("at least", limit) if limit is not None else None
    return [
        Figure(f"precision: {name}", found.precision, "", goal, f"{found.right} of {found.found}"),
        Figure(f"recall: {name}", found.recall, "", goal, f"{found.right} of {found.there}"),
    ]


def _cost() -> Figure:
    now = datetime(2026, 11, 24, tzinfo=UTC)
    facts = [Facts(one.text, None) for language in LANGUAGES for one in read(language)]
    [taken] = median_ms(3, lambda: [(reasons(one, now), needs_leader(one)) for one in facts])
    return Figure("reasons of one comment", taken / len(facts), "ms", Goal("at most", 1.0))
