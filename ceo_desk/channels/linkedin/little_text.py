"""LinkedIn's "little text": the form in which the words of a post, and of nothing else, are sent.

One reserved sign that stands there unescaped ends the post for its readers, and the answer is still 201. Source:
LinkedIn, "little Text Format", and reports of live calls. Comments are plain text; there a backslash would be seen.
"""

import re
from collections.abc import Iterator

MOST = 3_000
"""A post's longest text, as readers see it."""

RESERVED = "|{}@[]()<>#\\*_~"
"""The fifteen signs that mean something unless a backslash stands before them."""

_ADDRESS_RESERVED = "|{}[]()<>*~\\"
"""Those that are escaped inside of a web address, too. The others stand as they are: escaped, they break the link."""

_MENTION = r"@\[(?P<name>[^\[\]\n]{1,200})\]\((?P<urn>urn:li:(?:person|organization):[\w-]{1,80})\)"
"""How a mention is written in a text of ours: `@[Name](urn:li:organization:123)`."""

_ADDRESS = r"https?://\S*[^\s.,:;!?'\"…’”»]"
_HASHTAG = r"(?<![\w&/#＃])#[^\W_]+"
_PART = re.compile(rf"(?P<mention>{_MENTION})|(?P<address>{_ADDRESS})|(?P<hashtag>{_HASHTAG})")
_SENT_ELEMENT = re.compile(
    r"@\[(?P<name>(?:\\.|[^\\\]])*)\]\((?P<urn>(?:\\.|[^\\)])*)\)|\{hashtag\|\\?[#＃]\|(?P<tag>(?:\\.|[^\\}])*)\}|\\(?P<sign>.)",
    re.DOTALL,
)


def to_little(text: str) -> str:
    """The form in which readers see exactly this text; mentions, hashtags and addresses work."""
    return "".join(_parts(text))


def _parts(text: str) -> Iterator[str]:
    done = 0
    for found in _PART.finditer(text):
        yield _escaped(text[done : found.start()])
        done = found.end()
        if found["mention"]:
            yield f"@[{_escaped(found['name'])}]({_escaped(found['urn'])})"
        elif found["address"]:
            yield _escaped(found["address"], _ADDRESS_RESERVED)
        else:
            yield found["hashtag"] if any(sign.isalpha() for sign in found["hashtag"]) else _escaped(found["hashtag"])
    yield _escaped(text[done:])


def _escaped(text: str, signs: str = RESERVED) -> str:
    return "".join("\\" + sign if sign in signs else sign for sign in text)


def from_little(raw: str) -> str:
    """A text of ours from what LinkedIn gives back: hashtags as `#word`, mentions as we write them, no backslashes."""
    return _SENT_ELEMENT.sub(_as_ours, raw)


def _as_ours(found: re.Match[str]) -> str:
    if found["sign"] is not None:
        return found["sign"]
    if found["tag"] is not None:
        return "#" + _plain(found["tag"])
    return f"@[{_plain(found['name'])}]({_plain(found['urn'])})"


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)


def seen(text: str) -> str:
    """What readers see of a text of ours: a mention is a name."""
    return _PART.sub(lambda found: found["name"] or found[0], text)


def length(text: str) -> int:
    """How long LinkedIn takes a text to be: what readers see, in units of UTF-16, as its servers count."""
    return len(seen(text).encode("utf-16-le", "surrogatepass")) // 2
