"""What the practice desk is shipped with: page templates, readers and their words, earlier posts."""

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from string import Template
from typing import Any

TEMPLATES = ("index.html", "entry.html", "post.html", "comment.html", "feed.xml", "feed_entry.xml")


@dataclass(frozen=True, slots=True)
class Reader:
    """One comment that a reader may write; `kind` says which role it plays (the kinds of `readers.ROUNDS`)."""

    key: str
    author: str
    lang: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class EarlierComment:
    """A comment under an earlier post, `hours_after` it; `answers` is the key of the comment it answers."""

    key: str
    hours_after: float
    text: str
    author: str = ""
    lang: str = ""
    answers: str = ""
    status: str = "live"
    own: bool = False
    colleague: bool = False
    machine: bool = False


@dataclass(frozen=True, slots=True)
class EarlierPost:
    """A post that the site has from the first second on, `days_ago` before it."""

    title: str
    content: str
    excerpt: str
    tags: tuple[str, ...]
    days_ago: float
    comments: tuple[EarlierComment, ...]
    picture: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Material:
    """All of it, read once. `look` changes whenever a page would look different."""

    folder: Path
    leader: str
    title: str
    motto: str
    style: bytes
    templates: dict[str, Template]
    readers: tuple[Reader, ...]
    thanks: dict[str, tuple[str, ...]]
    earlier: tuple[EarlierPost, ...]
    look: str = field(compare=False)

    def picture(self, name: str) -> bytes:
        """The bytes of a shipped picture."""
        return (self.folder / "pictures" / name).read_bytes()


def read_material(folder: Path) -> Material:
    """Reads the shipped folder. Raises OSError where a file is missing: then the program itself is incomplete."""
    site = _json(folder / "site.json")
    spoken = _json(folder / "readers.json")
    style = (folder / "style.css").read_bytes()
    texts = {name: (folder / "templates" / name).read_text(encoding="utf-8") for name in TEMPLATES}
    thanks: dict[str, tuple[str, ...]] = {}
    for word in spoken["thanks"]:
        thanks[word["lang"]] = (*thanks.get(word["lang"], ()), word["text"])
    return Material(
        folder=folder,
        leader=site["leader"],
        title=site["title"],
        motto=site["motto"],
        style=style,
        templates={name: Template(text) for name, text in texts.items()},
        readers=tuple(Reader(**reader) for reader in spoken["comments"]),
        thanks=thanks,
        earlier=tuple(_earlier(folder, post) for post in _json(folder / "earlier.json")),
        look=hashlib.sha256(style + "".join([*texts.values(), site["title"], site["motto"]]).encode()).hexdigest(),
    )


def _earlier(folder: Path, post: dict[str, Any]) -> EarlierPost:
    return EarlierPost(
        title=post["title"],
        content=(folder / "posts" / post["body"]).read_text(encoding="utf-8"),
        excerpt=post["excerpt"],
        tags=tuple(post["tags"]),
        days_ago=post["days_ago"],
        comments=tuple(EarlierComment(**comment) for comment in post["comments"]),
        picture=post.get("picture", ""),
        alt=post.get("alt", ""),
    )


def _json(path: Path) -> Any:
    return json.loads(path.read_bytes())
