"""Hard comments foreseen, at the command line."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ceo_desk.app import open_desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from tests.cli.conftest import Say
from tests.services.desks import NO_DICTIONARIES, Watch
from tests.support.command_line import Refused

REASON = "Because of [the reason]."


def filed(
    say: Say, draft: str, comment: str, *more: str, answer: str = "Because of [the reason]."
) -> dict[str, object]:
    """One that was filed."""
    found: dict[str, object] = say("foreseen", "add", draft, "--comment", comment, "--answer", answer)
    return found


def test_they_are_filed_listed_changed_and_forgotten(say: Say) -> None:
    draft = say("draft", "new", "--title", "A post", "--body", "-", said="Words.")["id"]
    one = filed(say, draft, "Why so late?")
    assert (one["draft"], one["comment"], one["gaps"], one["by"]) == (draft, "Why so late?", ["the reason"], "Clara")
    changed = say(
        "foreseen", "add", draft, "--comment", "Why?", "--answer", "-", "--instead-of", one["id"], said="Read on.\n"
    )
    assert (changed["id"], changed["answer"]) == (one["id"], "Read on.")
    assert [each["comment"] for each in say("foreseen", "list", draft)["foreseen"]] == ["Why?"]
    assert say("foreseen", "remove", one["id"]) == {"id": one["id"]}
    assert say("foreseen", "list", draft) == {"foreseen": []}


def test_a_sixth_is_refused_in_words(say: Say) -> None:
    draft = say("draft", "new", "--title", "A post", "--body", "-", said="Words.")["id"]
    for number in range(5):
        filed(say, draft, f"Hard comment {number}")
    with pytest.raises(Refused, match="5 hard comments already") as refused:
        filed(say, draft, "One more")
    assert refused.value.status == 1
    for wrong in ((), (draft, "--for", "c")):
        with pytest.raises(Refused) as refused:
            say("foreseen", "list", *wrong)
        assert refused.value.status == 2


def test_the_answer_is_found_for_a_comment_that_was_foreseen(say: Say, tmp_path: Path) -> None:
    watch = Watch(datetime.now(UTC) - timedelta(hours=1))  # readers of the practice blog need some minutes
    with closing(open_desk(tmp_path / "desk", environment=NO_DICTIONARIES, clock=watch)) as desk:
        desk.accounts.add_practice(actor="Clara")
        draft = desk.writing.begin(Changes(title="We close at night", body="From March on."), actor="Clara").id
        desk.publishing.order(Order(draft, ("practice",), None, 0), actor="Clara")
        desk.sender.drain()
    say("inbox", "fetch")
    one = next(each for each in say("inbox", "list", "--state", "all")["items"] if each["post"] == "We close at night")
    filed(say, draft, one["text"])
    (found,) = say("foreseen", "list", "--for", one["id"])["foreseen"]
    assert found["answer"] == REASON
