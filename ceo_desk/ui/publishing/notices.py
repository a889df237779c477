"""What the desk noticed, in words: each with its verdict, and an answer where one press gives it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.filtering import Code
from ceo_desk.domain.noticing import Notice, Noticed
from ceo_desk.ui.errand import Errand, errand_to
from ceo_desk.ui.publishing.notice_line import Answer, NoticeLine
from ceo_desk.ui.publishing.text_notices import ABOUT_TEXT, LINKS, link_line, text_line, until_words
from ceo_desk.ui.words import number

translate = QCoreApplication.translate

ORDER = ("bad", "wait", "ask", "good")


def lines_of(found: Iterable[Noticed], agreed: frozenset[str]) -> tuple[NoticeLine, ...]:
    """All rows, what holds the post back first; `agreed` are details that were put aside."""
    once = dict.fromkeys(found)
    is_secret = any(one.kind is Notice.EMBARGOED for one in once)
    lines = [_line(one, agreed, is_secret=is_secret) for one in once]
    return tuple(sorted(lines, key=lambda line: ORDER.index(line.tone) if line.tone in ORDER else len(ORDER)))


def _line(one: Noticed, agreed: frozenset[str], *, is_secret: bool) -> NoticeLine:
    if one.tone == "bad":
        return _hard(one)
    if one.tone == "good":
        return NoticeLine(one, "good", _good(one))
    if one.kind in LINKS:
        return link_line(one, is_secret=is_secret)
    return _advice(one, agreed)


def _hard(one: Noticed) -> NoticeLine:
    page, errand = Answer.PAGE, errand_to(Errand.WORDS, one.place)
    match one.kind:
        case Notice.EMBARGOED:
            words, answer = until_words(one), translate("Publish", "Take it out")
        case Notice.NO_TITLE:
            words, answer = translate("Publish", "It has no title yet."), translate("Publish", "Write one")
            errand = errand_to(Errand.TITLE)
        case Notice.NO_TEXT:
            words, answer = translate("Publish", "It has no text yet."), translate("Publish", "Write it")
        case Notice.TOO_LONG:
            signs = int(one.detail)
            words, answer = (
                translate("Publish", "It is %n signs too long.", "", signs),
                translate("Publish", "Shorten it"),
            )
        case Notice.TOO_MANY_PICTURES:
            pictures = int(one.detail)
            words = translate("Publish", "LinkedIn shows 20 pictures at most. Take %n out.", "", pictures)
            answer = translate("Publish", "Take some out")
        case Notice.GAP_LEFT:
            words = translate("Publish", "A gap is left: [{gap}].").format(gap=one.detail)
            answer = translate("Publish", "Fill it")
        case Notice.PICTURE_MISSING:
            words, answer = translate("Publish", "A picture is missing."), translate("Publish", "Put it in again")
        case _:
            words = translate("Publish", "Your account may write on this blog, but not publish.")
            return NoticeLine(one, "bad", words, reason=words)
    return NoticeLine(one, "bad", words, page, answer, words, errand)


def _good(one: Noticed) -> str:
    match one.kind:
        case Notice.PICTURES_DESCRIBED:
            if one.detail == "1":
                return translate("Publish", "The picture is described in words.")
            return translate("Publish", "All pictures are described in words.")
        case Notice.LINKS_WORK:
            links = one.count
            return translate("Publish", "%n links work.", "", links)
        case Notice.EASY_READING:
            return translate("Publish", "It is easy to read.")
        case Notice.PROMISE_DATED:
            return translate("Publish", "Your promise has a date: {date}.").format(date=one.detail)
        case _:
            return translate("Publish", "It ends with a question.")


def _advice(one: Noticed, agreed: frozenset[str]) -> NoticeLine:
    if one.kind is Notice.NAMES_PEOPLE:
        return _names(one, agreed)
    if one.kind in ABOUT_TEXT:
        return text_line(one)
    if one.kind is Notice.NEEDS_RELEASE:
        return NoticeLine(one, "wait", translate("Publish", "An editor must release it there."))
    look = translate("Publish", "Look at it")
    match one.kind:
        case Notice.PLACEHOLDER:
            words = translate("Publish", "“{word}” still stands in it.").format(word=one.detail)
        case Notice.PICTURE_UNDESCRIBED:
            return _undescribed(one)
        case Notice.PROMISE_UNDATED:
            words = translate("Publish", "A promise has no date.")
            look = translate("Publish", "Put a date in")
        case Notice.PRIVATE_LINK:
            words = translate("Publish", "Readers can’t open a link to {place}.").format(place=one.detail)
        case Notice.PART_LOST:
            return NoticeLine(one, "wait", _lost(one), Answer.WHOLE, translate("Publish", "Look at the page"))
        case Notice.PART_KEPT:
            words = translate("Publish", "A part stays as it is, the desk can’t show it.")
            return NoticeLine(one, "wait", words, Answer.WHOLE, translate("Publish", "Look at the page"))
        case _:
            words = translate("Publish", "A part of the text is unusual.")
            return NoticeLine(one, "wait", words, Answer.WHOLE, translate("Publish", "Look at the page"))
    kind = Errand.LINK if one.kind is Notice.PRIVATE_LINK else Errand.WORDS
    return NoticeLine(one, "wait", words, Answer.PAGE, look, errand=errand_to(kind, one.place))


def _lost(one: Noticed) -> str:
    match Code(one.detail):
        case Code.EMBED:
            return translate("Publish", "Your account may not embed a page or a video there: the blog takes it out.")
        case Code.FORM:
            return translate("Publish", "Your account may not put a form there: the blog takes it out.")
        case Code.SCRIPT:
            return translate("Publish", "Your account may not put code there: the blog takes it out.")


def _names(one: Noticed, agreed: frozenset[str]) -> NoticeLine:
    names = listed(one.detail.split(", "))
    if one.detail in agreed:
        return NoticeLine(one, "", translate("Publish", "{names} agreed, you say.").format(names=names))
    words = translate("Publish", "You name {names}.").format(names=names)
    return NoticeLine(one, "wait", words, Answer.AGREED, translate("Publish", "They agreed"))


def _undescribed(one: Noticed) -> NoticeLine:
    pictures = int(one.detail)
    words = translate("Publish", "%n pictures are not described in words.", "", pictures)
    answer = translate("Publish", "Describe it") if pictures == 1 else translate("Publish", "Describe them")
    return NoticeLine(one, "wait", words, Answer.PAGE, answer, errand=errand_to(Errand.PICTURE))


def listed(names: list[str]) -> str:
    """`Amara` · `Amara and Luis` · `Amara, Luis and Tom` · `Amara, Luis and 3 more`."""
    if len(names) < 2:
        return "".join(names)
    if len(names) > 3:
        first, more = ", ".join(names[:2]), number(len(names) - 2)
        return translate("Publish", "{names} and {more} more").format(names=first, more=more)
    return translate("Publish", "{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])
