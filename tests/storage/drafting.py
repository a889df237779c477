"""A desk with its drafts' folder, and what a person does there with other programs."""

from dataclasses import dataclass, replace
from pathlib import Path

from ceo_desk.domain.draft import Content, Draft, Why
from ceo_desk.storage.drafts import front_matter
from ceo_desk.storage.drafts.drafts import Drafts
from tests.storage.desks import DeskUnderTest

HELLO = Content("Hello", "One two three.\n", ("a",))


@dataclass
class Writer:
    """A desk with its drafts' folder, and what a person does there with other programs."""

    desk: DeskUnderTest
    drafts: Drafts

    @property
    def folder(self) -> Path:
        return self.desk.folder.drafts

    def begin(self, content: Content = HELLO) -> Draft:
        draft = self.drafts.begin(
            content,
            why=Why.BEGAN,
            actor="Clara",
            at=self.desk.now,
            id=self.desk.new_id(),
            revision_id=self.desk.new_id(),
        )
        assert self.drafts.write_file(draft.id)
        return self.drafts.find(draft.id)

    def look(self) -> tuple[str, ...]:
        return self.drafts.take_in(self.desk.pass_time(minutes=1), "Clara", self.desk.new_id)

    def change(self, draft: Draft, old: str, new: str) -> Path:
        path = Path(draft.path)
        data = path.read_bytes()
        assert old.encode() in data
        path.write_bytes(data.replace(old.encode(), new.encode()))
        return path

    def save(self, draft: Draft, body: str) -> None:
        self.drafts.save(draft.id, replace(self.drafts.find(draft.id).content, body=body), self.desk.now)

    def whys(self, draft: Draft) -> list[str]:
        return [one.why for one in self.drafts.history(draft.id)]

    def settled(self) -> bool:
        """True where nothing is left to take in, and every file says what its draft says."""
        entries = self.desk.record.verify().entries
        said = self.look()
        for draft in self.drafts.all():
            head, body = front_matter.split(Path(draft.path).read_bytes().decode())
            assert (front_matter.read(head).text("id"), body) == (draft.id, draft.content.body)
            assert front_matter.read(head).text("title") == draft.content.title
        return said == () and self.desk.record.verify().entries == entries
