"""`ceo-desk account add linkedin`: the browser there and back, or a permission from standard input."""

import webbrowser
from urllib.parse import urlsplit

from ceo_desk.channels.linkedin.signing_in import AppKeys
from ceo_desk.cli.output import tell
from ceo_desk.cli.session import Session, read_secret
from ceo_desk.domain.errors import NotAllowed
from ceo_desk.services.linkedin.browser import Voice
from ceo_desk.services.linkedin.browser import sign_in as by_browser
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.settings import LINKEDIN_API, LINKEDIN_AUTH


def use_stand_in(session: Session, api: str, auth: str) -> None:
    """From here on LinkedIn is looked for there, on this computer. Raises NotAllowed for any other place."""
    for setting, address in ((LINKEDIN_API, api), (LINKEDIN_AUTH, auth)):
        if not address:
            continue
        if (urlsplit(address).hostname or "") not in ("127.0.0.1", "localhost", "::1"):
            raise NotAllowed(
                "A trial of LinkedIn runs on this computer only.", "Give an address such as http://127.0.0.1:8000."
            )
        session.desk.settings.set(setting, address, actor=session.actor, at=session.desk.clock())


def connect(session: Session, author: str, name: str) -> tuple[Account, bool]:
    """An account by a permission that was made on LinkedIn's own page."""
    token = read_secret("Paste the permission")
    return session.desk.linkedin.add(token, author, name, actor=session.actor)


def sign_in(session: Session, client_id: str, author: str, name: str, *, has_secret: bool) -> tuple[Account, bool]:
    """An account by the browser: opens LinkedIn's page and waits until it sends the browser back."""
    secret = read_secret("The app's secret") if has_secret else ""
    linkedin, voice = session.desk.linkedin, Voice(is_page=bool(author), author=author)
    found = by_browser(linkedin, AppKeys(client_id, secret), voice, _show, lambda: False)
    return linkedin.keep(found.begun, found.signed, author, name, actor=session.actor)


def _show(page: str) -> None:
    tell(f"Sign in on this page. It opens in your browser:\n{page}")
    webbrowser.open(page)
