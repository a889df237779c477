"""What LinkedIn's readers see of a text in the "little" form: written apart from the channel, after the contract alone.

Contract §4 and §11: the text ends, for readers, at the first reserved sign that is neither escaped nor part of an
element. Elements are mentions, hashtags in both spellings, and web addresses (in which `_`, `#`, `@` may stand bare).
"""

RESERVED = set("|{}@[]()<>#\\*_~")
BARE_IN_ADDRESSES = set("_#@")


def rendered(raw: str) -> str:
    """The text as readers see it, cut off where LinkedIn cuts it off."""
    return "".join(_read(raw)[0])


def is_cut(raw: str) -> bool:
    """Whether readers miss the end of it."""
    return _read(raw)[1] < len(raw)


def _read(raw: str) -> tuple[list[str], int]:
    shown: list[str] = []
    at = 0
    while at < len(raw):
        sign = raw[at]
        if raw.startswith(("http://", "https://"), at):
            text, end = _address(raw, at)
        elif sign == "\\":
            text, end = (raw[at + 1], at + 2) if raw[at + 1 : at + 2] in RESERVED and at + 1 < len(raw) else ("", at)
        elif sign == "@":
            text, end = _mention(raw, at)
        elif sign == "{":
            text, end = _tag(raw, at)
        elif sign == "#":
            text, end = _hashtag(raw, at)
        elif sign in RESERVED:
            text, end = "", at
        else:
            text, end = sign, at + 1
        if end == at:
            return shown, at
        shown.append(text)
        at = end
    return shown, at


def _address(raw: str, at: int) -> tuple[str, int]:
    """As far as it goes: to a blank, or to a sign that may not stand bare in it."""
    text = ""
    while at < len(raw) and not raw[at].isspace():
        if raw[at] == "\\" and at + 1 < len(raw) and raw[at + 1] in RESERVED:
            text, at = text + raw[at + 1], at + 2
        elif raw[at] in RESERVED and raw[at] not in BARE_IN_ADDRESSES:
            break
        else:
            text, at = text + raw[at], at + 1
    return text, at


def _until(raw: str, at: int, closing: str) -> tuple[str, int]:
    """Letters up to a closing sign; (…, -1) where it never comes or something reserved stands bare before it."""
    text = ""
    while at < len(raw):
        if raw[at] == closing:
            return text, at + 1
        if raw[at] == "\\" and at + 1 < len(raw):
            text, at = text + raw[at + 1], at + 2
        elif raw[at] in RESERVED:
            break
        else:
            text, at = text + raw[at], at + 1
    return text, -1


def _mention(raw: str, at: int) -> tuple[str, int]:
    if not raw.startswith("@[", at):
        return "", at
    name, end = _until(raw, at + 2, "]")
    if end < 0 or not raw.startswith("(", end):
        return "", at
    urn, end = _until(raw, end + 1, ")")
    is_known = urn.startswith(("urn:li:person:", "urn:li:organization:"))
    return (name, end) if end > 0 and is_known and name else ("", at)


def _tag(raw: str, at: int) -> tuple[str, int]:
    for head in ("{hashtag|\\#|", "{hashtag|＃|"):
        if raw.startswith(head, at):
            word, end = _until(raw, at + len(head), "}")
            return ("#" + word, end) if end > 0 and word else ("", at)
    return "", at


def _hashtag(raw: str, at: int) -> tuple[str, int]:
    end = at + 1
    while end < len(raw) and (raw[end].isalnum()):
        end += 1
    word = raw[at + 1 : end]
    return (raw[at:end], end) if any(letter.isalpha() for letter in word) else ("", at)
