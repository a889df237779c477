"""When the desk looks next."""

from datetime import UTC, datetime, timedelta

from ceo_desk.domain.look_rhythm import PAUSES, LookRhythm, not_before

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def test_where_nothing_comes_the_looks_grow_rarer_and_never_stop() -> None:
    rhythm, pauses = LookRhythm(), []
    for _ in range(8):
        pauses.append(rhythm.pause.seconds // 60)
        rhythm = rhythm.after(0)

    assert pauses == [3, 5, 8, 12, 15, 15, 15, 15]


def test_where_something_comes_the_next_look_is_soon() -> None:
    rhythm = LookRhythm(len(PAUSES) - 1).after(1)

    assert rhythm.pause == timedelta(minutes=1)
    assert rhythm.after(4).pause == timedelta(minutes=1)
    assert rhythm.after(0).pause == timedelta(minutes=2)


def test_a_place_is_left_alone_as_long_as_it_asks_within_reason() -> None:
    assert not_before(NOW, 0) is None
    assert not_before(NOW, 90) == NOW + timedelta(seconds=90)
    assert not_before(NOW, 10**9) == NOW + timedelta(hours=6)
