"""Which way the desk takes out of a company's network, and who sits at it when it opens."""

from pathlib import Path

import pytest

from ceo_desk.app import default_actor, default_face, open_desk
from ceo_desk.domain.errors import OutOfReach
from ceo_desk.storage.settings import ACTOR, FACE, PROXY
from tests.services.conftest import ACTOR as CLARA
from tests.services.conftest import Room

NOWHERE = "http://127.0.0.1:9"
"""A proxy at a port where nobody answers."""


@pytest.mark.parametrize(
    ("setting", "environment", "is_system_asked"),
    [
        ("", {}, True),
        (NOWHERE, {}, False),
        ("", {"https_proxy": NOWHERE}, False),
        ("", {"no_proxy": "x.example"}, True),
    ],
)
def test_the_systems_way_out_comes_after_the_desks_and_the_environments(
    tmp_path: Path, setting: str, environment: dict[str, str], is_system_asked: bool
) -> None:
    asked: list[str] = []

    def system(url: str) -> str | None:
        asked.append(url)
        return NOWHERE

    desk = open_desk(tmp_path / "desk", environment=environment, system_proxy=system)
    try:
        desk.settings.set(PROXY, setting, actor=CLARA, at=desk.clock())
        with pytest.raises(OutOfReach) as away:
            desk.accounts.find_place("wordpress", "https://blog.example")
        assert away.value.reason == "proxy"
        assert (asked[:1] == ["https://blog.example"]) is is_system_asked
    finally:
        desk.close()


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/", "https://inside.x.example/"])
def test_the_system_is_not_asked_for_what_is_near(tmp_path: Path, address: str) -> None:
    asked: list[str] = []
    desk = open_desk(tmp_path / "desk", environment={"no_proxy": ".x.example"}, system_proxy=asked.append)
    try:
        with pytest.raises(OutOfReach):
            desk.accounts.find_place("wordpress", address)
        assert asked == []
    finally:
        desk.close()


def test_a_system_that_names_nobody_stops_nobody(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("os.getuid", lambda: 2**31 - 7)
    assert default_actor(room.desk) == "somebody"


def test_the_face_is_the_one_shown_last_else_that_of_who_sits_here(room: Room) -> None:
    desk, at = room.desk, room.watch()
    assert default_face(desk) == "leader", "nobody is known yet"
    desk.people.add("Jonas", "assistant", actor=CLARA, at=at)
    desk.settings.set(ACTOR, "Jonas", actor=CLARA, at=at)
    assert (default_actor(desk), default_face(desk)) == ("Jonas", "assistant")
    desk.settings.set(FACE, "leader", actor=CLARA, at=at)
    assert default_face(desk) == "leader"
