"""A draft's content in its stored forms: JSON in the database, Markdown with front matter in the file."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ceo_desk.domain.draft import Content, DraftDocument, DraftPicture
from ceo_desk.storage.drafts import front_matter
from ceo_desk.storage.drafts.front_matter import Head, Value

PICTURES = "pictures/"
"""How a text names the folder of stored pictures beside it."""


@dataclass(frozen=True, slots=True)
class FileText:
    """A draft's file as text: its head apart, because the head outlives changes of the text."""

    head: str
    body: str

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        return (self.head + self.body).encode()


def to_json(content: Content) -> str:
    """The whole content; the same content always gives the same text."""
    return json.dumps(
        {"title": content.title, "body": content.body, **_meta(content)}, ensure_ascii=False, sort_keys=True
    )


def from_json(text: str) -> Content:
    """The inverse of `to_json`."""
    values = json.loads(text)
    return from_parts(values["title"], values["body"], values)


def meta_to_json(content: Content) -> str:
    """All but title and body."""
    return json.dumps(_meta(content), ensure_ascii=False, sort_keys=True)


def from_parts(title: str, body: str, meta: Mapping[str, Any]) -> Content:
    """A content of its stored parts."""
    return Content(
        title=title,
        body=body,
        tags=tuple(meta["tags"]),
        categories=tuple(meta["categories"]),
        excerpt=meta["excerpt"],
        featured=DraftPicture(*meta["featured"]) if meta["featured"] else None,
        pictures=tuple(DraftPicture(*one) for one in meta["pictures"]),
        slug=meta.get("slug", ""),
        linkedin=meta.get("linkedin", ""),
        document=DraftDocument(*meta["document"]) if meta.get("document") else None,
    )


def sha256_of(content: Content) -> str:
    """The SHA-256 of the whole content, in hex."""
    return hashlib.sha256(to_json(content).encode()).hexdigest()


def to_file(head: str, draft_id: str, content: Content) -> FileText | None:
    """The file of a draft, in its head only our own keys changed. None where the head can't be changed safely."""
    changes: dict[str, Value] = {
        "id": draft_id,
        "title": content.title,
        "tags": content.tags,
        "categories": content.categories,
        "excerpt": content.excerpt,
        "slug": content.slug,
        "linkedin": content.linkedin,
        "document": content.document.file if content.document else "",
    }
    known = front_matter.read(head).text("featured")
    if content.featured is not None:
        changes |= {"featured": content.featured.file, "featured_alt": content.featured.alt}
    elif known.startswith(PICTURES):
        changes |= {"featured": "", "featured_alt": ""}
    line_end = "\r\n" if "\r\n" in content.body else "\n"
    new_head = front_matter.write(head, changes, line_end)
    return FileText(new_head, content.body) if new_head is not None else None


def plain_values(head: Head, body: str, title: str) -> Content:
    """What a file says but for its pictures; `title` serves a head that has none."""
    return Content(
        title=head.text("title") or title,
        body=body,
        tags=head.list("tags"),
        categories=head.list("categories"),
        excerpt=head.text("excerpt"),
        slug=head.text("slug"),
        linkedin=head.text("linkedin"),
    )


def _meta(content: Content) -> dict[str, Any]:
    return {
        "tags": list(content.tags),
        "categories": list(content.categories),
        "excerpt": content.excerpt,
        "featured": _picture(content.featured) if content.featured else None,
        "pictures": [_picture(picture) for picture in content.pictures],
        **({"slug": content.slug} if content.slug else {}),  # texts without one keep the hash that they had
        **({"linkedin": content.linkedin} if content.linkedin else {}),
        **({"document": [content.document.file, content.document.sha256]} if content.document else {}),
    }


def _picture(picture: DraftPicture) -> list[str]:
    return [picture.file, picture.alt, picture.sha256]
