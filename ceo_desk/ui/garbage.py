"""Python's search for garbage, on the GUI thread alone.

Left to itself it runs in whatever thread happens to make an object, and would take widgets apart there, which Qt does
not survive. So it is switched off, and a timer of the GUI thread looks in its place.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE_MILLISECONDS = 500
THRESHOLDS = (2000, 10, 20)
"""New objects, and rounds of each younger generation, from which on a generation is looked through."""


class GarbageCollector(QObject):
    """Collects while the event loop has nothing better to do; ends with its parent."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(PAUSE_MILLISECONDS)

    def look(self) -> None:
        """Looks through the oldest generation that has its share; one is enough, it takes the younger ones with it."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > THRESHOLDS[generation]:
                gc.collect(generation)
                return
