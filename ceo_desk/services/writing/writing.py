"""Writing: drafts from the first word to the trash, with every kept version."""

from dataclasses import dataclass, replace
from pathlib import Path

from ceo_desk.domain.channel import PostPackage
from ceo_desk.domain.draft import Content, Draft, DraftDocument, DraftPicture, Revision, Why
from ceo_desk.domain.errors import BadInput, Damaged, Unknown
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.storage.drafts.draft_files import sha256_of
from ceo_desk.storage.drafts.drafts import Drafts
from ceo_desk.storage.drafts.pages import NO_STEPS, PagePlace, Pages, PageState, StoredSteps
from ceo_desk.storage.drafts.pictures import CleanPicture, Pictures

MOST_LOOKED_THROUGH = 8
"""In how many of the last versions a text is looked for that the steps of a page led to."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What to change in a draft; None leaves it as it is. `near` is where relative picture files of the body lie."""

    title: str | None = None
    body: str | None = None
    tags: tuple[str, ...] | None = None
    categories: tuple[str, ...] | None = None
    excerpt: str | None = None
    picture: Path | None = None
    alt: str | None = None
    near: Path | None = None
    slug: str | None = None
    linkedin: str | None = None
    document: Path | None = None
    """A PDF for LinkedIn's readers; an empty path takes the one that is there off."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A draft to be written on, and in sentences what came in from outside the desk.

    `place` is where its page was left. `steps` led to its text, or to `before`: the text that it had when they were
    kept, where it was changed outside since.
    """

    draft: Draft
    said: tuple[str, ...]
    place: PagePlace | None = None
    steps: StoredSteps = NO_STEPS
    before: str | None = None


