"""How LinkedIn's Rest.li writes addresses and names of things (contract §2.3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, unquote


@dataclass(frozen=True, slots=True)
class Raw:
    """A value whose structure is written already: `List(a,b)`, `(k:v)`."""

    text: str


Query = Mapping[str, str | int | Raw]


def encoded(text: str) -> str:
    """A primitive in a path or a query: nothing of it is structure."""
    return quote(text, safe="")


def list_of(*items: str) -> Raw:
    """A list in a query."""
    return Raw(f"List({','.join(encoded(item) for item in items)})")


def address_of(base: str, path: str, query: Query | None = None) -> str:
    """The address of a resource; `path` is encoded already."""
    address = f"{base.rstrip('/')}/{path.lstrip('/')}"
    if not query:
        return address
    pairs = (f"{name}={value.text if isinstance(value, Raw) else encoded(str(value))}" for name, value in query.items())
    return f"{address}?{'&'.join(pairs)}"


def name_in(header: str) -> str:
    """A name from the header `x-restli-id`, where some signs may be encoded."""
    return unquote(header.strip())


def post_url(urn: str) -> str:
    """Where readers find a post."""
    return f"https://www.linkedin.com/feed/update/{urn}/"


def comment_name(activity: str, number: str) -> str:
    """The name of a comment."""
    return f"urn:li:comment:({activity},{number})"
