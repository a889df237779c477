"""The outbox: what was proposed and approved, where it is on its way, and how it ended."""

import sqlite3
from dataclasses import replace
from datetime import datetime
from functools import partial

from ceo_desk.domain.channel import Ledger, Problem, Published, Step
from ceo_desk.domain.errors import NotAllowed
from ceo_desk.domain.journal import Value, Verb
from ceo_desk.domain.moment import to_text
from ceo_desk.domain.pin import Proof
from ceo_desk.domain.publication import Delivery, State, Why, move
from ceo_desk.storage.database import Database
from ceo_desk.storage.outbox import ledgers
from ceo_desk.storage.outbox.outbox_moves import cancelled_to, check_move, end_delivery, on_its_way, put_delivery
from ceo_desk.storage.outbox.outbox_rounds import Round, approval, first_delivery, value_again, value_of
from ceo_desk.storage.outbox.outbox_rows import (
    Publication,
    found,
    problem_to_text,
    row_by_id,
)
from ceo_desk.storage.outbox.publication_list import PublicationList
from ceo_desk.storage.outbox.settling import Outcome, settle
from ceo_desk.storage.record.journal import Record

DESK = "desk"
"""Who an entry names when the desk itself found it out."""

MIDWAY = Problem(
    "cancelled_midway",
    "The line broke while this was going out, so it may be out already.",
    "Look there, then tell the desk whether it is.",
)


