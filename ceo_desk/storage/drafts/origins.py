"""Posts that stood at a remote place and were opened here: which draft is which post, and what stood there then."""

import json
import sqlite3
from dataclasses import asdict, dataclass
from datetime import datetime

from ceo_desk.domain.channel import PostPackage
from ceo_desk.domain.draft import Content
from ceo_desk.domain.journal import Value, Verb
from ceo_desk.domain.moment import from_text, to_text
from ceo_desk.domain.site_posts import FetchedPost, Stands
from ceo_desk.storage.database import Database
from ceo_desk.storage.drafts import draft_rows
from ceo_desk.storage.drafts.draft_rows import Version
from ceo_desk.storage.outbox.outbox_rows import text_or_empty
from ceo_desk.storage.outbox.package_codec import to_json
from ceo_desk.storage.record import bodies
from ceo_desk.storage.record.journal import Record


@dataclass(frozen=True, slots=True)
class Origin:
    """The post of an account's place that a draft was opened from, as it stood when it was last read into it."""

    draft: str
    publication: str
    account: str
    marker: str
    remote_id: str
    fingerprint: str
    stands: Stands
    base: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Adoption:
    """A post that is taken up: the draft and publication that it becomes, what was read, and it as a package."""

    draft: str
    publication: str
    account: str
    marker: str
    fetched: FetchedPost
    package: PostPackage
    content: Content
    is_new: bool
    """False where the draft is here already, and is brought to what stands there now."""


class Origins:
    """Reads and decides them."""

    def __init__(self, database: Database, record: Record) -> None:
        self._database = database
        self._record = record

    def of_draft(self, draft: str) -> Origin | None:
        """The post that a draft was opened from; None where it began here."""
        return self._one("draft = ?", draft)

    def of_post(self, accounts: tuple[str, ...], remote_id: str) -> Origin | None:
        """The origin of a post that one of these accounts opened before, its draft not in the trash."""
        marks = ", ".join("?" for _ in accounts)
        is_here = "draft IN (SELECT id FROM drafts WHERE state = 'draft')"
        return self._one(f"remote_id = ? AND account IN ({marks}) AND {is_here}", remote_id, *accounts)

    def base_of(self, origin: Origin) -> FetchedPost:
        """What stood there when it was read. Raises Unknown where it was erased, Damaged."""
        kept = json.loads(bodies.get(self._database.read(), origin.base))
        return FetchedPost(
            **{
                **kept,
                "stands": Stands(kept["stands"]),
                "tags": tuple(kept["tags"]),
                "categories": tuple(kept["categories"]),
                "at": from_text(kept["at"]) if kept["at"] else None,
            }
        )

    def adopt(self, adoption: Adoption, version: Version) -> None:
        """The draft is this post from now on, with what stands there as its text: all of it, or nothing."""
        text = draft_rows.counted(adoption.content)

        def work(connection: sqlite3.Connection) -> None:
            if adoption.is_new:
                draft_rows.begin(connection, self._record, adoption.draft, text, version)
            else:
                draft_rows.save(connection, adoption.draft, adoption.content, version.at)
                draft_rows.keep(connection, self._record, adoption.draft, text, version)
            value = _value_of(connection, adoption, version)
            verb = Verb.PUBLICATION_ADOPTED
            self._record.decide(
                connection, actor=version.actor, subject=adoption.publication, verb=verb, value=value, at=version.at
            )

        self._database.write(work)

    def _one(self, where: str, *values: str) -> Origin | None:
        row = self._database.read().execute(f"SELECT * FROM origins WHERE {where}", values).fetchone()  # noqa: S608 – own words
        if row is None:
            return None
        return Origin(**{**dict(row), "stands": Stands(row["stands"]), "at": from_text(row["at"])})


def _value_of(connection: sqlite3.Connection, adoption: Adoption, version: Version) -> Value:
    fetched = adoption.fetched
    base = json.dumps({**asdict(fetched), "at": text_or_empty(fetched.at)}, ensure_ascii=False, sort_keys=True)
    return {
        "draft": adoption.draft,
        "account": adoption.account,
        "marker": adoption.marker,
        "remote_id": fetched.remote_id,
        "fingerprint": fetched.fingerprint,
        "stands": str(fetched.stands),
        "base": bodies.put(connection, base),
        "package": bodies.put(connection, to_json(adoption.package)),
        "at": to_text(fetched.at or version.at),
        "due": text_or_empty(fetched.at) if fetched.stands is Stands.SCHEDULED else "",
        "zone": adoption.package.zone,
        "revision": version.id,
    }
