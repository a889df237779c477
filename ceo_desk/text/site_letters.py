"""Letters spelled so that a WordPress page shows just those.

On its way to a reader a site makes its own of some letters: curly quotes, long dashes, three dots in one, the sign for
times, faces, its own name. Spelled as entities it leaves them alone, with and without the right to raw HTML.
"""

from __future__ import annotations

import re

_TAG = re.compile(r"""(<!--.*?-->|<(?:[^>"']|"[^"]*"|'[^']*')*>)""", re.DOTALL)
_NAME = re.compile(r"</?([a-z][a-z0-9]*)", re.IGNORECASE)
_LEFT_ALONE = frozenset(("code", "kbd", "pre"))  # but for its name, the site changes nothing in these
_OWN_NAME = re.compile(r"(?<=Word)p(?=ress)")
_CHANGED = re.compile(
    r"[\"'`]"  # quotes
    r"|(?<!\w)-|-(?!\w)"  # dashes
    r"|\.(?=\.\.)|(?<=\.)\.(?=\.)|(?<=\.\.)\."  # three dots
    r"|(?<=\d)x(?=\d)"  # times
    r"|\((?=tm\))"  # trade mark
    r"|(?<!\S)(?:[:;](?=\S)|8(?=-?[)O]))"  # faces
)


def keep_letters(html: str) -> str:
    """The same elements and words; attributes stay as they are."""
    parts = _TAG.split(html)
    alone = 0
    for number, part in enumerate(parts):
        if number % 2:
            name = _NAME.match(part)
            if name and name[1].lower() in _LEFT_ALONE:
                alone += -1 if part.startswith("</") else 1
            continue
        spelled = part if alone else _CHANGED.sub(_entity, part.replace("&quot;", '"'))
        parts[number] = _OWN_NAME.sub(_entity, spelled)
    return "".join(parts)


def _entity(found: re.Match[str]) -> str:
    return f"&#{ord(found[0]):0>3};"
