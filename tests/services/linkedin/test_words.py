"""What a draft says on LinkedIn: its own words for it, else its text with the marks taken off."""

from dataclasses import replace
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from ceo_desk.channels.linkedin.little_text import MOST, to_little
from ceo_desk.domain.channel import Capabilities
from ceo_desk.domain.draft import Content
from ceo_desk.domain.noticing import Notice, Words, noticed
from ceo_desk.services.publishing.packaging import length_of, plain_words, preview, seen_words
from ceo_desk.services.writing.writing import Changes
from tests.channels.linkedin.little_reading import rendered
from tests.services.conftest import ACTOR, Room
from tests.text.documents import words

MAY = Capabilities(publish=True, content="plain", text_limit=MOST)
LINES = ("\n", "\n\n", "- ", "1. ", "> ", "```\n", "[a](https://b.example/(c)_d)", "#tag", "@[Ada](urn:li:person:Ww)")
POST = """# A head

I like <angles> & *marks*, and a [link](https://a.example/x_y?z=1).[^1]

- one
- two

3. three

| a | b |
| - | - |
| c | d |

```
if x:
    y()
```

[^1]: A note.
"""
PLAIN = """A head

I like <angles> & marks, and a link (https://a.example/x_y?z=1).[1]

• one
• two

3. three

a | b
c | d

if x:
    y()

[1] A note."""


def test_the_marks_are_taken_off_and_no_title_stands_above() -> None:
    content = Content(title="The title", body=POST.replace("<angles>", r"\<angles>"))
    found = preview(content, MAY)
    assert found.seen == PLAIN
    assert rendered(to_little(found.package.content)) == PLAIN
    assert found.length == len(PLAIN)


def test_its_own_words_are_taken_as_they_are() -> None:
    own = "Why (really)? Ask @[Ada](urn:li:person:Ww-h__kIES). #hotels"
    found = preview(Content(title="T", body="*Other.*", linkedin=f"{own}\n"), MAY)
    assert found.package.content == own
    assert found.seen == "Why (really)? Ask Ada. #hotels"
    assert (found.length, found.warnings) == (30, ())


def test_own_words_need_no_blog_post() -> None:
    assert preview(Content(linkedin="One."), MAY).package.content == "One."


def test_it_is_counted_as_linkedin_counts() -> None:
    assert preview(Content(body="😀" * 1_501), MAY).warnings == ("The text is 2 characters too long here.",)


@settings(derandomize=True, database=None, deadline=None, max_examples=80, phases=[Phase.generate])
@given(st.lists(st.one_of(words, st.sampled_from(LINES)), min_size=1, max_size=12).map("".join), st.booleans())
def test_the_preview_is_what_readers_see(text: str, is_own: bool) -> None:
    content = Content(body="" if is_own else text, linkedin=text if is_own else "")
    plain = plain_words(content)
    assert rendered(to_little(plain)) == seen_words(plain)
    assert length_of(content, MAY) == len(seen_words(plain).encode("utf-16-le", "surrogatepass")) // 2


def test_they_stay_with_every_version_the_file_and_what_is_restored(room: Room) -> None:
    desk = room.desk
    draft = room.write("The blog’s text.")
    desk.writing.edit(draft, Changes(linkedin="First thought.\n\nA question?"), actor=ACTOR)
    first = desk.writing.show(draft, actor=ACTOR)
    assert first.content.linkedin == "First thought.\n\nA question?"
    assert "linkedin: |-\n  First thought.\n\n  A question?\n" in Path(first.path).read_text(encoding="utf-8")
    desk.writing.edit(draft, Changes(linkedin=""), actor=ACTOR)
    assert desk.writing.show(draft, actor=ACTOR).content.linkedin == ""
    versions = desk.writing.history(draft)
    kept = next(one.id for one in versions if desk.writing.content_of(one.id).linkedin)
    restored = desk.writing.restore(draft, kept, actor=ACTOR)
    assert restored.content.linkedin == "First thought.\n\nA question?"


def test_a_blog_post_stays_approved_where_only_the_words_for_linkedin_change(room: Room) -> None:
    room.connect("net", is_repeatable=False, may=MAY)
    draft = room.write()
    there, net = room.order(draft), room.order(draft, to="net")
    room.desk.sender.drain()
    room.desk.writing.edit(draft, Changes(linkedin="Another voice."), actor=ACTOR)
    assert not room.desk.looking.is_changed_since(room.now(there))
    assert room.desk.looking.is_changed_since(room.now(net))
    (lost,) = room.desk.handing.lost_approvals(draft)
    assert lost.publication.id == net.id


def test_its_look_says_what_stands_in_its_own_words(room: Room) -> None:
    room.connect("net", is_repeatable=False, may=MAY)
    draft = room.write("Mr Miller promised to come.\n\nWho knew?")
    room.desk.writing.edit(draft, Changes(linkedin="A thought TODO.\n\nSee https://a.example/x."), actor=ACTOR)
    look = room.desk.looking.look(draft, "net")
    assert (look.words, look.is_own, look.length) == ("A thought TODO.\n\nSee https://a.example/x.", True, 41)
    assert look.opening == "A thought TODO. See https://a.example/x."
    other = room.desk.looking.look(draft, "remote")
    assert (other.words, other.is_own) == ("", False)


def test_a_sentence_that_the_post_says_no_more_is_pointed_at(room: Room) -> None:
    room.connect("net", is_repeatable=False, may=MAY)
    draft = room.write("We open in June. The house has ninety rooms.")
    room.desk.writing.edit(draft, Changes(linkedin="We open in June.\n\nWould you come?"), actor=ACTOR)
    assert Notice.SENTENCE_STALE not in [one.kind for one in room.desk.looking.look(draft, "net").noticed]
    room.desk.writing.edit(draft, Changes(body="We open in July. The house has ninety rooms."), actor=ACTOR)
    stale = [one for one in room.desk.looking.look(draft, "net").noticed if one.kind is Notice.SENTENCE_STALE]
    assert [one.detail for one in stale] == ["We open in June."]
    assert Notice.SENTENCE_STALE not in [one.kind for one in room.desk.looking.look(draft, "remote").noticed]


def test_more_pictures_than_the_place_shows_hold_it_back() -> None:
    found = noticed(Words("T", ("A.",), pictures_described=3), replace(MAY, most_pictures=2))
    assert [one.detail for one in found if one.kind is Notice.TOO_MANY_PICTURES] == ["1"]
