import socket
import ssl
import struct
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ceo_desk.channels.http.answers import Answer, Failure, FailureKind
from ceo_desk.channels.http.breakdowns import failure_while_sending
from ceo_desk.channels.http.gateway import Gateway, Limits
from tests.channels.scripted_server import CLOSE, Asked, Reply, ScriptedServer, answer, json_answer

QUICK = Limits(connect=0.5, read=0.5, whole=2.0, size=100_000)


@pytest.fixture
def gateway() -> Iterator[Gateway]:
    gateway = Gateway(limits=QUICK)
    yield gateway
    gateway.close()
    gateway.close()


def failed(result: Answer | Failure) -> Failure:
    assert isinstance(result, Failure), result
    return result


def reset(line: socket.socket) -> None:
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def test_an_answer_is_whole(gateway: Gateway) -> None:
    with ScriptedServer(lambda asked: json_answer({"a": 1}, X_Own="b")) as server:
        result = gateway.request("GET", f"{server.url}/x", authorization="Basic abc", headers={"X-One": "1"})
    assert isinstance(result, Answer)
    assert (result.status, result.body, result.header("x-own")) == (200, b'{"a": 1}', "b")
    assert result.url == f"{server.url}/x"
    assert server.asked[0].headers["authorization"] == "Basic abc"
    assert server.asked[0].headers["user-agent"].startswith("CEO-Desk/")
    assert "abc" not in repr(result)


def test_nothing_is_taken_from_the_environment(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login thief password thief\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with ScriptedServer(lambda asked: answer(200, Set_Cookie="a=b")) as server:
        gateway.request("GET", server.url, authorization="Basic mine")
        gateway.request("GET", server.url)
    assert server.asked[0].headers["authorization"] == "Basic mine"
    assert "authorization" not in server.asked[1].headers
    assert "cookie" not in server.asked[1].headers


def test_reads_follow_redirects_within_the_origin_only(gateway: Gateway) -> None:
    with ScriptedServer(lambda asked: json_answer("other")) as other:

        def script(asked: Asked) -> Reply:
            if asked.target == "/old":
                return answer(301, Location="/new")
            if asked.target == "/away":
                return answer(302, Location=f"{other.url}/?token=x")
            if asked.target == "/circle":
                return answer(302, Location="/circle")
            return json_answer("new")

        with ScriptedServer(script) as server:
            found = gateway.request("GET", f"{server.url}/old", authorization="Basic a")
            away = failed(gateway.request("GET", f"{server.url}/away", authorization="Basic a"))
            circle = failed(gateway.request("GET", f"{server.url}/circle"))
    assert isinstance(found, Answer)
    assert found.url == f"{server.url}/new"
    assert other.asked == []
    assert (away.kind, away.location, away.status) == (FailureKind.REDIRECTED, f"{other.url}/?token=x", 302)
    assert "token" not in away.detail
    assert circle.kind is FailureKind.REDIRECTED


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_write_is_never_redirected(gateway: Gateway, status: int) -> None:
    with ScriptedServer(lambda asked: answer(status, Location="/new")) as server:
        result = failed(gateway.request("POST", f"{server.url}/old", body=b"{}"))
    assert result.kind is FailureKind.REDIRECTED
    assert result.has_surely_not_arrived
    assert len(server.asked) == 1


def test_a_closed_port_and_an_unknown_name(gateway: Gateway) -> None:
    refused = failed(gateway.request("GET", "http://127.0.0.1:9/"))
    assert (refused.kind, refused.is_offline) == (FailureKind.NO_CONNECTION, False)
    unknown = failed(gateway.request("GET", "https://nothing.invalid/"))
    assert (unknown.kind, unknown.is_offline) == (FailureKind.DNS, True)
    assert unknown.has_surely_not_arrived


def test_a_listener_that_takes_no_connection(gateway: Gateway) -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        fillers = [socket.socket() for _ in range(8)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(full.getsockname())
        result = failed(gateway.request("GET", f"http://127.0.0.1:{full.getsockname()[1]}/"))
        for filler in fillers:
            filler.close()
    assert result.kind is FailureKind.NO_CONNECTION


def test_no_network_is_told_from_a_closed_port() -> None:
    import errno

    import requests
    from urllib3.exceptions import MaxRetryError, NewConnectionError

    try:
        try:
            raise OSError(errno.ENETUNREACH, "Network is unreachable")
        except OSError as system:
            raise NewConnectionError(None, "x") from system  # type: ignore[arg-type]  # only its cause is looked at
    except NewConnectionError as cause:
        reason = MaxRetryError(None, "/", cause)  # type: ignore[arg-type]  # only its reason is looked at
    assert failure_while_sending(requests.ConnectionError(reason)).kind is FailureKind.NO_NETWORK


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (lambda asked: CLOSE, FailureKind.BROKEN),
        (lambda asked: reset, FailureKind.BROKEN),
        (lambda asked: lambda line: time.sleep(1), FailureKind.TIMED_OUT),
        (lambda asked: b"HTTP/1.1 200 X\r\nContent-Length: 50\r\n\r\nshort", FailureKind.BROKEN),
        (lambda asked: b"nonsense\r\n\r\n", FailureKind.BROKEN),
        (lambda asked: answer(200, b"x" * 100_001), FailureKind.TOO_LARGE),
        (lambda asked: answer(200, b"not gzip", Content_Encoding="gzip"), FailureKind.BROKEN),
    ],
)
def test_what_breaks_after_sending_may_have_arrived(gateway: Gateway, script: object, kind: FailureKind) -> None:
    with ScriptedServer(script) as server:  # type: ignore[arg-type]  # lambdas of a parametrised list have no types
        result = failed(gateway.request("POST", server.url, body=b"{}"))
    assert result.kind is kind
    assert not result.has_surely_not_arrived


