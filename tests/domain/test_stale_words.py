"""Which sentences of a text that was taken from another one stand there no more."""

from ceo_desk.domain.stale_words import stale_sentences

EARLIER = ("We open in June. The house has ninety rooms.", "Come and see us soon.")


def test_what_was_changed_since_is_stale() -> None:
    now = ("We open in July. The house has ninety rooms.", "Come and see us soon.")
    taken = "We open in June.\n\nThe house has  ninety rooms. My own words, never there."
    assert stale_sentences(taken, now, EARLIER) == ("We open in June.",)


def test_what_stands_there_what_is_short_and_what_was_never_there_is_not() -> None:
    assert stale_sentences("The House has ninety rooms.", EARLIER, EARLIER) == ()
    assert stale_sentences("Yes, we do.", (), ("Yes, we do.",)) == ()
    assert stale_sentences("An own thought of mine.", (), EARLIER) == ()
    assert stale_sentences("Come and see us soon. Come and see us soon.", (), EARLIER) == ("Come and see us soon.",)