class Outbox(PublicationList):
    """All publications of a desk. Raises Unknown for an id that is not here, NotAllowed for a move the table lacks."""

    def __init__(self, database: Database, record: Record) -> None:
        super().__init__(database)
        self._record = record

    def ledger_of(self, publication: str) -> Ledger:
        """What earlier attempts left on disk; its `record` writes to this outbox."""
        connection = self._database.read()
        return ledgers.ledger_of(connection, found(connection, publication), partial(self.record_step, publication))

    # ------------------------------------------------------------------ deciding
    def propose(self, decided: Round, *, actor: str, at: datetime) -> Publication:
        """Puts a package before the leader; a proposal that is there already is replaced."""

        def work(connection: sqlite3.Connection) -> Publication:
            known = row_by_id(connection, decided.id)
            if known and known.state is not State.PROPOSED:
                move(known.state, State.PROPOSED)
            self._enter(connection, decided.id, Verb.PUBLICATION_PROPOSED, value_of(connection, decided), actor, at)
            return found(connection, decided.id)

        return self._database.write(work)

    def approve(self, decided: Round, *, actor: str, at: datetime, hold_until: datetime | None = None) -> Publication:
        """Freezes the package and sends it on its way: held until `hold_until`, or waiting at once.

        For an id that is here already this is a new round (its marker stays).
        """

        def work(connection: sqlite3.Connection) -> Publication:
            known = row_by_id(connection, decided.id)
            if known:
                move(known.state, State.APPROVED)
            delivery = first_delivery(at, decided.due, hold_until)
            value = approval(value_of(connection, decided), decided.proof)
            return self._send_off(connection, decided.id, value, delivery, actor, at)

        return self._database.write(work)

    def approve_proposed(
        self,
        publication: str,
        *,
        actor: str,
        at: datetime,
        hold_until: datetime | None = None,
        proof: Proof = Proof.DESK,
    ) -> Publication:
        """The leader's word: exactly what was proposed goes out. Raises NotAllowed where nothing is proposed."""

        def work(connection: sqlite3.Connection) -> Publication:
            proposed = found(connection, publication)
            if proposed.state is not State.PROPOSED:
                raise NotAllowed("Nothing waits for your word here.", "Look at where it is now.", detail=proposed.state)
            delivery = first_delivery(at, proposed.due, hold_until)
            value = approval(value_again(proposed), proof)
            return self._send_off(connection, publication, value, delivery, actor, at)

        return self._database.write(work)

    def approve_again(
        self,
        publication: str,
        *,
        actor: str,
        at: datetime,
        hold_until: datetime | None = None,
        proof: Proof = Proof.DESK,
    ) -> Publication:
        """A person's word for exactly what waits here already; an hour is none any more. Raises NotAllowed."""

        def work(connection: sqlite3.Connection) -> Publication:
            waiting = found(connection, publication)
            move(waiting.state, State.APPROVED)
            value = {**approval(value_again(waiting), proof), "due": ""}
            why = Why.DESPITE if waiting.why is Why.PAUSE else Why.TURN
            delivery = replace(first_delivery(at, None, hold_until), why=why)
            return self._send_off(connection, publication, value, delivery, actor, at)

        return self._database.write(work)

    def overwrite_theirs(self, publication: str) -> None:
        """The person has read what somebody else made of the post there: the next round may overwrite exactly that."""

        def work(connection: sqlite3.Connection) -> None:
            ledgers.overwrite(connection, found(connection, publication))

        self._database.write(work)

    def cancel(self, publication: str, *, actor: str, at: datetime) -> Publication:
        """Stops what has not left; an update that is cancelled leaves what readers have.

        What may be out already, because the line broke on the way, becomes unsure: it is not sent again either.
        """

        def work(connection: sqlite3.Connection) -> Publication:
            row = found(connection, publication)
            if row.state is State.WAITING and ledgers.may_be_out(connection, publication):
                move(row.state, State.UNSURE)
                self._enter(connection, publication, Verb.PUBLICATION_UNSURE, {"reason": MIDWAY.reason}, actor, at)
                ledgers.keep_words(connection, publication, MIDWAY)
            else:
                to = str(cancelled_to(row))
                self._enter(connection, publication, Verb.PUBLICATION_CANCELLED, {"to": to}, actor, at)
            end_delivery(connection, publication)
            return found(connection, publication)

        return self._database.write(work)

    def withdrawn(self, publication: str, *, actor: str, at: datetime) -> Publication:
        """The post was taken back there."""

        def work(connection: sqlite3.Connection) -> Publication:
            move(found(connection, publication).state, State.WITHDRAWN)
            self._enter(connection, publication, Verb.PUBLICATION_WITHDRAWN, {}, actor, at)
            return found(connection, publication)

        return self._database.write(work)

    def returned(self, publication: str, *, actor: str, at: datetime, delivery: Delivery) -> Publication:
        """It waits again: the person says it is not there, or what was scheduled there was stopped."""

        def work(connection: sqlite3.Connection) -> Publication:
            state = found(connection, publication).state
            if state not in (State.UNSURE, State.SCHEDULED):
                raise NotAllowed("This can't wait again.", "Look at where it is now.", detail=f"{publication} {state}")
            move(state, delivery.state)
            self._enter(connection, publication, Verb.PUBLICATION_RETURNED, {"from": str(state)}, actor, at)
            ledgers.end_create(connection, publication)
            ledgers.end_doubt(connection, publication)
            if state is State.UNSURE:
                ledgers.said_missing(connection, publication)
            put_delivery(connection, publication, delivery, "")
            return found(connection, publication)

        return self._database.write(work)

    # ------------------------------------------------------------------ on its way
    def release(self, publication: str) -> Publication:
        """Ends the take-back: it waits for its turn, or for its hour. Raises NotAllowed where it is not held."""

        def work(connection: sqlite3.Connection) -> Publication:
            row = found(connection, publication)
            if row.delivery is None or row.state is not State.HELD:
                raise NotAllowed("It is on its way already.", "Look at where it is now.", detail=row.state)
            put_delivery(connection, publication, row.delivery.with_turn(site_keeps_hour=False), "")
            return found(connection, publication)

        return self._database.write(work)

    def deliver(self, publication: str, delivery: Delivery, problem: Problem | None = None) -> Publication:
        """Moves what is on its way (no entry: no human decided)."""

        def work(connection: sqlite3.Connection) -> Publication:
            state = on_its_way(connection, publication).state
            if state is not delivery.state:
                check_move(state, delivery.state)
            put_delivery(connection, publication, delivery, problem_to_text(problem))
            return found(connection, publication)

        return self._database.write(work)

    def intend(self, publication: str, at: datetime) -> Publication:
        """Puts on disk that it is about to be sent; to be called before the call."""

        def work(connection: sqlite3.Connection) -> Publication:
            row = on_its_way(connection, publication)
            move(row.state, State.SENDING)
            delivery = replace(row.delivery or Delivery(State.WAITING), state=State.SENDING)
            put_delivery(connection, publication, delivery, "")
            connection.execute("UPDATE deliveries SET tried_at = ? WHERE publication = ?", (to_text(at), publication))
            return found(connection, publication)

        return self._database.write(work)

    def record_step(self, publication: str, step: Step) -> None:
        """Returns once the step is on disk."""

        def work(connection: sqlite3.Connection) -> None:
            found(connection, publication)
            ledgers.record_step(connection, publication, step)

        self._database.write(work)

    def settle(
        self,
        publication: str,
        outcome: Outcome,
        *,
        at: datetime,
        delivery: Delivery | None = None,
        actor: str = DESK,
    ) -> Publication:
        """Writes how an attempt or a look-up ended; `delivery` says when to try again where it is to be tried again.

        `actor` is the person who found it out, where it was not the desk itself.
        """

        def work(connection: sqlite3.Connection) -> Publication:
            def enter(verb: Verb, value: Value) -> None:
                self._enter(connection, publication, verb, value, actor, at)

            settle(connection, found(connection, publication), outcome, enter, at, delivery)
            return found(connection, publication)

        return self._database.write(work)

    def done_by_hand(self, decided: Round, outcome: Published, *, actor: str, at: datetime) -> Publication:
        """A person put this out with their own hands: approved and standing in one step, it was never on its way."""

        def work(connection: sqlite3.Connection) -> Publication:
            def enter(verb: Verb, value: Value) -> None:
                self._enter(connection, decided.id, verb, value, actor, at)

            enter(Verb.PUBLICATION_APPROVED, approval(value_of(connection, decided), decided.proof))
            ledgers.begin_round(connection, decided.id)
            settle(connection, found(connection, decided.id), outcome, enter, at, None)
            return found(connection, decided.id)

        return self._database.write(work)

    def _send_off(
        self,
        connection: sqlite3.Connection,
        publication: str,
        value: Value,
        delivery: Delivery,
        actor: str,
        at: datetime,
    ) -> Publication:
        self._enter(connection, publication, Verb.PUBLICATION_APPROVED, value, actor, at)
        ledgers.begin_round(connection, publication)
        put_delivery(connection, publication, delivery, "")
        return found(connection, publication)

    def _enter(
        self, connection: sqlite3.Connection, publication: str, verb: Verb, value: Value, actor: str, at: datetime
    ) -> None:
        self._record.decide(connection, actor=actor, subject=publication, verb=verb, value=value, at=at)
