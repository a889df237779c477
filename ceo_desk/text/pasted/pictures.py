"""The pictures of pasted HTML: which are brought along, which are fetched, and which stay behind."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from ceo_desk.domain.links import is_near
from ceo_desk.text.html_tree import Node
from ceo_desk.text.pasted.styles import Declarations

_DATA = re.compile(r"data:image/([a-z0-9.+-]+)((?:;[\w=.+-]*)*?)(;base64)?,([A-Za-z0-9+/=%_.~\r\n-]+)", re.IGNORECASE)
_SIZE = re.compile(r"\s*(\d+(?:\.\d+)?)(?:px)?\s*")
OWN_PICTURE = re.compile(r"pictures/[a-z0-9-]+-[0-9a-f]{16}\.(?:jpg|png|gif)")
"""How the desk's own texts name their pictures."""
_SMALLEST = 2
"""Pixels: what is no wider or no higher shows nothing; it only counts who looks."""
_STAND_IN = 400
"""Letters of a picture that only stands where another is to come."""
_LONGEST_EMOJI = 12
MOST_PICTURES = 40
_EMPTY_WORDS = re.compile(
    r"\s*(?:Description automatically generated(?: with \w+ confidence)?|AI-generated content may be incorrect)\.?\s*$"
)
_FILE_NAME = re.compile(r"\S+\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?|svg)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class InnerPicture:
    """A picture that came inside the HTML; `address` stands for it in the text until it is stored."""

    address: str
    data: bytes


@dataclass(slots=True)
class PastedPictures:
    """Sorts the pictures of one paste. `left_behind` counts those that only the other program can open."""

    inner: dict[str, InnerPicture] = field(default_factory=dict)
    web: list[str] = field(default_factory=list)
    left_behind: int = 0
    _waiting: dict[str, tuple[str, str, bool]] = field(default_factory=dict)

    def without_data(self, html: str) -> str:
        """The HTML with a short name in place of each picture that is inside it."""

        def name(match: re.Match[str]) -> str:
            address = f"pasted-picture-{len(self._waiting) + 1}"
            self._waiting[address] = (match[1].lower(), match[4], bool(match[3]))
            return address

        return _DATA.sub(name, html)

    def take(self, node: Node, style: Declarations) -> Node | str | None:
        """The picture as it stands in the text; words for one that was only a letter; None where nothing is shown."""
        known = node.attributes
        alt = " ".join(known.get("alt", "").split())
        if _is_emoji(known.get("class", ""), alt):
            return alt
        if any(
            _is_tiny(value) for value in (*map(known.get, ("width", "height")), style.get("width"), style.get("height"))
        ):
            return None
        address = self._address(known)
        if not address:
            return None
        words = _EMPTY_WORDS.sub("", alt)
        words = "" if _FILE_NAME.fullmatch(words) else words
        return Node("img", 0, attributes={"src": address, "alt": words, "title": known.get("title", "")})

    def _address(self, known: dict[str, str]) -> str:
        address = known.get("src", "").strip()
        later = known.get("data-src", "").strip()
        if later and (not address or len(self._waiting.get(address, ("", "", False))[1]) in range(1, _STAND_IN)):
            address = later
        if address in self._waiting:
            return self._inner(address)
        if address.startswith("//"):
            address = f"https:{address}"
        if not address or address.startswith(("about:", "#")):
            return ""
        if OWN_PICTURE.fullmatch(address):
            return address
        if len(self.web) < MOST_PICTURES and _is_public(address):
            if address not in self.web:
                self.web.append(address)
            return address
        self.left_behind += 1
        return ""

    def _inner(self, address: str) -> str:
        kind, letters, is_base64 = self._waiting[address]
        data = _decoded(letters, is_base64=is_base64)
        if not data or kind == "svg+xml" or len(self.inner) >= MOST_PICTURES:
            self.left_behind += 1
            return ""
        self.inner[address] = InnerPicture(address, data)
        return address


def _decoded(letters: str, *, is_base64: bool) -> bytes:
    plain = unquote(letters, "latin-1")
    if not is_base64:
        return plain.encode("latin-1", "ignore")
    plain = "".join(plain.split())
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4))
    except (binascii.Error, ValueError):
        return b""


def _is_public(address: str) -> bool:
    try:
        parts = urlsplit(address)
        is_plain = parts.port is None and parts.username is None
    except ValueError:
        return False
    return parts.scheme == "https" and is_plain and bool(parts.hostname) and not is_near(parts.hostname or "")


def _is_tiny(value: str | None) -> bool:
    found = _SIZE.fullmatch(value or "")
    return found is not None and float(found[1]) <= _SMALLEST


def _is_emoji(classes: str, alt: str) -> bool:
    is_letter = 0 < len(alt) <= _LONGEST_EMOJI and not any(letter.isascii() and letter.isalnum() for letter in alt)
    return is_letter and any(name in classes.lower() for name in ("emoji", "smiley", "an1"))
