"""Links asked for real, on loopback, which only a test may."""

import socket

import pytest

from ceo_desk.channels.http.gateway import Gateway, Limits
from ceo_desk.channels.http.links import LinkAsker, is_open
from ceo_desk.domain.links import LinkState
from tests.channels.scripted_server import CLOSE, Asked, Reply, ScriptedServer, answer

QUICK = Limits(connect=0.5, read=0.5, whole=2.0, size=10_000)


def anywhere(_: str) -> bool:
    """What only a test may: every host."""
    return True


def script(asked: Asked) -> Reply:
    """A place with a page of every kind."""
    known: dict[str, Reply] = {
        "/works": answer(200, "here"),
        "/gone": answer(404, "gone"),
        "/sign-in": answer(401),
        "/forbidden": answer(403),
        "/broken": answer(500),
        "/moved": answer(301, Location="/works"),
        "/circle": answer(302, Location="/circle"),
        "/dead": CLOSE,
        "/head-less": answer(405) if asked.method == "HEAD" else answer(200, "here"),
        "/huge": answer(405) if asked.method == "HEAD" else answer(200, "x" * 20_000),
    }
    return known[asked.target]


@pytest.mark.parametrize(
    ("path", "state"),
    [
        ("works", LinkState.WORKS),
        ("works#part", LinkState.WORKS),
        ("gone", LinkState.GONE),
        ("sign-in", LinkState.SIGN_IN),
        ("forbidden", LinkState.UNTOLD),
        ("broken", LinkState.SILENT),
        ("moved", LinkState.WORKS),
        ("circle", LinkState.SILENT),
        ("dead", LinkState.SILENT),
        ("head-less", LinkState.WORKS),
        ("huge", LinkState.WORKS),
    ],
)
def test_every_kind_of_page_has_its_verdict(path: str, state: LinkState) -> None:
    gateway = Gateway(limits=QUICK)
    with ScriptedServer(script) as server:
        assert LinkAsker(gateway, anywhere).ask(f"{server.url}/{path}") is state
    gateway.close()
    assert {one.method for one in server.asked} <= {"HEAD", "GET"}
    assert all("authorization" not in one.headers and "cookie" not in one.headers for one in server.asked)


def test_loopback_and_the_house_are_never_asked() -> None:
    gateway = Gateway(limits=QUICK)
    with ScriptedServer(script) as server:
        asker = LinkAsker(gateway)
        for link in (
            f"{server.url}/works",
            f"http://localhost:{server.port}/works",
            "https://10.0.0.1/",
            "http://wiki/",
        ):
            assert asker.ask(link) is LinkState.NEAR
    assert server.asked == []


def test_a_redirect_into_the_house_is_not_followed() -> None:
    gateway = Gateway(limits=QUICK)
    inside = ScriptedServer(lambda asked: answer(200, "secret"))
    with inside, ScriptedServer(lambda asked: answer(302, Location=f"http://localhost:{inside.port}/")) as outside:
        assert LinkAsker(gateway, lambda host: host == "127.0.0.1").ask(outside.url) is LinkState.NEAR
    assert inside.asked == []


def test_a_redirect_to_another_open_place_is_followed() -> None:
    gateway = Gateway(limits=QUICK)
    with (
        ScriptedServer(script) as there,
        ScriptedServer(lambda asked: answer(302, Location=f"{there.url}/gone")) as here,
    ):
        assert LinkAsker(gateway, anywhere).ask(here.url) is LinkState.GONE
    gateway.close()


def test_plain_http_is_asked_by_https_and_what_is_nowhere_is_not_reached() -> None:
    gateway = Gateway(limits=QUICK)
    asked: list[str] = []

    def watch(host: str) -> bool:
        asked.append(host)
        return True

    assert LinkAsker(gateway, watch).ask("http://nothing.invalid:8080/x") is LinkState.UNREACHED
    assert LinkAsker(gateway, watch).ask("http://[2001:db8::1]/x") in (LinkState.UNREACHED, LinkState.SILENT)
    assert asked == ["nothing.invalid", "2001:db8::1"]


def test_a_name_is_looked_up_before_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    places = {"inside.example": "10.1.2.3", "outside.example": "93.184.216.34"}

    def look_up(host: str, port: object, type: int) -> list[tuple[object, ...]]:  # noqa: A002 – the name that it has
        del port, type
        if host not in places:
            raise socket.gaierror("unknown")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (places[host], 0))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    assert is_open("outside.example")
    assert not is_open("inside.example")
    assert is_open("unknown.example")  # a proxy may know it
    assert not is_open("localhost")
