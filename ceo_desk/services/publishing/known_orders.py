"""Whether an order asks for anything that is not under way, or standing, already."""

from ceo_desk.domain.channel import PostPackage
from ceo_desk.domain.publication import ASKING, STANDING, UNDER_WAY, State, Why
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.storage.outbox.package_codec import fingerprint_of

FOR_LATER = frozenset({Why.HOUR, Why.PAUSE, Why.BLOG})
"""What waits for this has not begun to leave: another word about it replaces it."""


def is_answered(known: Publication, package: PostPackage, *, is_proposal: bool, replaces_theirs: bool) -> bool:
    """True where the order for exactly this package changes nothing about what is known."""
    if known.why in ASKING:
        return False
    if known.state is State.PROPOSED and not is_proposal:
        return False
    is_same = known.package_sha256 == fingerprint_of(package)
    if known.state is State.WAITING and known.why in FOR_LATER and not is_proposal:
        return is_same
    if known.state in UNDER_WAY:
        return True
    return known.state in STANDING and is_same and not replaces_theirs
