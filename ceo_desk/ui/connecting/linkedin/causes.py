"""What lies behind a refusal of LinkedIn's while connecting, by its stable word: what helps, and whom it takes."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

BARE = frozenset({"offline", "captive_portal", "not_allowed_by_you", "not_our_answer", "too_fast", "day_is_over"})
"""Where nobody but the person can help: no note for IT."""
ABOUT_KEYS = frozenset({"wrong_app_keys"})
"""Where what was typed is looked at again."""
APP_PAGE = frozenset({"wrong_app_keys", "code_did_not_match", "app_lacks_product", "sign_in_refused"})
"""Where the app's own page at LinkedIn has to be changed."""


def sentences() -> dict[str, str]:
    """What happened, where it is otherwise while connecting than for an account that is here."""
    refused = translate("ConnectLinkedIn", "LinkedIn does not accept this permission.")
    return dict.fromkeys(("sign_in", "sign_in_ended", "sign_in_taken_back"), refused)


def causes() -> dict[str, str]:
    """What helps."""
    return {**_of_the_way(), **_of_linkedin()}


def _of_the_way() -> dict[str, str]:
    company = translate("ConnectLinkedIn", "Your IT can open the way. Send them our note.")
    again = translate("ConnectLinkedIn", "Try again in a while. What you typed is kept.")
    return {
        "offline": translate("ConnectLinkedIn", "What you typed is kept. Try again when you are back."),
        "no_answer": again,
        "timed_out": again,
        "line_broke": again,
        "stumbled": again,
        "garbled": again,
        "proxy": company,
        "proxy_wants_ntlm": company,
        "certificate": translate("ConnectLinkedIn", "Try another network. If it stays, send your IT our note."),
        "captive_portal": translate("ConnectLinkedIn", "Sign in on its page, then come back here."),
        "address_taken": translate(
            "ConnectLinkedIn", "Close that program, or start your laptop anew. You can also paste a permission."
        ),
    }


def _of_linkedin() -> dict[str, str]:
    return {
        "not_our_answer": translate("ConnectLinkedIn", "It was from an earlier page. Begin again, on the new page."),
        "not_allowed_by_you": translate("ConnectLinkedIn", "Begin again, and press Allow on LinkedIn’s page."),
        "app_lacks_product": translate(
            "ConnectLinkedIn", "The product of step 2 is missing there, or LinkedIn has not agreed to it yet."
        ),
        "wrong_app_keys": translate("ConnectLinkedIn", "Copy both once more from the app’s page, and paste them here."),
        "code_did_not_match": translate(
            "ConnectLinkedIn", "Put the address of step 3 on the app’s page, letter by letter. Then begin again."
        ),
        "sign_in_refused": translate("ConnectLinkedIn", "Begin again. If it stays, send your IT our note."),
        "sign_in": translate("ConnectLinkedIn", "Begin again, or make a new permission on LinkedIn’s page."),
        "sign_in_ended": translate("ConnectLinkedIn", "Make a new permission on LinkedIn’s page, and paste it here."),
        "sign_in_taken_back": translate("ConnectLinkedIn", "Begin again, and allow the desk on LinkedIn’s page."),
        "not_allowed": translate(
            "ConnectLinkedIn", "Sign in as the same person as before, with the app made for this. Or send our note."
        ),
        "not_this_page": translate(
            "ConnectLinkedIn", "Somebody who runs the page can make you its admin. Send them our note."
        ),
        "old_version": translate("ConnectLinkedIn", "Install the newest desk. Your IT can, with our note."),
        "too_fast": translate("ConnectLinkedIn", "Try again in a few minutes."),
        "day_is_over": translate("ConnectLinkedIn", "Try again tomorrow."),
    }
