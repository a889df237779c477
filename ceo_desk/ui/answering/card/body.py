"""What scrolls inside its card where there are two columns, and lies flat where the page scrolls."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ceo_desk.ui.parts.layouts import Scrolled


class Body(QWidget):
    """Holds one widget, either way."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self.scrolled = Scrolled(inside)
        self._is_flat = False
        # Its content must never make the page scroll: that is what this is for.
        self.scrolled.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scrolled)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def arrange(self, *, is_flat: bool) -> None:
        """Flat, or scrolling."""
        if is_flat is self._is_flat:
            return
        self._is_flat = is_flat
        layout = self.layout()
        assert layout is not None
        if is_flat:
            self.scrolled.takeWidget()
            self.scrolled.hide()
            layout.addWidget(self._inside)
            self._inside.show()
        else:
            layout.removeWidget(self._inside)
            self.scrolled.setWidget(self._inside)
            self.scrolled.show()

    def go_to_top(self) -> None:
        """Shows the beginning."""
        self.scrolled.verticalScrollBar().setValue(0)

    def go_to(self, widget: QWidget) -> None:
        """Shows a part of it."""
        if not self._is_flat:
            self.scrolled.ensureWidgetVisible(widget)
