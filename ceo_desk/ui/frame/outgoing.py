"""What goes out, as the frame speaks of it: its name, and whether only an open desk sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.publication import Kind, State, Why

if TYPE_CHECKING:
    from ceo_desk.services.answering.today import Outgoing, TodayFacts

translate = QCoreApplication.translate


def on_its_way(facts: TodayFacts) -> tuple[Outgoing, ...]:
    """What only an open desk sends: what the site itself will publish at its hour is none of it."""
    held = {State.HELD, State.WAITING, State.SENDING, State.APPROVED}
    return tuple(one for one in facts.going_out if one.publication.state in held and one.why is not Why.PAUSE)


def name_of(one: Outgoing) -> str:
    """`Your answer to Rosa Delgado-Finch`, or a post's title."""
    if one.publication.kind is Kind.REPLY:
        return translate("Going", "Your answer to {person}").format(person=one.person)
    return one.title or translate("Going", "A post without a title")
