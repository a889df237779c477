"""What builds the desk's services: the composition root's promise, one method a service."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ceo_desk.services.accounts import AccountDesk
    from ceo_desk.services.answering.answering import Answering
    from ceo_desk.services.answering.lessons import Lessons
    from ceo_desk.services.answering.liking import Liking
    from ceo_desk.services.answering.reading import Reading
    from ceo_desk.services.answering.rules_page import RulesPage
    from ceo_desk.services.answering.sifting import Sifting
    from ceo_desk.services.answering.today import Today
    from ceo_desk.services.following_up.room import FollowingUp
    from ceo_desk.services.keeping import Keeping
    from ceo_desk.services.linkedin.by_hand import ByHand
    from ceo_desk.services.linkedin.sign_in import LinkedInSignIn
    from ceo_desk.services.own_words.room import OwnWords
    from ceo_desk.services.pin import LeadersPin
    from ceo_desk.services.publishing.embargoing import Embargoing
    from ceo_desk.services.publishing.links import Links
    from ceo_desk.services.publishing.looking import Looking
    from ceo_desk.services.publishing.publishing import Publishing
    from ceo_desk.services.publishing.sending import Sender
    from ceo_desk.services.publishing.site_posts import SitePosts
    from ceo_desk.services.results import Results
    from ceo_desk.services.upkeep import Upkeep
    from ceo_desk.services.writing.archive import Archive
    from ceo_desk.services.writing.beginnings import Beginnings
    from ceo_desk.services.writing.exporting import Exporting
    from ceo_desk.services.writing.handing import Handing
    from ceo_desk.services.writing.importing import Importing
    from ceo_desk.services.writing.picturing import Picturing
    from ceo_desk.services.writing.shelf import Shelf
    from ceo_desk.services.writing.spelling import Spelling
    from ceo_desk.services.writing.writing import Writing
    from ceo_desk.storage.inbox.inbox import Inbox
    from ceo_desk.storage.outbox.outbox import Outbox


class Workshop(Protocol):
    """Builds each service by hand, once, and imports it then: the composition root's."""

    def outbox(self) -> "Outbox":
        """What is on its way or has been."""
        ...

    def inbox(self) -> "Inbox":
        """The comments as screens read them."""
        ...

    def accounts(self) -> "AccountDesk":
        """The accounts."""
        ...

    def writing(self) -> "Writing":
        """The drafts."""
        ...

    def importing(self) -> "Importing":
        """Files that others wrote."""
        ...

    def archive(self) -> "Archive":
        """Posts of old blogs."""
        ...

    def handing(self) -> "Handing":
        """Drafts between two people."""
        ...

    def beginnings(self) -> "Beginnings":
        """What a blank page offers."""
        ...

    def exporting(self) -> "Exporting":
        """Posts as files for others."""
        ...

    def keeping(self) -> "Keeping":
        """The last way to keep words."""
        ...

    def shelf(self) -> "Shelf":
        """The list of posts."""
        ...

    def looking(self) -> "Looking":
        """A post as its readers will see it."""
        ...

    def picturing(self) -> "Picturing":
        """Pictures for texts."""
        ...

    def links(self) -> "Links":
        """Whether a post's links work."""
        ...

    def embargoing(self) -> "Embargoing":
        """Words that must not go out yet."""
        ...

    def linkedin(self) -> "LinkedInSignIn":
        """Signing in to LinkedIn."""
        ...

    def by_hand(self) -> "ByHand":
        """What a person does on LinkedIn with their own hands."""
        ...

    def site_posts(self) -> "SitePosts":
        """The posts that stand on the blogs."""
        ...

    def pin(self) -> "LeadersPin":
        """The leader's PIN."""
        ...

    def publishing(self) -> "Publishing":
        """Orders about posts."""
        ...

    def answering(self) -> "Answering":
        """Answers and triage."""
        ...

    def liking(self) -> "Liking":
        """Likes of comments."""
        ...

    def sifting(self) -> "Sifting":
        """What was held or called spam."""
        ...

    def own_words(self) -> "OwnWords":
        """Words for an answer, and what to know before it goes."""
        ...

    def following_up(self) -> "FollowingUp":
        """Promises and ideas."""
        ...

    def reading(self) -> "Reading":
        """Comments that come in."""
        ...

    def sender(self) -> "Sender":
        """What sends."""
        ...

    def lessons(self) -> "Lessons":
        """What became of proposals."""
        ...

    def today(self) -> "Today":
        """The facts of the first screen."""
        ...

    def results(self) -> "Results":
        """The figures."""
        ...

    def rules_page(self) -> "RulesPage":
        """The rules of engagement as a page."""
        ...

    def upkeep(self) -> "Upkeep":
        """Backup and examination."""
        ...

    def spelling(self) -> "Spelling":
        """What may be misspelt."""
        ...

    def close(self) -> None:
        """Lets go of the lines to the world, where any were opened."""
        ...
