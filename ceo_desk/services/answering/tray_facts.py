"""What the rules of the tray look at, taken from the inbox."""

from ceo_desk.domain.tray import Facts
from ceo_desk.storage.inbox.inbox import InboxItem

SIGNS_READ = 2_000
"""What a comment wants stands in its first signs; one that was made to be endless keeps nobody waiting."""


def facts_of(item: InboxItem) -> Facts:
    """The facts of one comment."""
    return Facts(item.text[:SIGNS_READ], item.waiting_since, item.is_first_time, item.assigned_to, item.assigned_why)
