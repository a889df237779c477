"""The outbox as it is read."""

from datetime import datetime

from ceo_desk.domain.channel import PostPackage, ReplyPackage
from ceo_desk.domain.publication import State
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox.comment_rows import marks
from ceo_desk.storage.outbox.outbox_rows import SELECT, Publication, found, moment_or_none, publication_of
from ceo_desk.storage.outbox.package_codec import from_json
from ceo_desk.storage.record import bodies


class PublicationList:
    """Looks at publications; it decides nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Publication, ...]:
        """Every publication in the order in which it was decided."""
        return self._select("ORDER BY p.position")

    def posts(self) -> tuple[Publication, ...]:
        """Every publication of a draft in the order in which it was decided; no answer to a comment."""
        return self._select("WHERE p.kind = 'post' AND p.draft > '' ORDER BY p.position")

    def posts_of(self, draft: str) -> tuple[Publication, ...]:
        """Every publication of one draft in the order in which it was decided."""
        return self._select("WHERE p.kind = 'post' AND p.draft = ? ORDER BY p.position", draft)

    def find(self, publication: str) -> Publication:
        """One publication. Raises Unknown."""
        return found(self._database.read(), publication)

    def holds(self, publication: str) -> bool:
        """Whether there is a publication of that id."""
        found = self._database.read().execute("SELECT 1 FROM publications WHERE id = ?", (publication,)).fetchone()
        return found is not None

    def for_draft(self, draft: str, account: str) -> Publication | None:
        """The latest post of the draft on the account that was neither cancelled nor withdrawn."""
        return self._latest("p.kind = 'post' AND p.draft = ? AND p.account = ?", draft, account)

    def for_comment(self, comment: str, account: str) -> Publication | None:
        """The latest reply of the account to the comment that was neither cancelled nor withdrawn."""
        return self._latest("p.kind = 'reply' AND p.comment = ? AND p.account = ?", comment, account)

    def replies_to(self, comment: str) -> tuple[Publication, ...]:
        """Every reply to the comment, in the order in which they were decided."""
        return self._select("WHERE p.kind = 'reply' AND p.comment = ? ORDER BY p.position", comment)

    def in_states(self, *states: State) -> tuple[Publication, ...]:
        """Those in these states of the record, each state's in the order in which they were decided."""
        return tuple(one for state in states for one in self._select("WHERE p.state = ? ORDER BY p.position", state))

    def for_post(self, source: str, remote_id: str) -> Publication | None:
        """The publication of a draft that became this post at the source; None where it is not ours."""
        rest = (
            "WHERE p.remote_id = ? AND p.remote_id <> '' AND p.kind = 'post'"
            " AND p.account IN (SELECT id FROM accounts WHERE source = ?) ORDER BY p.position DESC LIMIT 1"
        )
        return next(iter(self._select(rest, remote_id, source)), None)

    def replies_among(self, comments: tuple[str, ...]) -> dict[str, str]:
        """Which of these comments are answers that went out from this desk, each with its publication."""
        sql = (
            "SELECT c.id, p.id FROM comments c JOIN publications p ON p.remote_id = c.remote_id AND p.remote_id <> ''"  # noqa: S608 – question marks
            " AND p.kind = 'reply' AND p.state NOT IN ('cancelled', 'withdrawn')"
            f" JOIN accounts a ON a.id = p.account AND a.source = c.source WHERE c.id IN ({marks(comments)})"
        )
        return {row[0]: row[1] for row in self._database.read().execute(sql, comments)}

    def deliveries(self) -> tuple[Publication, ...]:
        """Those on their way, in the order in which they go out."""
        return self._select("WHERE p.state = 'approved' AND d.state IS NOT NULL ORDER BY p.position")

    def package(self, publication: Publication) -> PostPackage | ReplyPackage:
        """Exactly what was approved. Raises Damaged where it is not."""
        return from_json(bodies.get(self._database.read(), publication.package))

    def standing_of(self, publication: Publication) -> tuple[PostPackage | None, datetime | None]:
        """What readers have or get of an earlier round, and at which hour; None where there is none. Raises Damaged."""
        row = (
            self._database.read()
            .execute(
                "SELECT standing, standing_package, standing_due FROM publications WHERE id = ?", (publication.id,)
            )
            .fetchone()
        )
        if row is None or not row["standing"] or not row["standing_package"]:
            return None, None
        package = from_json(bodies.get(self._database.read(), row["standing_package"]))
        return (package if isinstance(package, PostPackage) else None), moment_or_none(row["standing_due"])

    def remote_ids(self, account: str) -> frozenset[str]:
        """Every remote id of the account that is on record: what must never be swept."""
        rows = self._database.read().execute(
            "SELECT p.remote_id, l.remote_id FROM publications p LEFT JOIN ledgers l ON l.publication = p.id"
            " WHERE p.account = ?",
            (account,),
        )
        return frozenset(remote_id for row in rows for remote_id in row if remote_id)

    def _select(self, rest: str, *values: str) -> tuple[Publication, ...]:
        rows = self._database.read().execute(f"{SELECT} {rest}", values)
        return tuple(publication_of(row) for row in rows)

    def _latest(self, where: str, *values: str) -> Publication | None:
        rest = f"WHERE {where} AND p.state NOT IN ('cancelled', 'withdrawn') ORDER BY p.position DESC LIMIT 1"
        return next(iter(self._select(rest, *values)), None)
