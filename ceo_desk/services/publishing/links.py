"""Whether the links of a post work: asked only when a person says so, and remembered until the text changes."""

from collections.abc import Callable
from dataclasses import replace

from ceo_desk.domain.errors import OutOfReach
from ceo_desk.domain.links import LinkState, LinkVerdict, askable, near_place
from ceo_desk.storage.drafts.draft_files import sha256_of
from ceo_desk.storage.drafts.drafts import Drafts

AskLink = Callable[[str], LinkState]


class Links:
    """Asks and remembers; what is remembered goes with the desk's end."""

    def __init__(self, drafts: Drafts, ask: AskLink) -> None:
        self._drafts = drafts
        self._ask = ask
        self._known: dict[str, tuple[str, tuple[LinkVerdict, ...]]] = {}

    def known(self, draft_id: str, body: str) -> tuple[LinkVerdict, ...]:
        """What is known of the links of exactly this text; () = nobody has asked."""
        text, verdicts = self._known.get(draft_id, ("", ()))
        return verdicts if text == sha256_of(body.encode()) else ()

    def look(
        self, draft_id: str, tell: Callable[[str], None], is_stopped: Callable[[], bool]
    ) -> tuple[LinkVerdict, ...]:
        """Asks each public link, one after the other; `tell` hears how many are through.

        Once `is_stopped` says so it ends, and nothing is remembered. Raises Unknown, Damaged, OutOfReach.
        """
        from ceo_desk.text.gist import gist

        body = self._drafts.find(draft_id, is_counted=False).content.body
        verdicts: list[LinkVerdict] = []
        for link in (one for one in askable(gist(body).links) if not near_place(one)):
            if is_stopped():
                return tuple(verdicts)
            verdicts.append(LinkVerdict(link, self._ask(link)))
            tell(str(len(verdicts)))
        if verdicts and all(one.state is LinkState.UNREACHED for one in verdicts):
            raise OutOfReach("The desk could reach none of these places.", "Look again once you are online.")
        told = tuple(_settled(one) for one in verdicts)
        self._known[draft_id] = (sha256_of(body.encode()), told)
        return told


def _settled(one: LinkVerdict) -> LinkVerdict:
    """Where others answered, a place that could not be found is silent."""
    return replace(one, state=LinkState.SILENT) if one.state is LinkState.UNREACHED else one
