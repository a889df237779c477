"""The practice site's readers: who comments, when, and what the desk sees of it."""

from datetime import timedelta
from pathlib import Path

import pytest

from ceo_desk.channels.practice import readers
from ceo_desk.channels.practice.state import State
from ceo_desk.domain.channel import Done, Published, Rejected, RemoteComment, RemoteStatus, ReplyPackage, Voice
from tests.channels.practice_adapter import FIRST_USE, Known, PracticeWorld, Record


@pytest.fixture
def world(tmp_path: Path) -> PracticeWorld:
    return PracticeWorld(tmp_path / "practice")


def comments_of(world: PracticeWorld, post: str) -> list[RemoteComment]:
    return [comment for comment in reversed(world.fetch()) if comment.post == post]


def test_the_inbox_is_alive_from_the_first_second(world: PracticeWorld) -> None:
    comments = world.fetch()
    assert all(comment.at < FIRST_USE for comment in comments)
    assert {comment.voice for comment in comments} == set(Voice)
    assert {RemoteStatus.SPAM, RemoteStatus.HELD, RemoteStatus.LIVE} == {comment.status for comment in comments}
    answered = {comment.parent for comment in comments if comment.voice is not Voice.PERSON}
    recent = FIRST_USE - timedelta(days=14)
    waiting = [
        comment
        for comment in comments
        if comment.voice is Voice.PERSON
        and comment.status is RemoteStatus.LIVE
        and comment.remote_id not in answered
        and comment.at > recent
    ]
    assert 4 <= len(waiting) <= 7
    assert len({comment.post for comment in comments}) == 3
    ids = [int(comment.remote_id) for comment in comments]
    assert ids == sorted(ids, reverse=True)
    times = [comment.at for comment in comments]
    assert times == sorted(times, reverse=True)


def test_comments_come_with_the_clock_and_not_before(world: PracticeWorld) -> None:
    post = world.publish()
    assert comments_of(world, post.remote_id) == []
    assert "No comments yet" in world.page(post.url)
    world.clock.move(seconds=29)
    assert comments_of(world, post.remote_id) == []
    seen = 0
    for _ in range(16):
        world.clock.move(seconds=30)
        arrived = comments_of(world, post.remote_id)
        assert len(arrived) >= seen
        assert all(comment.at <= world.clock.now for comment in arrived)
        seen = len(arrived)
    assert 8 <= seen <= 9
    world.clock.move(days=2)
    assert len(comments_of(world, post.remote_id)) == seen


def test_the_first_post_hears_every_kind_of_reader(world: PracticeWorld) -> None:
    post = world.publish()
    world.clock.move(minutes=9)
    comments = comments_of(world, post.remote_id)
    assert [c.status for c in comments].count(RemoteStatus.SPAM) == 1
    assert [c.status for c in comments].count(RemoteStatus.HELD) == 1
    by_id = {comment.remote_id: comment for comment in comments}
    to_others = [comment for comment in comments if comment.parent]
    assert len(to_others) == 1
    assert by_id[to_others[0].parent].at < to_others[0].at
    assert by_id[to_others[0].parent].author != to_others[0].author
    assert any(len(comment.text) > 500 and "\n\n" in comment.text for comment in comments)
    assert len({comment.author_key for comment in comments}) == len(comments)
    page = world.page(post.url)
    for comment in comments:
        is_public = comment.status is RemoteStatus.LIVE
        assert (f'id="comment-{comment.remote_id}"' in page) is is_public
        assert (comment.author in page) is is_public
    assert "7 comments" in page


def test_the_same_marker_hears_the_same_readers(tmp_path: Path) -> None:
    heard = []
    for name in ("a", "b"):
        world = PracticeWorld(tmp_path / name)
        post = world.publish("same")
        world.clock.move(minutes=9)
        heard.append([(c.author, c.text, c.at) for c in comments_of(world, post.remote_id)])
    other = PracticeWorld(tmp_path / "c")
    post = other.publish("another")
    other.clock.move(minutes=9)
    assert heard[0] == heard[1]
    assert heard[0] != [(c.author, c.text, c.at) for c in comments_of(other, post.remote_id)]


def test_later_posts_hear_fewer_readers_and_no_text_twice_while_the_pool_lasts(world: PracticeWorld) -> None:
    counts, texts = [], []
    for number in range(30):
        post = world.publish(f"m{number}", f"Post {number}")
        world.clock.move(minutes=9)
        comments = comments_of(world, post.remote_id)
        counts.append(len(comments))
        texts.append([comment.text for comment in comments])
        assert len({comment.author for comment in comments}) == len(comments)
    assert counts[:5] == [9, 6, 5, 4, 3]
    assert counts[5:] == [3] * 25
    first = [text for said in texts[:5] for text in said]
    assert len(first) == len(set(first))