class Writing:
    """The use cases around a draft."""

    def __init__(self, drafts: Drafts, pages: Pages, pictures: Pictures, clock: Clock, new_id: NewId) -> None:
        self._drafts = drafts
        self._pages = pages
        self._pictures = pictures
        self._clock = clock
        self._new_id = new_id

    def begin(self, changes: Changes, *, actor: str, why: Why = Why.BEGAN) -> Draft:
        """A new draft, its file written. Raises BadInput for an unreadable picture."""
        content = self._changed(Content(), changes)
        draft = self._drafts.begin(
            content, why=why, actor=actor, at=self._clock(), id=self._new_id(), revision_id=self._new_id()
        )
        self._drafts.write_file(draft.id)
        return self._drafts.find(draft.id)

    def bring_in(self, content: Content, *, actor: str) -> Draft:
        """A new draft of a text from a file, its pictures stored already; the draft's file is written."""
        at, draft_id, revision_id = self._clock(), self._new_id(), self._new_id()
        self._drafts.begin(content, why=Why.IMPORTED, actor=actor, at=at, id=draft_id, revision_id=revision_id)
        self._drafts.write_file(draft_id)
        return self._drafts.find(draft_id)

    def edit(self, draft_id: str, changes: Changes, *, actor: str) -> Draft:
        """The draft with the changes as a kept version. Raises Unknown, BadInput."""
        self.look_outside(actor=actor)
        draft = self._drafts.find(draft_id)
        content = self._changed(draft.content, changes)
        self._drafts.save(draft_id, content, self._clock())
        self._drafts.revise(draft_id, why=Why.SAVED, actor=actor, at=self._clock(), revision_id=self._new_id())
        self._drafts.write_file(draft_id)
        return self._drafts.find(draft_id)

    def open(self, draft_id: str, *, actor: str) -> Opened:
        """The draft as it is now, after a look at the files outside; its words are not counted. Raises Unknown."""
        said = self.look_outside(actor=actor)
        draft, steps = self._drafts.find(draft_id, is_counted=False), self._pages.steps_of(draft_id)
        return Opened(draft, said, self._pages.place_of(draft_id), steps, self._before(draft, steps))

    def start(self, content: Content, *, actor: str, page: PageState | None = None) -> Draft:
        """A new draft at its first keystroke: before that there is none. The file follows with `settle`."""
        at, draft_id, revision_id = self._clock(), self._new_id(), self._new_id()
        return self._drafts.start(content, actor=actor, at=at, id=draft_id, revision_id=revision_id, page=page)

    def keep(self, draft_id: str, content: Content, page: PageState | None = None) -> None:
        """The running text is safe when this returns; no version, no file, no look outside. Raises Unknown.

        Pictures that the text names must stand in `content.pictures`; more of them do no harm. `page` goes along.
        """
        self._drafts.save(draft_id, content, self._clock(), page)

    def keep_place(self, draft_id: str, place: PagePlace) -> None:
        """Where the page stands, without a new word."""
        self._pages.keep_place(draft_id, place)

    def pause(self, draft_id: str, *, actor: str) -> None:
        """A long pause: keeps the running text as a version, unless it is one already. Raises Unknown, Damaged."""
        draft = self._drafts.find(draft_id, is_counted=False)
        if is_written(draft.content) and not self._is_kept(draft):
            self._drafts.revise(draft_id, why=Why.PAUSED, actor=actor, at=self._clock(), revision_id=self._new_id())

    def settle(self, draft_id: str, *, actor: str) -> tuple[str, ...]:
        """After a pause the file follows; in sentences what was found changed outside. Raises Unknown, Damaged."""
        return () if self._drafts.write_file(draft_id) else self.look_outside(actor=actor)

    def leave(self, draft_id: str, *, actor: str, why: Why = Why.LEFT) -> Opened:
        """Keeps the running text as a version, unless it is one already, and writes the file. Raises Unknown, Damaged.

        A draft that is empty and never was kept with words goes into the trash, so that it doesn't litter the list.
        Handing over (`why`) is kept even where nothing was written since.
        """
        draft = self._drafts.find(draft_id, is_counted=False)
        if not is_written(draft.content) and len(self._drafts.history(draft_id)) < 2:
            return Opened(self.trash(draft_id, actor=actor), ())
        is_given = why is Why.GIVEN
        if is_given or not self._is_kept(draft):
            at, revision_id = self._clock(), self._new_id()
            self._drafts.revise(draft_id, why=why, actor=actor, at=at, revision_id=revision_id, is_again=is_given)
        said = self.settle(draft_id, actor=actor)
        return Opened(self._drafts.find(draft_id), said)

    def count(self, draft_id: str) -> int:
        """The words of the running text; what was counted is remembered. Raises Unknown, Damaged."""
        return self._drafts.count(draft_id)

    def add_picture(self, path: Path) -> DraftPicture:
        """Stores a picture for a text; what it shows is still to be described. Raises BadInput, DiskFull."""
        return self._store(path)

    def add_picture_bytes(self, data: bytes, name: str) -> DraftPicture:
        """Stores a picture that was pasted. Raises BadInput, DiskFull."""
        added = self._pictures.add(data, name)
        return DraftPicture(added.file, "", added.sha256)

    def keep_picture(self, made: CleanPicture, name: str) -> DraftPicture:
        """Stores a picture that was made clean where its file was read. Raises DiskFull."""
        kept = self._pictures.keep(made, name)
        return DraftPicture(kept.file, "", kept.sha256)

    def picture_bytes(self, picture: str) -> bytes:
        """A stored picture, by its hash or by its name in a text (`pictures/…`). Raises Damaged where it is gone."""
        sha256 = self._pictures.sha256_at(picture) if "/" in picture else picture
        return self._pictures.open_bytes(sha256 or picture)

    def all(self, *, actor: str) -> tuple[Draft, ...]:
        """Every draft that is not in the trash, the latest first, after looking at the files outside."""
        self.look_outside(actor=actor)
        return self._drafts.all()

    def show(self, draft_id: str, *, actor: str) -> Draft:
        """One draft as it is now. Raises Unknown."""
        self.look_outside(actor=actor)
        return self._drafts.find(draft_id)

    def look_outside(self, *, actor: str) -> tuple[str, ...]:
        """Takes in what was changed in the files; says in sentences what it did."""
        return self._drafts.take_in(self._clock(), actor, self._new_id)

    def trash(self, draft_id: str, *, actor: str) -> Draft:
        """Puts a draft into the trash. Raises Unknown."""
        self._drafts.trash(draft_id, actor=actor, at=self._clock())
        return self._drafts.find(draft_id)

    def bring_back(self, draft_id: str, *, actor: str) -> Draft:
        """Takes a draft out of the trash with the text that it had. Raises Unknown, Damaged."""
        kept = self._drafts.revise(draft_id, why=Why.SAVED, actor=actor, at=self._clock(), revision_id=self._new_id())
        return self.restore(draft_id, kept.id, actor=actor)

    def history(self, draft_id: str) -> tuple[Revision, ...]:
        """Every kept version, oldest first. Raises Unknown."""
        return self._drafts.history(draft_id)

    def content_of(self, revision_id: str) -> Content:
        """The text of a kept version. Raises Unknown where it is not there or was forgotten."""
        return self._drafts.content_of(revision_id)

    def restore(self, draft_id: str, revision_id: str, *, actor: str) -> Draft:
        """The draft as it was in that version, as a new version. Raises Unknown."""
        self._drafts.restore(draft_id, revision_id, actor=actor, at=self._clock(), revision_id=self._new_id())
        self._drafts.write_file(draft_id)
        return self._drafts.find(draft_id)

    def forget(self, draft_id: str, revision_id: str, *, actor: str) -> tuple[Revision, ...]:
        """Erases the text of a version for good and gives the history. Raises Unknown."""
        self._drafts.forget(draft_id, revision_id, actor=actor, at=self._clock())
        return self._drafts.history(draft_id)

    def write_preview(self, package: PostPackage, to: Path) -> Path:
        """A page that shows a package, its pictures inside."""
        from ceo_desk.services.publishing.preview_page import package_page
        from ceo_desk.storage.drafts.draft_files import write_atomically

        write_atomically(to, package_page(package, self._pictures).encode())
        return to

    def _is_kept(self, draft: Draft) -> bool:
        """True where the last version holds just this text (also after a word was typed and taken away again)."""
        try:
            return self._drafts.content_of(draft.revision) == draft.content
        except (Unknown, Damaged):
            return False

    def _before(self, draft: Draft, steps: StoredSteps) -> str | None:
        """The text that the last step led to, where it is another by now and one of the last versions holds it."""
        if not steps.done or steps.steps[steps.done - 1].sha256 == sha256_of(draft.content.body.encode()):
            return None
        kept = [one.id for one in self._drafts.history(draft.id)[-MOST_LOOKED_THROUGH:] if not one.is_forgotten]
        for version in reversed(kept):
            try:
                body = self._drafts.content_of(version).body
            except Damaged:
                continue
            if sha256_of(body.encode()) == steps.steps[steps.done - 1].sha256:
                return body
        return None

    def _changed(self, content: Content, changes: Changes) -> Content:
        wanted = {
            name: value
            for name in ("title", "body", "tags", "categories", "excerpt", "slug", "linkedin")
            if (value := getattr(changes, name)) is not None
        }
        content = replace(content, **wanted)
        if changes.body is not None:
            content = self._with_pictures(content, changes.near)
        if changes.picture is not None:
            stored = self._store(changes.picture)
            content = replace(content, featured=DraftPicture(stored.file, changes.alt or "", stored.sha256))
        if changes.document is not None:
            content = replace(content, document=self._document(changes.document))
        if changes.picture is None and changes.alt is not None:
            if content.featured is None:
                raise BadInput("There is no picture to describe.", "Choose a picture first.")
            content = replace(content, featured=replace(content.featured, alt=changes.alt))
        return content

    def _with_pictures(self, content: Content, near: Path | None) -> Content:
        """Pictures that the text names as files are stored with the draft, and the text names the stored ones."""
        from ceo_desk.text.pictures import picture_addresses, with_addresses

        stored = {picture.file: picture for picture in content.pictures}
        moved: dict[str, str] = {}
        for use in picture_addresses(content.body):
            if use.address.startswith(("http://", "https://")):
                continue
            if use.address in stored:
                stored[use.address] = replace(stored[use.address], alt=use.alt)
                continue
            added = self._store((near or Path.cwd()) / use.address)
            stored[added.file] = DraftPicture(added.file, use.alt, added.sha256)
            moved[use.address] = added.file
        return replace(content, body=with_addresses(content.body, moved), pictures=tuple(stored.values()))

    def _store(self, path: Path) -> DraftPicture:
        return self.add_picture_bytes(_bytes_of(path, "picture"), path.name)

    def _document(self, path: Path) -> DraftDocument | None:
        if path == Path():
            return None
        return DraftDocument(*self._pictures.add_document(_bytes_of(path, "document"), path.name))


def _bytes_of(path: Path, kind: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(
            f"The {kind} {path.name} can't be opened.", f"Choose the {kind} again.", detail=str(error)
        ) from error


def is_written(content: Content) -> bool:
    """True where a person put anything into a post yet."""
    return replace(content, title=content.title.strip(), body=content.body.strip(), pictures=()) != Content()
