"""What a channel needs around it to be put through the contract suite of `test_contract`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from uuid import uuid4

from ceo_desk.domain.channel import Capabilities, Channel, Identity, PostPackage
from tests.channels.desk_stand_in import HeldComments, PictureStore, Record


class Stage(Protocol):
    """One remote place, its readers and colleagues, and the way a process reaches it."""

    @property
    def channel(self) -> Channel:
        """The channel as a freshly started process would have it."""
        ...

    @property
    def clock(self) -> Callable[[], datetime]:
        """The desk's clock."""
        ...

    def pass_time(self, *, minutes: float) -> None:
        """Lets the desk's clock go on."""
        ...

    def let_readers_comment(self, remote_id: str) -> None:
        """After this at least one reader has commented on the post, in public."""
        ...

    def change_post(self, remote_id: str, title: str) -> None:
        """Somebody else gives the post another title there."""
        ...

    def page(self, url: str) -> str:
        """The page as readers get it."""
        ...

    def count(self, title: str) -> int:
        """How many posts of that title readers find."""
        ...


@dataclass
class Desk:
    """The desk's side of one test: the stage and what the desk holds."""

    stage: Stage
    pictures: PictureStore = field(default_factory=PictureStore)
    held: HeldComments = field(default_factory=HeldComments)
    _markers: int = 0

    @property
    def may(self) -> Capabilities:
        """What the account may do there."""
        identity = self.stage.channel.check()
        assert isinstance(identity, Identity), identity
        return identity.capabilities

    def record(self) -> Record:
        """A new publication's record."""
        self._markers += 1
        return Record(f"contract-{uuid4().hex}-{self._markers}")

    def package(self, title: str, words: str, **other: object) -> PostPackage:
        """A package in the channel's own form."""
        kind = self.may.content
        plain = words if kind == "plain" else f"<p>{words}</p>"
        if kind == "plain":  # what has no title of its own begins with it
            plain = f"{title}\n\n{words}"
        content = f"<!-- wp:paragraph -->\n{plain}\n<!-- /wp:paragraph -->" if kind == "blocks" else plain
        return PostPackage(title, content, kind, **other)  # type: ignore[arg-type]  # the caller names real fields
