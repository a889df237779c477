"""The posts that stand on the blog, and one of them on the page."""

from dataclasses import replace
from datetime import datetime, timedelta

from ceo_desk.domain.channel import Problem, Rejected, Trouble, Unreachable
from ceo_desk.domain.site_posts import FetchedPost, ListedPost, PostsPage, Stands
from ceo_desk.services.desk import Desk
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.posts.view import PostsView
from tests.support.block_post import BLOCKS
from tests.ui.gallery import words
from tests.ui.gallery.hands import press
from tests.ui.gallery.material import BLOG, NOW, Blog, Day, quietly
from tests.ui.gallery.scene import Scene, Set
from tests.ui.stage import CLARA, JONAS

OLD, OLDER = tuple(words.OTHERS)[:2]
PARTS = (0, 1, 2, 4, 11, 15, 33)
"""Of the post of many blocks, those that make a page."""
AWAY = Unreachable(Problem("offline", "You are offline.", "It goes on when you are back"), is_offline=True)
NOT_YOURS = Rejected(Problem("may_not_change", "Your account may not change this on the blog.", "Copy the note for IT"))


class Listing(Blog):
    """The blog with all its posts. `trouble` is what it says to every look, `refusal` to opening."""

    trouble: Trouble | None = None
    refusal: Trouble | None = None
    posts: tuple[ListedPost, ...] = ()

    def list_posts(self, portion: int = 1, search: str = "") -> PostsPage | Trouble:
        del portion
        found = tuple(post for post in self.posts if search.casefold() in post.title.casefold())
        return self.trouble or PostsPage(found, len(found), is_last=True)

    def read_post(self, remote_id: str) -> FetchedPost | Trouble:
        text = "\n\n".join(BLOCKS[number] for number in PARTS)
        at = NOW - timedelta(days=9)
        post = FetchedPost(
            remote_id,
            OLD,
            text,
            "",
            "old",
            (),
            (),
            Stands.LIVE,
            at,
            "https://alderbay.example/old",
            "as it was",
        )
        return self.refusal or post


def scenes() -> tuple[Scene, ...]:
    """Every state of them."""
    return (
        Scene("blog-posts", _open_list, prepare=_list),
        Scene("blog-posts-found", _search, prepare=_list),
        Scene("blog-posts-away", _open_list, prepare=_list_and_leave),
        Scene("blog-posts-empty", _open_list, prepare=_list_nothing),
        Scene("blog-posts-refused", _open_one, prepare=_list_and_refuse),
        Scene("blog-post-open", _open_one, prepare=_list),
    )


def _blog(desk: Desk, day: Day, posts: tuple[ListedPost, ...]) -> Listing:
    known = day.door.channels[BLOG]
    assert isinstance(known, Blog)
    may = replace(known.identity.capabilities, list_posts=True)
    blog = Listing(known.service, replace(known.identity, capabilities=may))
    blog.posts = posts
    day.door.channels[BLOG] = blog
    desk.accounts.check(BLOG, None, actor=CLARA)
    desk.site_posts.look(BLOG, quietly, lambda: False)
    return blog


def _listed(number: int, title: str, stands: Stands, days: float, author: str) -> ListedPost:
    at: datetime | None = NOW - timedelta(days=days)
    dated = at if stands in (Stands.LIVE, Stands.PRIVATE, Stands.SCHEDULED) else None
    url = f"https://alderbay.example/{number}"
    return ListedPost(f"8{number}", title, stands, dated, NOW - timedelta(days=abs(days)), author, url)


def _list(desk: Desk, day: Day) -> None:
    _blog(
        desk,
        day,
        (
            _listed(1, words.FERN_LODGE, Stands.SCHEDULED, -2, JONAS),
            _listed(2, words.UNWRITTEN, Stands.DRAFT, 1, CLARA),
            _listed(3, words.BREAKFAST, Stands.LIVE, 6, CLARA),
            _listed(4, OLD, Stands.LIVE, 9, JONAS),
            _listed(5, words.PORTERS, Stands.PENDING, 3, JONAS),
            _listed(6, OLDER, Stands.PRIVATE, 400, ""),
        ),
    )


def _list_and_leave(desk: Desk, day: Day) -> None:
    _list(desk, day)
    blog = day.door.channels[BLOG]
    assert isinstance(blog, Listing)
    blog.trouble = AWAY


def _list_nothing(desk: Desk, day: Day) -> None:
    _blog(desk, day, ())


def _list_and_refuse(desk: Desk, day: Day) -> None:
    _list(desk, day)
    blog = day.door.channels[BLOG]
    assert isinstance(blog, Listing)
    blog.refusal = NOT_YOURS


def _open_list(at: Set) -> None:
    at.stage.go(Place.POSTS)
    at.stage.settle()
    press(at, "On your blog")
    at.stage.settle()


def _view(at: Set) -> PostsView:
    screen = at.stage.screen
    assert isinstance(screen, PostsView)
    return screen


def _search(at: Set) -> None:
    _open_list(at)
    blog = _view(at).blog
    blog.line.setText("night")
    blog.line.returnPressed.emit()
    at.stage.settle()


def _open_one(at: Set) -> None:
    _open_list(at)
    blog = _view(at).blog
    row = next(row for row in range(blog.model.rowCount()) if "84" in str(blog.model.line_at(row)))
    blog.table.select(row)
    blog.table.opened.emit(f"{BLOG}/84")
    at.stage.settle()
