"""What the desk notices in a post, on texts as leaders write them."""

import pytest

from ceo_desk.domain.channel import Capabilities
from ceo_desk.domain.naming import names_in
from ceo_desk.domain.noticing import Notice, Noticed, Words, holds_back, noticed
from ceo_desk.domain.promising import promises_in
from ceo_desk.domain.sentences import is_english, sentences_of

MAY = Capabilities(publish=True)
NIGHT = (
    "Last Tuesday I worked from ten at night until six in the morning at the front desk of Harbour House.",
    "I had planned to watch. By half past eleven I was carrying towels.",
    "One stays with me: the porters’ book of wishes has no reader.",
    "Amara and Luis told me that they write in it every night.",
    "I will read the book every week, and you will see here what came of it by 1 December.",
    "What did your last night shift teach you?",
)
GERMAN = ("Letzten Dienstag habe ich mit Amara Okafor und Thomas Müller gearbeitet. Ich werde das Buch lesen.",)


def kinds(words: Words, may: Capabilities = MAY) -> dict[Notice, tuple[str, str]]:
    return {one.kind: (one.tone, one.detail) for one in noticed(words, may, ("Clara Winterfeld",))}


def says(*paragraphs: str) -> dict[Notice, tuple[str, str]]:
    return kinds(Words("A title", paragraphs))


def test_a_good_post_has_little_to_look_at() -> None:
    found = noticed(Words("What our night porters taught me", NIGHT, pictures_described=1), MAY)
    assert found == (
        Noticed(Notice.NAMES_PEOPLE, "wait", "Amara, Luis"),
        Noticed(Notice.PICTURES_DESCRIBED, "good", "1"),
        Noticed(Notice.PROMISE_DATED, "good", "1 December"),
        Noticed(Notice.ENDS_WITH_QUESTION, "good"),
    )
    assert not holds_back(found)


def test_hard_rules_come_first_and_hold_the_post_back() -> None:
    found = noticed(Words(" ", ()), Capabilities())
    assert found == (
        Noticed(Notice.MAY_NOT_PUBLISH, "bad"),
        Noticed(Notice.NO_TITLE, "bad"),
        Noticed(Notice.NO_TEXT, "bad"),
    )
    assert holds_back(found)


def test_what_the_account_may_and_how_long_it_is() -> None:
    plain = Capabilities(submit=True, content="plain", text_limit=20)
    assert kinds(Words("", ("Some words that are too long",), length=28), plain) == {
        Notice.TOO_LONG: ("bad", "8"),
        Notice.NEEDS_RELEASE: ("wait", ""),
    }
    assert kinds(Words("", ("Just long enough.",), length=20), plain) == {Notice.NEEDS_RELEASE: ("wait", "")}


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("On [day] I saw something.", "day"),
        ("[What happened. Who said what.]", "What happened. Who said what."),
        ("He wrote “I was their [sic] friend”, see [1] and [x].", ""),
        ("An open [ bracket", ""),
    ],
)
def test_what_a_starter_asks_to_fill_in_holds_the_post_back(text: str, gap: str) -> None:
    assert says(text).get(Notice.GAP_LEFT) == (("bad", gap) if gap else None)
    assert kinds(Words(text, ("Words.",))).get(Notice.GAP_LEFT) == (("bad", gap) if gap else None)


@pytest.mark.parametrize(
    ("text", "found"), [("Costs: TBD.", "TBD"), ("We met ??? there", "???"), ("What now?", ""), ("Fine… and good.", "")]
)
def test_words_still_to_come_are_pointed_at(text: str, found: str) -> None:
    assert says(text).get(Notice.PLACEHOLDER) == (("wait", found) if found else None)


def test_pictures_are_described_or_not_or_gone() -> None:
    one_missing = Words("T", ("W",), pictures_described=1, pictures_undescribed=2, pictures_missing=("pictures/a.jpg",))
    assert kinds(one_missing) == {
        Notice.PICTURE_MISSING: ("bad", "pictures/a.jpg"),
        Notice.PICTURE_UNDESCRIBED: ("wait", "2"),
    }


