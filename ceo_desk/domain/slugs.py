"""The end of a post's address: made of its title, or of what somebody wishes."""

import re
import unicodedata

LONGEST = 80
_OTHER = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def slug_of(words: str, language: str = "") -> str:
    """Small letters, digits and hyphens, cut at a whole word; letters of other scripts stay as they are."""
    text = unicodedata.normalize("NFC", words.casefold())
    text = text.translate(_GERMAN) if language == "de" else text
    bare = (letter for letter in unicodedata.normalize("NFKD", text.translate(_OTHER)) if not _is_accent(letter))
    text = unicodedata.normalize("NFC", "".join(bare)).replace("’", "").replace("'", "")
    slug = re.sub(r"[\W_]+", "-", text).strip("-")
    if len(slug) <= LONGEST:
        return slug
    return slug[: LONGEST + 1].rpartition("-")[0] or slug[:LONGEST]


def _is_accent(letter: str) -> bool:
    return "\u0300" <= letter <= "\u036f"
