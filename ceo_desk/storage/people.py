"""The people who sit at this desk."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.errors import BadInput, Taken, Unknown
from ceo_desk.domain.journal import Verb
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox import comment_states
from ceo_desk.storage.record.journal import Record

FACES = ("leader", "assistant")
_NAMED = "SELECT subject, verb, value FROM journal WHERE verb IN (?, ?) ORDER BY rowid"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at this desk; `face` is "leader" or "assistant"."""

    name: str
    face: str


class People:
    """The people of a desk."""

    def __init__(self, database: Database, record: Record) -> None:
        self._database = database
        self._record = record

    def all(self) -> tuple[Person, ...]:
        """Everybody, by name."""
        rows = self._database.read().execute("SELECT name, face FROM people ORDER BY name")
        return tuple(Person(row["name"], row["face"]) for row in rows)

    def find(self, name: str) -> Person:
        """The person of that name. Raises Unknown."""
        found = _find(self._database.read(), name.strip())
        if found is None:
            raise Unknown(f"The desk doesn't know {name}.", "Look at the list of people.")
        return found

    def ever_led(self, name: str) -> bool:
        """True where a leader of this desk had this name at any time, as the record tells."""
        faces: dict[str, str] = {}
        for row in self._database.read().execute(_NAMED, (Verb.PERSON_ADDED, Verb.PERSON_RENAMED)):
            value = json.loads(row["value"])
            is_added = row["verb"] == Verb.PERSON_ADDED
            named, face = (row["subject"], value["face"]) if is_added else (value["to"], faces.get(row["subject"], ""))
            if named == name and face == "leader":
                return True
            faces[named] = face
        return False

    def add(self, name: str, face: str, *, actor: str, at: datetime) -> Person:
        """Takes somebody in. Raises Taken, BadInput."""
        wanted = _wanted(name)
        if face not in FACES:
            raise BadInput("A person is a leader or an assistant.", "Choose one of the two.", detail=face)

        def work(connection: sqlite3.Connection) -> Person:
            if _find(connection, wanted):
                raise Taken(f"{wanted} is at this desk already.", "Choose another name.")
            value = {"face": face}
            self._record.decide(connection, actor=actor, subject=wanted, verb=Verb.PERSON_ADDED, value=value, at=at)
            return Person(wanted, face)

        return self._database.write(work)

    def rename(self, name: str, to: str, *, actor: str, at: datetime) -> Person:
        """The same person under another name; what was given to that person follows, the record keeps the old name.

        Raises Unknown, Taken, BadInput (no name).
        """
        wanted = _wanted(to)
        person = self.find(name)
        if wanted == person.name:
            return person

        def work(connection: sqlite3.Connection) -> Person:
            if _find(connection, wanted):
                raise Taken(f"{wanted} is at this desk already.", "Choose another name.")
            value = {"to": wanted}
            self._record.decide(
                connection, actor=actor, subject=person.name, verb=Verb.PERSON_RENAMED, value=value, at=at
            )
            return Person(wanted, person.face)

        return self._database.write(work)

    def remove(self, name: str, *, actor: str, at: datetime) -> None:
        """Somebody leaves the desk: comments given to that person wait again. Raises Unknown."""
        person = self.find(name)

        def work(connection: sqlite3.Connection) -> None:
            rows = connection.execute("SELECT comment FROM triage WHERE assigned_to = ?", (person.name,)).fetchall()
            self._record.decide(connection, actor=actor, subject=person.name, verb=Verb.PERSON_REMOVED, value={}, at=at)
            comment_states.restate(connection, [row[0] for row in rows], at)

        self._database.write(work)


def _wanted(name: str) -> str:
    if not name.strip():
        raise BadInput("This person has no name yet.", "Give a name.")
    return name.strip()


def _find(connection: sqlite3.Connection, name: str) -> Person | None:
    row = connection.execute("SELECT name, face FROM people WHERE name = ?", (name,)).fetchone()
    return Person(row["name"], row["face"]) if row else None
