"""What a person does on LinkedIn with their own hands, and tells the desk: a post, an answer, a comment pasted in.

Nothing leaves the desk here. It is put on record once the person says that it is there, in one step, as approved and
as live by that person's word; until then the words are a draft like any other.
"""

import re
from dataclasses import dataclass

from ceo_desk.domain.channel import (
    Capabilities,
    Identity,
    Page,
    Published,
    RemoteComment,
    RemotePost,
    RemoteStatus,
    ReplyPackage,
)
from ceo_desk.domain.errors import BadInput, NotAllowed
from ceo_desk.domain.publication import STANDING, UNDER_WAY
from ceo_desk.services.answering.answering import checked_answer
from ceo_desk.services.linkedin.lending import Lending
from ceo_desk.services.publishing.embargoing import Embargoing
from ceo_desk.services.publishing.packages import Packages
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.drafts.drafts import Drafts
from ceo_desk.storage.inbox.comment_ids import comment_id
from ceo_desk.storage.inbox.comments import Comments
from ceo_desk.storage.inbox.inbox import Inbox, InboxItem
from ceo_desk.storage.inbox.lent_words import PASTED
from ceo_desk.storage.inbox.reply_drafts import ReplyDrafts
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rounds import Round
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.text.sanitising import clean_text

PLACE = "by-hand"
NAME = "linkedin-by-hand"
COMPOSER = "https://www.linkedin.com/feed/?shareActive=true"
FEED = "https://www.linkedin.com/feed/"
LONGEST_POST, LONGEST_ANSWER = 3_000, 1_250
MAY = Capabilities(
    content="plain",
    is_repeat_harmless=False,
    text_limit=LONGEST_POST,
    reply_limit=LONGEST_ANSWER,
    retention_hours=48,
    notes=(
        "Without an account the desk copies your words and opens LinkedIn; you paste them there.",
        "Comments on LinkedIn are pasted in by you.",
    ),
)
_URN = re.compile(r"urn:li:(?:share|ugcPost|activity):\d+")
_SLUG = re.compile(r"-(share|ugcPost|activity)-(\d+)-")


@dataclass(frozen=True, slots=True)
class PastedComment:
    """Somebody's comment as a person copied it; `post` is the publication that it stands under, "" = another post."""

    author: str
    text: str
    url: str = ""
    post: str = ""


