"""`ceo-desk account …` and `ceo-desk people …`"""

import sys
import webbrowser

import click

from ceo_desk.cli.output import emit, table, tell
from ceo_desk.cli.session import Session, command, read_secret
from ceo_desk.cli.views import account_fields
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.settings import PASTED_HOURS

ONLY_NOW = "No safe place for the password was found on this computer: it serves this one command and is not kept."


@click.group()
def account() -> None:
    """Connect blogs, check them, and let them go."""


@account.group()
def add() -> None:
    """Connect a place."""


@add.command()
@click.argument("url")
@click.option("--user", required=True, help="Your name for signing in there.")
@click.option("--name", default="", help="What the desk calls it.")
@command
def wordpress(session: Session, url: str, user: str, name: str) -> None:
    """Connect a WordPress site; the application password is read from standard input."""
    if sys.stdin.isatty():
        page = session.desk.accounts.sign_in_page("wordpress", url)
        tell(f"Your site shows a password for this desk on this page. Copy it from there:\n{page}")
        webbrowser.open(page)
    secret = read_secret("Paste the password")
    added, is_kept = session.desk.accounts.add("wordpress", url, user, secret, name, actor=session.actor)
    if not is_kept:
        tell(ONLY_NOW)
    _say(session, added)


@add.command()
@command
def practice(session: Session) -> None:
    """Add the practice site: nothing at stake, no network."""
    _say(session, session.desk.accounts.add_practice(actor=session.actor))


@add.command()
@click.option("--client-id", default="", help="The Client ID of your company's app at LinkedIn.")
@click.option("--client-secret-stdin", is_flag=True, help="Read the app's secret from standard input.")
@click.option("--token-stdin", is_flag=True, help="Read a permission made on LinkedIn's own page from standard input.")
@click.option("--as", "speaker", default="person", help="person, or organization:N for a company's page.")
@click.option("--name", default="", help="What the desk calls it.")
@click.option("--api-base", default="", help="A stand-in for LinkedIn on this computer.")
@click.option("--auth-base", default="", help="The stand-in's sign-in.")
@command
def linkedin(
    session: Session,
    client_id: str,
    client_secret_stdin: bool,
    token_stdin: bool,
    speaker: str,
    name: str,
    api_base: str,
    auth_base: str,
) -> None:
    """Connect LinkedIn, by signing in with the browser or with a permission from standard input."""
    from ceo_desk.cli.linkedin import connect, sign_in, use_stand_in
    from ceo_desk.services.linkedin.sign_in import author_of

    author = author_of(speaker)
    use_stand_in(session, api_base, auth_base)
    if token_stdin:
        added, is_kept = connect(session, author, name)
    else:
        added, is_kept = sign_in(session, client_id, author, name, has_secret=client_secret_stdin)
    if not is_kept:
        tell(ONLY_NOW)
    _say(session, added)


@account.command(name="list")
@command
def list_accounts(session: Session) -> None:
    """List the connected places."""
    found = session.desk.accounts.all()
    rows = [(one.name, one.channel, one.person, one.source.url) for one in found]
    emit({"accounts": [account_fields(one) for one in found]}, is_json=session.is_json, words=lambda: table(rows))


@account.command()
@click.argument("name")
@click.option("--new-secret", is_flag=True, help="Read a new password from standard input.")
@command
def check(session: Session, name: str, new_secret: bool) -> None:
    """Look for real whether the account works and what it may do."""
    secret = read_secret("The new password") if new_secret else None
    found, is_kept = session.desk.accounts.check(name, secret, actor=session.actor)
    if not is_kept:
        tell(ONLY_NOW)
    _say(session, found)


@account.command()
@click.argument("name")
@command
def remove(session: Session, name: str) -> None:
    """Forget an account and its password; its comments stay."""
    _say(session, session.desk.accounts.remove(name, actor=session.actor))


@account.command()
@click.option("--keep-hours", type=click.IntRange(0), help="For how many hours they are kept; 0: for good.")
@command
def pasted(session: Session, keep_hours: int | None) -> None:
    """For how long comments of LinkedIn that were pasted in are kept; LinkedIn asks for no more than 48 hours."""
    settings, clock = session.desk.settings, session.desk.clock
    if keep_hours is not None:
        settings.set(PASTED_HOURS, keep_hours, actor=session.actor, at=clock())
    hours = settings.get(PASTED_HOURS)
    words = f"Comments that you paste in are kept {f'for {hours} hours' if hours else 'for good'}."
    emit({"keep_hours": hours}, is_json=session.is_json, words=lambda: words)


@click.group()
def people() -> None:
    """Who sits at this desk."""


@people.command(name="list")
@command
def list_people(session: Session) -> None:
    """List the people of this desk."""
    _say_people(session)


@people.command(name="add")
@click.argument("name")
@click.option("--face", type=click.Choice(["leader", "assistant"]), required=True)
@command
def add_person(session: Session, name: str, face: str) -> None:
    """Add somebody."""
    session.desk.people.add(name, face, actor=session.actor, at=session.desk.clock())
    _say_people(session)


def _say(session: Session, one: Account) -> None:
    lines = [f"{one.name}: {one.source.title} ({one.source.url}), as {one.person}.", *one.capabilities.notes]
    emit(account_fields(one), is_json=session.is_json, words=lambda: "\n".join(lines))


def _say_people(session: Session) -> None:
    found = session.desk.people.all()
    fields = [{"name": one.name, "face": one.face} for one in found]
    emit({"people": fields}, is_json=session.is_json, words=lambda: table([(one.name, one.face) for one in found]))
