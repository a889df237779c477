"""What the desk noticed about a text and its links, in words: each with the press that leads to it."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ceo_desk.domain.links import short_link
from ceo_desk.domain.noticing import Notice, Noticed
from ceo_desk.domain.reading_ease import LONG
from ceo_desk.ui.errand import Errand, errand_to
from ceo_desk.ui.publishing.notice_line import Answer, NoticeLine
from ceo_desk.ui.words import number

translate = QCoreApplication.translate

LINKS = frozenset(
    {
        Notice.LINKS_UNTRIED,
        Notice.LINK_GONE,
        Notice.LINK_SILENT,
        Notice.LINK_SIGN_IN,
        Notice.LINK_UNTOLD,
        Notice.LINK_NEAR,
    }
)
ABOUT_TEXT = frozenset(
    {
        Notice.EMBARGOED,
        Notice.SENTENCE_STALE,
        Notice.DEFLECTS,
        Notice.FIGURE_CHANGED,
        Notice.NO_QUESTION,
        Notice.HARD_READING,
        Notice.LONG_SENTENCES,
    }
)
LONGEST = 64
"""Letters of a sentence that a row repeats, about."""


def link_line(one: Noticed, *, is_secret: bool = False) -> NoticeLine:
    """A link that does not work, or the offer to try them all; in a secret post with what others learn of it."""
    if one.kind is Notice.LINKS_UNTRIED:
        links = one.count
        words = translate("Publish", "Look whether the %n links work?", "", links)
        if is_secret:
            seen = translate("Publish", "Their places see that somebody asks.")
            words = f"{words} {seen}"
        return NoticeLine(one, "ask", words, Answer.LINKS, translate("Publish", "Look"))
    match one.kind:
        case Notice.LINK_GONE:
            words = translate("Publish", "There is no such page: {link}")
        case Notice.LINK_SILENT:
            words = translate("Publish", "Nobody answers at {link}")
        case Notice.LINK_SIGN_IN:
            words = translate("Publish", "Readers must sign in at {link}")
        case Notice.LINK_UNTOLD:
            words = translate("Publish", "The desk can’t tell whether this works: {link}")
        case _:
            words = translate("Publish", "Readers can’t get to {link}")
    look = translate("Publish", "Look at it")
    errand = errand_to(Errand.LINK, one.place)
    return NoticeLine(one, "wait", words.format(link=short_link(one.detail)), Answer.PAGE, look, errand=errand)


def trying_line(one: Noticed, through: int) -> NoticeLine:
    """While the links are tried: how many are through, and a way to stop."""
    words = translate("Publish", "Trying the links… {through} of {all}")
    words = words.format(through=number(through), all=number(one.count))
    return NoticeLine(one, "ask", words, Answer.STOP, translate("Publish", "Stop"))


def text_line(one: Noticed) -> NoticeLine:
    """Something that its words say, or leave out."""
    look = translate("Publish", "Look at it")
    match one.kind:
        case Notice.NO_QUESTION:
            words, add = translate("Publish", "It asks the reader nothing."), translate("Publish", "Add a question")
            return NoticeLine(one, "ask", words, Answer.QUESTION, add)
        case Notice.EMBARGOED:
            words = until_words(one)
        case Notice.SENTENCE_STALE:
            words = translate("Publish", "On LinkedIn, no longer in the blog post: “{sentence}”")
            words = words.format(sentence=_cut(one.detail))
            return NoticeLine(one, "wait", words, Answer.OWN_TEXT, look)
        case Notice.DEFLECTS:
            words = translate("Publish", "This sends the reader away: “{sentence}”").format(sentence=_cut(one.detail))
        case Notice.FIGURE_CHANGED:
            words = translate("Publish", "A figure changed: {change}").format(change=one.detail)
        case Notice.LONG_SENTENCES:
            sentences = one.count
            words = translate("Publish", "Long sentences: %n of more than {words} words", "", sentences)
            words, look = words.format(words=number(LONG)), translate("Publish", "Show the longest")
        case _:
            words, look = translate("Publish", "It is hard to read."), translate("Publish", "Show the longest")
    return NoticeLine(one, "wait", words, Answer.PAGE, look, errand=errand_to(Errand.WORDS, one.place))


def until_words(one: Noticed) -> str:
    """That words are under embargo, and until when."""
    if one.until is None:
        return translate("Publish", "“{words}” must not go out yet.").format(words=one.detail)
    day = QLocale().toString(QDate(one.until.year, one.until.month, one.until.day), "d MMMM")
    return translate("Publish", "“{words}” must not go out before {day}.").format(words=one.detail, day=day)


def _cut(sentence: str) -> str:
    return sentence if len(sentence) <= LONGEST else f"{sentence[:LONGEST].rpartition(' ')[0]} …"
