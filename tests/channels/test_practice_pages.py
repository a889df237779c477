"""The pages that a browser opens: whole, safe, readable by everybody."""

import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from ceo_desk.channels.practice.markup import left_out, page_name, to_page
from ceo_desk.channels.practice.site import initials, paragraphs
from ceo_desk.channels.practice.state import State
from ceo_desk.domain.channel import Published, RemoteStatus, ReplyPackage, Voice
from tests.channels.practice_adapter import Known, PracticeWorld, Record, package

VOID = {"br", "hr", "img", "input", "link", "meta"}
HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(1)"> & "quoted" </article></main>\x00\x1b'


class Checker(HTMLParser):
    """Walks one page and notes what is wrong with it."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.wrong: list[str] = []
        self.attributes: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.append(tag)
        self.attributes.append((tag, values))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "img" and values.get("alt") is None:
            self.wrong.append(f"no alt: {values}")
        self.wrong += [f"{tag} {name}" for name in values if name.startswith("on") or name == "style"]
        self.links += [value for name in ("href", "src") if (value := values.get(name))]
        self.ids += [value for value in (values.get("id"),) if value]

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"closed {tag}")


def check(page: Path) -> Checker:
    checker = Checker()
    checker.feed(page.read_text(encoding="utf-8"))
    checker.close()
    return checker


@pytest.fixture
def world(tmp_path: Path) -> PracticeWorld:
    """A site with everything on it, hostile words included."""
    world = PracticeWorld(tmp_path / "a folder with spaces & ünï")
    picture = world.pictures.add(b"picture")
    body = (
        f'<h1>Big</h1><p>Words <a href="https://example.org/?a=1&amp;b=2">there</a>.'
        f' <img src="picture:{picture.sha256}" alt="Drawing"></p>'
        '<p>x<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup></p>'
        '<table><thead><tr><th style="text-align: right;">n</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>'
        '<div class="footnote"><ol><li id="fn:1"><p>y</p></li></ol></div></div></main><p>unclosed'
    )
    wanted = package("Größe & <b>Mut</b>", body, excerpt=HOSTILE, tags=(HOSTILE,), pictures=(picture,))
    outcome = world.channel.publish(wanted, Record("m").ledger(), world.pictures)
    assert isinstance(outcome, Published)
    world.clock.move(minutes=9)
    known = Known()
    comments = world.fetch(known)
    asked = next(c for c in comments if c.post == outcome.remote_id and c.voice is Voice.PERSON and c.url != "")
    parent = next(c for c in comments if c.post == outcome.remote_id and c.status is RemoteStatus.LIVE)
    for depth in range(6):
        reply = world.channel.reply(
            ReplyPackage(parent.post, parent.remote_id, f"{depth} {HOSTILE}"), Record(f"r{depth}").ledger()
        )
        assert isinstance(reply, Published)
        parent = next(c for c in world.fetch() if c.remote_id == reply.remote_id)

    def rename(state: State) -> None:
        state.comments[asked.remote_id].author = HOSTILE

    world.change(rename)
    world.channel.moderate(asked.remote_id, RemoteStatus.LIVE)
    return world


def pages(world: PracticeWorld) -> list[Path]:
    site = world.channel.index.parent
    return [world.channel.index, *sorted((site / "posts").glob("*.html"))]


def test_every_page_is_whole_and_readable_by_everybody(world: PracticeWorld) -> None:
    assert len(pages(world)) == 5
    for page in pages(world):
        checker = check(page)
        assert checker.wrong == []
        assert checker.open == []
        for landmark in ("main", "footer", "title"):
            assert checker.tags.count(landmark) >= 1, (page, landmark)
        assert checker.tags.count("h1") == checker.tags.count("main") == 1
        assert "script" not in checker.tags
        assert len(checker.ids) == len(set(checker.ids))
        assert dict(checker.attributes[0][1]) == {"lang": "en"}


def test_every_link_leads_to_a_file_or_to_the_open_web(world: PracticeWorld) -> None:
    checked = 0
    for page in pages(world):
        checker = check(page)
        for link in checker.links:
            if link.startswith("https://example.org/"):
                continue
            path, _, anchor = link.partition("#")
            assert not re.match(r"[a-z]+:", path), link
            target = page.parent / unquote(path) if path else page
            assert target.is_file(), link
            if anchor:
                assert anchor in check(target).ids, link
            checked += 1
    assert checked > 25


def test_a_page_loads_nothing_from_elsewhere_and_runs_nothing(world: PracticeWorld) -> None:
    for page in pages(world):
        policies = [
            values["content"]
            for tag, values in check(page).attributes
            if tag == "meta" and values.get("http-equiv") == "Content-Security-Policy"
        ]
        assert policies == [
            "default-src 'none'; img-src 'self' file:; style-src 'self' file:; base-uri 'none'; form-action 'none'"
        ]
    style = (world.channel.index.parent / "style.css").read_text(encoding="utf-8")
    assert "url(" not in style
    assert "@import" not in style
    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style


def test_the_words_of_others_stay_words(world: PracticeWorld) -> None:
    whole = "".join(page.read_text(encoding="utf-8") for page in pages(world))
    assert "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;alert(1)&quot;&gt;" in whole
    assert "\x00" not in whole
    assert "\x1b" not in whole


def test_comments_tell_their_language_and_direction(world: PracticeWorld) -> None:
    whole = "".join(page.read_text(encoding="utf-8") for page in pages(world))
    assert 'lang="ar" dir="rtl"' in whole
    assert 'lang="fr" dir="ltr"' in whole
    assert 'dir="auto"' in whole
    assert '<ol class="answers flat">' in whole


def test_the_feed_is_atom_with_every_post_and_true_links(world: PracticeWorld) -> None:
    site = world.channel.index.parent
    atom = "{http://www.w3.org/2005/Atom}"
    feed = ET.parse(site / "feed.xml").getroot()
    entries = feed.findall(f"{atom}entry")
    assert len(entries) == 4
    assert entries[0].findtext(f"{atom}title") == "Größe & <b>Mut</b>"
    ids = [feed.findtext(f"{atom}id"), *(entry.findtext(f"{atom}id") for entry in entries)]
    assert len(set(ids)) == 5
    for entry in entries:
        link = entry.find(f"{atom}link")
        assert link is not None
        assert (site / unquote(link.attrib["href"])).is_file()
    assert 'src="pictures/' in (entries[0].findtext(f"{atom}content") or "")


def test_the_front_page_lists_all_and_the_feed_the_newest(tmp_path: Path) -> None:
    world = PracticeWorld(tmp_path)
    for number in range(30):
        world.publish(f"m{number}", f"Post {number}")
        world.clock.move(seconds=1)
    index = world.channel.index.read_text(encoding="utf-8")
    assert index.count("<article") == 33
    assert index.index("Post 29<") < index.index("Post 28<") < index.index("Why breakfast moves")
    feed = (tmp_path / "site" / "feed.xml").read_text(encoding="utf-8")
    assert feed.count("<entry>") == 30
    assert "Why breakfast moves" not in feed


def test_an_empty_site_says_so(tmp_path: Path) -> None:
    world = PracticeWorld(tmp_path)
    posts = {comment.post for comment in world.fetch()}
    for post in posts:
        world.channel.withdraw(post)
    assert "Nothing is published yet." in world.channel.index.read_text(encoding="utf-8")
    assert check(world.channel.index).wrong == []
    assert len(ET.parse(tmp_path / "site" / "feed.xml").getroot()) == 7


def test_another_leader_gives_every_page_another_name(tmp_path: Path) -> None:
    world = PracticeWorld(tmp_path)
    world.channel.check()
    world.leader = "Ömer <Usta>"
    world.channel.check()
    for page in pages(world):
        assert "Notes by Ömer &lt;Usta&gt;" in page.read_text(encoding="utf-8")


def test_one_comment_is_counted_in_words(tmp_path: Path) -> None:
    world = PracticeWorld(tmp_path)
    post = world.publish()
    while True:
        world.clock.move(seconds=1)
        if [comment for comment in world.fetch() if comment.post == post.remote_id]:
            break
    assert '<h2 id="comments">One comment</h2>' in world.page(post.url)
    assert "· </span> 1 comment" in world.channel.index.read_text(encoding="utf-8").replace("·</span>", "· </span>")


def test_what_a_page_cannot_show_is_left_out_and_said() -> None:
    assert left_out('<h1>A</h1><p>b<br>c</p><img src="picture:x" alt="">') == ()
    odd = '<script>alert(1)</script><iframe src="https://example.org"></iframe>'
    odd += '<img src="https://example.org/a.png" alt="">'
    assert left_out(odd) == (
        "Left out, because this site can't show it: iframe, script.",
        "A picture from elsewhere is not shown; add it to the post itself.",
    )
    page = to_page(odd, {})
    assert "example.org" not in page
    assert "alert" not in page
    assert 'href="' not in to_page('<a href="javascript:alert(1)">x</a>', {})
    assert 'type="checkbox"' in to_page('<input type="image" checked disabled>', {})


def test_page_names_can_be_read_in_every_script() -> None:
    assert page_name("What our night porters taught me!", "29") == "29-what-our-night-porters-taught-me.html"
    assert page_name("Größe: nur Mut", "3") == "3-größe-nur-mut.html"
    assert page_name("夜勤の仲間", "4") == "4-夜勤の仲間.html"
    assert page_name("!?", "5") == "5.html"
    assert len(page_name("word " * 100, "6")) < 80


def test_names_and_paragraphs() -> None:
    assert [initials(name) for name in ("Ines Barreto", "Jonas", "M. K.", "سمير الخطيب", "(…)")] == [
        "IB",
        "J",
        "MK",
        "سا",
        "",
    ]
    assert paragraphs("a\r\n\r\nb\nc\n\n\n") == "<p>a</p>\n<p>b<br>\nc</p>"
