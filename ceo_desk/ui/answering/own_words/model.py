"""What is read, in the background, beside an answer."""

from dataclasses import dataclass

from ceo_desk.services.desk import Desk
from ceo_desk.services.own_words.prepared import Offered
from ceo_desk.services.own_words.said_before import Said
from ceo_desk.storage.foreseen import Foreseen


@dataclass(frozen=True, slots=True)
class StartFacts:
    """Words to begin an answer with."""

    said: tuple[Said, ...]
    prepared: tuple[Offered, ...]
    foreseen: Foreseen | None = None
    """The hard comment that came true with this one."""


def load_starts(desk: Desk, comment: str) -> StartFacts:
    """Reads them. Raises Unknown."""
    words = desk.own_words
    foreseen = words.foreseeing.met(comment)
    return StartFacts(words.said_before.near(comment), words.prepared.offered(comment), foreseen)
