"""The folder of the practice site: opened by one process at a time, its state and its pages always whole."""

import hashlib
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

from ceo_desk import __version__
from ceo_desk.channels.practice.earlier import begin
from ceo_desk.channels.practice.files import write_whole
from ceo_desk.channels.practice.material import Material, read_material
from ceo_desk.channels.practice.site import Site, page_address
from ceo_desk.channels.practice.state import State, StoredPost, fingerprint_of, read_state, to_bytes
from ceo_desk.domain.channel import Problem, Rejected, Trouble, Unreachable
from ceo_desk.domain.errors import StorageFailed

STATE_FILE = "practice.json"
LOCK_FILE = "practice.lock"
SITE_FOLDER = "site"
LOCK_PATIENCE = 20.0
"""Seconds for which another process may hold the site before we say so."""


class Blocked(Exception):
    """The folder can't be used now; `trouble` is the outcome that says so."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.problem.sentence)
        self.trouble = trouble


@dataclass(slots=True)
class Visit:
    """The site while it is ours: change the state, and name the posts whose pages change with it."""

    state: State
    now: datetime
    material: Material
    touched: set[str] = field(default_factory=set)

    def touch(self, post_id: str) -> None:
        """The post's page must be drawn again."""
        self.touched.add(post_id)


class Place:
    """One practice site on disk. Several processes may have one each on the same folder."""

    def __init__(self, folder: Path, material: Path, clock: Callable[[], datetime], leader: str, zone: str) -> None:
        self.folder = folder.resolve()
        self.site_folder = self.folder / SITE_FOLDER
        self.zone = zone
        self._material_folder = material
        self._clock = clock
        self._leader = leader

    @cached_property
    def material(self) -> Material:
        """What the practice desk is shipped with."""
        return read_material(self._material_folder)

    @property
    def leader(self) -> str:
        """In whose name the site speaks."""
        return self._leader or self.material.leader

    @property
    def index(self) -> Path:
        """The page to open first."""
        return self.site_folder / "index.html"

    def now(self) -> datetime:
        """The given clock's time."""
        return self._clock()

    def site(self, state: State) -> Site:
        """Draws the pages of this state."""
        return Site(state, self.material, self.leader, ZoneInfo(self.zone))

    def url(self, post: StoredPost) -> str:
        """The post's page as a browser opens it."""
        return f"{self.site_folder.as_uri()}/{page_address(post)}"

    def picture_path(self, name: str) -> Path:
        """Where a picture of the site lies."""
        return self.site_folder / "pictures" / name

    def page_path(self, post: StoredPost) -> Path:
        """Where the post's page lies."""
        return self.site_folder / "posts" / post.page

    @contextmanager
    def opened(self) -> Iterator[Visit]:
        """The site for us alone, with all comments whose time has come; what was changed is on disk afterwards.

        Raises Blocked where the folder can't be read or written now, or is held by another process for too long.
        """
        import filelock

        material = self.material
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with filelock.FileLock(self.folder / LOCK_FILE, timeout=LOCK_PATIENCE):
                visit = self._enter(material)
                yield visit
                self._leave(visit)
        except filelock.Timeout as error:
            raise Blocked(_busy(error)) from error
        except StorageFailed as error:
            problem = Problem(error.code, error.sentence, error.next_step, error.detail)
            raise Blocked(Rejected(problem)) from error
        except OSError as error:
            raise Blocked(_unwritable(error)) from error

    def _enter(self, material: Material) -> Visit:
        now = self._clock()
        state = read_state(self.folder / STATE_FILE)
        if state is None:
            state, pictures = begin(uuid.uuid4().hex, material, self.leader, now)
            for name, content in pictures.items():
                write_whole(self.picture_path(name), content)
        visit = Visit(state, now, material)
        look = fingerprint_of(__version__, material.look, self.leader, self.zone)
        if state.look != look or not self.index.exists():
            state.look = look
            visit.touched.update(state.posts)
        visit.touched.update(state.arrive(now))
        return visit

    def _leave(self, visit: Visit) -> None:
        """State first, then pages: what is killed in between is drawn at the next opening, by the list in the state."""
        state = visit.state
        state.stale = sorted({*state.stale, *visit.touched})
        write_whole(self.folder / STATE_FILE, to_bytes(state))
        if state.stale:
            self._draw(state)
            state.stale = []
            write_whole(self.folder / STATE_FILE, to_bytes(state))

    def _draw(self, state: State) -> None:
        site = self.site(state)
        write_whole(self.site_folder / "style.css", self.material.style)
        for post_id in state.stale:
            post = state.posts.get(post_id)
            if post is not None and post.status == "live":
                write_whole(self.page_path(post), site.post(post).encode())
            elif post is not None and post.page:
                self.page_path(post).unlink(missing_ok=True)
        write_whole(self.site_folder / "feed.xml", site.feed().encode())
        write_whole(self.index, site.index().encode())
        self._tidy_pictures(state)

    def _tidy_pictures(self, state: State) -> None:
        """Removes pictures that no post shows any more, and no post on its way will."""
        needed = {name for post in state.posts.values() for name in post.pictures.values()}
        for path in (self.site_folder / "pictures").glob("*"):
            if path.name not in needed:
                path.unlink(missing_ok=True)


def author_key(site_id: str, author: str) -> str:
    """Names a person within one site without saying who it is."""
    return hashlib.sha256(f"{site_id}/{author}".encode()).hexdigest()[:16]


def _busy(error: Exception) -> Unreachable:
    problem = Problem("busy", "Another window holds the practice site just now.", "Try again in a minute.", str(error))
    return Unreachable(problem, retry_after=30.0)


def _unwritable(error: OSError) -> Unreachable:
    sentence = "The practice site's folder can't be written just now."
    next_step = "Look whether this laptop is full or the folder is locked."
    return Unreachable(Problem("folder", sentence, next_step, repr(error)), retry_after=60.0)
