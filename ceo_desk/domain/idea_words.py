"""What a person may hear when their idea gets on: a start to look at, never the same for two in a row.

Each wording stands twice: with a name, and for somebody whose name is not known.
"""

from collections.abc import Mapping

from ceo_desk.domain.idea import IdeaStatus
from ceo_desk.domain.thanks import first_name

Wordings = Mapping[IdeaStatus, tuple[str, ...]]

STARTS: Wordings = {
    IdeaStatus.HEARD: (
        "thank you for this. I have written it down as an idea: {title}.",
        "this is an idea worth keeping: {title}. It is on my list.",
        "I heard you. {title} stands on the list of ideas that I go through myself.",
        "good that you said it. I keep it as an idea: {title}.",
        "I took this with me. On my list it is called: {title}.",
    ),
    IdeaStatus.LOOKING: (
        "you brought this up, so you should hear it first: we are looking into it. {title}.",
        "I have not forgotten your idea. We are looking at what it takes: {title}.",
        "a word on {title}: we are finding out whether it works. You hear from me here.",
        "your idea has come further. Two of us are looking at it now: {title}.",
        "we took up what you wrote and are looking into it: {title}.",
    ),
    IdeaStatus.DOING: (
        "you said it, and now we do it: {title}.",
        "we have begun. {title}. Thank you for the push.",
        "what you asked for is being done now: {title}.",
        "good news on your idea: we have started. {title}.",
        "your words are part of why we do this now: {title}.",
    ),
    IdeaStatus.DONE: (
        "it is done: {title}. It began with what you wrote here.",
        "you can see it now. {title}. Tell me whether it is what you meant.",
        "your idea is real: {title}. Thank you.",
        "we finished what you asked for: {title}. I would like to hear how it works for you.",
        "I can close the circle: {title} is done.",
    ),
    IdeaStatus.NO: (
        "I owe you an answer on {title}. We will not do it.",
        "we thought about your idea for some time, and decided against it: {title}.",
        "not the answer you hoped for: we leave {title}.",
        "you deserve a plain answer. We say no to this one: {title}.",
        "we looked at {title} and will not go on with it.",
    ),
}
"""Without the name that comes before."""


def reply_start(author: str, place: int, status: IdeaStatus, title: str, why: str, starts: Wordings = STARTS) -> str:
    """A start for one person's reply; `place` is theirs among those who hear, so that neighbours read differently."""
    wordings = starts[status]
    sentence = wordings[place % len(wordings)].format(title=f"“{title.strip().rstrip('.')}”" if title else "your idea")
    name = first_name(author)
    opening = f"{name}, {sentence}" if name else sentence[:1].upper() + sentence[1:]
    reason = why.strip()
    if reason and reason[-1] not in ".!?…":
        reason += "."
    return f"{opening} {reason}".strip()