def test_a_stall_in_the_body_and_a_dripping_answer_time_out(gateway: Gateway) -> None:
    def stall(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 200 X\r\nContent-Length: 50\r\n\r\nshort")
        time.sleep(1)

    def drip(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in range(12):
            line.sendall(b"1\r\nx\r\n")
            time.sleep(0.25)

    for behaviour in (stall, drip):
        with ScriptedServer(lambda asked, behaviour=behaviour: behaviour) as server:  # type: ignore[misc]  # bound now
            assert failed(gateway.request("GET", server.url)).kind is FailureKind.TIMED_OUT


def test_a_captive_portal_that_says_so(gateway: Gateway) -> None:
    with ScriptedServer(lambda asked: answer(511, "<h1>Sign in</h1>")) as server:
        assert failed(gateway.request("GET", server.url)).kind is FailureKind.CAPTIVE_PORTAL


def test_addresses_that_are_never_called(gateway: Gateway) -> None:
    for address in ("http://blog.example/", "file:///etc/passwd", "https://a:b@blog.example/", "nonsense"):
        assert failed(gateway.request("GET", address)).kind is FailureKind.ADDRESS_REFUSED
    assert failed(gateway.request("GET", "https://..a/")).kind in (FailureKind.ADDRESS_REFUSED, FailureKind.DNS)
    broken_header = gateway.request("GET", "http://127.0.0.1:9/", headers={"X": "a\r\nb"})
    assert failed(broken_header).kind is FailureKind.ADDRESS_REFUSED


@pytest.mark.parametrize(
    ("challenges", "kind"),
    [
        (("NTLM", "Negotiate"), FailureKind.PROXY_WANTS_NTLM),
        (('Basic realm="x"',), FailureKind.PROXY),
        (("NTLM", 'Basic realm="x"'), FailureKind.PROXY),
        ((), FailureKind.PROXY),
    ],
)
def test_a_proxy_that_wants_something_is_named(challenges: tuple[str, ...], kind: FailureKind) -> None:
    lines = "".join(f"Proxy-Authenticate: {challenge}\r\n" for challenge in challenges)
    refusal = f"HTTP/1.1 407 No\r\n{lines}Content-Length: 0\r\n\r\n".encode()
    with ScriptedServer(lambda asked: refusal) as proxy:
        gateway = Gateway(lambda url: proxy.url, QUICK)
        tunnel = failed(gateway.request("GET", "https://blog.example/"))
        plain = failed(gateway.request("GET", "http://127.0.0.1/"))
        gateway.close()
    assert (tunnel.kind, plain.kind) == (kind, kind)
    assert tunnel.has_surely_not_arrived
    assert [asked.method for asked in proxy.asked] == ["CONNECT", "CONNECT", "GET"]


def test_a_proxy_that_is_not_there() -> None:
    gateway = Gateway(lambda url: "http://127.0.0.1:9", QUICK)
    assert failed(gateway.request("GET", "https://blog.example/")).kind is FailureKind.PROXY
    gateway.close()


def test_a_proxy_that_goes_silent_is_a_proxy_without_a_challenge() -> None:
    from ceo_desk.channels.http.proxies import ask_for_challenges

    with ScriptedServer(lambda asked: CLOSE) as proxy:
        assert ask_for_challenges(proxy.url, "https://blog.example/", 0.5) == []
    assert ask_for_challenges("http://127.0.0.1:9", "https://blog.example/", 0.5) == []
    with ScriptedServer(lambda asked: CLOSE) as plain:
        assert ask_for_challenges(f"https://127.0.0.1:{plain.port}", "https://blog.example/", 0.5) == []


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for 127.0.0.1 with its key in one file."""
    place = tmp_path / "both.pem"
    command = (
        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1"
    )
    made = subprocess.run([*command.split(), "-keyout", "-", "-out", "-"], capture_output=True, check=True)
    place.write_bytes(made.stdout)
    return place


def test_certificates_are_checked_against_the_system(
    certificate: Path, gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with ScriptedServer(lambda asked: json_answer(1), context) as server:
        foreign = failed(gateway.request("GET", server.url))
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        trusting = Gateway(limits=QUICK)
        trusted = trusting.request("GET", server.url)
        trusting.close()
    assert foreign.kind is FailureKind.CERTIFICATE
    assert foreign.has_surely_not_arrived
    assert isinstance(trusted, Answer)


def test_a_safe_line_to_a_plain_server_is_a_broken_line(gateway: Gateway) -> None:
    with ScriptedServer(lambda asked: json_answer(1)) as server:
        assert failed(gateway.request("GET", f"https://127.0.0.1:{server.port}/")).kind is FailureKind.BROKEN
