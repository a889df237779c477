"""What is LinkedIn's own at the command line."""

import pytest

from tests.cli.conftest import Say
from tests.support.command_line import Refused


def test_how_long_pasted_comments_are_kept_is_said_and_decided(say: Say) -> None:
    assert say("account", "pasted") == {"keep_hours": 48}
    assert say("account", "pasted", "--keep-hours", "720") == {"keep_hours": 720}
    assert say("account", "pasted", "--keep-hours", "0") == {"keep_hours": 0}
    assert say("account", "pasted") == {"keep_hours": 0}


def test_a_blog_knows_no_likes(say: Say) -> None:
    say("account", "add", "practice")
    say("inbox", "fetch")
    one = say("inbox", "list", "--state", "all")["items"][0]["id"]
    for words in (("like", one), ("like", one, "--undo")):
        with pytest.raises(Refused) as refused:
            say(*words)
        assert refused.value.status == 1
