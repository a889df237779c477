"""The sign-in by the browser from its beginning to its end: the page is shown, and one answer is waited for."""

from collections.abc import Callable
from dataclasses import dataclass

from ceo_desk.channels.linkedin.listening import Listener
from ceo_desk.channels.linkedin.signing_in import PORT, AppKeys, SignedIn
from ceo_desk.channels.linkedin.words import say
from ceo_desk.domain.channel import Rejected
from ceo_desk.domain.errors import BadInput, OutOfReach
from ceo_desk.services.linkedin.sign_in import Begun, LinkedInSignIn
from ceo_desk.services.troubles import as_error

Pages = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """Who is to speak: a page or a person, and which of them where that is known."""

    is_page: bool = False
    author: str = ""


@dataclass(frozen=True, slots=True)
class Signed:
    """A permission that came back; `pages` are those that it may speak for, where a page is to speak."""

    begun: Begun
    signed: SignedIn
    pages: Pages = ()


def sign_in(
    linkedin: LinkedInSignIn,
    keys: AppKeys,
    voice: Voice,
    show: Callable[[str], None],
    is_stopped: Callable[[], bool],
    port: int = PORT,
) -> Signed:
    """Shows LinkedIn's page and waits for its one answer. Raises BadInput, OutOfReach, WorldSaidNo.

    An app with a secret has one address for the way back, `port`; one without takes any.
    """
    try:
        listener = Listener(0 if keys.is_native else port)
    except OSError as error:
        raise OutOfReach(
            "Another program uses the address to which LinkedIn answers.",
            "Close that program, or start the laptop anew, then begin again.",
            detail=f"127.0.0.1:{port}",
            reason="address_taken",
        ) from error
    redirect = f"http://127.0.0.1:{listener.port}/callback"
    with listener:
        begun = linkedin.begin(keys.client_id, keys.client_secret, redirect, voice.author, is_page=voice.is_page)
        show(begun.page)
        came_back = listener.wait(is_stopped)
    if came_back is None:
        raise BadInput("Nobody came back from LinkedIn’s page.", "Begin again, and allow the desk there.")
    signed = linkedin.exchange(begun, came_back)
    chooses = voice.is_page and not voice.author
    return Signed(begun, signed, pages_of(linkedin, signed.token) if chooses else ())


def pages_of(linkedin: LinkedInSignIn, token: str) -> Pages:
    """The pages to choose from, at least one. Raises WorldSaidNo, OutOfReach."""
    pages = linkedin.pages(token)
    if not pages:
        raise as_error(Rejected(say("not_this_page")))
    return pages
