"""Which way the desk takes out of a company's network, and who sits at it when it opens."""

import socket
import threading
from pathlib import Path

import pytest

from ceo_desk.app import default_actor, default_face, open_desk
from ceo_desk.domain.errors import DeskError, OutOfReach
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


def test_a_desk_that_is_closed_lets_go_of_its_lines(tmp_path: Path) -> None:
    listener, ended = socket.create_server(("127.0.0.1", 0)), threading.Event()

    def serve() -> None:
        line, _ = listener.accept()
        with line:
            while line.recv(65_536):
                line.sendall(b"HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n")
            ended.set()

    server = threading.Thread(target=serve)
    server.start()
    desk = open_desk(tmp_path / "desk", environment={})
    try:
        with pytest.raises(DeskError):
            desk.accounts.find_place("wordpress", f"http://127.0.0.1:{listener.getsockname()[1]}/")
        assert not ended.is_set(), "the line is kept for the next call"
    finally:
        desk.close()
        assert ended.wait(5)
        server.join(5)
        listener.close()


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
