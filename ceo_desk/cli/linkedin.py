"""`ceo-desk account add linkedin`: the browser there and back, or a permission from standard input."""

import webbrowser
from urllib.parse import urlsplit

from ceo_desk.channels.linkedin.listening import Listener
from ceo_desk.channels.linkedin.signing_in import PORT, REDIRECT
from ceo_desk.cli.output import tell
from ceo_desk.cli.session import Session, read_secret
from ceo_desk.domain.errors import BadInput, NotAllowed, OutOfReach
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
    try:
        listener = Listener(PORT if has_secret else 0)
    except OSError as error:
        raise OutOfReach(
            "Another program uses the address to which LinkedIn answers.", f"Close it, then begin again ({PORT})."
        ) from error
    redirect = REDIRECT if has_secret else f"http://127.0.0.1:{listener.port}/callback"
    begun = session.desk.linkedin.begin(client_id, secret, redirect, author)
    tell(f"Sign in on this page. It opens in your browser:\n{begun.page}")
    webbrowser.open(begun.page)
    came_back = listener.wait(lambda: False)
    if came_back is None:
        raise BadInput("Nobody came back from LinkedIn's page.", "Begin again.")
    return session.desk.linkedin.finish(begun, came_back, name, actor=session.actor)
