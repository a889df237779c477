"""Posts and answers of the practice channel: on the page, once, whatever is cut off."""

from datetime import timedelta
from pathlib import Path

import pytest

from ceo_desk.channels.practice.state import State, read_state
from ceo_desk.domain.channel import (
    ChangedElsewhere,
    Done,
    Identity,
    Ledger,
    NotThere,
    Placed,
    Published,
    Rejected,
    Unreachable,
)
from tests.channels.practice_adapter import FIRST_USE, Killed, Pictures, PracticeWorld, Record, package


@pytest.fixture
def world(tmp_path: Path) -> PracticeWorld:
    return PracticeWorld(tmp_path / "practice")


def ours(world: PracticeWorld) -> list[str]:
    """Ids of the live posts that the desk published."""
    state = read_state(world.folder / "practice.json")
    assert state is not None
    return [post.id for post in state.posts.values() if post.is_ours and post.status == "live"]


def test_check_makes_the_site_and_says_who_speaks(world: PracticeWorld) -> None:
    identity = world.channel.check()
    assert isinstance(identity, Identity)
    assert identity.person == "Clara Winterfeld"
    assert identity.source_title == "Notes by Clara Winterfeld"
    assert identity.source_url == world.channel.index.as_uri()
    assert identity.capabilities.content == "html"
    assert not identity.capabilities.schedule
    again = world.channel.check()
    assert again == identity


def test_a_post_stands_on_its_page_on_the_index_and_in_the_feed(world: PracticeWorld) -> None:
    outcome = world.channel.publish(
        package("Night & day", "<p>Quite <em>quiet</em>.</p>", excerpt="A night", tags=("Night",), categories=("Us",)),
        Record("m").ledger(),
        world.pictures,
    )
    assert isinstance(outcome, Published)
    assert (outcome.state, outcome.at, outcome.altered) == ("live", FIRST_USE, ())
    page = world.page(outcome.url)
    assert "<p>Quite <em>quiet</em>.</p>" in page
    assert "<li>Us</li><li>Night</li>" in page
    index = world.channel.index.read_text(encoding="utf-8")
    assert "Night &amp; day" in index
    assert outcome.url.rsplit("/", 1)[1] in index
    feed = (world.channel.index.parent / "feed.xml").read_text(encoding="utf-8")
    assert "&lt;p&gt;Quite &lt;em&gt;quiet" in feed


def test_pictures_become_files_beside_the_page(world: PracticeWorld) -> None:
    inside, featured = world.pictures.add(b"one", "One"), world.pictures.add(b"two", "Two & more", "image/jpeg")
    body = f'<p><img src="picture:{inside.sha256}" alt="One"></p>'
    outcome = world.channel.publish(
        package(body=body, pictures=(inside,), featured=featured), Record("m").ledger(), world.pictures
    )
    assert isinstance(outcome, Published)
    page = world.page(outcome.url)
    assert f'src="../pictures/{inside.sha256[:24]}.png"' in page
    assert 'alt="Two &amp; more"' in page
    folder = world.channel.index.parent / "pictures"
    assert (folder / f"{inside.sha256[:24]}.png").read_bytes() == b"one"
    assert (folder / f"{featured.sha256[:24]}.jpg").read_bytes() == b"two"


@pytest.mark.parametrize("steps", range(4))
def test_killed_at_any_step_and_started_again_it_is_out_once(world: PracticeWorld, steps: int) -> None:
    first, second = world.pictures.add(b"one"), world.pictures.add(b"two")
    wanted = package(body=f'<p><img src="picture:{first.sha256}" alt=""></p>', pictures=(first,), featured=second)
    record = Record("m", steps_left=steps)
    if steps < 3:
        with pytest.raises(Killed):
            world.channel.publish(wanted, record.ledger(), world.pictures)
        assert ours(world) == []
        assert world.channel.look_up(wanted, record.ledger()) == NotThere()
    record.steps_left = 1000
    outcome = world.channel.publish(wanted, record.ledger(), world.pictures)
    assert isinstance(outcome, Published)
    again = world.channel.publish(wanted, Record("m").ledger(), world.pictures)
    assert again == outcome
    assert ours(world) == [outcome.remote_id]
    assert world.channel.look_up(wanted, Record("m").ledger()) == outcome
    state = read_state(world.folder / "practice.json")
    assert state is not None
    assert sum(1 for post in state.posts.values() if post.is_ours) == 1


