"""What a blank page offers to write about, drawn from what people said: plain rules, nothing made up."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ceo_desk.domain.rule_signs import rule_in_doubt
from ceo_desk.domain.sentences import sentences_of
from ceo_desk.domain.wording import QUESTION_MARKS, proposes, thanks

MOST = 3
"""So many are offered at once."""
MOST_ASKED = 2
"""So many of them are questions, where there is something else."""
FEWEST_TALKING = 3
"""From so many people on, a post is one that is talked about."""
LONGEST = 200
"""Signs of somebody's words that a prompt holds."""

_SHORTEST_WORD, _STEM = 4, 6
_SMALL = """
about after again also always another anybody anyone because been before being between both cannot come could didn
doesn does doing done down each either else even ever every everybody everyone from getting give goes going have having
here hers himself into isn just know like made make many maybe more most much must never next often once only other
others ours over people please really said same should since some somebody something soon still such take than thank
thanks that their them then there these they thing things think this those through told under until upon very want wasn
well were what when where whether which while whom whose will with within without won wondering would your yours
"""
_SMALL_WORDS = frozenset(_SMALL.split())


class PromptKind(StrEnum):
    """What a prompt comes from, in the order in which they are offered."""

    PROMISE = "promise"
    """Somebody at this desk promised it, and its day has come."""
    MANY = "many"
    QUESTION = "question"
    IDEA = "idea"
    THANKS = "thanks"
    TALK = "talk"


@dataclass(frozen=True, slots=True)
class Said:
    """What a person said under a post."""

    id: str
    author: str
    text: str
    url: str
    post: str
    post_title: str
    post_url: str
    is_waiting: bool


@dataclass(frozen=True, slots=True)
class Prompt:
    """Something to write about. `keys` name what it comes from, so that nothing is offered again.

    `author` and `words` are those of the first who said it; `people` counts who did. `url` leads to it.
    """

    kind: PromptKind
    keys: tuple[str, ...]
    author: str
    words: str
    people: int
    url: str
    post_title: str


def prompts(
    said: Sequence[Said], settled: frozenset[str] = frozenset(), promised: Sequence[Prompt] = ()
) -> tuple[Prompt, ...]:
    """At most three, the most telling first; `said` comes newest first. What is `settled` is not offered again.

    The first that was `promised` comes before all others.
    """
    fresh = [one for one in said if one.id not in settled and not rule_in_doubt(one.text)]
    asked = sorted(_asked(fresh), key=lambda one: -one.people)
    others = [*_told(fresh), *_talk(said, settled)]
    room = MOST - len(others[: MOST - min(len(asked), MOST_ASKED)])
    due = [one for one in promised if settled.isdisjoint(one.keys)][:1]
    return (*due, *asked[:room], *others)[:MOST]


def question_in(text: str) -> str:
    """The last question of a text; "" where it has none."""
    sentences = sentences_of(" ".join(text.split()))
    asked = [one for one in sentences if one.rstrip("\"'”’»)").endswith(QUESTION_MARKS)]
    return asked[-1] if asked and len(asked[-1]) <= LONGEST else ""


def are_alike(one: str, other: str) -> bool:
    """True where two questions share at least two telling words, and half of those of the shorter one."""
    first, second = _telling(one), _telling(other)
    shared = len(first & second)
    return shared >= 2 and 2 * shared >= min(len(first), len(second))


def _asked(fresh: Iterable[Said]) -> list[Prompt]:
    """Questions that wait, the oldest first; those that say the like are one."""
    groups: list[list[tuple[Said, str]]] = []
    waiting = [(one, question_in(one.text)) for one in fresh if one.is_waiting]
    for one, question in reversed(waiting):
        if not question:
            continue
        group = next((group for group in groups if are_alike(group[0][1], question)), None)
        if group is None:
            groups.append([(one, question)])
        else:
            group.append((one, question))
    return [_of_group(group) for group in groups]


def _of_group(group: list[tuple[Said, str]]) -> Prompt:
    first, question = group[0]
    people = len({one.author for one, _ in group})
    kind = PromptKind.MANY if people > 1 else PromptKind.QUESTION
    keys = tuple(one.id for one, _ in group)
    return Prompt(kind, keys, first.author, question, people, first.url, first.post_title)


def _told(fresh: Iterable[Said]) -> list[Prompt]:
    """One idea and one word of thanks, the newest of each; who asks as well is not told twice."""
    found: dict[PromptKind, Prompt] = {}
    for one in fresh:
        if one.is_waiting and question_in(one.text):
            continue
        kind = PromptKind.IDEA if proposes(one.text) else PromptKind.THANKS if thanks(one.text) else None
        if kind is not None and kind not in found:
            words = (sentences_of(" ".join(one.text.split())) or ("",))[0]
            if words and len(words) <= LONGEST:
                found[kind] = Prompt(kind, (one.id,), one.author, words, 1, one.url, one.post_title)
    return [found[kind] for kind in (PromptKind.IDEA, PromptKind.THANKS) if kind in found]


def _talk(said: Iterable[Said], settled: frozenset[str]) -> list[Prompt]:
    """The post that most people wrote under."""
    people: dict[str, set[str]] = {}
    first: dict[str, Said] = {}
    for one in said:
        people.setdefault(one.post, set()).add(one.author)
        first.setdefault(one.post, one)
    open_posts = [post for post in people if post not in settled and first[post].post_title]
    most = max(open_posts, key=lambda post: len(people[post]), default="")
    if not most or len(people[most]) < FEWEST_TALKING:
        return []
    one = first[most]
    return [Prompt(PromptKind.TALK, (most,), "", "", len(people[most]), one.post_url, one.post_title)]


def _telling(text: str) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return frozenset(word[:_STEM] for word in words if len(word) >= _SHORTEST_WORD and word not in _SMALL_WORDS)
