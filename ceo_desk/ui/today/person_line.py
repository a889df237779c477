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
    def reason_and_wait(self) -> str:
        """`disagrees, kindly, waits 1 day`"""
        if not self.wait:
            return self.reason
        return translate("Today", "{reason}, waits {wait}").format(reason=self._going_on, wait=self.wait)

    @property
    def _going_on(self) -> str:
        """The reason where words follow it: what somebody wrote as a note may end as a sentence."""
        return self.reason.rstrip(".")

    @property
    def spoken(self) -> str:
        """The whole row, for a screen reader."""
        words = {"name": self.name, "reason": self._going_on, "quote": self.quote, "wait": self.wait}
        if not self.wait:
            return translate("Today", "{name}, {reason}: {quote}").format(**words)
        return translate("Today", "{name} {reason}: {quote} Waits {wait}.").format(**words)
