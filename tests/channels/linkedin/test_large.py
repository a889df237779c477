"""A page with many comments comes in over days; `python -m tests.channels.linkedin.test_large` measures a large one."""

import sys

from ceo_desk.domain.channel import Page
from tests.channels.desk_stand_in import HeldComments
from tests.channels.linkedin.stage import PAGE, READER, LinkedInStage, open_linkedin
from tests.channels.linkedin.stand_in.world import DAY

A_DAY = 100
POSTS, EACH = 12, 150


def days_until_all_is_in(linkedin: LinkedInStage, posts: int, each: int) -> tuple[int, int, int]:
    """Fetches once a day until nothing is missing: days, calls, and how many comments were brought twice."""
    world = linkedin.service.world
    for number in range(posts):
        post = world.write(PAGE, f"News {number}.")
        for comment in range(each):
            world.say(post, f"urn:li:person:{READER}", f"Comment {comment} about {number}.")
        linkedin.clock.move(60)
    world.faults.day_limit = A_DAY
    held, brought = HeldComments(), 0
    channel = linkedin.page()
    for day in range(1, 60):
        for page in channel.fetch(held):
            if not isinstance(page, Page):
                break
            brought += len(page.comments)
            held.comments.update({one.remote_id: one for one in page.comments})
            held.posts.update({one.remote_id: one for one in page.posts})
        if len(held.comments) == posts * each:
            return day, len(world.asked), brought - len(held.comments)
        linkedin.clock.move(DAY)
    raise AssertionError(f"{len(held.comments)} of {posts * each} after {day} days")


def test_a_page_comes_in_within_the_days_calls(linkedin: LinkedInStage) -> None:
    days, calls, twice = days_until_all_is_in(linkedin, POSTS, EACH)
    assert (days, twice) == (1, 0)
    assert calls < A_DAY


def test_a_larger_one_takes_days_and_nothing_comes_twice(linkedin: LinkedInStage) -> None:
    days, calls, twice = days_until_all_is_in(linkedin, 40, EACH)
    assert 2 <= days <= 4
    assert calls <= days * (A_DAY + 1)
    assert twice <= EACH


if __name__ == "__main__":
    with open_linkedin() as stage:
        found = days_until_all_is_in(stage, 50, 400)
        sys.stdout.write(f"20000 comments: {found[0]} days, {found[1]} calls, {found[2]} brought twice\n")
