"""A keyring in memory, for tests of what stands on one; the real one is tried in tests/storage."""

from dataclasses import dataclass, field


@dataclass
class MemoryKeyring:
    """What a system's keyring does. `trouble` is raised by every call; `is_deaf`: it takes nothing in."""

    kept: dict[tuple[str, str], str] = field(default_factory=dict)
    trouble: Exception | None = None
    is_deaf: bool = False

    def get_password(self, service: str, name: str, /) -> str | None:
        """What is kept."""
        self._raise()
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, secret: str, /) -> None:
        """Keeps it."""
        self._raise()
        if not self.is_deaf:
            self.kept[service, name] = secret

    def delete_password(self, service: str, name: str, /) -> None:
        """Lets it go."""
        self._raise()
        del self.kept[service, name]

    def _raise(self) -> None:
        if self.trouble is not None:
            raise self.trouble