def test_states_move_both_ways_and_the_page_follows(world: PracticeWorld) -> None:
    held = next(comment for comment in world.fetch() if comment.status is RemoteStatus.HELD)
    page = held.url
    for status in (RemoteStatus.LIVE, RemoteStatus.LIVE, RemoteStatus.TRASH, RemoteStatus.SPAM, RemoteStatus.HELD):
        assert world.channel.moderate(held.remote_id, status) == Done(status.value)
        assert (f'id="comment-{held.remote_id}"' in world.page(page)) is (status is RemoteStatus.LIVE)
    assert isinstance(world.channel.moderate(held.remote_id, RemoteStatus.GONE), Rejected)
    unknown = world.channel.moderate("4711", RemoteStatus.LIVE)
    assert isinstance(unknown, Rejected)
    assert unknown.problem.reason == "gone"


def test_an_answer_whose_comment_was_hidden_keeps_its_place(world: PracticeWorld) -> None:
    asked = next(c for c in world.fetch() if c.voice is Voice.PERSON and c.status is RemoteStatus.LIVE)
    outcome = world.channel.reply(ReplyPackage(asked.post, asked.remote_id, "Hello"), Record("r").ledger())
    assert isinstance(outcome, Published)
    world.channel.moderate(asked.remote_id, RemoteStatus.TRASH)
    page = world.page(asked.url.partition("#")[0])
    assert asked.text[:30] not in page
    assert "A comment that stood here is not shown any more." in page
    assert f'id="comment-{outcome.remote_id}"' in page


def test_a_fetch_brings_only_what_is_new(world: PracticeWorld) -> None:
    known = Known()
    first = list(world.fetch_pages(known))
    assert first[0].total == len(known.believed) == 25
    assert {post.title for page in first for post in page.posts} >= {"Nineteen minutes on hold"}
    assert list(world.fetch_pages(known)) == []
    post = world.publish()
    world.clock.move(minutes=9)
    pages = list(world.fetch_pages(known))
    assert [p.remote_id for page in pages for p in page.posts] == [post.remote_id]
    assert {c.post for page in pages for c in page.comments} == {post.remote_id}
    assert list(world.fetch_pages(known)) == []
    assert len(world.fetch(known, is_full=True)) == 34


def test_a_fetch_tells_what_changed_elsewhere(world: PracticeWorld) -> None:
    known = Known()
    comments = world.fetch(known)
    live = [comment for comment in comments if comment.status is RemoteStatus.LIVE]
    deleted = live[1].remote_id

    def delete(state: State) -> None:
        del state.comments[deleted]

    world.channel.moderate(live[0].remote_id, RemoteStatus.SPAM)
    world.change(delete)
    pages = list(world.fetch_pages(known))
    assert [dict(page.statuses) for page in pages] == [
        {live[0].remote_id: RemoteStatus.SPAM, deleted: RemoteStatus.GONE}
    ]


def test_many_comments_come_in_pages_of_a_hundred(world: PracticeWorld) -> None:
    for number in range(40):
        world.publish(f"m{number}", f"Post {number}")
    world.clock.move(minutes=9)
    known = Known()
    pages = list(world.fetch_pages(known))
    assert [len(page.comments) for page in pages] == [100, len(known.believed) - 100]
    named = [post.remote_id for page in pages for post in page.posts]
    assert len(named) == len(set(named)) == 43


def test_answered_readers_say_thanks_once_and_in_their_language(world: PracticeWorld) -> None:
    people = [c for c in world.fetch() if c.voice is Voice.PERSON and c.status is RemoteStatus.LIVE]
    for comment in people:
        for turn in ("first", "second"):
            package = ReplyPackage(comment.post, comment.remote_id, f"Thank you, {turn}")
            marker = f"{turn}-{comment.remote_id}"
            assert isinstance(world.channel.reply(package, Record(marker).ledger()), Published)
    before = {comment.remote_id for comment in world.fetch()}
    world.clock.move(seconds=119)
    assert {comment.remote_id for comment in world.fetch()} == before
    world.clock.move(seconds=1)
    thanks = [comment for comment in world.fetch() if comment.remote_id not in before]
    assert len(people) / 2 < len(thanks) <= len(people)
    by_id = {comment.remote_id: comment for comment in world.fetch()}
    thanked = [by_id[by_id[comment.parent].parent].remote_id for comment in thanks]
    assert len(thanked) == len(set(thanked))
    for comment in thanks:
        assert comment.author == by_id[by_id[comment.parent].parent].author


def test_thanks_fall_back_to_english(world: PracticeWorld) -> None:
    from ceo_desk.channels.practice.material import read_material
    from ceo_desk.channels.practice.state import StoredComment
    from tests.channels.practice_adapter import MATERIAL

    material = read_material(MATERIAL)
    asked = StoredComment("1", "9", "", "Ola", "Hei", "2026-01-01T00:00:00.000Z", "k", "no")
    answers = [StoredComment("2", "9", "1", "C", "Hi", asked.at, f"r{n}", voice=Voice.OWN) for n in range(20)]
    said = [readers.thanks_to_come(asked, answer, material, FIRST_USE) for answer in answers]
    words = [thanks for thanks in said if thanks is not None]
    assert 0 < len(words) < 20
    assert {thanks.lang for thanks in words} == {"en"}
    assert {thanks.text for thanks in words} <= set(material.thanks["en"])
