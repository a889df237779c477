"""What every screen is given: the desk, the runner for background work, the theme, and who sits here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from ceo_desk.domain.draft import Content
    from ceo_desk.services.desk import Desk
    from ceo_desk.storage.drafts.pages import PagePlace
    from ceo_desk.ui.background import Background
    from ceo_desk.ui.jobs import Jobs
    from ceo_desk.ui.theme.theme import Theme

Face = Literal["leader", "assistant"]


@dataclass(frozen=True, slots=True)
class Sitter:
    """Who sits at the desk now, as whom every decision is written down, and which face the desk shows.

    `leader` and `assistant` are the names of the other places at this desk; "" where nobody is named.
    """

    name: str
    face: Face
    leader: str = ""
    assistant: str = ""

    @property
    def is_leader(self) -> bool:
        """True where the desk shows the leader's face."""
        return self.face == "leader"


class Unsaved(Protocol):
    """The last words of a post, which nobody looks at any more and the disk does not have yet."""

    @property
    def content(self) -> Content | None:
        """The whole post with them."""
        ...

    @property
    def place(self) -> PagePlace | None:
        """Where its page was left."""
        ...

    @property
    def names(self) -> set[str]:
        """Under which names they lie beside the desk."""
        ...

    def come_back(self, back: Callable[[], bool]) -> None:
        """The same page is looked at again: where the words can't be saved, it has them; False = it is another now."""
        ...

    def give_up(self) -> None:
        """Somebody else has these words, or newer ones, in hand."""
        ...


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to every screen when it is built. `open_page` opens an address in the system's browser."""

    desk: Desk
    jobs: Jobs
    theme: Theme
    background: Background
    sitter: Sitter
    open_page: Callable[[str], None]
    unsaved: dict[str, Unsaved] = field(default_factory=dict)
    """The last words of posts that are not on the disk yet, by draft: they outlive the window they were typed in."""

    @property
    def actor(self) -> str:
        """Who decides, for the record."""
        return self.sitter.name

    def now(self) -> datetime:
        """The moment now."""
        return self.desk.clock()
