"""The practice channel: the whole job with no account, no network and nothing at stake."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from ceo_desk.channels.practice import fetching, publishing
from ceo_desk.channels.practice.place import Blocked, Place
from ceo_desk.domain import moment
from ceo_desk.domain.channel import (
    Capabilities,
    ChangeOutcome,
    CheckOutcome,
    Done,
    Identity,
    KnownComments,
    Ledger,
    LookUpOutcome,
    Page,
    PictureSource,
    PostPackage,
    Problem,
    PublishOutcome,
    Rejected,
    RemoteStatus,
    ReplyPackage,
    Trouble,
)

ORPHAN_AGE = timedelta(minutes=10)
PERSON_ID = "leader"

CAPABILITIES = Capabilities(
    publish=True,
    update=True,
    withdraw=True,
    read_comments=True,
    reply=True,
    moderate=True,
    make_categories=True,
    upload_pictures=True,
    content="html",
    notes=(
        "The readers here are invented, and nothing leaves this laptop.",
        "The practice site can't hold a post back; the desk sends it at its hour.",
    ),
)


class Practice:
    """A practice site in `folder`, made from the shipped `material`; its readers live by `clock`.

    `leader` is in whose name it speaks (empty: the invented one's), `zone` the IANA name of the clock on its pages.
    """

    def __init__(
        self, folder: Path, material: Path, clock: Callable[[], datetime], leader: str = "", zone: str = "UTC"
    ) -> None:
        self._place = Place(folder, material, clock, leader, zone)

    @property
    def index(self) -> Path:
        """The page to open in a browser; it is there after the first call."""
        return self._place.index

    def check(self) -> CheckOutcome:
        """Makes the site where there is none yet, and says who speaks here."""
        try:
            with self._place.opened() as visit:
                return Identity(
                    source=f"practice:{visit.state.site_id}",
                    source_title=self._place.site(visit.state).title,
                    source_url=self._place.index.as_uri(),
                    person_id=PERSON_ID,
                    person=self._place.leader,
                    capabilities=CAPABILITIES,
                    zone=self._place.zone,
                )
        except Blocked as blocked:
            return blocked.trouble

    def publish(self, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
        """Publishes or updates exactly this package, at most once per marker."""
        try:
            return publishing.publish(self._place, package, ledger, pictures)
        except Blocked as blocked:
            return blocked.trouble

    def reply(self, package: ReplyPackage, ledger: Ledger) -> PublishOutcome:
        """Answers a comment, at most once per marker, or changes the words of an answer that stands."""
        try:
            return publishing.reply(self._place, package, ledger)
        except Blocked as blocked:
            return blocked.trouble

    def look_up(self, package: PostPackage | ReplyPackage, ledger: Ledger) -> LookUpOutcome:
        """Looks whether what was begun under the marker is public."""
        try:
            return publishing.look_up(self._place, package, ledger)
        except Blocked as blocked:
            return blocked.trouble

    def withdraw(self, remote_id: str) -> ChangeOutcome:
        """Takes the post, its comments and its pictures off the site. What is already gone is done."""
        try:
            with self._place.opened() as visit:
                post = visit.state.posts.get(remote_id)
                if post is not None and post.status != "withdrawn":
                    post.status = "withdrawn"
                    post.pictures = {}
                    post.featured = post.featured_alt = ""
                    visit.state.coming = [coming for coming in visit.state.coming if coming.post != remote_id]
                    visit.touch(remote_id)
        except Blocked as blocked:
            return blocked.trouble
        return Done("withdrawn")

    def withdraw_reply(self, remote_id: str) -> ChangeOutcome:
        """Takes an answer of ours out of public sight. What is already gone is done."""
        outcome = self.moderate(remote_id, RemoteStatus.TRASH)
        is_gone = isinstance(outcome, Rejected) and outcome.problem.reason == "gone"
        return Done(RemoteStatus.TRASH.value) if is_gone else outcome

    def unschedule(self, remote_id: str) -> ChangeOutcome:
        """Nothing here publishes by itself, so a post that is not public stays so; a public one is refused."""
        try:
            with self._place.opened() as visit:
                post = visit.state.posts.get(remote_id)
                is_live = post is not None and post.status == "live"
        except Blocked as blocked:
            return blocked.trouble
        if is_live:
            return Rejected(Problem("live", "This post is out already.", "Take it back from the site."))
        return Done("draft")

    def moderate(self, remote_id: str, status: RemoteStatus) -> ChangeOutcome:
        """Shows, holds or hides a comment; repeating it is harmless."""
        if status is RemoteStatus.GONE:
            sentence = "The practice site deletes no comment for good."
            return Rejected(Problem("not_possible", sentence, "Put it into the trash."))
        try:
            with self._place.opened() as visit:
                comment = visit.state.comments.get(remote_id)
                if comment is None or not visit.state.is_visible(comment):
                    sentence = "This comment is no longer on the practice site."
                    return Rejected(Problem("gone", sentence, "Nothing is left to do."))
                comment.status = status
                visit.touch(comment.post)
        except Blocked as blocked:
            return blocked.trouble
        return Done(status.value)

    def fetch(self, known: KnownComments, is_full: bool = False) -> Iterator[Page | Trouble]:
        """What readers wrote up to now, and what changed since; the pages of the site follow."""
        try:
            snapshot = fetching.look(self._place)
        except Blocked as blocked:
            yield blocked.trouble
            return
        yield from fetching.pages(snapshot, known, is_full)

    def sweep(self, known_ids: frozenset[str], now: datetime) -> tuple[str, ...] | Trouble:
        """Removes placeholders older than ten minutes that are in no record."""
        oldest = moment.to_text(now - ORPHAN_AGE)
        try:
            with self._place.opened() as visit:
                posts = visit.state.posts
                orphans = [
                    post.id
                    for post in posts.values()
                    if post.status == "placeholder" and post.id not in known_ids and post.created < oldest
                ]
                for post_id in orphans:
                    del posts[post_id]
                    visit.touch(post_id)
        except Blocked as blocked:
            return blocked.trouble
        return tuple(orphans)
