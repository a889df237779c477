"""What every screen is given: the desk, the runner for background work, the theme, and who sits here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ceo_desk.services.desk import Desk
    from ceo_desk.ui.background import Background
    from ceo_desk.ui.jobs import Jobs
    from ceo_desk.ui.theme.theme import Theme
    from ceo_desk.ui.writing.leaving import Leaving

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


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to every screen when it is built. `open_page` opens an address in the system's browser."""

    desk: Desk
    jobs: Jobs
    theme: Theme
    background: Background
    sitter: Sitter
    open_page: Callable[[str], None]
    unsaved: dict[str, Leaving] = field(default_factory=dict)
    """The last words of posts that are not on the disk yet, by draft: they outlive the window they were typed in."""

    @property
    def actor(self) -> str:
        """Who decides, for the record."""
        return self.sitter.name

    def now(self) -> datetime:
        """The moment now."""
        return self.desk.clock()
