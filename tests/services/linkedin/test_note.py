"""The note for IT about LinkedIn: what an app needs, what stands in the way, and no secret."""

import pytest

from ceo_desk.channels.linkedin.signing_in import PAGE_SCOPES, PERSON_SCOPES, REDIRECT
from ceo_desk.services.linkedin.note import note_for_linkedin


@pytest.mark.parametrize(("is_page", "scopes"), [(False, PERSON_SCOPES), (True, PAGE_SCOPES)])
def test_it_says_what_the_app_needs(is_page: bool, scopes: tuple[str, ...]) -> None:
    note = note_for_linkedin(is_page=is_page)
    assert REDIRECT in note
    assert " ".join(scopes) in note
    assert ("Community Management API" in note) is is_page
    assert "In detail" not in note


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("wrong_app_keys", "pair of Client ID"),
        ("code_did_not_match", "letter by letter"),
        ("app_lacks_product", "one that is missing"),
        ("not_this_page", "Manage admins"),
        ("old_version", "newest CEO Desk"),
        ("address_taken", "netstat"),
        ("proxy", "api.linkedin.com"),
        ("garbled", "the detail below"),
    ],
)
def test_each_reason_has_its_help(reason: str, words: str) -> None:
    note = note_for_linkedin(reason, "GET x → 403 Bearer AQXverysecretverysecret", is_page=False)
    assert words in note
    assert reason in note
    assert "verysecret" not in note
