"""A real WordPress as a stage for the contract suite."""

from dataclasses import dataclass, field
from datetime import timedelta

from ceo_desk.channels.wordpress.channel import WordPress
from tests.channels.blog import account
from tests.channels.desk_stand_in import Clock
from tests.support.wordpress import WordPressSite


@dataclass
class WordPressStage:
    """One person's account on the site."""

    site: WordPressSite
    login: str = "executive"
    clock: Clock = field(default_factory=Clock)

    @property
    def channel(self) -> WordPress:
        """The channel as a freshly started process would have it."""
        return account(self.site, self.login, clock=self.clock)

    def pass_time(self, *, minutes: float) -> None:
        """Lets the desk's clock go on; the site's own does not."""
        self.clock.ahead += timedelta(minutes=minutes)

    def let_readers_comment(self, remote_id: str) -> None:
        """Two readers comment; what we answered before is long ago, so nobody is asked to pause."""
        long_ago = "['comment_date_gmt' => '2026-01-01']"
        self.site.php(
            f"global $wpdb; foreach (get_comments(['user_id' => {self.site.users[self.login].id}]) as $one)"
            f" $wpdb->update($wpdb->comments, {long_ago}, ['comment_ID' => $one->comment_ID]);"
        )
        for name in ("Ana", "Bo"):
            self.site.add_comment(int(remote_id), name, f"{name} asks about {remote_id}.", email=f"{name}@example.net")

    def change_post(self, remote_id: str, title: str) -> None:
        """A colleague gives the post another title."""
        self.site.php(f"wp_update_post(['ID' => {remote_id}, 'post_title' => '{title}']);")

    def page(self, url: str) -> str:
        """The page as readers get it."""
        return self.site.post_page(url.partition("#")[0])

    def count(self, title: str) -> int:
        """Published posts of that title."""
        return sum(row["post_title"] == title and row["post_status"] == "publish" for row in self.site.posts())
