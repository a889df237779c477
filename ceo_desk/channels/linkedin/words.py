"""What is said for each thing that can go wrong on LinkedIn, by a stable word."""

from ceo_desk.domain.channel import Problem

IT = "Copy the note for IT"
_LATER = "The desk tries again by itself"
_SIGN_IN = "Sign in to LinkedIn again"
_LOOK = "Look on LinkedIn, then tell the desk"

SAYINGS: dict[str, tuple[str, str]] = {
    # the way there
    "offline": ("You are offline.", "It goes on when you are back"),
    "no_answer": ("LinkedIn does not answer.", _LATER),
    "timed_out": ("LinkedIn took too long to answer.", _LATER),
    "line_broke": ("The line broke on the way to LinkedIn.", _LATER),
    "captive_portal": ("This network wants you to sign in first (hotel, train).", "Open its page"),
    "proxy": ("Your company's network did not let the desk out.", IT),
    "proxy_wants_ntlm": ("Your company's network wants a Windows sign-in that the desk cannot give.", IT),
    "certificate": ("On this network LinkedIn cannot prove that it is LinkedIn.", f"Try another network · {IT}"),
    "address_refused": ("The desk calls LinkedIn over a safe line only.", IT),
    "too_long_answer": ("LinkedIn's answer was far too long.", IT),
    "moved": ("LinkedIn sent the desk to another address.", IT),
    "garbled": ("LinkedIn's answer could not be read.", f"{_LATER} · {IT}"),
    "stumbled": ("LinkedIn has a problem of its own at the moment.", _LATER),
    "day_is_over": ("LinkedIn lets this desk do no more today.", "The desk goes on tomorrow by itself"),
    "too_fast": ("LinkedIn asks for a minute between two answers.", _LATER),
    # signing in
    "not_our_answer": ("The answer that came back was not for this sign-in.", "Begin again"),
    "not_allowed_by_you": ("You did not allow it on LinkedIn's page. Nothing was changed.", "Begin again"),
    "app_lacks_product": ("Your company's app may not do all of this on LinkedIn.", IT),
    "wrong_app_keys": (
        "LinkedIn does not know this app: its name or its secret is wrong.",
        "Copy both again from the app's page",
    ),
    "code_did_not_match": (
        "The app's page on LinkedIn names another address for the way back.",
        f"Put in the desk's address · {IT}",
    ),
    "sign_in_refused": ("LinkedIn did not let you sign in.", f"Begin again · {IT}"),
    # who may what
    "sign_in": ("LinkedIn does not accept this desk any more. Nothing is lost.", _SIGN_IN),
    "sign_in_ended": ("Your sign-in to LinkedIn has ended, as it does after 60 days. Nothing is lost.", _SIGN_IN),
    "sign_in_taken_back": ("You took this desk's permission back on LinkedIn. Nothing is lost.", _SIGN_IN),
    "not_allowed": ("LinkedIn does not let this account do that from a desk.", f"Open it on LinkedIn · {IT}"),
    "not_this_page": ("You may not act for this page on LinkedIn.", "Ask a page admin to give you the role"),
    "not_as_page": ("This sign-in lets you post as yourself, not as your company's page.", "Connect the page, too"),
    "not_as_person": ("This sign-in lets you post as your company's page, not as yourself.", "Connect yourself, too"),
    "old_version": ("LinkedIn no longer speaks this desk's language.", f"Install the newest desk · {IT}"),
    "not_understood": ("LinkedIn did not understand what the desk sent.", IT),
    "refused": ("LinkedIn did not take this.", IT),
    # posts, pictures, answers
    "post_gone": ("This post is no longer on LinkedIn.", "Publish it as a new post · Leave it"),
    "comment_gone": ("This comment is no longer on LinkedIn.", "Leave it"),
    "duplicate": ("LinkedIn says that you posted these words a moment ago.", "Look on LinkedIn · Change a few words"),
    "too_long": ("This text is too long for LinkedIn.", "Shorten it"),
    "empty": ("There are no words in this post yet.", "Write something first"),
    "picture_waits": ("LinkedIn is still looking at the picture.", _LATER),
    "picture_refused": ("LinkedIn did not take this picture.", "Choose another"),
    "picture_missing": ("A picture of this post is not in the desk any more.", "Put it in again"),
    "too_many_pictures": ("LinkedIn takes 20 pictures at most.", "Take some out"),
    "one_document": ("LinkedIn takes one document, and nothing beside it.", "Take the others out"),
    "media_stays": ("On LinkedIn only the words of a post that is out can be changed.", "Put the pictures back"),
    "not_yet_open": ("LinkedIn has not opened this post for comments yet.", _LATER),
    "no_schedule": ("LinkedIn keeps no post for later. The desk sends it at its hour.", ""),
    "no_moderation": ("LinkedIn lets nobody hide this comment from a desk.", "Open it on LinkedIn"),
    "unsure": ("The line broke on the way. We don't know whether LinkedIn has it.", _LOOK),
    "no_name": ("LinkedIn took it, but did not say where it stands.", _LOOK),
}


def say(reason: str, detail: str = "") -> Problem:
    """The problem that a stable word stands for."""
    sentence, next_step = SAYINGS[reason]
    return Problem(reason, sentence, f"{next_step}." if next_step else "", detail)
