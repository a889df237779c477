"""Points in time: aware UTC datetimes, and the one text form in which they are stored."""

from datetime import UTC, datetime


def to_text(moment: datetime) -> str:
    """ISO 8601 in UTC with milliseconds and Z: sorts as text as it sorts in time.

    Raises ValueError for a naive datetime.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def from_text(text: str) -> datetime:
    """The aware UTC datetime of an ISO 8601 text with an offset or Z.

    Raises ValueError where the text is no such moment.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"no offset in {text!r}")
    return moment.astimezone(UTC)
