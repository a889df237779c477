"""The one tree of errors.

    DeskError                 something the person should hear: a sentence and a next step
    ├── Unknown               an id, account or person that this desk doesn't know
    ├── Taken                 a name or place that is already in use
    ├── BadInput              what was given can't be used as it is
    ├── NotAllowed            the desk's own rule stops it (an illegal move, a missing rule of engagement)
    │   ├── PinNeeded         the leader's PIN has to be typed first
    │   └── PinRefused        it was not the PIN, or there were too many wrong ones
    ├── WorldSaidNo           a remote service refused, and nothing was taken in
    ├── OutOfReach            a remote service or the network could not be reached
    └── StorageFailed         the desk's own folder
        ├── DeskBusy          another process held the database for too long
        ├── DiskFull          no room left
        ├── DeskTooNew        written by a newer CEO Desk
        ├── Damaged           a text or the record is not what was written
        └── NoSafeKeyring     no allowed place for a secret

Outcomes of a channel's calls are values (`ceo_desk.domain.channel`), not errors.
"""

from datetime import datetime
from typing import ClassVar


class DeskError(Exception):
    """Something the person should hear, in words.

    `sentence` says what it means, `next_step` what to do (may be empty), `detail` is technical, free of secrets.
    """

    code: ClassVar[str] = "desk"

    def __init__(self, sentence: str, next_step: str = "", *, detail: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.next_step = next_step
        self.detail = detail


class Unknown(DeskError):
    """An id, account or person that this desk doesn't know."""

    code = "unknown"


class Taken(DeskError):
    """A name or place that is already in use."""

    code = "taken"


class BadInput(DeskError):
    """What was given can't be used as it is."""

    code = "bad_input"


class NotAllowed(DeskError):
    """The desk's own rule stops it."""

    code = "not_allowed"


class PinNeeded(NotAllowed):
    """An approval as the leader, and nobody typed the PIN for it."""

    code = "pin_needed"


class PinRefused(NotAllowed):
    """What was typed is not the PIN; `until` says from when on the next try is looked at, None = now."""

    code = "pin_refused"

    def __init__(self, sentence: str, next_step: str = "", *, detail: str = "", until: datetime | None = None) -> None:
        super().__init__(sentence, next_step, detail=detail)
        self.until = until


class WorldSaidNo(DeskError):
    """A remote service refused, and nothing was taken in.

    `reason` is the channel's stable word for why (see `Rejected.reason`).
    """

    code = "refused"

    def __init__(self, sentence: str, next_step: str = "", *, detail: str = "", reason: str = "") -> None:
        super().__init__(sentence, next_step, detail=detail)
        self.reason = reason


class OutOfReach(DeskError):
    """A remote service or the network could not be reached.

    `reason` is the channel's stable word for why (see `Unreachable`).
    """

    code = "out_of_reach"

    def __init__(self, sentence: str, next_step: str = "", *, detail: str = "", reason: str = "") -> None:
        super().__init__(sentence, next_step, detail=detail)
        self.reason = reason


class StorageFailed(DeskError):
    """The desk's own folder could not be read or written."""

    code = "storage"


class DeskBusy(StorageFailed):
    """Another process held the database for too long."""

    code = "busy"


class DiskFull(StorageFailed):
    """No room is left on this laptop."""

    code = "disk_full"


class DeskTooNew(StorageFailed):
    """The desk was written by a newer CEO Desk."""

    code = "too_new"


class Damaged(StorageFailed):
    """A text or the record is not what was written."""

    code = "damaged"


class NoSafeKeyring(StorageFailed):
    """No allowed keyring exists on this system."""

    code = "no_keyring"
