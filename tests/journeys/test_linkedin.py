"""LinkedIn from the command line, in real processes, against the stand-in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.channels.linkedin.little_reading import rendered
from tests.channels.linkedin.stage import CLARA, PAGE, READER
from tests.channels.linkedin.stand_in.server import LinkedInStandIn
from tests.support.command_line import Refused, Terminal


@pytest.fixture
def service() -> Iterator[LinkedInStandIn]:
    """A LinkedIn on this machine, by the real clock."""
    with LinkedInStandIn() as service:
        service.world.members |= {CLARA: "Clara Winterfeld", READER: "Ada Doe"}
        service.world.pages["105029503"] = ("Winterfeld Hotels", frozenset({CLARA}))
        yield service


@pytest.fixture
def desk(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "desk", actor="Clara")


def connect(
    desk: Terminal, service: LinkedInStandIn, profile: str, *more: str, name: str = "linkedin"
) -> dict[str, object]:
    token = service.world.grant(CLARA, profile)
    bases = ("--api-base", service.url, "--auth-base", service.url)
    found = desk("account", "add", "linkedin", "--token-stdin", "--name", name, *bases, *more, said=token + "\n")
    desk.secrets[name] = token
    assert isinstance(found, dict)
    return found


def test_a_person_posts_and_takes_it_back(desk: Terminal, service: LinkedInStandIn) -> None:
    account = connect(desk, service, "self_serve")
    assert account["person"] == "Clara Winterfeld"
    capabilities = account["capabilities"]
    assert isinstance(capabilities, dict)
    assert (capabilities["publish"], capabilities["read_comments"]) == (True, False)
    draft = desk(
        "draft", "new", "--title", "Night", "--body", "-", said="I worked (all) night. #hotels\n\n- one\n- two\n"
    )
    (done,) = desk("publish", draft["id"], "--to", "linkedin", "--hold", "0", "--wait")["publications"]
    assert done["state"] == "live"
    (post,) = service.world.posts.values()
    assert rendered(post.commentary) == "I worked (all) night. #hotels\n\n• one\n• two"
    assert done["url"] == f"https://www.linkedin.com/feed/update/{post.urn}/"
    assert desk("withdraw", done["id"])["publications"][0]["state"] == "withdrawn"
    assert not service.world.posts


def test_a_document_stands_below_the_words(desk: Terminal, service: LinkedInStandIn, tmp_path: Path) -> None:
    connect(desk, service, "self_serve")
    file = tmp_path / "Our year.pdf"
    file.write_bytes(b"%PDF-1.7\n%%EOF\n")
    draft = desk("draft", "new", "--title", "Our year", "--body", "-", said="Turn the pages.\n")
    assert desk("draft", "show", draft["id"])["document"] is None
    desk("draft", "document", draft["id"], "--file", str(file))
    assert desk("draft", "show", draft["id"])["document"].startswith("pictures/our-year-")
    (done,) = desk("publish", draft["id"], "--to", "linkedin", "--hold", "0", "--wait")["publications"]
    assert done["state"] == "live"
    (post,) = service.world.posts.values()
    assert post.content is not None
    media = post.content["media"]
    assert media["title"] == "Our year"
    assert service.world.media[media["id"]].content == file.read_bytes()
    desk("draft", "document", draft["id"], "--none")
    assert desk("draft", "show", draft["id"])["document"] is None
    with pytest.raises(Refused, match="Which document"):
        desk("draft", "document", draft["id"])


def test_what_may_be_out_is_unsure_and_never_sent_again_by_itself(desk: Terminal, service: LinkedInStandIn) -> None:
    connect(desk, service, "self_serve")
    service.world.faults.broken_after = 1.0
    draft = desk("draft", "new", "--title", "Night", "--body", "-", said="Words.\n")
    (done,) = desk("publish", draft["id"], "--to", "linkedin", "--hold", "0", "--wait")["publications"]
    assert done["state"] == "unsure"
    service.world.faults.broken_after = 0.0
    desk("outbox", "send", "--wait")
    assert len(service.world.posts) == 1
    (urn,) = service.world.posts
    settled = desk("outbox", "settle", done["id"], "--was-published", f"https://www.linkedin.com/feed/update/{urn}/")
    assert settled["publications"][0]["state"] == "live"


def test_a_pages_comments_come_in_and_are_answered(desk: Terminal, service: LinkedInStandIn) -> None:
    connect(desk, service, "cm_org", "--as", f"organization:{PAGE.rpartition(':')[2]}", name="page")
    post = service.world.write(PAGE, "Our news.")
    comment = service.world.say(post, f"urn:li:person:{READER}", "Is this (really) so?")
    assert desk("inbox", "fetch")["new"] == 1
    (item,) = desk("inbox", "list")["items"]
    assert (item["text"], item["author"], item["post"]) == ("Is this (really) so?", "LinkedIn member", "Our news.")
    reply = desk("reply", item["id"], "--text", "Yes (really).", "--hold", "0", "--wait")
    assert reply["state"] == "live"
    (mine,) = [one for one in service.world.comments.values() if one.actor == PAGE]
    assert (mine.text, mine.parent) == ("Yes (really).", comment.id)


def test_no_place_but_this_computer_takes_linkedins_place(desk: Terminal) -> None:
    bases = ("--api-base", "https://elsewhere.example")
    with pytest.raises(Refused) as refused:
        desk("account", "add", "linkedin", "--token-stdin", *bases, said="x\n")
    assert "on this computer only" in str(refused.value)
