"""What a blank page offers: prompts drawn from what people said, and the shapes to begin with."""

import re
from dataclasses import replace
from datetime import timedelta

from ceo_desk.domain.channel import Voice
from ceo_desk.domain.comment import OPEN, CommentState
from ceo_desk.domain.promise import Promise
from ceo_desk.domain.prompting import Prompt, PromptKind, Said, prompts
from ceo_desk.domain.thanks import first_name
from ceo_desk.services.following_up.promises import PromiseDesk
from ceo_desk.services.timing import Clock
from ceo_desk.services.writing.starters import Starter, Starters
from ceo_desk.storage.drafts.settled_prompts import SettledPrompts
from ceo_desk.storage.inbox.inbox import Inbox, InboxItem

LOOKED_THROUGH = 120
"""Among so many of the newest comments."""
RECENT = timedelta(days=21)
LONGEST_TITLE = 90
NAME, QUESTION, POST = "the name", "the question", "the post"
"""The gaps of a shape that a prompt fills."""
SHAPE_OF = {
    PromptKind.PROMISE: "explain-a-decision",
    PromptKind.QUESTION: "answer-a-question",
    PromptKind.MANY: "answer-a-question",
    PromptKind.IDEA: "explain-a-decision",
    PromptKind.THANKS: "say-thank-you",
    PromptKind.TALK: "share-what-you-saw",
}
_STATES = (*OPEN, CommentState.ANSWERED, CommentState.SEEN, CommentState.LATER)


class Beginnings:
    """Offers, fills and settles; `starters` are the shapes."""

    def __init__(
        self, starters: Starters, inbox: Inbox, settled: SettledPrompts, promises: PromiseDesk, clock: Clock
    ) -> None:
        self.starters = starters
        self._inbox = inbox
        self._settled = settled
        self._promises = promises
        self._clock = clock

    def prompts(self) -> tuple[Prompt, ...]:
        """At most three things to write about; none where nobody said anything lately and no promise is due."""
        now = self._clock()
        newest = self._inbox.page(_STATES, None, None, None, LOOKED_THROUGH).items
        said = [_said(one) for one in newest if one.voice is Voice.PERSON and now - one.at <= RECENT]
        return prompts(said, self._settled.all(), [self._promised(one) for one in self._promises.due() if one.words])

    def begin(self, prompt: Prompt) -> Starter:
        """The shape for a prompt, filled with what was said, and with where; a name stays a gap until it is kept."""
        known = {one.name: one for one in self.starters.all()}
        shape = known[SHAPE_OF[prompt.kind]]
        words = " ".join(prompt.words.split())
        name = first_name(prompt.author)
        is_asked = prompt.kind in (PromptKind.QUESTION, PromptKind.MANY)
        body = shape.body
        if words and not (is_asked and _has(body, QUESTION)):
            body = f"> {_escaped(words)}\n\n{_under(prompt)}{body}"
        filled = {QUESTION: _escaped(words), NAME: f"[{_escaped(name)}]" if name else "", POST: _link(prompt)}
        if prompt.kind is PromptKind.TALK:
            body = f"{_link(prompt)}\n\n{body}"
        for gap, said in filled.items():
            body = _fill(body, gap, said) if said else body
        title = _fill(shape.title, QUESTION, words) if is_asked and len(words) <= LONGEST_TITLE else shape.title
        return replace(shape, title=title, body=body)

    def _promised(self, promise: Promise) -> Prompt:
        item = self._promises.comment_of(promise)
        author, url, title = (item.author, item.url, item.post_title) if item else ("", "", "")
        return Prompt(PromptKind.PROMISE, (f"promise:{promise.id}",), author, promise.words, 1, url, title)

    def settle(self, prompt: Prompt) -> None:
        """It was taken or put away: it is not offered again."""
        self._settled.settle(prompt.keys, self._clock())

    def offer_again(self, prompt: Prompt) -> None:
        """That was not meant so."""
        self._settled.offer_again(prompt.keys)


def _said(item: InboxItem) -> Said:
    return Said(
        id=item.id,
        author=item.author,
        text=item.text,
        url=item.url,
        post=f"{item.source}:{item.post_id}",
        post_title=item.post_title,
        post_url=item.post_url,
        is_waiting=item.state in OPEN,
    )


def _under(prompt: Prompt) -> str:
    return f"{_link(prompt)}\n\n" if prompt.url else ""


def _link(prompt: Prompt) -> str:
    """The post with the way to what was said under it; "" where neither is known."""
    from ceo_desk.text.document import Document, Link, Marks, Paragraph, Text
    from ceo_desk.text.writing import write

    words = f"“{prompt.post_title}”" if prompt.post_title else prompt.url
    if not words:
        return ""
    marks = Marks(link=Link(prompt.url)) if prompt.url.startswith(("https://", "http://")) else Marks()
    return write(Document((Paragraph((Text(words, marks),)),))).strip()


def _escaped(words: str) -> str:
    """Somebody's words as Markdown that says just these."""
    from ceo_desk.text.document import Document, Paragraph, Text
    from ceo_desk.text.writing import write

    return write(Document((Paragraph((Text(words),)),))).strip()


def _gap(words: str) -> re.Pattern[str]:
    return re.compile(rf"\\?\[{re.escape(words)}\\?\](?![(\[])")


def _has(body: str, gap: str) -> bool:
    return _gap(gap).search(body) is not None


def _fill(body: str, gap: str, said: str) -> str:
    return _gap(gap).sub(lambda _: said, body)
