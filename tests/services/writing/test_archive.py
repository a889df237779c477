"""The archive: an export is read by its own process, its posts are opened as drafts, and what of them may go out."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ceo_desk.domain.channel import PostPackage
from ceo_desk.domain.draft import Why
from ceo_desk.domain.errors import BadInput, NotAllowed, Unknown
from ceo_desk.services.writing.archive import EXPORT_LIMIT, Archived
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.processes.foreign_files import ForeignFiles
from ceo_desk.text.site_export import read_export
from tests.services.conftest import ACTOR, Room
from tests.services.desks import FULL
from tests.services.publishing.test_site_posts import Blog, blog, listed
from tests.support import exports
from tests.support.exports import Item, export_of

__all__ = ["blog"]

BLOCK = "<!-- wp:paragraph -->\n<p>{}</p>\n<!-- /wp:paragraph -->"
GALLERY = '<!-- wp:gallery {"ids":[1]} -->\n<figure>Two pictures</figure>\n<!-- /wp:gallery -->'
CONTENT = f"{BLOCK.format('It’s night.')}\n\n{GALLERY}\n\n{BLOCK.format('Morning.')}"
SCRIPT = f"{BLOCK.format('Night.')}\n\n<!-- wp:html -->\n<script>steal()</script>\n<!-- /wp:html -->"


def put(folder: Path, data: bytes) -> Path:
    path = folder / "old.xml"
    path.write_bytes(data)
    return path


def keep(room: Room, *items: Item) -> list[str]:
    """Their ids, the newest first."""
    room.desk.archive.keep(read_export(export_of(*items)))
    return [one.id for one in room.desk.archive.page().posts]


def test_an_export_is_read_by_its_own_process_and_each_post_is_kept_once(empty_room: Room, tmp_path: Path) -> None:
    archive = empty_room.desk.archive
    more = "<wp:comment><wp:comment_id>1</wp:comment_id></wp:comment>"
    path = put(tmp_path, export_of(*[Item(n, f"T{n}", more=more) for n in range(230)]))
    assert archive.keep(archive.read(path)) == Archived(posts=230, new=230, changed=0, comments=230)
    assert archive.keep(archive.read(path)) == Archived(posts=230, new=0, changed=0, comments=230)
    assert archive.total() == 230
    assert len(archive.page("T22").posts) == 11
    assert not empty_room.desk.upkeep.examine(rebuild=True)
    assert archive.total() == 230


HARM: dict[str, tuple[Callable[[], bytes], str]] = {
    "entities": (exports.entity_bomb, "not an export"),
    "outside": (exports.outside, "not an export"),
    "no export": (lambda: b"PK\x03\x04 a zip", "not an export"),
    "cut off": (lambda: export_of(*[Item(n) for n in range(500)])[:200_000], "ends in the middle"),
    "wrong letters": (lambda: export_of(Item(1, "Grüße")).decode().encode("latin-1"), "letters"),
    "as large as no blog is": (lambda: b"<rss>" + b" " * 100_000_000, "larger than the desk reads"),
    "nested comments": (lambda: export_of(Item(1, content="<!-- " * 390_000)), "takes too long"),
}


@pytest.mark.parametrize("kind", HARM)
def test_what_is_no_export_gets_a_sentence_and_nothing_is_kept(empty_room: Room, tmp_path: Path, kind: str) -> None:
    make, sentence = HARM[kind]
    archive = empty_room.desk.archive
    archive._files = ForeignFiles(longest_seconds=3 if kind == "nested comments" else 60)
    with pytest.raises(BadInput) as caught:
        archive.read(put(tmp_path, make()))
    assert sentence in caught.value.sentence
    assert caught.value.next_step
    assert archive.total() == 0


def test_a_file_that_is_gone_is_said(empty_room: Room, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        empty_room.desk.archive.read(tmp_path / "gone.xml")
    assert "can't be opened" in caught.value.sentence
    assert EXPORT_LIMIT < 100_000_000


def test_a_reader_that_dies_or_lies_or_is_stopped_leaves_nothing(empty_room: Room, tmp_path: Path) -> None:
    archive, path = empty_room.desk.archive, put(tmp_path, export_of(Item(1)))
    lie = 'import sys; sys.stdin.buffer.read(); sys.stdout.write(\'{"blog": 1, "pieces": []}\\n\')'
    for program in ("import os; os.abort()", lie):
        archive._files = ForeignFiles([sys.executable, "-c", program])
        with pytest.raises(BadInput) as caught:
            archive.read(path)
        assert "broke off" in caught.value.sentence
    archive._files = ForeignFiles([sys.executable, "-c", "import time; time.sleep(60)"])
    began = time.monotonic()
    with pytest.raises(NotAllowed):
        archive.read(path, lambda: True)
    assert time.monotonic() - began < 5
    assert archive.total() == 0


def test_a_post_opens_as_a_draft_with_all_that_stood_beside_it_and_once(empty_room: Room) -> None:
    desk = empty_room.desk
    (post,) = keep(empty_room, Item(1, content=CONTENT, tags=("Ops",)))
    draft = desk.archive.open(post, actor=ACTOR)
    content = desk.writing.show(draft, actor=ACTOR).content
    assert (content.title, content.excerpt, content.slug) == ("A night at the desk", "A short one", "night")
    assert content.tags == ("Ops",)
    first, card, last = content.body.strip().split("\n\n")
    assert (first, last) == ("It’s night.", "Morning.")
    assert card.startswith("<!-- kept gallery ")
    assert desk.writing.history(draft)[-1].why == Why.IMPORTED
    assert desk.site_posts.bond_of(draft) is None
    assert desk.archive.open(post, actor=ACTOR) == draft
    desk.writing.trash(draft, actor=ACTOR)
    assert desk.archive.open(post, actor=ACTOR) != draft


def test_a_post_that_is_made_to_do_harm_is_not_opened_and_holds_nothing_up(empty_room: Room) -> None:
    (post,) = keep(empty_room, Item(1, content="<" * 500_000))
    archive = empty_room.desk.archive
    archive._files = ForeignFiles(longest_seconds=1)
    with pytest.raises(BadInput) as caught:
        archive.open(post, actor=ACTOR)
    assert "takes too long" in caught.value.sentence
    archive._files = ForeignFiles([sys.executable, "-c", "import os; os.abort()"])
    with pytest.raises(BadInput) as caught:
        archive.open(post, actor=ACTOR)
    assert "broke off" in caught.value.sentence
    assert empty_room.desk.writing.all(actor=ACTOR) == ()


def body_of(room: Room, draft: str) -> str:
    return room.desk.writing.show(draft, actor=ACTOR).content.body


def test_kept_parts_go_out_as_they_stood_where_the_place_takes_blocks(empty_room: Room, blog: Blog) -> None:
    del blog
    desk = empty_room.desk
    (post,) = keep(empty_room, Item(1, content=CONTENT))
    draft = desk.archive.open(post, actor=ACTOR)
    keep(empty_room, Item(1, content="<p>Another text by now.</p>"))  # a later export: the draft stays what it was
    desk.writing.edit(draft, Changes(body=body_of(empty_room, draft).replace("Morning", "Noon")), actor=ACTOR)
    package = desk.outbox.package(empty_room.order(draft))
    assert isinstance(package, PostPackage)
    assert package.content == CONTENT.replace("Morning", "Noon")
    assert package.kept == ()


def test_kept_parts_go_nowhere_else(empty_room: Room) -> None:
    empty_room.connect("remote", may=replace(FULL, content="html"))
    (post,) = keep(empty_room, Item(1, content=CONTENT))
    draft = empty_room.desk.archive.open(post, actor=ACTOR)
    with pytest.raises(BadInput) as caught:
        empty_room.order(draft)
    assert "known to your blog only" in caught.value.sentence


def test_a_program_in_a_kept_part_never_goes_out(empty_room: Room, blog: Blog) -> None:
    del blog
    (post,) = keep(empty_room, Item(1, content=SCRIPT))
    draft = empty_room.desk.archive.open(post, actor=ACTOR)
    assert "<!-- kept html" in body_of(empty_room, draft)
    with pytest.raises(BadInput) as caught:
        empty_room.order(draft)
    assert "small program" in caught.value.sentence


def test_a_post_that_a_connected_blog_has_is_offered_as_that_one(empty_room: Room, blog: Blog) -> None:
    blog.pages, blog.total = [(listed(7),)], 1
    newer, older = keep(
        empty_room, Item(1, link="http://b/7/", at="2020-01-01 00:00:00"), Item(2, link="https://b/8", at="2019-01-01")
    )
    archive = empty_room.desk.archive
    assert archive.on_blog(newer) is None  # nobody looked there yet
    empty_room.desk.site_posts.look("remote", lambda _: None, lambda: False)
    there = archive.on_blog(newer)
    assert there is not None
    assert (there.account, there.post.remote_id) == ("remote", "7")
    assert archive.on_blog(older) is None


def test_all_posts_of_a_blog_are_removed_and_what_was_opened_stays(empty_room: Room) -> None:
    desk = empty_room.desk
    export = read_export(export_of(*[Item(n, f"T{n}", content=CONTENT) for n in range(130)]))
    desk.archive.keep(export)
    desk.archive.keep(replace(export, blog="Another", posts=(replace(export.posts[0], mark="another"),)))
    (first,) = [one.id for one in desk.archive.page("T7").posts if one.title == "T7"]
    draft = desk.archive.open(first, actor=ACTOR)
    body = body_of(empty_room, draft)
    assert dict(desk.archive.blogs()) == {export.blog: 130, "Another": 1}

    with pytest.raises(Unknown) as caught:
        desk.archive.remove("Nobody's")
    assert export.blog in caught.value.next_step
    assert desk.archive.remove(export.blog) == 130
    assert (desk.archive.total(), dict(desk.archive.blogs())) == (1, {"Another": 1})
    assert desk.archive.page("T7").posts == ()
    assert body_of(empty_room, draft) == body
    assert desk.archive.keep(export).new == 130, "the file brings them back"
    for name in (export.blog, "Another"):
        desk.archive.remove(name)
    with pytest.raises(Unknown) as caught:
        desk.archive.remove(export.blog)
    assert caught.value.next_step == ""
