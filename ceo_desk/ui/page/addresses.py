"""Addresses that a link may lead to."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from markdown_it.common.normalize_url import normalizeLink, validateLink

_BARE = re.compile(r"https?://\S+", re.IGNORECASE)


def address_of(text: str) -> str | None:
    """An address as a link carries it; None where no reader's browser should go, or none could."""
    address = normalizeLink(text.strip())
    if re.search(r"\s", text.strip()) or not validateLink(address):
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme in ("http", "https") and not parts.hostname:
        return None
    return None if parts.scheme == "mailto" and "@" not in parts.path else address


def bare_address(text: str) -> str | None:
    """The web address that some words are, and nothing else."""
    return address_of(text) if _BARE.fullmatch(text.strip()) else None
