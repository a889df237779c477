"""What deciding about people does in the background."""

from ceo_desk.services.desk import Desk
from ceo_desk.storage.settings import ACTOR, FACE


def seat(desk: Desk, name: str, actor: str) -> None:
    """Somebody sits down, with the face that is theirs. Raises Unknown."""
    face = desk.people.find(name).face
    desk.settings.set(FACE, face, actor=actor, at=desk.clock())
    desk.settings.set(ACTOR, name, actor=actor, at=desk.clock())


def rename(desk: Desk, name: str, to: str, actor: str) -> bool:
    """The same person under another name; True where it is who sits here. Raises Unknown, Taken, BadInput."""
    is_sitter = desk.settings.get(ACTOR) == name
    desk.people.rename(name, to, actor=actor, at=desk.clock())
    return is_sitter
