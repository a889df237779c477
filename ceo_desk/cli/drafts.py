"""`ceo-desk draft …`"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from ceo_desk.cli.output import emit, shorten, table
from ceo_desk.cli.session import Session, command, read_text
from ceo_desk.cli.views import draft_fields, revision_fields, whole_draft_fields
from ceo_desk.domain.draft import Draft, Revision
from ceo_desk.domain.errors import BadInput
from ceo_desk.services.writing.writing import Changes

if TYPE_CHECKING:
    from ceo_desk.services.writing.exporting import Exported

F = TypeVar("F", bound=Callable[..., object])


def text_options(function: F) -> F:
    """The options that `new` and `edit` share."""
    for option in (
        click.option("--alt", help="What the featured picture shows, in words."),
        click.option("--picture", type=click.Path(path_type=Path), help="The featured picture, a file."),
        click.option("--excerpt", help="A sentence or two for lists and previews."),
        click.option("--linkedin", help="What LinkedIn's readers get instead: a plain text file, or -."),
        click.option("--category", "categories", multiple=True, help="May be given several times."),
        click.option("--tag", "tags", multiple=True, help="May be given several times."),
        click.option("--body", help="A Markdown file, or - for standard input."),
    ):
        function = option(function)
    return function


@click.group()
def draft() -> None:
    """Write posts: drafts from Markdown, every version kept."""


@draft.command()
@click.option("--title", required=True)
@text_options
@command
def new(
    session: Session,
    title: str,
    body: str | None,
    tags: tuple[str, ...],
    categories: tuple[str, ...],
    excerpt: str | None,
    linkedin: str | None,
    picture: Path | None,
    alt: str | None,
) -> None:
    """Begin a draft."""
    changes = _changes(title, body, tags, categories, excerpt, linkedin, picture, alt)
    _say(session, session.desk.writing.begin(changes, actor=session.actor))


@draft.command()
@click.argument("draft_id", metavar="ID")
@click.option("--title")
@text_options
@command
def edit(
    session: Session,
    draft_id: str,
    title: str | None,
    body: str | None,
    tags: tuple[str, ...],
    categories: tuple[str, ...],
    excerpt: str | None,
    linkedin: str | None,
    picture: Path | None,
    alt: str | None,
) -> None:
    """Change a draft; what is not named stays."""
    changes = _changes(title, body, tags, categories, excerpt, linkedin, picture, alt)
    _say(session, session.desk.writing.edit(draft_id, changes, actor=session.actor))


@draft.command()
@click.argument("draft_id", metavar="ID")
@click.option("--file", "file", type=click.Path(path_type=Path), help="A PDF.")
@click.option("--none", "is_none", is_flag=True, help="Take the one that is there off.")
@command
def document(session: Session, draft_id: str, file: Path | None, is_none: bool) -> None:
    """Put a document below a draft's words on LinkedIn."""
    if (file is None) is not is_none:
        raise BadInput("Which document?", "Name it with --file, or say --none.")
    changes = Changes(document=file or Path())
    _say(session, session.desk.writing.edit(draft_id, changes, actor=session.actor))


@draft.command(name="list")
@command
def list_drafts(session: Session) -> None:
    """List the drafts, the latest first."""
    found = session.desk.writing.all(actor=session.actor)
    rows = [(one.id, f"{one.words} words", shorten(one.content.title)) for one in found]
    emit({"drafts": [draft_fields(one) for one in found]}, is_json=session.is_json, words=lambda: table(rows))


@draft.command()
@click.argument("draft_id", metavar="ID")
@command
def show(session: Session, draft_id: str) -> None:
    """Show a draft with its text."""
    found = session.desk.writing.show(draft_id, actor=session.actor)
    emit(
        whole_draft_fields(found),
        is_json=session.is_json,
        words=lambda: f"{found.content.title}\n\n{found.content.body}",
    )


@draft.command()
@click.argument("draft_id", metavar="ID")
@command
def delete(session: Session, draft_id: str) -> None:
    """Put a draft into the trash."""
    _say(session, session.desk.writing.trash(draft_id, actor=session.actor))


@draft.command()
@click.argument("draft_id", metavar="ID")
@command
def history(session: Session, draft_id: str) -> None:
    """List every kept version."""
    _say_history(session, session.desk.writing.history(draft_id))


@draft.command()
@click.argument("draft_id", metavar="ID")
@click.argument("revision")
@command
def restore(session: Session, draft_id: str, revision: str) -> None:
    """Bring a version back; today's is kept as well."""
    _say(session, session.desk.writing.restore(draft_id, revision, actor=session.actor))


@draft.command()
@click.argument("draft_id", metavar="ID")
@click.argument("revision")
@command
def forget(session: Session, draft_id: str, revision: str) -> None:
    """Erase the text of a version for good."""
    _say_history(session, session.desk.writing.forget(draft_id, revision, actor=session.actor))


@draft.command(name="import")
@click.argument("file", type=click.Path(path_type=Path))
@command
def import_file(session: Session, file: Path) -> None:
    """Make a draft from a .docx, .html, .md or .txt file."""
    found = session.desk.importing.open_file(file, actor=session.actor)
    for sentence in found.said:
        click.echo(sentence, err=True)
    _say(session, found.draft)


@draft.command()
@click.argument("draft_id", metavar="ID")
@click.option("--to", "to", type=click.Path(path_type=Path), required=True, help="A .docx, .pdf, .html or .md file.")
@command
def export(session: Session, draft_id: str, to: Path) -> None:
    """Write a draft to a file."""
    made = session.desk.exporting.export(draft_id, to, actor=session.actor)
    found = session.desk.writing.show(draft_id, actor=session.actor)
    files = {"file": str(made.file), "pictures": str(made.pictures) if made.pictures else None}
    emit(draft_fields(found) | files, is_json=session.is_json, words=lambda: _where(made))


def _where(made: "Exported") -> str:
    beside = f" Its pictures are in {made.pictures}." if made.pictures else ""
    return f"Written to {made.file}.{beside}"


def _changes(
    title: str | None,
    body: str | None,
    tags: tuple[str, ...],
    categories: tuple[str, ...],
    excerpt: str | None,
    linkedin: str | None,
    picture: Path | None,
    alt: str | None,
) -> Changes:
    if title is not None and not title.strip():
        raise BadInput("A post needs a title.", "Give it a few words.")
    text, near = read_text(body) if body is not None else (None, None)
    own = read_text(linkedin)[0].strip() if linkedin is not None else None
    return Changes(title, text, tags or None, categories or None, excerpt, picture, alt, near, linkedin=own)


def _say(session: Session, found: Draft) -> None:
    emit(
        draft_fields(found),
        is_json=session.is_json,
        words=lambda: f"{found.id}\n“{found.content.title}”, {found.words} words, saved in {found.path}",
    )


def _say_history(session: Session, revisions: tuple[Revision, ...]) -> None:
    rows = [(one.id, f"{one.at:%Y-%m-%d %H:%M}", one.by, f"{one.words} words", one.why) for one in revisions]
    emit({"revisions": [revision_fields(one) for one in revisions]}, is_json=session.is_json, words=lambda: table(rows))
