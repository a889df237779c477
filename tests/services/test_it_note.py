"""The note for IT says what is needed for each reason, and never holds a secret."""

from datetime import UTC, datetime

import pytest

from ceo_desk import __version__
from ceo_desk.channels.wordpress.words import IT, SAYINGS
from ceo_desk.domain.channel import Problem
from ceo_desk.domain.errors import DiskFull, OutOfReach, WorldSaidNo
from ceo_desk.services import it_note
from ceo_desk.services.it_note import in_detail, note_for_it

SECRET = "hT4mQe2x9LzV"
ADDRESS = f"https://clara:{SECRET}@blog.example:8443/wp-json/?password={SECRET}#{SECRET}"
DETAIL = f"GET https://clara:{SECRET}@blog.example/ → 401, Authorization: Basic {SECRET}, password={SECRET}&x=1"
AT = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
CALLS_FOR_IT = sorted(
    reason for reason, (_, step) in SAYINGS.items() if IT.lower() in step.lower() and reason != "refused"
)


@pytest.mark.parametrize("reason", CALLS_FOR_IT)
def test_every_reason_that_offers_the_note_has_words_of_its_own(reason: str) -> None:
    note = note_for_it(reason, "https://blog.example/")
    assert it_note._ANYTHING not in note
    assert "https://blog.example/" in note
    assert "application passwords" in note
    assert '"Authorization" header' in note


def test_any_other_reason_gives_a_note_too() -> None:
    note = note_for_it("refused", "", "POST wp/v2/posts → 400 odd")
    assert it_note._ANYTHING in note
    assert "the address is not known yet" in note
    assert note.endswith("In detail: POST wp/v2/posts → 400 odd (refused)\n")


@pytest.mark.parametrize("reason", ["wrong_password", "refused", "certificate"])
def test_no_note_and_no_detail_holds_a_secret(reason: str) -> None:
    said = WorldSaidNo("Your blog did not accept this password.", detail=DETAIL, reason=reason)
    texts = (note_for_it(reason, ADDRESS, DETAIL), in_detail(said, ADDRESS, AT))
    for text in texts:
        assert SECRET not in text
        assert "blog.example:8443/wp-json/" in text


def test_the_detail_tells_reason_place_moment_and_versions() -> None:
    text = in_detail(Problem("offline", "You are offline.", "", "dns"), "blog.example/", AT)
    assert text.splitlines()[:6] == [
        "What was said: You are offline.",
        "Reason: offline",
        "Detail: dns",
        "Address: blog.example/",
        "Moment: 2026-11-24T08:00:00+00:00",
        f"CEO Desk: {__version__}",
    ]
    assert "Reason: certificate" in in_detail(OutOfReach("x", reason="certificate"), "", AT)
    full = in_detail(DiskFull("This laptop is full."), "https://[broken", AT)
    assert "Reason: disk_full" in full
    assert "Address" not in full
