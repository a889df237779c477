"""What a reply that is out means for the comment it answers."""

from datetime import datetime

from ceo_desk.domain.channel import PostPackage, Published, ReplyPackage
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.comments import Comments
from ceo_desk.storage.outbox_rows import Publication


def note_answer(
    comments: Comments,
    account: Account,
    publication: Publication,
    package: PostPackage | ReplyPackage,
    outcome: Published,
    at: datetime,
) -> None:
    """A reply stands in the thread at once and stops its comment's clock; a post changes no comment."""
    if isinstance(package, ReplyPackage):
        comments.answered(publication.comment, outcome, account, package, at=at)
