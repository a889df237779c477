"""What a blog takes out of a post of somebody who may not put code there."""

import re
from enum import StrEnum


class Code(StrEnum):
    """A kind of part that is taken out."""

    EMBED = "embed"
    FORM = "form"
    SCRIPT = "script"


_KINDS = {"iframe": Code.EMBED, "embed": Code.EMBED, "form": Code.FORM, "input": Code.FORM, "select": Code.FORM}
_KINDS |= {"script": Code.SCRIPT, "style": Code.SCRIPT}
_OPENING = re.compile(r"<(iframe|embed|form|input|select|script|style)\b", re.IGNORECASE)


def filtered_parts(html: str) -> tuple[Code, ...]:
    """The kinds that a piece of HTML holds, each once, in reading order; what is shown as code is escaped there."""
    return tuple(dict.fromkeys(_KINDS[match[1].lower()] for match in _OPENING.finditer(html)))
