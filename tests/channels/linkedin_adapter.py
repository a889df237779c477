"""LinkedIn's stand-in as a stage for the contract suite: a page that may do all, and its readers."""

import html
from dataclasses import dataclass

from ceo_desk.channels.linkedin.channel import LinkedIn
from tests.channels.linkedin.little_reading import rendered
from tests.channels.linkedin.stage import PAGE, READER, LinkedInStage, Watch
from tests.channels.linkedin.stand_in.world import Post


@dataclass
class LinkedInContractStage:
    """A post's first line stands for its title: LinkedIn has none."""

    linkedin: LinkedInStage

    @property
    def channel(self) -> LinkedIn:
        """The channel as a freshly started process would have it."""
        return self.linkedin.channel("cm_full", PAGE)

    @property
    def clock(self) -> Watch:
        """One for the desk and for LinkedIn."""
        return self.linkedin.clock

    def pass_time(self, *, minutes: float) -> None:
        """Lets time go on."""
        self.linkedin.clock.move(minutes * 60)

    def let_readers_comment(self, remote_id: str) -> None:
        """A reader asks."""
        self.pass_time(minutes=1)
        world = self.linkedin.service.world
        world.say(world.posts[remote_id], f"urn:li:person:{READER}", f"What about {remote_id}?")
        self.pass_time(minutes=1)

    def change_post(self, remote_id: str, title: str) -> None:
        """Somebody changes it on LinkedIn."""
        self.linkedin.service.world.posts[remote_id].commentary = title

    def page(self, url: str) -> str:
        """A post with its pictures and comments, as readers get it."""
        return next((self._shown(one) for one in self._posts() if one.urn in url), "")

    def count(self, title: str) -> int:
        """How many posts begin with these words."""
        return sum(rendered(one.commentary).startswith(title) for one in self._posts())

    def _posts(self) -> list[Post]:
        return list(self.linkedin.service.world.posts.values())

    def _shown(self, post: Post) -> str:
        comments = self.linkedin.service.world.comments.values()
        said = [one.text for one in comments if one.activity == post.activity]
        content = post.content or {}
        media = [*content.get("multiImage", {}).get("images", ()), *([content["media"]] if "media" in content else ())]
        pictures = [f'<img alt="{html.escape(one.get("altText", ""))}">' for one in media]
        return "\n".join([*(html.escape(each, quote=False) for each in (rendered(post.commentary), *said)), *pictures])
