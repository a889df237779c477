"""One call to the API, taken apart as Rest.li does it."""

import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.channels.linkedin.stand_in.world import Grant, Json


@dataclass(frozen=True)
class Call:
    """`parts` are the path's, decoded; `query` is decoded, too; `version` is "" below /v2."""

    method: str
    path: str
    parts: tuple[str, ...]
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes
    grant: Grant
    token: str

    @property
    def version(self) -> str:
        return self.headers.get("linkedin-version", "")

    @property
    def restli(self) -> str:
        """The method that the caller named, "" where none."""
        return self.headers.get("x-restli-method", "").upper()

    @property
    def is_versioned(self) -> bool:
        return self.parts[:1] == ("rest",)

    @property
    def person(self) -> str:
        return f"urn:li:person:{self.grant.person}"

    def may(self, scope: str) -> bool:
        return scope in self.grant.scopes

    def json(self) -> Json | None:
        """The body; None where it is no JSON object."""
        try:
            value: Any = json.loads(self.body)
        except ValueError:
            return None
        return value if isinstance(value, dict) else None

    def number(self, name: str, default: int) -> int:
        return int(self.query.get(name, str(default)))


def take_apart(method: str, target: str, headers: dict[str, str], body: bytes, grant: Grant, token: str) -> Call:
    """A call from what came over the line."""
    pieces = urlsplit(target)
    parts = tuple(unquote(part) for part in pieces.path.strip("/").split("/"))
    override = headers.get("x-http-method-override", "")
    asked = body.decode("ascii") if override else pieces.query  # a long query comes in the body
    query = dict(parse_qsl(asked, keep_blank_values=True))
    method = override.upper() or method
    return Call(method, pieces.path, parts, query, headers, body, grant, token)


def page_of(items: list[Json], call: Call, *, total: bool = True) -> Json:
    """A page of a list: fewer than asked for is the end."""
    start, count = call.number("start", 0), call.number("count", 10)
    links = []
    if start + count < len(items):
        href = f"{call.path}?start={start + count}&count={count}"
        links = [{"rel": "next", "href": href, "type": "application/json"}]
    paging = {"start": start, "count": count, "links": links, **({"total": len(items)} if total else {})}
    return {"paging": paging, "elements": items[start : start + count]}


def is_raw_structure(text: str) -> bool:
    """Whether a key such as (actor:…,entity:…) was sent with its structure unencoded."""
    return re.fullmatch(r"\([a-z]+:.+\)", text) is not None