def test_an_answer_that_was_lost_is_found_by_the_marker(world: PracticeWorld) -> None:
    outcome = world.publish("m")
    retried = world.channel.publish(package(), Record("m").ledger(), world.pictures)
    assert retried == outcome


def test_an_update_changes_the_page_and_keeps_its_address(world: PracticeWorld) -> None:
    record = Record("m")
    first = world.channel.publish(package("Old title"), record.ledger(), world.pictures)
    assert isinstance(first, Published)
    world.clock.move(minutes=1)
    second = world.channel.publish(package("New title"), record.ledger(first), world.pictures)
    assert isinstance(second, Published)
    assert (second.url, second.at) == (first.url, first.at)
    assert second.fingerprint != first.fingerprint
    assert "New title" in world.page(second.url)
    assert "Old title" not in world.page(second.url)


def test_a_change_by_somebody_else_is_shown_and_not_overwritten(world: PracticeWorld) -> None:
    record = Record("m")
    first = world.channel.publish(package("Mine"), record.ledger(), world.pictures)
    assert isinstance(first, Published)
    world.change_post(first.remote_id, "Theirs")
    clash = world.channel.publish(package("Mine, again"), record.ledger(first), world.pictures)
    assert isinstance(clash, ChangedElsewhere)
    assert (clash.theirs_title, clash.theirs) == ("Theirs", "<p>Words.</p>")
    state = read_state(world.folder / "practice.json")
    assert state is not None
    assert state.posts[first.remote_id].title == "Theirs"
    decided = record.ledger(first, overwrites=clash.fingerprint)
    outcome = world.channel.publish(package("Mine, again"), decided, world.pictures)
    assert isinstance(outcome, Published)
    assert "Mine, again" in world.page(outcome.url)


def test_a_change_that_comes_while_pictures_travel_is_seen(world: PracticeWorld) -> None:
    record = Record("m")
    first = world.channel.publish(package("Mine"), record.ledger(), world.pictures)
    assert isinstance(first, Published)
    picture, post_id = world.pictures.add(b"one"), first.remote_id

    class Slow(Pictures):
        def open_bytes(self, sha256: str) -> bytes:
            world.change_post(post_id, "Theirs")
            return b"one"

    changed = package("Mine, again", featured=picture)
    clash = world.channel.publish(changed, record.ledger(first), Slow())
    assert isinstance(clash, ChangedElsewhere)


@pytest.mark.parametrize("disappears", ["withdrawn", "deleted"])
def test_a_post_that_is_taken_away_while_pictures_travel_is_refused(world: PracticeWorld, disappears: str) -> None:
    picture, other = world.pictures.add(b"one"), world.pictures.add(b"two")

    def delete(state: State) -> None:
        del state.posts["29"]

    class Slow(Pictures):
        def open_bytes(self, sha256: str) -> bytes:
            if disappears == "withdrawn":
                world.channel.withdraw("29")
            else:
                world.change(delete)
            return b"one"

    outcome = world.channel.publish(package(featured=picture, pictures=(other,)), Record("m").ledger(), Slow())
    assert isinstance(outcome, Rejected)
    assert outcome.problem.reason == "gone"
    assert ours(world) == []


def test_a_picture_file_that_vanished_is_brought_again(world: PracticeWorld) -> None:
    first, second = world.pictures.add(b"one"), world.pictures.add(b"two")
    folder = world.folder / "site" / "pictures"

    class Careless(Pictures):
        def open_bytes(self, sha256: str) -> bytes:
            if sha256 == second.sha256:
                (folder / f"{first.sha256[:24]}.png").unlink()
            return world.pictures.open_bytes(sha256)

    wanted, record = package(pictures=(first, second)), Record("m")
    outcome = world.channel.publish(wanted, record.ledger(), Careless())
    assert isinstance(outcome, Unreachable)
    assert isinstance(world.channel.publish(wanted, record.ledger(), world.pictures), Published)
    assert (folder / f"{first.sha256[:24]}.png").read_bytes() == b"one"
    assert world.pictures.opened.count(second.sha256) == 1


