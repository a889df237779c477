"""A draft as a file that others can open: a Word file, a web page, Markdown with its pictures beside, or a PDF."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from ceo_desk.domain.channel import PictureSource
from ceo_desk.domain.draft import Content, DraftPicture
from ceo_desk.domain.errors import BadInput, StorageFailed
from ceo_desk.services.publishing.packaging import MEDIA_TYPES, pictures_in_text
from ceo_desk.services.timing import Clock

if TYPE_CHECKING:
    from ceo_desk.services.writing.writing import Writing
    from ceo_desk.storage.people import People
    from ceo_desk.storage.processes.press import Press

KINDS = (".docx", ".pdf", ".html", ".md")
"""How the files end that the desk writes."""
PICTURES_BESIDE = "-pictures"
"""How the folder's name ends that stands beside a Markdown file with pictures."""
_LETTER_LANDS = frozenset(("BZ", "CA", "CL", "CO", "CR", "DO", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"))


@dataclass(frozen=True, slots=True)
class Exported:
    """Where the file lies, and the folder of pictures that belongs to it, if there is one."""

    file: Path
    pictures: Path | None = None


@dataclass(frozen=True, slots=True)
class _Post:
    """What goes into a file: the words, their pictures by address, and what the file says of itself."""

    content: Content
    pictures: Mapping[str, bytes]
    author: str
    language: str
    is_letter: bool


class Exporting:
    """Writes files outside the desk: whole or not at all. It reads, draws and waits: never on the window's thread."""

    def __init__(
        self,
        writing: "Writing",
        pictures: PictureSource,
        people: "People",
        press: "Press",
        clock: Clock,
        home: str,
    ) -> None:
        self._writing = writing
        self._pictures = pictures
        self._people = people
        self._press = press
        self._clock = clock
        self._home = home

    def export(self, draft_id: str, to: Path, *, actor: str, home: str = "") -> Exported:
        """Writes a draft into a file of the kind that its name ends with; one that is there is replaced.

        `home` is the locale of the person ("en_US"); without one it is that of the system. Raises Unknown; BadInput
        for another kind, a folder, or a picture that is missing; Damaged; StorageFailed where it can't be written.
        """
        make = {".docx": self._docx, ".pdf": self._pdf, ".html": self._html, ".md": self._markdown}
        suffix = to.suffix.lower()
        if suffix not in make:
            raise BadInput("The desk can't write this kind of file.", "Choose a name in .docx, .pdf, .html or .md.")
        check_place(to)
        content = self._writing.show(draft_id, actor=actor).content
        return make[suffix](self._post(content, actor, home or self._home), to)

    def _post(self, content: Content, actor: str, home: str) -> _Post:
        from ceo_desk.text.languages import language_of

        leaders = [person.name for person in self._people.all() if person.face == "leader"]
        shown = {one.file: self._pictures.open_bytes(one.sha256) for one in pictures_in_text(content)}
        language = language_of(f"{content.title}\n{content.body}", home)
        return _Post(content, shown, leaders[0] if leaders else actor, language, is_letter_land(home))

    def _docx(self, post: _Post, to: Path) -> Exported:
        from ceo_desk.text.kept_html import said
        from ceo_desk.text.word_file.writing import FileFacts, write_word

        content = post.content
        facts = FileFacts(
            content.title.strip(),
            post.author,
            post.language,
            self._clock(),
            content.tags,
            content.categories,
            is_letter=post.is_letter,
        )
        return _written(to, write_word(said(content.body), facts, post.pictures.get))

    def _pdf(self, post: _Post, to: Path) -> Exported:
        content = post.content
        head = {
            "title": content.title.strip(),
            "body": content.body,
            "author": post.author,
            "language": post.language,
            "is_letter": post.is_letter,
        }
        return _written(to, self._press.print_post(head, post.pictures))

    def _html(self, post: _Post, to: Path) -> Exported:
        from ceo_desk.text.pictures import picture_address, with_addresses
        from ceo_desk.text.publishing import publish
        from ceo_desk.text.web_page import web_page

        content = post.content
        stored = pictures_in_text(content)
        by_hash = with_addresses(content.body, {one.file: picture_address(one.sha256) for one in stored})
        inside = {picture_address(one.sha256): _data_of(one, post.pictures[one.file]) for one in stored}
        page = web_page(
            content.title.strip(), publish(by_hash).html, inside, language=post.language, author=post.author
        )
        return _written(to, page.encode())

    def _markdown(self, post: _Post, to: Path) -> Exported:
        from ceo_desk.storage.drafts.draft_files import write_atomically
        from ceo_desk.storage.drafts.front_matter import write
        from ceo_desk.text.pictures import with_addresses

        content, featured = post.content, post.content.featured
        folder = to.with_name(to.stem + PICTURES_BESIDE)
        files = dict(post.pictures)
        if featured is not None:
            files[featured.file] = self._pictures.open_bytes(featured.sha256)
        beside = {name: f"{folder.name}/{name.rpartition('/')[2]}" for name in files}
        named = {name: quote(path) for name, path in beside.items()}
        if files:
            check_place(folder / "picture", makes_folder=True)
        for name, data in files.items():
            write_atomically(to.parent / beside[name], data)
        values: dict[str, str | tuple[str, ...]] = {
            "title": content.title.strip(),
            "tags": content.tags,
            "categories": content.categories,
            "excerpt": content.excerpt,
            "slug": content.slug,
            "linkedin": content.linkedin,
            "featured": beside[featured.file] if featured else "",
            "featured_alt": featured.alt if featured else "",
        }
        text = (write("", values) or "") + with_addresses(content.body, named)
        return Exported(_written(to, text.encode()).file, folder if files else None)


def check_place(to: Path, *, makes_folder: bool = False) -> None:
    """Raises BadInput or StorageFailed where no file of that name can be put."""
    if to.is_dir():
        raise BadInput("There is a folder of this name.", "Choose another name for the file.", detail=str(to))
    folder = to.parent
    if makes_folder and not folder.exists():
        return
    if not folder.is_dir():
        raise StorageFailed("This folder is not there.", "Choose a folder that is.", detail=str(folder))


def is_letter_land(home: str) -> bool:
    """Whether people there write on North America's paper; `home` is a locale ("en_US", "de_CH.UTF-8")."""
    parts = home.split(".", maxsplit=1)[0].replace("-", "_").split("_")
    return any(part.upper() in _LETTER_LANDS for part in parts[1:])


def home_of(environment: Mapping[str, str]) -> str:
    """The locale of the person's system, for its paper and its language."""
    named = next((environment[name] for name in ("LC_ALL", "LC_PAPER", "LANG") if environment.get(name)), "")
    if named:
        return named
    import locale

    return locale.getlocale()[0] or "en"


def _written(to: Path, data: bytes) -> Exported:
    from ceo_desk.storage.drafts.draft_files import write_atomically

    write_atomically(to, data)
    return Exported(to)


def _data_of(picture: DraftPicture, data: bytes) -> str:
    suffix = "." + picture.file.rsplit(".", 1)[-1].lower()
    return f"data:{MEDIA_TYPES[suffix]};base64,{base64.b64encode(data).decode()}"
