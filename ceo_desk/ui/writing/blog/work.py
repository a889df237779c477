"""What the list of a blog's posts has done in the background: each is handed values and the desk alone."""

from collections.abc import Iterable

from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.site_posts import SitePost
from ceo_desk.ui.jobs import Progress


def look(desk: Desk, accounts: Iterable[str], progress: Progress) -> None:
    """Reads the lists of these accounts, one after the other."""
    for account in accounts:
        if not progress.is_stopped:
            desk.site_posts.look(account, progress.tell, lambda: progress.is_stopped)


def search(desk: Desk, accounts: Iterable[str], words: str) -> tuple[SitePost, ...]:
    """What the blogs themselves find."""
    return tuple(post for account in accounts for post in desk.site_posts.search(account, words))
