"""What a draft's own text for LinkedIn says, and what of it the blog post says no more."""

import re
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from ceo_desk.domain.draft import Content
from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.domain.noticing import Notice, Noticed
from ceo_desk.domain.stale_words import stale_sentences
from ceo_desk.services.publishing.packaging import seen_words
from ceo_desk.storage.drafts.drafts import Drafts

if TYPE_CHECKING:
    from ceo_desk.text.gist import Gist

_ADDRESS = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,:;!?)]")
LOOKED_THROUGH = 8
"""So many of the last versions of the post are compared with it."""


def gist_of_own(own: str, of_post: "Gist") -> "Gist":
    """What words written for one place say; the pictures are the post's."""
    lines = tuple(line.strip() for line in seen_words(own).split("\n") if line.strip())
    return replace(of_post, paragraphs=lines, links=tuple(dict.fromkeys(_ADDRESS.findall(own))))


def stale_in(drafts: Drafts, draft_id: str, content: Content) -> tuple[Noticed, ...]:
    """The sentences that it took from the post, and that were changed there since."""
    from ceo_desk.text.gist import gist

    if not content.linkedin.strip():
        return ()
    earlier: list[str] = []
    for revision in [one for one in drafts.history(draft_id) if not one.is_forgotten][-LOOKED_THROUGH:]:
        with suppress(Damaged, Unknown):  # a version that can't be read any more accuses nobody
            earlier += gist(drafts.content_of(revision.id).body).paragraphs
    found = stale_sentences(content.linkedin, gist(content.body).paragraphs, earlier)
    return tuple(Noticed(Notice.SENTENCE_STALE, "wait", one, place=one) for one in found)
