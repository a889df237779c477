"""What a row of Today says."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ceo_desk.ui.frame.place import Go

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody who waits: who, why, the first words, for how long ("" = nobody waits), and where a press leads."""

    go: Go
    name: str
    reason: str
    quote: str
    wait: str
    lesson: str = ""
    """The proposal that is looked at by pressing it; the row is gone then."""

    @property
    def spoken(self) -> str:
        """The whole row, for a screen reader."""
        words = {"name": self.name, "reason": self.reason, "quote": self.quote, "wait": self.wait}
        if not self.wait:
            return translate("Today", "{name}, {reason}: {quote}").format(**words)
        return translate("Today", "{name} {reason}: {quote} Waits {wait}.").format(**words)
