"""Names and numbers of comments, made of what the source gives, so that triage finds its comment again."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import sha1
from zlib import crc32

ROOM = 4096
"""Numbers within one millisecond."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def comment_id(source_id: str, remote_id: str) -> str:
    """Our id of a comment: the same for the same comment of the same source, always.

    It is the UUID, version 5, of the remote id within the source; made by hand, because a fetch needs very many.
    """
    digest = sha1(_space(source_id) + remote_id.encode(), usedforsecurity=False).hexdigest()
    variant = "89ab"[int(digest[16], 16) & 3]
    return f"{digest[:8]}-{digest[8:12]}-5{digest[13:16]}-{variant}{digest[17:20]}-{digest[20:32]}"


@lru_cache(maxsize=64)
def _space(source_id: str) -> bytes:
    from uuid import UUID

    return UUID(source_id).bytes


def first_number(at: datetime) -> int:
    """The smallest number of a comment of that moment: numbers grow with time."""
    return (at - _EPOCH) // _MILLISECOND * ROOM


def wanted_number(at: datetime, remote_id: str) -> int:
    """The number a comment gets unless it is taken; comments of one moment follow their remote ids where they count."""
    is_count = remote_id.isascii() and remote_id.isdigit()
    return first_number(at) + (int(remote_id) if is_count else crc32(remote_id.encode())) % ROOM


def moment_of(number: int) -> datetime:
    """The moment of a number, to the millisecond."""
    return _EPOCH + number // ROOM * _MILLISECOND
