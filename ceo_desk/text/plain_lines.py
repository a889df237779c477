"""Lines of plain text that grow from blocks: paragraphs, list items, quotes."""

from __future__ import annotations

BULLET = "• "
_DEEPEST = 8


class PlainLines:
    """Collects plain text; containers give their lines a beginning, an empty line parts paragraphs."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._prefixes: list[str] = []
        self._marker = ""
        self._is_gap_due = False

    def add(self, text: str) -> None:
        """More of the line that is being written."""
        self._line.append(text)

    def end_line(self, *, keep_empty: bool = False, is_code: bool = False) -> None:
        """Ends the line; an empty one is dropped unless it is to be kept, and only code keeps its indentation."""
        text = "".join(self._line)
        text = text.rstrip(" ") if is_code else text.strip(" ")
        self._line = []
        if not text and not keep_empty and not is_code:
            return
        prefix = "".join(self._prefixes[:_DEEPEST])
        if self._marker:
            prefix = prefix[: -len(self._marker)] + self._marker if prefix else self._marker
        if self._is_gap_due and self._lines:
            self._lines.append("")
        self._is_gap_due = False
        self._marker = ""
        self._lines.append((prefix + text).rstrip())

    def end_paragraph(self) -> None:
        """Ends the line and lets an empty one follow before the next."""
        self.end_line()
        self._is_gap_due = True

    def close_up(self) -> None:
        """Lets the next line follow without an empty one."""
        self._is_gap_due = False

    def open(self, prefix: str, marker: str = "") -> None:
        """Opens a container: its lines begin with `prefix`, the first of them with `marker` in its place."""
        self.end_line()
        self._prefixes.append(prefix)
        if marker and len(self._prefixes) <= _DEEPEST:
            self._marker = marker

    def close(self) -> None:
        """Closes the innermost container."""
        self.end_line()
        if self._prefixes:
            self._prefixes.pop()
        self._marker = ""

    def text(self) -> str:
        """All lines so far."""
        self.end_line()
        return "\n".join(self._lines).strip("\n")
