"""What a person may type for the address of a blog, and the places where its REST root may then be."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import SplitResult, urljoin, urlunsplit

from ceo_desk.channels.http.addresses import is_loopback, split_address

REST_RELATION = "https://api.w.org/"
_JUNK = " \t\r\n\"'<>()[],;.!„“”«»"
_EMAIL = re.compile(r"[^\s/@:]+@[^\s/@:]+\.[^\s/@:]+")
_INNER_PARTS = re.compile(r"/(?:wp-admin|wp-json|wp-login\.php|xmlrpc\.php|index\.php|feed)(?:/.*)?$")
_LINK = re.compile(r"<([^>]*)>((?:\s*;\s*[A-Za-z*]+\s*=\s*(?:\"[^\"]*\"|[^\s;,\"]+))*)")
_REL = re.compile(r";\s*rel\s*=\s*(?:\"([^\"]*)\"|([^\s;,\"]+))", re.IGNORECASE)


def read_typed(text: str) -> str:
    """The address that a person means, "" where it is none; http stays only for this computer itself."""
    typed = text.strip(_JUNK)
    if not typed or any(sign.isspace() for sign in typed):
        return ""
    if "://" not in typed:
        host = split_address(f"https://{typed}")
        scheme = "http" if host and is_loopback(host.hostname or "") else "https"
        typed = f"{scheme}://{typed}"
    parts = split_address(typed)
    if parts is None or parts.scheme.lower() not in ("http", "https") or not _is_host(parts):
        return ""
    return urlunsplit((_safe_scheme(parts), parts.netloc.rpartition("@")[2], parts.path, parts.query, ""))


def is_email(text: str) -> bool:
    """True where somebody typed an e-mail address."""
    return _EMAIL.fullmatch(text.strip(_JUNK)) is not None


def make_safe(url: str) -> str:
    """The same address over a safe line; loopback addresses stay as they are."""
    parts = split_address(url)
    return urlunsplit(parts._replace(scheme=_safe_scheme(parts))) if parts else url


def roots_of(url: str) -> Iterator[str]:
    """REST roots to try, from the typed path up to the host, pretty permalinks before plain ones."""
    parts = split_address(url)
    if parts is None:
        return
    path = _INNER_PARTS.sub("", parts.path).rstrip("/")
    while True:
        base = urlunsplit((parts.scheme, parts.netloc, path, "", ""))
        yield f"{base}/wp-json/"
        yield f"{base}/?rest_route=/"
        if not path:
            return
        path = path.rpartition("/")[0]


def root_in_header(header: str) -> str:
    """The address with the REST relation in a Link header that may name several; "" where none has it."""
    for found in _LINK.finditer(header):
        relation = _REL.search(found.group(2))
        if relation and REST_RELATION in (relation.group(1) or relation.group(2)).split():
            return found.group(1)
    return ""


def root_in_page(page: bytes, url: str) -> str:
    """The REST root that a web page names in its head; "" where it names none."""
    reader = _LinkReader()
    reader.feed(page.decode("utf-8", errors="replace"))
    return urljoin(url, reader.root) if reader.root else ""


class _LinkReader(HTMLParser):
    """Finds the first link element with the REST relation."""

    def __init__(self) -> None:
        super().__init__()
        self.root = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Looks at one element."""
        values = dict(attrs)
        if tag == "link" and not self.root and REST_RELATION in (values.get("rel") or "").split():
            self.root = values.get("href") or ""


def _is_host(parts: SplitResult) -> bool:
    host = parts.hostname or ""
    return is_loopback(host) or "." in host.strip(".") or ":" in host


def _safe_scheme(parts: SplitResult) -> str:
    return parts.scheme if is_loopback(parts.hostname or "") else "https"
