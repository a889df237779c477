"""What lies behind a refusal while connecting, by the channel's stable word: its causes, and what helps."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

BARE = frozenset(
    {
        *("offline", "no_address", "is_email", "unknown_address", "captive_portal", "not_wordpress", "wordpress_com"),
        *("busy", "maintenance", "address_refused"),
    }
)
"""Where nobody but the person can help: no note for IT."""
PAGE_AT_BLOG = frozenset({"captive_portal", "wall", "blocked", "maintenance"})
"""Where the page that a browser shows says more."""


def sentences() -> dict[str, str]:
    """What happened, where the window says it otherwise than the channel."""
    return {
        "wrong_password": translate("Connect", "Your blog did not accept this password."),
        "sign_in": translate("Connect", "Your blog did not accept this password."),
        "offline": translate("Connect", "You need the internet for this step."),
        "unknown_address": translate("Connect", "Nothing was found at this address."),
    }


def causes() -> dict[str, str]:
    """Why it may be, and what to do."""
    return {**_of_the_way(), **_of_the_blog()}


def _of_the_way() -> dict[str, str]:
    silent = translate("Connect", "The blog may be down, or this network holds the desk back. Try again in a while.")
    company = translate("Connect", "Your IT can open the way. Send them our note.")
    return {
        "offline": translate("Connect", "Your practice desk works without."),
        "unknown_address": translate("Connect", "Check its spelling, or see whether you are online."),
        "no_answer": silent,
        "timed_out": silent,
        "line_broke": silent,
        "captive_portal": translate("Connect", "Sign in on its page, then come back here."),
        "proxy": company,
        "proxy_wants_ntlm": company,
        "certificate": translate("Connect", "Try another network. If it stays, your web host has to mend it."),
        "address_refused": translate("Connect", "Use an address that begins with https."),
        "moved": translate("Connect", "Open the blog in your browser, and copy its address from there."),
    }


def _of_the_blog() -> dict[str, str]:
    typed = translate("Connect", "Type it as your browser shows it, such as alderbay.example.")
    stumbling = translate("Connect", "Try again in a while. If it stays, send your web host our note.")
    password = translate(
        "Connect",
        "Most often a part is missing: copy the whole line once more and paste it here. "
        "If that does not help, your web host holds it back. Send them our note.",
    )
    return {
        "no_address": typed,
        "is_email": typed,
        "not_wordpress": translate(
            "Connect", "Type the address of the blog itself. It may also be made with another program."
        ),
        "wordpress_com": translate("Connect", "Change the plan there, or connect another blog."),
        "wrong_password": password,
        "sign_in": password,
        "unknown_name": translate(
            "Connect", "Type the name you sign in with there. If it is right, send your web host our note."
        ),
        "passwords_off": translate(
            "Connect", "They are switched off, or the blog has no safe line. Your web host can change both."
        ),
        "passwords_off_for_you": translate("Connect", "Whoever runs the blog can allow it. Send them our note."),
        "rest_off": translate("Connect", "A security plugin does that, or your web host. Send them our note."),
        "switched_off": translate("Connect", "A security plugin does that, or your web host. Send them our note."),
        "blocked": translate("Connect", "It takes the desk for a robot, or dislikes this network. Send our note."),
        "wall": translate("Connect", "A sign-in page or a check for robots stands in front. Send our note."),
        "busy": translate("Connect", "Try again in a few minutes."),
        "maintenance": translate("Connect", "Try again in a few minutes."),
        "stumbled": stumbling,
        "garbled": stumbling,
        "too_long_answer": stumbling,
    }
