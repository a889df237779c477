"""Two pieces of HTML compared by what they say, not by how a site spells it."""

from html.parser import HTMLParser


def same_markup(one: str, other: str) -> bool:
    """True where both have the same elements, attributes, block comments and words; blanks and quotes may differ."""
    return _read(one) == _read(other)


def _read(markup: str) -> list[tuple[str, ...]]:
    reader = _EventReader()
    reader.feed(markup)
    reader.close()
    return reader.events()


class _EventReader(HTMLParser):
    """Notes what a piece of HTML says, in order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._events: list[tuple[str, ...]] = []
        self._words: list[str] = []

    def events(self) -> list[tuple[str, ...]]:
        """All that was read."""
        self._end_words()
        return self._events

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        values = sorted(f"{name}={' '.join((value or '').split())}" for name, value in attrs)
        self._note("<", tag, *values)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element that closes itself is one that begins: sites write both for the same."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """An element ends."""
        self._note(">", tag)

    def handle_comment(self, data: str) -> None:
        """A block begins or ends."""
        self._note("!", " ".join(data.split()))

    def handle_data(self, data: str) -> None:
        """Words."""
        self._words.append(data)

    def _note(self, *event: str) -> None:
        self._end_words()
        self._events.append(event)

    def _end_words(self) -> None:
        words = " ".join("".join(self._words).split())
        self._words.clear()
        if words:
            self._events.append(("=", words))
