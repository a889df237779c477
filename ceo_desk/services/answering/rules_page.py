"""The rules of engagement as a page: an ordinary draft, published like any post, that the desk remembers."""

from dataclasses import dataclass

from ceo_desk.domain.draft import DraftState
from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.services.timing import Clock
from ceo_desk.services.writing.writing import Changes, Writing
from ceo_desk.storage.drafts.drafts import Drafts
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.settings import RULES_PAGE, Settings


@dataclass(frozen=True, slots=True)
class RulesStanding:
    """The draft of the rules ("" = none), and whether readers have it now, under which address ("" = not told)."""

    draft: str = ""
    is_live: bool = False
    url: str = ""


class RulesPage:
    """Knows which draft the rules are, and begins it."""

    def __init__(self, settings: Settings, drafts: Drafts, writing: Writing, outbox: Outbox, clock: Clock) -> None:
        self._settings = settings
        self._drafts = drafts
        self._writing = writing
        self._outbox = outbox
        self._clock = clock

    def look(self) -> RulesStanding:
        """Where the page stands. One in the trash is none, unless readers have it still."""
        draft = self._settings.get(RULES_PAGE)
        if not draft:
            return RulesStanding()
        live = [one for one in self._outbox.posts_of(draft) if one.standing == "live"]
        if live:
            return RulesStanding(draft, is_live=True, url=next((one.url for one in live if one.url), ""))
        return RulesStanding(draft) if self._is_kept(draft) else RulesStanding()

    def begin(self, title: str, body: str, *, actor: str) -> str:
        """The id of the rules' draft: the one there is, else a new one with these words, remembered from now on."""
        known = self.look().draft
        if known:
            return known
        draft = self._writing.begin(Changes(title=title, body=body), actor=actor).id
        self._settings.set(RULES_PAGE, draft, actor=actor, at=self._clock())
        return draft

    def _is_kept(self, draft: str) -> bool:
        try:
            return self._drafts.find(draft).state is DraftState.DRAFT
        except (Unknown, Damaged):
            return False
