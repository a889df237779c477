"""A package becomes a post, at most once in public: placeholder, stored id, one write by id, read-back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from ceo_desk.channels.wordpress import comparing, media, posts, preparing, updating
from ceo_desk.channels.wordpress.placing import place
from ceo_desk.channels.wordpress.posts import RemoteVersion
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Row, Session
from ceo_desk.channels.wordpress.words import say
from ceo_desk.domain.channel import (
    GoingPublic,
    Ledger,
    LookUpOutcome,
    NotThere,
    PictureSource,
    PostPackage,
    Published,
    PublishOutcome,
    Rejected,
    StayedBack,
    Trouble,
    Uploaded,
)


@dataclass(frozen=True, slots=True)
class Publisher:
    """Publishes, updates and finds posts. A create may still be worked on for `settle` after it left."""

    session: Session
    settle: timedelta

    def publish(self, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
        """Publishes, schedules or updates exactly this package; repeatable at any point."""
        refused = media.refuse_unknown(package)
        if refused:
            return refused
        version = self._recorded(ledger)
        if ledger.standing:
            if version is None:
                return Rejected(say("post_gone", f"post {ledger.remote_id or '(none)'}"))
            return (
                version if not isinstance(version, RemoteVersion) else self._update(version, package, ledger, pictures)
            )
        if version is None:
            if preparing.is_too_late(package, self.session.clock()):
                return Rejected(say("too_late"))
            version = place(self.session, ledger, self.settle)
        return self._go_on(version, package, ledger, pictures) if isinstance(version, RemoteVersion) else version

    def look_up(self, package: PostPackage, ledger: Ledger) -> LookUpOutcome:
        """Looks, without writing, whether the package stands there; a placeholder or draft is no trace of it."""
        version = self._recorded(ledger)
        if isinstance(version, Rejected):
            return self._as_readers_see(ledger.remote_id) or version
        if version is None:
            found = posts.find_placeholder(self.session, ledger.marker, may_be_old=False)
            version = found.trouble if isinstance(found, Bad) else found
        if version is None:
            return NotThere()
        if not isinstance(version, RemoteVersion):
            return version
        if version.status not in (*posts.OUT, "pending") or version.is_placeholder_of(ledger.marker):
            return NotThere()
        return self._compared(version, package, ledger.uploads)

    def _as_readers_see(self, remote_id: str) -> Published | None:
        """The post once it is out, for an account that may not look into it any more; None where it is not out."""
        row = self.session.read_one(f"{posts.POSTS}/{remote_id}", {"_fields": "id,link,status"})
        if isinstance(row, Bad) or row.get("status") != "publish":
            return None
        return Published(remote_id, str(row.get("link", "")))

    def _recorded(self, ledger: Ledger) -> RemoteVersion | Trouble | None:
        """The post with the id on record; None where there is none, or it was removed for good."""
        if not ledger.remote_id:
            return None
        version = posts.read_post(self.session, ledger.remote_id)
        if isinstance(version, RemoteVersion):
            return version
        return None if version.is_gone else version.trouble

    def _go_on(
        self, version: RemoteVersion, package: PostPackage, ledger: Ledger, pictures: PictureSource
    ) -> PublishOutcome:
        """From the placeholder, or from wherever an earlier try was cut off, to the proof."""
        if version.is_placeholder_of(ledger.marker):
            if version.status == "trash":  # somebody tidied up: it must leave the bin before it can be written
                restored = self.session.write(f"{posts.POSTS}/{version.id}", {"status": "draft"})
                if isinstance(restored, Bad):
                    return restored.trouble
        elif version.status == "trash":
            return Rejected(say("post_taken_down", f"post {version.id} is in the bin"))
        elif version.status in (*posts.OUT, "pending"):
            if not self._is_half_written(version, package, ledger) and not _is_as_opened(version, ledger):
                return self._arrived(version, package, ledger)
        elif ledger.fingerprint and not version.reads_as(ledger.fingerprint, ledger.overwrites):
            return updating.changed_elsewhere(self.session, version, package.zone)
        if preparing.is_too_late(package, self.session.clock()) and not preparing.is_out(version):
            return Rejected(say("too_late"))
        return self._write(version, package, ledger, pictures)

    def _arrived(self, version: RemoteVersion, package: PostPackage, ledger: Ledger) -> PublishOutcome:
        """The proof; or, of a post that waits for an editor and was opened here, what somebody else made of it."""
        was_opened = version.status == "pending" and ledger.fingerprint
        if was_opened and not comparing.is_same_content(version, package, ledger.uploads):
            return updating.changed_elsewhere(self.session, version, package.zone)
        return self._compared(version, package, ledger.uploads)

    def _is_half_written(self, version: RemoteVersion, package: PostPackage, ledger: Ledger) -> bool:
        """True where the text went out, but the site was cut off before it had put the terms or the picture to it."""
        lacks_tags = "tags" not in package.kept and len(version.tags) < len(package.tags)
        lacks = lacks_tags or (package.featured is not None and version.featured == 0)
        return lacks and comparing.is_same_content(version, package, ledger.uploads)

    def _update(
        self, version: RemoteVersion, package: PostPackage, ledger: Ledger, pictures: PictureSource
    ) -> PublishOutcome:
        """Writes over what we last saw, never over what somebody else wrote unread."""
        now = self.session.clock()
        if version.status == "trash":
            return Rejected(say("post_taken_down", f"post {version.id} is in the bin"))
        if version.fingerprint not in (ledger.fingerprint, ledger.overwrites) and not _is_unscheduled(version, ledger):
            arrived = comparing.is_the_package(self.session, version, package, ledger.uploads)
            if isinstance(arrived, Bad):
                return arrived.trouble
            if arrived:
                return comparing.published_of(version, (), now)
            return updating.changed_elsewhere(self.session, version, package.zone)
        if preparing.is_out(version) and package.at and package.at > now:
            return Rejected(say("already_out"))
        if not preparing.is_out(version) and preparing.is_too_late(package, now):
            return Rejected(say("too_late"))
        return self._write(version, package, ledger, pictures)

    def _write(
        self, version: RemoteVersion, package: PostPackage, ledger: Ledger, pictures: PictureSource
    ) -> PublishOutcome:
        prepared = preparing.prepare(self.session, package, ledger, pictures, version)
        if isinstance(prepared, Bad):
            return prepared.trouble
        if ledger.standing and prepared.uploads:  # pictures take their time: look once more before writing
            again = posts.read_post(self.session, str(version.id))
            if isinstance(again, Bad):
                return again.trouble
            if again.fingerprint != version.fingerprint:
                return updating.changed_elsewhere(self.session, again, package.zone)
        ledger.record(GoingPublic())
        row = self._send(version.id, prepared.body)
        if isinstance(row, Bad):
            if row.has_no_effect:
                ledger.record(StayedBack())
            return row.trouble
        written = posts.read_post(self.session, str(version.id))
        if isinstance(written, Bad):
            return written.trouble
        if written.status not in (*posts.OUT, "pending"):
            return Rejected(say("refused", f"post {version.id} stayed {written.status}"))
        missing = comparing.altered_ids(written, prepared.body)
        altered = (*prepared.altered, *comparing.altered_texts(written, package, prepared.uploads), *missing)
        return comparing.published_of(written, altered, self.session.clock())

    def _send(self, remote_id: int, body: Mapping[str, Any]) -> Row | Bad:
        """The one write; an account that may not publish hands the post in for an editor."""
        row = self.session.write(f"{posts.POSTS}/{remote_id}", body)
        if isinstance(row, Bad) and row.code == "rest_cannot_publish":
            return self.session.write(f"{posts.POSTS}/{remote_id}", {**body, "status": "pending"})
        return row

    def _compared(
        self, version: RemoteVersion, package: PostPackage, uploads: Mapping[str, Uploaded]
    ) -> Published | Trouble:
        """The proof, with what the post there lacks in words."""
        missing = comparing.altered_terms(self.session, version, package)
        if isinstance(missing, Bad):
            return missing.trouble
        altered = (*comparing.altered_texts(version, package, uploads), *missing)
        return comparing.published_of(version, altered, self.session.clock())


def _is_as_opened(version: RemoteVersion, ledger: Ledger) -> bool:
    """True where a post waits for an editor just as it was when it was opened here."""
    return version.status == "pending" and version.fingerprint in (ledger.fingerprint, ledger.overwrites)


def _is_unscheduled(version: RemoteVersion, ledger: Ledger) -> bool:
    """True where a scheduled post is a draft again and reads as we left it: that was a pause, no other's words."""
    is_draft = ledger.standing == "scheduled" and version.status == "draft"
    return is_draft and version.reads_as(ledger.fingerprint)
