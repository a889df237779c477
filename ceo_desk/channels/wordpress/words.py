"""What is said for each thing that can go wrong on a WordPress, by a stable word.

A sentence has at most 15 words and a next step; nobody who reads it needs to know what a server is.
"""

from ceo_desk.domain.channel import Problem

IT = "Copy the note for IT"
_LATER = "The desk tries again by itself"
_LOOKS_FIRST = "The desk looks there first, then tries again by itself"
_NEW_PASSWORD = "Give a new password. If that fails, the site's server drops it on the way: copy the note for IT"  # noqa: S105 – words, no password
_SHOW_PAGE = "Show the page again. If that fails, the site's server drops it on the way: copy the note for IT"

SAYINGS: dict[str, tuple[str, str]] = {
    # the way there
    "offline": ("You are offline.", "It goes on when you are back"),
    "no_answer": ("Your blog does not answer.", _LATER),
    "timed_out": ("Your blog took too long to answer.", _LOOKS_FIRST),
    "line_broke": ("The line broke on the way to your blog.", _LOOKS_FIRST),
    "captive_portal": ("This network wants you to sign in first (hotel, train).", "Open its page"),
    "proxy": ("Your company's network did not let the desk out.", IT),
    "proxy_wants_ntlm": ("Your company's network wants a Windows sign-in that the desk cannot give.", IT),
    "certificate": ("On this network your blog cannot prove that it is yours.", f"Try another network · {IT}"),
    "address_refused": ("The desk calls a blog over a safe line only.", "Use an address that begins with https"),
    "moved": ("Your blog has moved to another address.", "Connect it again at the new address"),
    "too_long_answer": ("Your blog's answer was far too long.", IT),
    "garbled": ("Your blog's answer could not be read.", f"{_LATER} · {IT}"),
    "wall": ("Your blog shows a page instead of answering the desk.", f"Open the blog · {IT}"),
    "busy": ("Your blog asks for a pause.", _LATER),
    "maintenance": ("Your blog is being looked after. It will be back soon.", _LATER),
    "stumbled": ("Your blog has a problem of its own at the moment.", f"{_LATER} · {IT}"),
    "in_flight": ("The desk waits to see whether the last try arrived.", _LATER),
    # who may what
    "sign_in": ("Your blog no longer accepts this desk. Nothing is lost.", _NEW_PASSWORD),
    "wrong_password": ("Your blog did not accept this password. Most often a part is missing.", _SHOW_PAGE),
    "unknown_name": ("Your blog does not know this name.", "Type the name that you use on the blog"),
    "passwords_off_for_you": ("Your blog does not let you use passwords for a desk.", IT),
    "not_allowed": ("Your blog did not allow this to your account.", IT),
    "may_not_write": ("Your account may not write posts on this blog.", IT),
    "may_not_publish": ("Your account may write on this blog, but not publish.", IT),
    "may_not_change": ("Your account may not change this on the blog.", IT),
    "may_not_remove": ("Your account may not take this off the blog.", IT),
    "may_not_upload": ("Your account may not put pictures on this blog.", IT),
    "may_not_read": ("Your account may not read this on the blog.", IT),
    "blocked": ("Something in front of your blog stopped the desk.", IT),
    "switched_off": ("A part of your blog that the desk needs is switched off.", IT),
    "not_found": ("Your blog is no longer at this address.", "Connect it again"),
    "refused": ("Your blog did not take this.", IT),
    # posts and pictures
    "post_gone": ("This post is no longer on the site.", "Publish it as a new post · Leave it"),
    "post_taken_down": ("Someone on the site took this post down.", "Publish it as a new post · Leave it"),
    "empty": ("There is nothing in this post yet.", "Write something first"),
    "too_late": ("The hour for this post has passed.", "Publish now · Choose a time"),
    "already_out": ("This post is already out, so its change cannot wait.", "Change it now · Leave it"),
    "changed_elsewhere": ("Somebody changed this post on the site.", "Show both"),
    "too_big": ("This is too big for the blog's server.", "Choose a smaller picture"),
    "picture_refused": ("Your blog did not take this picture.", "Choose another"),
    "picture_missing": ("A picture of this post is not in the desk any more.", "Put it in again"),
    "awaits_editor": ("An editor of the blog must release it.", "Ask an editor"),
    "missed_hour": ("The site has missed the hour of this post.", "Publish now"),
    # comments and answers
    "comment_gone": ("This comment is no longer on the site.", "Write a post instead · Keep it"),
    "comments_closed": (
        "Comments on this post were closed, so your answer could not go there.",
        "Write a post instead · Keep it",
    ),
    "post_not_public": ("This post is not public, so your answer could not go there.", "Keep it"),
    "no_words": ("An answer needs some words.", "Write it"),
    "answer_too_long": ("This answer is too long for the blog.", "Make it shorter"),
    "said_already": ("Your blog has these very words from you already.", "Look on the blog"),
    "flood": ("Your blog wants a short pause between answers.", _LATER),
    "awaits_release": ("Your answer waits for its release on the site.", "Ask an editor"),
    "among_spam": ("Your blog took your answer for spam.", "Ask an editor"),
    "unchanged": ("Your blog left this comment as it was.", "Look on the blog"),
    # finding a blog
    "no_address": ("This is not an address of a blog.", "Type it as the browser shows it"),
    "is_email": ("This is an e-mail address, and the desk needs the blog's.", "Type it as the browser shows it"),
    "unknown_address": ("Nothing was found at this address.", "Check its spelling · See whether you are online"),
    "not_wordpress": ("This address shows no WordPress blog.", "Type the address of the blog itself"),
    "wordpress_com": (
        "This blog lives at WordPress.com, on a plan without a way in for desks.",
        "Change the plan · Choose another blog",
    ),
    "rest_off": ("This blog is a WordPress, but keeps programs out.", IT),
    "passwords_off": ("This blog gives out no passwords for desks.", IT),
}


def say(reason: str, detail: str = "") -> Problem:
    """The problem for a stable word, with technical detail for the one who must mend it."""
    sentence, next_step = SAYINGS[reason]
    return Problem(reason, sentence, next_step, detail)
