"""The note for IT about LinkedIn: what the company's app must have, for the one who can register or change it."""

from ceo_desk import __version__
from ceo_desk.channels.http.redaction import redact
from ceo_desk.channels.linkedin.session import VERSION
from ceo_desk.channels.linkedin.signing_in import PAGE_SCOPES, PERSON_SCOPES, REDIRECT

_NETWORK = """\
Something on the way stops the desk.
- Please allow https to www.linkedin.com and api.linkedin.com (GET, POST, PUT, DELETE), without a Windows sign-in of the
  proxy. If TLS is inspected, the company's root certificate must be in the system's store."""
_KEYS = """\
LinkedIn does not know the pair of Client ID and Primary Client Secret.
- Both stand on the app's tab Auth. After a new secret was made there the old one serves no longer."""
_ADDRESS = """\
The address for the way back is not on the app's tab Auth, or not letter by letter (see below)."""
_PRODUCT = """\
LinkedIn refused one of the rights that the desk asks for; one that is missing makes it refuse all of them.
- The product named below must be on the app's tab Products, with its access granted."""
_PAGE_ROLE = """\
The person is not an admin of the company's page.
- On the page: Settings, Manage admins, add the person as Super admin or Content admin."""
_VERSION = f"""\
LinkedIn no longer answers to version {VERSION} of its interface.
- Please install the newest CEO Desk."""
_PORT = """\
Another program on the laptop holds the port of the way back.
- `netstat -ano` (Windows) or `lsof -i :63141` (macOS, Linux) names it."""
_ANYTHING = """\
LinkedIn or the network refused a request of the desk; the detail below says which."""

_ABOUT: dict[str, str] = {
    **dict.fromkeys(
        ("proxy", "proxy_wants_ntlm", "certificate", "no_answer", "timed_out", "line_broke", "moved"), _NETWORK
    ),
    "wrong_app_keys": _KEYS,
    "code_did_not_match": _ADDRESS,
    **dict.fromkeys(("app_lacks_product", "not_allowed", "not_as_page", "not_as_person"), _PRODUCT),
    "not_this_page": _PAGE_ROLE,
    "old_version": _VERSION,
    "address_taken": _PORT,
}
_PERSON = f"""\
- Products: "Share on LinkedIn" and "Sign In with LinkedIn using OpenID Connect" (both are given at once);
- rights that the desk asks for: {" ".join(PERSON_SCOPES)}."""
_PAGE = f"""\
- Product: "Community Management API", in an app that has no other product (LinkedIn gives it to no other). It wants a
  registered company, a business e-mail address, the app verified by a super admin of the page, and a name without
  "Linked" or "In". A request that was turned down cannot be made again for the same app;
- rights that the desk asks for: {" ".join(PAGE_SCOPES)}."""


def note_for_linkedin(reason: str = "", detail: str = "", *, is_page: bool) -> str:
    """The note for the one who registers the app, or mends it; without a reason it says how to begin."""
    speaker = "as our company page" if is_page else "in their own name"
    begin = f"A colleague uses CEO Desk {__version__}, a program on a laptop, to post on LinkedIn {speaker}."
    parts = [f"{begin} It needs an app that our company registers at\nhttps://www.linkedin.com/developers/apps/new"]
    if reason:
        parts.append(_ABOUT.get(reason, _ANYTHING))
    parts.append(
        "What the app needs, and nothing else:\n"
        f"{_PAGE if is_page else _PERSON}\n"
        f'- on its tab Auth, under "Authorized redirect URLs", exactly: {REDIRECT}\n'
        "- Client ID and Primary Client Secret of that tab go to the colleague by a safe way. The desk keeps them in\n"
        "  the keychain of the laptop, and speaks to www.linkedin.com and api.linkedin.com only.\n"
        "Where LinkedIn's page takes no http address for the way back, make a token with its token generator\n"
        "(https://www.linkedin.com/developers/tools/oauth/token-generator) with the rights above; it can be pasted in."
    )
    if detail or reason:
        parts.append(f"In detail: {redact(detail)} ({reason})")
    return "\n\n".join(parts) + "\n"
