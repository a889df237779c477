"""What the rules of the tray look at, taken from the inbox."""

from ceo_desk.domain.tray import Facts
from ceo_desk.storage.inbox import InboxItem


def facts_of(item: InboxItem) -> Facts:
    """The facts of one comment."""
    return Facts(item.text, item.waiting_since, item.is_first_time, item.assigned_to, item.assigned_why)
