"""The posts that stand on a blog, with a stand-in for it: listed, searched, opened, ordered."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from ceo_desk.domain.channel import PostPackage, Rejected, SignInNeeded, Trouble, Unreachable
from ceo_desk.domain.errors import BadInput, NotAllowed, OutOfReach, WorldSaidNo
from ceo_desk.domain.publication import State
from ceo_desk.domain.site_posts import FetchedPost, ListedPost, PostsPage, Stands
from ceo_desk.services.publishing.site_posts import SitePosts
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.processes.foreign_files import ForeignFiles
from tests.services.conftest import ACTOR, Room
from tests.services.desks import BEGIN, FULL, identity
from tests.services.remote import PROBLEM, Post, Repeatable

LISTING = replace(FULL, list_posts=True, content="blocks")
BLOCK = "<!-- wp:paragraph -->\n<p>{}</p>\n<!-- /wp:paragraph -->"
GALLERY = '<!-- wp:gallery {"ids":[1]} -->\n<figure>Two pictures</figure>\n<!-- /wp:gallery -->'
CONTENT = f"{BLOCK.format('It’s night.')}\n{GALLERY}\n\n{BLOCK.format('Morning.')}"


def listed(number: int, stands: Stands = Stands.LIVE, author: str = "Jonas") -> ListedPost:
    at = BEGIN - timedelta(days=number) if stands in (Stands.LIVE, Stands.SCHEDULED) else None
    return ListedPost(
        str(number), f"Post {number}", stands, at, BEGIN - timedelta(days=number), author, f"https://b/{number}"
    )


def fetched(remote_id: str = "7", stands: Stands = Stands.LIVE, **other: object) -> FetchedPost:
    made = FetchedPost(
        remote_id, "Nights", CONTENT, "In short", "nights", ("ops",), ("News",), stands, BEGIN, "https://b/7", "first"
    )
    return replace(made, **other)  # type: ignore[arg-type]  # the caller names real fields


@dataclass
class Blog(Repeatable):
    """A blog with posts; `asked` are the portions and words that it was asked for."""

    pages: list[tuple[ListedPost, ...]] = field(default_factory=list)
    total: int = 0
    post: FetchedPost | Trouble | None = None
    trouble: Trouble | None = None
    asked: list[object] = field(default_factory=list)

    def list_posts(self, portion: int = 1, search: str = "") -> PostsPage | Trouble:
        self.asked.append(search or portion)
        if self.trouble is not None:
            return self.trouble
        if search:
            found = tuple(post for page in self.pages for post in page if search in post.title)
            return PostsPage(found, len(found), is_last=True)
        return PostsPage(self.pages[portion - 1], self.total, portion == len(self.pages))

    def read_post(self, remote_id: str) -> FetchedPost | Trouble:
        self.asked.append(remote_id)
        assert self.post is not None
        return self.post


@pytest.fixture
def blog(empty_room: Room) -> Blog:
    empty_room.connect("remote", may=LISTING)
    made = Blog.__new__(Blog)
    Repeatable.__init__(made, empty_room.service, identity(LISTING))
    made.pages, made.total, made.post, made.trouble, made.asked = [], 0, fetched(), None, []
    empty_room.door.channels["remote"] = made
    empty_room.service.posts["7"] = Post("theirs", CONTENT, is_public=True)
    return made


@pytest.fixture
def site(empty_room: Room, blog: Blog) -> SitePosts:
    del blog
    return empty_room.desk.site_posts


def titles(site: SitePosts, words: str = "") -> list[str]:
    return [one.post.title for one in site.listed(words).posts]


def look(site: SitePosts, *, stops: bool = False) -> list[str]:
    told: list[str] = []
    site.look("remote", told.append, lambda: stops)
    return told


def open_seven(room: Room) -> str:
    return room.desk.site_posts.open("remote", "7", actor=ACTOR)


def body_of(room: Room, draft: str) -> str:
    return room.desk.writing.show(draft, actor=ACTOR).content.body


def edit(room: Room, draft: str, old: str, new: str) -> None:
    body = body_of(room, draft)
    assert old in body
    room.desk.writing.edit(draft, Changes(body=body.replace(old, new)), actor=ACTOR)


def package_of(room: Room, draft: str) -> PostPackage:
    package = room.desk.outbox.package(room.order(draft))
    assert isinstance(package, PostPackage)
    return package


def test_a_list_is_read_to_its_end_once_and_then_as_far_as_it_changed(blog: Blog, site: SitePosts) -> None:
    assert (site.listed().posts, site.listed().looked_at) == ((), None)
    assert site.listed().accounts == ("remote",)
    blog.pages, blog.total = [(listed(1), listed(2)), (listed(3, author=""), listed(4, Stands.DRAFT))], 4
    assert look(site) == ["remote"]
    assert titles(site) == ["Post 1", "Post 2", "Post 3", "Post 4"]
    assert site.listed().looked_at is not None
    assert titles(site, "JONAS post 2") == ["Post 2"]
    blog.asked.clear()
    look(site)
    assert blog.asked == [1]
    blog.pages[0] = (replace(listed(1), title="Other"), listed(2))
    look(site)
    assert blog.asked == [1, 1, 2]
    assert titles(site)[0] == "Other"
    blog.pages, blog.total = [(listed(1),)], 1
    look(site)
    assert titles(site) == ["Post 1"]


def test_a_look_that_is_stopped_drops_nothing(blog: Blog, site: SitePosts) -> None:
    blog.pages, blog.total = [(listed(1),), (listed(2),)], 2
    look(site)
    blog.pages, blog.total = [(listed(3),), (listed(4),)], 3
    look(site, stops=True)
    assert titles(site) == ["Post 1", "Post 2", "Post 3"]


def test_a_search_asks_the_blog(blog: Blog, site: SitePosts) -> None:
    blog.pages = [(listed(1), listed(2))]
    assert [one.post.title for one in site.search("remote", "Post 2")] == ["Post 2"]
    assert titles(site) == ["Post 2"]
    blog.pages, blog.total = [(listed(1), listed(2))], 2
    look(site)
    assert site.search("remote", "Post 1")[0].id == "remote/1"
    assert site.listed().posts[0].moment == BEGIN - timedelta(days=1)


@pytest.mark.parametrize(
    ("trouble", "error"),
    [
        (Rejected(PROBLEM), WorldSaidNo),
        (Unreachable(PROBLEM, is_offline=True), OutOfReach),
        (SignInNeeded(PROBLEM), WorldSaidNo),
    ],
)
def test_what_the_blog_does_not_give_is_said(
    blog: Blog, site: SitePosts, trouble: Trouble, error: type[Exception]
) -> None:
    blog.trouble = blog.post = trouble
    with pytest.raises(error):
        look(site)
    with pytest.raises(error):
        site.search("remote", "x")
    with pytest.raises(error):
        site.open("remote", "7", actor=ACTOR)


def test_an_account_that_may_not_list_is_not_asked(empty_room: Room) -> None:
    empty_room.connect("reader")
    empty_room.connect("other", may=LISTING)
    empty_room.connect("locked", may=LISTING)
    empty_room.door.channels["locked"] = SignInNeeded(PROBLEM)
    site = empty_room.desk.site_posts
    for name in ("reader", "other"):
        with pytest.raises(NotAllowed):
            site.open(name, "7", actor=ACTOR)
    with pytest.raises(WorldSaidNo):
        site.open("locked", "7", actor=ACTOR)


def test_a_post_that_is_gone_leaves_the_list(blog: Blog, site: SitePosts) -> None:
    blog.pages, blog.total = [(listed(7),)], 1
    look(site)
    blog.post = Rejected(replace(PROBLEM, reason="post_gone"))
    with pytest.raises(WorldSaidNo):
        site.open("remote", "7", actor=ACTOR)
    assert titles(site) == []


@pytest.mark.usefixtures("blog")
def test_only_what_was_edited_is_in_the_package(empty_room: Room) -> None:
    room = empty_room
    draft = open_seven(room)
    publication = room.desk.outbox.for_post(room.desk.accounts.all()[0].source.id, "7")
    assert publication is not None
    assert (publication.state, publication.draft, publication.fingerprint) == (State.LIVE, draft, "first")
    assert room.order(draft) == publication  # nothing was changed
    edit(room, draft, "night", "day")
    package = package_of(room, draft)
    assert package.content == CONTENT.replace("night", "day")
    assert set(package.kept) == {"title", "excerpt", "tags", "categories", "featured", "slug"}
    room.desk.sender.drain()
    assert room.now(publication).state is State.LIVE

    edit(room, draft, "day", "night")
    room.desk.writing.edit(draft, Changes(title="Days"), actor=ACTOR)
    room.order(draft)
    room.desk.sender.drain()
    room.desk.writing.edit(draft, Changes(title="Nights"), actor=ACTOR)
    package = package_of(room, draft)
    assert (package.title, package.content) == ("Nights", CONTENT)
    assert not {"title", "content"} & set(package.kept)  # both were written before, so both are written back
    preview = room.desk.publishing.preview(draft, "remote")
    assert preview.package.content == CONTENT
    assert "Morning." in room.desk.looking.whole_page(draft, "remote").read_text()
    assert room.desk.upkeep.examine(rebuild=True) == ()


def test_what_was_opened_is_opened_again(blog: Blog, empty_room: Room) -> None:
    room = empty_room
    draft = open_seven(room)
    assert open_seven(room) == draft
    blog.post = fetched(content=CONTENT.replace("Morning", "Evening"), fingerprint="second")
    assert open_seven(room) == draft
    assert "Evening." in body_of(room, draft)
    edit(room, draft, "Evening", "Noon")
    blog.asked.clear()
    assert open_seven(room) == draft
    assert blog.asked == []
    room.order(draft)
    room.desk.sender.drain()
    assert open_seven(room) == draft
    room.desk.writing.trash(draft, actor=ACTOR)
    assert open_seven(room) != draft


@pytest.mark.usefixtures("blog")
def test_after_it_was_taken_back_it_goes_out_as_a_new_post(empty_room: Room) -> None:
    room = empty_room
    draft = open_seven(room)
    bond = room.desk.site_posts.bond_of(draft)
    assert bond is not None
    assert (bond.blog, bond.stands, bond.url, bond.is_changed_there) == ("Remote", Stands.LIVE, "https://b/7", False)
    (publication,) = room.desk.outbox.posts()
    room.desk.publishing.withdraw(publication.id, actor=ACTOR)
    assert room.desk.site_posts.bond_of(draft) is None
    again = room.order(draft)
    assert again.id != publication.id
    package = room.desk.outbox.package(again)
    assert isinstance(package, PostPackage)
    assert (package.content, package.kept) == (CONTENT, ())
    assert again.remote_id == ""


@pytest.mark.parametrize("stands", [Stands.DRAFT, Stands.PENDING])
def test_what_no_reader_has_becomes_a_publication_with_its_first_order(
    blog: Blog, empty_room: Room, stands: Stands
) -> None:
    room = empty_room
    blog.post = fetched(stands=stands, at=None)
    draft = open_seven(room)
    assert room.desk.outbox.posts() == ()
    bond = room.desk.site_posts.bond_of(draft)
    assert bond is not None
    assert bond.stands is stands
    first = room.order(draft, hold=60)
    assert (first.remote_id, first.fingerprint) == ("7", "first")
    room.desk.publishing.cancel(first.id, actor=ACTOR)
    second = room.order(draft)
    assert (second.remote_id, second.id != first.id) == ("7", True)


def test_scheduled_and_private_posts_stay_what_they_are(blog: Blog, empty_room: Room) -> None:
    room = empty_room
    hour = BEGIN + timedelta(days=3)
    blog.post = fetched(stands=Stands.SCHEDULED, at=hour)
    draft = open_seven(room)
    (publication,) = room.desk.outbox.posts()
    assert (publication.state, publication.due) == (State.SCHEDULED, hour)
    assert room.order(draft, at=hour) == publication
    blog.post = fetched("8", stands=Stands.PRIVATE)
    private = room.desk.site_posts.open("remote", "8", actor=ACTOR)
    edit(room, private, "night", "day")
    assert package_of(room, private).visibility == "private"


def test_somebody_changed_it_there_since(blog: Blog, empty_room: Room) -> None:
    room = empty_room
    draft = open_seven(room)
    room.watch.move(100)
    blog.pages, blog.total = [(replace(listed(7), modified=room.watch()),)], 1
    look(room.desk.site_posts)
    bond = room.desk.site_posts.bond_of(draft)
    assert bond is not None
    assert bond.is_changed_there


def test_the_desks_own_post_opens_its_draft(blog: Blog, empty_room: Room) -> None:
    room = empty_room
    draft = room.write("Our words.")
    publication = room.order(draft)
    room.desk.sender.drain()
    remote_id = room.now(publication).remote_id
    assert remote_id
    assert room.desk.site_posts.open("remote", remote_id, actor=ACTOR) == draft
    room.desk.writing.trash(draft, actor=ACTOR)
    blog.post = fetched(remote_id)
    assert room.desk.site_posts.open("remote", remote_id, actor=ACTOR) != draft


@pytest.mark.usefixtures("blog")
def test_kept_parts_go_nowhere_else(empty_room: Room) -> None:
    room = empty_room
    draft = open_seven(room)
    room.connect("elsewhere")
    with pytest.raises(BadInput, match="known to your blog only"):
        room.order(draft, to="elsewhere")
    edit(room, draft, "<!-- kept", "> <!-- kept")
    with pytest.raises(BadInput, match="where the desk can put it back"):
        room.order(draft)


@pytest.mark.usefixtures("blog")
def test_an_account_that_is_connected_again_goes_on(empty_room: Room) -> None:
    room = empty_room
    draft = open_seven(room)
    channel = room.door.channels["remote"]
    room.desk.accounts.remove("remote", actor=ACTOR)
    room.desk.accounts.add("wordpress", "remote", "clara", "secret", "remote", actor=ACTOR)
    room.door.channels["remote"] = channel
    assert open_seven(room) == draft
    edit(room, draft, "night", "day")
    assert package_of(room, draft).content == CONTENT.replace("night", "day")


@pytest.mark.usefixtures("blog")
def test_where_what_stood_there_was_erased_the_record_is_read_all_the_same(empty_room: Room) -> None:
    room = empty_room
    open_seven(room)
    room.desk.database.write(
        lambda connection: connection.execute("DELETE FROM bodies WHERE hash = (SELECT base FROM origins)")
    )
    room.desk.upkeep.examine(rebuild=True)
    (publication,) = room.desk.outbox.posts()
    assert (publication.state, publication.url) == (State.LIVE, "")


def test_a_post_that_is_made_to_do_harm_is_not_opened_and_holds_nothing_up(
    empty_room: Room, site: SitePosts, blog: Blog
) -> None:
    blog.post = fetched(content="<" * 500_000)
    site._files = ForeignFiles(longest_seconds=1)
    with pytest.raises(BadInput) as caught:
        site.open("remote", "7", actor=ACTOR)
    assert "takes too long" in caught.value.sentence
    assert empty_room.desk.writing.all(actor=ACTOR) == ()
