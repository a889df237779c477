"""The window's panels, each built when it is first opened: what waits to go out, closing, the PIN, all keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ceo_desk.services.answering.today import TodayFacts
    from ceo_desk.ui.context import Context
    from ceo_desk.ui.frame.panel import Panel
    from ceo_desk.ui.frame.place import Closing
    from ceo_desk.ui.pin.asking import AskingJobs


class Panels(QObject):
    """`taking_back` carries a publication's id; `closing_agreed`: close all the same; `pausing` carries on or off."""

    taking_back = Signal(str)
    closing_agreed = Signal()
    pausing = Signal(bool)

    def __init__(self, context: Context, body: QWidget) -> None:
        super().__init__(body)
        self._context, self._body = context, body
        self._going: Panel | None = None
        self._open: list[Panel] = []

    def toggle_going(self, facts: TodayFacts) -> None:
        """Shows what waits to go out, or closes it."""
        from ceo_desk.ui.frame.going_panel import GoingPanel

        if self._going is not None and self._going.isVisible():
            self._going.close_panel()
            return
        panel = GoingPanel(self._context, self._body)
        panel.taking_back.connect(self.taking_back)
        panel.show_facts(facts)
        self._going = panel
        self._show(panel)

    def ask_closing(self, facts: TodayFacts) -> None:
        """Says that something is still on its way, and asks."""
        from ceo_desk.ui.frame.closing import ClosingPanel

        panel = ClosingPanel(self._context.theme, self._body)
        panel.agreed.connect(self.closing_agreed)
        panel.show_facts(facts)
        self._show(panel)

    def say_before_closing(self, closing: Closing) -> None:
        """Says what is not done, and asks."""
        from ceo_desk.ui.frame.closing import ClosingPanel

        panel = ClosingPanel(self._context.theme, self._body)
        panel.agreed.connect(self.closing_agreed)
        panel.show_closing(closing)
        self._show(panel)

    def ask_pause(self, facts: TodayFacts) -> None:
        """Asks whether everything is to stop, or the pause to end; closes it where it is open."""
        from ceo_desk.ui.frame.pause_panel import PausePanel

        if any(isinstance(panel, PausePanel) for panel in self._open):
            self.close_all()
            return
        panel = PausePanel(self._context.theme, self._body, facts)
        panel.agreed.connect(self.pausing)
        self._show(panel)

    def ask_pin(self, asking: AskingJobs) -> None:
        """Asks for the leader's PIN, then lets what waited for it go on, or says that it was not given."""
        from ceo_desk.ui.pin.panel import PinPanel

        panel = PinPanel(self._context, self._body)
        panel.closed.connect(lambda: asking.go_on() if panel.is_proven else asking.give_up())
        self._show(panel)

    def show_keys(self) -> None:
        """Shows all keys, or closes them."""
        from ceo_desk.ui.frame.keys_panel import KeysPanel

        if any(isinstance(panel, KeysPanel) for panel in self._open):
            self.close_all()
            return
        self._show(KeysPanel(self._context.theme, self._body))

    def show_facts(self, facts: TodayFacts) -> None:
        """What is open shows newer facts."""
        if self._going is None:
            return
        from ceo_desk.ui.frame.going_panel import GoingPanel

        if isinstance(self._going, GoingPanel) and self._going.isVisible():
            self._going.show_facts(facts)

    def close_all(self) -> bool:
        """Closes what is open; False where nothing was."""
        was_open = list(self._open)
        for panel in was_open:
            panel.close_panel()
        return bool(was_open)

    def shown(self) -> Panel | None:
        """The panel that is open."""
        return self._open[-1] if self._open else None

    def _show(self, panel: Panel) -> None:
        self.close_all()
        self._open.append(panel)
        panel.closed.connect(lambda: self._on_closed(panel))
        panel.open()

    def _on_closed(self, panel: Panel) -> None:
        if panel in self._open:
            self._open.remove(panel)
        if panel is self._going:
            self._going = None
        panel.deleteLater()
