"""How the posts of an export come out of the process that read it."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from ceo_desk.domain.archive import Export, ExportedPost
from ceo_desk.domain.moment import from_text, to_text
from ceo_desk.domain.site_posts import Stands
from ceo_desk.storage.processes.file_wire import Wire, pack

_DATES = ("at", "modified")


def pack_export(export: Export) -> bytes:
    """An export as one run of bytes, each post a piece of its own."""
    head = {"blog": export.blog, "comments": export.comments}
    return pack(head, [json.dumps(_values(post)).encode() for post in export.posts])


def unpack_export(wire: Wire) -> Export:
    """What `pack_export` made. Raises ValueError, KeyError or TypeError for anything else."""
    posts = tuple(_post(json.loads(piece)) for piece in wire.pieces)
    return Export(str(wire.head["blog"]), posts, int(wire.head["comments"]))


def _values(post: ExportedPost) -> dict[str, object]:
    dates = {name: to_text(at) if (at := getattr(post, name)) else "" for name in _DATES}
    return {**asdict(post), **dates}


def _post(came: Any) -> ExportedPost:
    return ExportedPost(
        mark=_clean(came["mark"]),
        title=_clean(came["title"]),
        content=_clean(came["content"]),
        excerpt=_clean(came["excerpt"]),
        slug=_clean(came["slug"]),
        stands=Stands(came["stands"]),
        is_page=bool(came["is_page"]),
        at=_moment(came["at"]),
        modified=_moment(came["modified"]),
        url=_clean(came["url"]),
        author=_clean(came["author"]),
        tags=tuple(map(_clean, came["tags"])),
        categories=tuple(map(_clean, came["categories"])),
        picture=_clean(came["picture"]),
        text=_clean(came["text"]),
        words=int(came["words"]),
    )


def _moment(came: object) -> datetime | None:
    return from_text(str(came)) if came else None


def _clean(words: object) -> str:
    """Words that a database takes: no half of a letter."""
    return str(words).encode("utf-8", "replace").decode()