@pytest.mark.parametrize(
    ("link", "place"),
    [
        ("http://localhost:8080/a", "localhost"),
        ("https://192.168.1.4/a?token=x", "192.168.1.4"),
        ("https://[fd00::1]/", "fd00::1"),
        ("http://wiki/Plan", "wiki"),
        ("https://files.intranet/x", "files.intranet"),
        ("https://nas.local./", "nas.local"),
        ("file:///home/clara/a.docx", "file:"),
        ("https://example.org/intranet", ""),
        ("https://8.8.8.8/", ""),
        ("mailto:clara@wiki", ""),
        ("#part", ""),
        ("https://[broken", ""),
    ],
)
def test_links_that_only_the_house_reaches_are_pointed_at(link: str, place: str) -> None:
    found = kinds(Words("T", ("W",), links=(link, link)))
    assert found.get(Notice.PRIVATE_LINK) == (("wait", place) if place else None)


@pytest.mark.parametrize("end", ["Is it?", "Is it so?”", "**Well?**", "本当ですか？", "أليس كذلك؟"])
def test_a_question_at_the_end_is_good_in_every_script(end: str) -> None:
    assert says("Words.", end).get(Notice.ENDS_WITH_QUESTION) == ("good", "")
    assert Notice.ENDS_WITH_QUESTION not in says(end, "And so on.")


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("I want to thank Ines for what she did for the guests.", ("Ines",)),
        ("It was Amara Okafor who found it. Amara said that it was easy.", ("Amara Okafor",)),
        ("In the evening Jean-Luc showed us the roof that we have.", ("Jean-Luc",)),
        ("We opened the Harbour House in New York on Monday, and it is good for you.", ()),
        ("The United Nations and our Works Council have asked that we do it.", ()),
        ("I met Clara Winterfeld in the mirror, and it is what you think.", ()),
        ("Nobody told me that. Everybody thought it was the plan of the house.", ()),
        ("NASA and IBM are what they are, and you know it.", ()),
    ],
)
def test_people_are_found_where_plain_words_tell(sentence: str, names: tuple[str, ...]) -> None:
    assert names_in((sentence,), ("Clara Winterfeld",)) == names


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("We will fix the roof of the house.", ""),
        ("I’ll tell you by Friday what we do.", "by Friday"),
        ("We will look at it. You have it in two weeks.", "in two weeks"),
        ("I promise that you hear from me before the end of the month.", "before the end of the month"),
        ("We will open on December 3, 2026, and you are all invited.", "December 3, 2026"),
        ("We will do it on 2026-12-03, that is what we have to do.", "2026-12-03"),
        ("I will write to you tomorrow about what it is.", "tomorrow"),
    ],
)
def test_a_promise_is_found_with_its_date(text: str, date: str) -> None:
    (promise,) = promises_in((text,))
    assert promise.date == date
    expected = {Notice.PROMISE_DATED: ("good", date)} if date else {Notice.PROMISE_UNDATED: ("wait", text)}
    assert expected.items() <= says(text).items()


@pytest.mark.parametrize(
    "text",
    [
        "I will never forget what you did for the guests.",
        "Will we have to close? That is what you ask.",
        "What will we do about it, and what will you?",
        "They will do it for us, and that is fine with me.",
    ],
)
def test_feelings_and_questions_are_no_promises(text: str) -> None:
    assert promises_in((text,)) == ()


def test_a_long_promise_is_cut_at_a_word() -> None:
    (promise,) = promises_in(("We will " + "mend the roof and " * 20 + "that is it.",))
    assert promise.sentence.endswith(" …")
    assert len(promise.sentence) < 130


def test_rules_of_english_are_silent_elsewhere() -> None:
    assert not is_english(GERMAN)
    assert not is_english(())
    assert is_english(NIGHT)
    assert names_in(GERMAN) == ()
    assert promises_in(GERMAN) == ()
    assert promises_in(("El director dijo: I will come.  Y nada más por hoy en este lugar tan lejano de todos.",)) == ()


def test_sentences_end_where_readers_see_them_end() -> None:
    text = "Mr. Okafor came. “Is it late?” he asked. It cost 3.50 euros, i.e. Nothing! J. Doe left…"
    assert sentences_of(text) == (
        "Mr. Okafor came.",
        "“Is it late?” he asked.",
        "It cost 3.50 euros, i.e. Nothing!",
        "J. Doe left…",
    )