class ByHand:
    """Takes in what was done by hand, so that it is tracked like everything else."""

    def __init__(
        self,
        accounts: Accounts,
        outbox: Outbox,
        drafts: Drafts,
        packages: Packages,
        embargoing: Embargoing,
        comments: Comments,
        inbox: Inbox,
        reply_drafts: ReplyDrafts,
        lending: Lending,
        clock: Clock,
        new_id: NewId,
    ) -> None:
        self._accounts = accounts
        self._outbox = outbox
        self._drafts = drafts
        self._packages = packages
        self._embargoing = embargoing
        self._comments = comments
        self._inbox = inbox
        self._reply_drafts = reply_drafts
        self._lending = lending
        self._clock = clock
        self._new_id = new_id

    def account(self, *, actor: str) -> Account:
        """The place that stands for LinkedIn where nobody is signed in; it is put on the desk when first wanted."""
        known = next((one for one in self._accounts.all() if is_by_hand(one)), None)
        if known is not None:
            return known
        identity = Identity(PLACE, "LinkedIn by hand", FEED, PLACE, actor, MAY)
        return self._accounts.add(NAME, "linkedin", "", identity, actor=actor, at=self._clock(), id=self._new_id())

    def place_of(self, comment: str) -> str:
        """Where the answer to a comment is written: its own address, else its post's, else LinkedIn's first page."""
        item = self._inbox.find(comment)
        return item.url or self._inbox.post_above(item).url or FEED

    def words_of(self, draft: str, *, actor: str) -> str:
        """The words of a draft as they are to be pasted. Raises Unknown, BadInput (no words, too long)."""
        account, content = self.account(actor=actor), self._drafts.find(draft).content
        preview = self._packages.preview(draft, content, account)
        if preview.length > LONGEST_POST:
            raise BadInput(f"This post is {preview.length - LONGEST_POST} characters too long.", "Make it shorter.")
        self._embargoing.check(content, None)
        return preview.seen

    def posted(self, draft: str, url: str = "", *, actor: str) -> Publication:
        """The person says: the draft, as it is now, is out. Raises Unknown, BadInput, NotAllowed (it is already)."""
        self.words_of(draft, actor=actor)
        account, found = self.account(actor=actor), self._drafts.find(draft)
        known = self._outbox.for_draft(draft, account.id)
        if known is not None and known.state in STANDING:
            raise NotAllowed("This post is out already.", "Look at it in the list of posts.", detail=known.id)
        package = self._packages.package(draft, found.content, account)
        decided = Round(self._new_id(), account.id, self._new_id(), package, draft=draft, revision=found.revision)
        return self._is_out(decided, "post", url, actor)

    def answered(self, comment: str, text: str, url: str = "", *, actor: str) -> Publication:
        """The person says: this answer stands there. The clock of the comment stops. Raises Unknown, BadInput."""
        item = self._inbox.find(comment)
        account = self._account_at(item)
        known = self._outbox.for_comment(comment, account.id)
        if known is not None and known.state in UNDER_WAY:
            raise NotAllowed("Another answer to this comment is on its way.", "Take it back first, or wait.")
        package = ReplyPackage(item.post_id, item.remote_id, checked_answer(text, account))
        decided = Round(self._new_id(), account.id, self._new_id(), package, comment=comment)
        publication = self._is_out(decided, "answer", url, actor)
        at = publication.live_at or self._clock()
        outcome = Published(publication.remote_id, publication.url, at=at)
        self._comments.answered(comment, outcome, account, package, at=at)
        self._reply_drafts.forget(comment)
        return publication

    def came(self, pasted: PastedComment, account: str = "", *, actor: str) -> str:
        """A comment that somebody wrote on LinkedIn, taken in under its post; its id. Raises Unknown, BadInput.

        `account` is where its post stands, "" = LinkedIn by hand. It waits like any other, from now on; its words are
        kept as long as the desk decided (PASTED_HOURS), like those that LinkedIn itself lends where it did not.
        """
        author, text = pasted.author.strip(), pasted.text.strip()
        if not author:
            raise BadInput("Whose comment is it?", "Type the name as it stands there.")
        if not text:
            raise BadInput("There are no words of the comment yet.", "Copy them on LinkedIn and paste them in.")
        where = self._accounts.find(account) if account else self.account(actor=actor)
        at, url = self._clock(), address_in(pasted.url)
        post = self._post(pasted.post, url)
        remote_id = f"{PASTED}comment:{self._new_id()}"
        comment = RemoteComment(
            remote_id,
            post.remote_id,
            "",
            clean_text(author),
            clean_text(text),
            at,
            RemoteStatus.LIVE,
            author_key=f"name:{author.casefold()}",
            url=url,
        )
        page = Page((comment,), (post,))
        self._comments.store(where.source.id, page, now=at, connected_at=where.source.connected_at)
        self._lending.note(where, page)
        return comment_id(where.source.id, remote_id)

    def _is_out(self, decided: Round, kind: str, url: str, actor: str) -> Publication:
        at, address = self._clock(), address_in(url)
        remote_id = urn_in(address) if kind == "post" else ""
        outcome = Published(remote_id or f"hand:{kind}:{decided.id}", address, at=at)
        return self._outbox.done_by_hand(decided, outcome, actor=actor, at=at)

    def _post(self, publication: str, url: str) -> RemotePost:
        if not publication:
            return RemotePost(urn_in(url) or "hand:post", "LinkedIn", url)
        ours = self._outbox.find(publication)
        package = self._outbox.package(ours)
        title = getattr(package, "title", "") or "LinkedIn"
        return RemotePost(ours.remote_id, title, ours.url, ours.live_at)

    def _account_at(self, item: InboxItem) -> Account:
        there = [one for one in self._accounts.all() if one.source.id == item.source]
        if not there:
            raise NotAllowed("The account of this comment was removed.", "Connect it again.")
        return there[0]


def is_by_hand(account: Account) -> bool:
    """True for the place that stands for LinkedIn where nobody is signed in."""
    return account.source.place == PLACE


def urn_in(url: str) -> str:
    """The post's name that an address of LinkedIn's holds, `urn:li:share:…`; "" where there is none."""
    found = _URN.search(url.replace("%3A", ":"))
    if found:
        return found[0]
    slug = _SLUG.search(f"{url}-")
    return f"urn:li:{slug[1]}:{slug[2]}" if slug else ""


def address_in(typed: str) -> str:
    """An address as it was pasted; "" for none. Raises BadInput for anything else."""
    address = typed.strip()
    if address and not address.startswith(("https://", "http://")):
        raise BadInput("This is no link.", "Copy it on LinkedIn: it begins with https.")
    return address