def test_withdrawing_takes_page_pictures_and_comments_away_and_repeats(world: PracticeWorld) -> None:
    picture = world.pictures.add(b"one")
    record = Record("m")
    outcome = world.channel.publish(package(featured=picture), record.ledger(), world.pictures)
    assert isinstance(outcome, Published)
    assert isinstance(world.channel.withdraw(outcome.remote_id), Done)
    assert isinstance(world.channel.withdraw(outcome.remote_id), Done)
    assert isinstance(world.channel.withdraw("4711"), Done)
    with pytest.raises(FileNotFoundError):
        world.page(outcome.url)
    assert "A title" not in world.channel.index.read_text(encoding="utf-8")
    assert not (world.folder / "site" / "pictures" / f"{picture.sha256[:24]}.png").exists()
    world.clock.move(minutes=10)
    assert not [comment for comment in world.fetch() if comment.post == outcome.remote_id]
    assert world.channel.look_up(package(), record.ledger()) == NotThere()
    again = world.channel.publish(package(), record.ledger(outcome), world.pictures)
    assert isinstance(again, Rejected)
    assert again.problem.reason == "gone"


def test_an_update_of_a_post_that_is_nowhere_makes_no_new_one(world: PracticeWorld) -> None:
    ledger = Ledger("lost", Record("lost").ledger().record, remote_id="4711", standing="live")
    outcome = world.channel.publish(package(), ledger, world.pictures)
    assert isinstance(outcome, Rejected)
    assert ours(world) == []


def test_what_the_site_cannot_take_is_refused_in_words(world: PracticeWorld) -> None:
    missing = world.pictures.add(b"one")
    odd = world.pictures.add(b"<svg/>", media_type="image/svg+xml")
    gone = world.pictures.add(b"gone")
    del world.pictures.held[gone.sha256]
    refused = {
        "form": package().__class__("T", "x", "blocks"),
        "no_title": package(" "),
        "visibility": package(visibility="private"),
        "too_early": package(at=FIRST_USE + timedelta(hours=1)),
        "picture": package(body=f'<img src="picture:{missing.sha256}" alt="">'),
        "picture ": package(featured=odd),
        "picture  ": package(featured=gone),
    }
    for reason, wanted in refused.items():
        outcome = world.channel.publish(wanted, Record(reason).ledger(), world.pictures)
        assert isinstance(outcome, Rejected), reason
        assert outcome.problem.reason == reason.strip()
        assert 0 < len(outcome.problem.sentence.split()) <= 15
        assert outcome.problem.next_step
    assert ours(world) == []


def test_a_public_post_cannot_be_unscheduled(world: PracticeWorld) -> None:
    outcome = world.publish()
    assert isinstance(world.channel.unschedule(outcome.remote_id), Rejected)
    assert isinstance(world.channel.unschedule("4711"), Done)


def test_sweeping_takes_only_old_placeholders_in_no_record(world: PracticeWorld) -> None:
    ids = []
    for marker in ("kept", "orphan", "young"):
        if marker == "young":
            world.clock.move(minutes=11)
        record = Record(marker, steps_left=0)
        with pytest.raises(Killed):
            world.channel.publish(package(), record.ledger(), world.pictures)
        state = read_state(world.folder / "practice.json")
        assert state is not None
        post = state.post_with(marker)
        assert post is not None
        ids.append(post.id)
    live = world.publish("live").remote_id
    assert world.channel.sweep(frozenset({ids[0]}), world.clock.now) == (ids[1],)
    assert world.channel.sweep(frozenset({ids[0]}), world.clock.now) == ()
    assert ours(world) == [live]


def test_placed_is_recorded_once_with_the_id_that_goes_public(world: PracticeWorld) -> None:
    record = Record("m")
    outcome = world.channel.publish(package(), record.ledger(), world.pictures)
    assert isinstance(outcome, Published)
    world.channel.publish(package(), record.ledger(), world.pictures)
    assert record.steps == [Placed(outcome.remote_id)]
