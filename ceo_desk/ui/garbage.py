"""Python's search for garbage, on the GUI thread alone, and seldom for longer than a key may wait.

Left to itself it runs in whatever thread happens to make an object, and would take widgets apart there, which Qt does
not survive. So it is switched off, and a timer of the GUI thread looks in its place. A long text is hundreds of
thousands of objects: what came to stay is set aside, and looked through again while nobody is at the window.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

PAUSE_MILLISECONDS = 500
THRESHOLDS = (2000, 10, 20)
"""New objects, and rounds of each younger generation, from which on a generation is looked through."""

MUCH = 20_000
"""So many new objects at once are a text, a list: they came to stay."""
MOST_ASIDE = 20
"""So often something is set aside before all of it is looked through, whoever waits."""


class GarbageCollector(QObject):
    """Collects while the event loop has nothing better to do; ends with its parent."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._aside = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(PAUSE_MILLISECONDS)

    def look(self) -> None:
        """Looks through the oldest generation that has its share; one is enough, it takes the younger ones with it."""
        is_left = QGuiApplication.applicationState() is not Qt.ApplicationState.ApplicationActive
        if self._aside and (is_left or self._aside >= MOST_ASIDE):
            self._look_at_all()
            return
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > THRESHOLDS[generation]:
                gc.collect(generation)
                if generation == 2 or counts[0] > MUCH:
                    gc.freeze()
                    self._aside += 1
                return

    def _look_at_all(self) -> None:
        self._aside = 0
        gc.unfreeze()
        gc.collect()
        gc.freeze()
