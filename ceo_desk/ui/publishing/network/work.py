"""What the presses of the LinkedIn card do, as work for the background: each is handed values and the desk alone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes

Kept = Callable[[], None]


def keep(desk: Desk, draft: str, text: str, actor: str) -> None:
    """Keeps what is being typed; the versions of the post keep it with the next of them."""
    content = desk.writing.show(draft, actor=actor).content
    desk.writing.keep(draft, replace(content, linkedin=text))


def lay_out(desk: Desk, draft: str, actor: str) -> str:
    """Lays out a text from the post and keeps it; a version remembers what it was taken from."""
    from ceo_desk.text.laying_out import laid_out

    text = laid_out(desk.writing.show(draft, actor=actor).content.body)
    desk.writing.edit(draft, Changes(linkedin=text), actor=actor)
    return text


def use_whole(desk: Desk, draft: str, actor: str) -> None:
    """The whole post goes there; the text that was written for it stays in an earlier version."""
    desk.writing.edit(draft, Changes(linkedin=""), actor=actor)


def put_document(desk: Desk, draft: str, file: Path, actor: str) -> None:
    """The document goes along to LinkedIn; an empty path takes the one that is there off. Raises BadInput, DiskFull."""
    desk.writing.edit(draft, Changes(document=file), actor=actor)
