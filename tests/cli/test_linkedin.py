"""What is LinkedIn's own at the command line."""

from tests.cli.conftest import Say


def test_how_long_pasted_comments_are_kept_is_said_and_decided(say: Say) -> None:
    assert say("account", "pasted") == {"keep_hours": 48}
    assert say("account", "pasted", "--keep-hours", "720") == {"keep_hours": 720}
    assert say("account", "pasted", "--keep-hours", "0") == {"keep_hours": 0}
    assert say("account", "pasted") == {"keep_hours": 0}
