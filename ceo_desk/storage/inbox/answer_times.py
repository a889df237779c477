"""How long people waited for their answers, span by span: for the line on the results page. Index ranges only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.comment import LOOK_BACK
from ceo_desk.domain.moment import from_text, to_text
from ceo_desk.domain.office_hours import Measure, every_hour
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox.comment_ids import first_number
from ceo_desk.storage.inbox.figures import ACCOUNTS, ANSWERED, median_of, p90_of


@dataclass(frozen=True, slots=True)
class AnswerTimes:
    """The answers of one span: to how many people, and the middle of their waiting times (None where there is none)."""

    people_answered: int
    median_hours: float | None
    p90_hours: float | None


class AnswerTimesDesk:
    """Counts the answers of accounts that are connected, by the same rules as the figures of a period."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, spans: Iterable[tuple[datetime, datetime]], measure: Measure = every_hour) -> tuple[AnswerTimes, ...]:
        """Those of each span, from its beginning to before its end."""
        reader = self._database.read()
        sources = {row["source"]: first_number(_look_back(row["connected_at"])) for row in reader.execute(ACCOUNTS)}
        found = []
        for begin, end in spans:
            people: set[tuple[str, str]] = set()
            hours: list[float] = []
            for source, first in sources.items():
                for row in reader.execute(ANSWERED, (source, to_text(begin), to_text(end), first)):
                    people.add((source, row["author_key"] or row["author"]))
                    hours.append(round(measure(from_text(row["at"]), from_text(row["answered_at"])), 2))
            found.append(AnswerTimes(len(people), median_of(hours), p90_of(hours)))
        return tuple(found)


def _look_back(connected_at: str) -> datetime:
    return from_text(connected_at) - LOOK_BACK
