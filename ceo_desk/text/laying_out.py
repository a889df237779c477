"""A text for a network, laid out from a blog post: the opening thought, one paragraph, the question.

All of it stands in the post letter for letter, but for a question where the post asks none.
"""

from __future__ import annotations

from ceo_desk.domain.closing_questions import closing_questions
from ceo_desk.domain.sentences import sentences_of
from ceo_desk.domain.wording import QUESTION_MARKS
from ceo_desk.text.document import Paragraph
from ceo_desk.text.gist import gist, words_of
from ceo_desk.text.languages import guess
from ceo_desk.text.reading import read

THOUGHT = 60
"""Signs; a shorter first sentence takes the next one along."""
PARAGRAPH = (12, 700)
"""Words that the paragraph has at least, and signs at most."""


def laid_out(markdown: str) -> str:
    """The text; "" where the post says nothing."""
    blocks = (block for block in read(markdown).blocks if isinstance(block, Paragraph))
    said = [words for block in blocks if (words := " ".join(words_of(block.runs).split()))]
    paragraphs = [sentences_of(one) for one in said or gist(markdown).paragraphs]
    if not paragraphs:
        return ""
    thought, rest = _thought(paragraphs[0])
    question = _question(paragraphs, thought)
    paragraph = _paragraph([rest, *paragraphs[1:]], question)
    language = guess(" ".join(said)) or ""
    if not question and not thought.endswith(QUESTION_MARKS):
        question = closing_questions(language)[0]
    return "\n\n".join(part for part in (thought, paragraph, question) if part)


def _thought(first: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The sentence that opens, and what its paragraph says behind it."""
    count = 2 if len(first) > 1 and len(first[0]) < THOUGHT else 1
    return " ".join(first[:count]), first[count:]


def _question(paragraphs: list[tuple[str, ...]], thought: str) -> str:
    """The last question that is asked; the one that opens is none."""
    asked = (one for sentences in reversed(paragraphs) for one in reversed(sentences) if one.endswith(QUESTION_MARKS))
    return next((one for one in asked if one not in thought), "")


def _paragraph(paragraphs: list[tuple[str, ...]], question: str) -> str:
    """The first that says enough; as many whole sentences as there is room for."""
    fewest, room = PARAGRAPH
    for sentences in paragraphs:
        kept: list[str] = []
        for one in (one for one in sentences if one != question):
            if kept and len(" ".join((*kept, one))) > room:
                break
            kept.append(one)
        if len(" ".join(kept).split()) >= fewest:
            return " ".join(kept)
    return ""
