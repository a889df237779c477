"""Which looks at a post are shown for the places that are chosen."""

from collections.abc import Mapping

from ceo_desk.services.publishing.looking import Look
from ceo_desk.ui.publishing.model import Drawn, PublishPlace
from ceo_desk.ui.publishing.presenter import kind_of


def looks_at(places: tuple[PublishPlace, ...], drawn: Mapping[str, Drawn] | None) -> list[Look] | None:
    """The post through the eyes of these places' readers; None = it is still being drawn."""
    if drawn is None:
        return None
    return [drawn[one.account.name].look for one in places if one.account.name in drawn]


def previews(
    places: tuple[PublishPlace, ...], drawn: Mapping[str, Drawn] | None
) -> dict[str, tuple[PublishPlace, Drawn | None]]:
    """The first place of each kind, with what is drawn of it."""
    first = {kind_of(one): one for one in reversed(places)}
    return {kind: (one, (drawn or {}).get(one.account.name)) for kind, one in reversed(first.items())}
