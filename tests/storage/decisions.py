"""Random decisions of every kind that this floor knows, as a person, a second window or a site could make them."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st

from ceo_desk.domain.channel import ChangedElsewhere, Problem, Published, Rejected, Unreachable, Unsure
from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.publication import Delivery, State
from ceo_desk.storage.accounts import Accounts
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rounds import Round
from ceo_desk.storage.people import People
from ceo_desk.storage.record import bodies
from ceo_desk.storage.settings import TAKE_BACK_SECONDS, ZONE, Settings
from tests.storage.desks import DeskUnderTest
from tests.storage.samples import IDENTITY, POST

KINDS = (
    "setting",
    "person",
    "rename person",
    "remove person",
    "add account",
    "check account",
    "remove account",
    "propose",
    "approve",
    "approve proposed",
    "intend",
    "settle",
    "cancel",
    "withdraw",
    "return",
    "erase",
)
OUTCOMES = (
    Published("41", "https://x/", "live", fingerprint="f"),
    Published("41", "https://x/", "scheduled"),
    Published("41", "https://x/", "sent", problem="An editor must release it."),
    Rejected(Problem("closed", "Closed.")),
    ChangedElsewhere(Problem("changed", "Changed."), "Theirs", "Text", "f2"),
    Unsure(Problem("broken", "Broken.")),
    Unreachable(Problem("offline", "Offline."), is_offline=True),
)

sequences = st.lists(
    st.tuples(st.sampled_from(KINDS), st.integers(0, 2), st.integers(0, len(OUTCOMES) - 1)), min_size=1, max_size=40
)


def make(desk: DeskUnderTest, kind: str, which: int, outcome: int) -> bool:
    """Makes one decision; False where the desk refused it."""
    desk.pass_time(minutes=1)
    try:
        if kind == "setting" or "person" in kind or "account" in kind:
            _around(desk, kind, which, outcome)
        elif kind == "erase":
            name = str(desk.row("SELECT coalesce(min(hash), '') FROM bodies")[0])
            desk.database.write(lambda connection: bodies.erase(connection, name))
        else:
            _about_publication(desk, kind, which, outcome)
    except DeskError:
        return False
    return True


def _around(desk: DeskUnderTest, kind: str, which: int, number: int) -> None:
    settings, people = Settings(desk.database, desk.record), People(desk.database, desk.record)
    accounts = Accounts(desk.database, desk.record)
    name, identity = f"blog {which}", replace(IDENTITY, person_id=str(which), source_title=f"Title {number}")
    match kind:
        case "setting" if which:
            settings.set(TAKE_BACK_SECONDS, number, actor="Clara", at=desk.now)
        case "setting":
            settings.set(ZONE, f"Zone {number}", actor="Clara", at=desk.now)
        case "person":
            people.add(f"Person {number}", ("leader", "assistant")[which % 2], actor="Clara", at=desk.now)
        case "rename person":
            people.rename(f"Person {number}", f"Person {which}", actor="Clara", at=desk.now)
        case "remove person":
            people.remove(f"Person {number}", actor="Clara", at=desk.now)
        case "add account":
            accounts.add(name, "wordpress", "clara", identity, actor="Clara", at=desk.now, id=desk.new_id())
        case "check account":
            accounts.checked(accounts.find(name).id, identity, actor="Clara", at=desk.now)
        case _:
            accounts.remove(name, actor="Clara", at=desk.now)


def _about_publication(desk: DeskUnderTest, kind: str, which: int, number: int) -> None:
    outbox = Outbox(desk.database, desk.record)
    found = f"p{which}"
    match kind:
        case "propose" | "approve":
            known = Accounts(desk.database, desk.record).all()
            due = desk.now + timedelta(hours=1) if number % 2 else None
            package = replace(POST, title=f"Title {number}")
            account = known[0].id if known else ""
            decided = Round(found, account, f"m{which}", package, draft=f"d{which}", due=due)
            order = outbox.propose if kind == "propose" else outbox.approve
            order(decided, actor="Clara", at=desk.now)
        case "approve proposed":
            outbox.approve_proposed(found, actor="Clara", at=desk.now, hold_until=desk.now)
        case "intend":
            outbox.intend(found, desk.now)
        case "settle":
            outbox.settle(found, OUTCOMES[number], at=desk.now)
        case "cancel":
            outbox.cancel(found, actor="Clara", at=desk.now)
        case "withdraw":
            outbox.withdrawn(found, actor="Clara", at=desk.now)
        case _:
            outbox.returned(found, actor="Clara", at=desk.now, delivery=Delivery(State.WAITING))
