import json
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import requests

from tests.conftest import StartProxy
from tests.harness.requests_to_site import ask, ask_json
from tests.support.faults import KINDS, Fault, FaultKind, FaultProxy, Request, asks, scripted, seeded
from tests.support.wordpress import WordPressSite

REPOSITORY = Path(__file__).parents[2]
POSTS = asks("POST", path="/wp/v2/posts")
CONFIRMED, LOST = "confirmed", "lost"


def publish(proxy: FaultProxy, site: WordPressSite, title: str, patience: float = 30.0) -> requests.Response:
    address = f"{proxy.api}wp/v2/posts"
    return ask(
        address, site.users["executive"], method="POST", data={"title": title, "status": "draft"}, patience=patience
    )


def count(site: WordPressSite, title: str) -> int:
    return [row["post_title"] for row in site.posts()].count(title)


def test_nothing_is_changed_without_a_fault(wordpress_site: WordPressSite, fault_proxy: StartProxy) -> None:
    proxy = fault_proxy(wordpress_site.url)
    made = publish(proxy, wordpress_site, "Straight through")
    assert made.status_code == 201
    assert made.json()["guid"]["raw"].startswith(proxy.url), "the site believes to live at the proxy's address"
    index = ask_json(proxy.api)
    assert (index["url"], index["home"]) == (proxy.url, proxy.url)
    head = ask(f"{proxy.api}wp/v2/posts?per_page=1", method="HEAD")
    assert (head.status_code, head.content) == (200, b"")
    assert int(head.headers["X-WP-Total"]) >= 1
    assert [(line.method, line.status, line.site_status, line.fault) for line in proxy.log] == [
        ("POST", 201, 201, None),
        ("GET", 200, 200, None),
        ("HEAD", 200, 200, None),
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_each_fault_does_what_it_says(wordpress_site: WordPressSite, fault_proxy: StartProxy, kind: FaultKind) -> None:
    """What the client sees, and whether the site did it all the same."""
    site, title = wordpress_site, f"Fault {kind}"
    fault = Fault(kind, seconds=2.0, location="/?p=1")
    proxy = fault_proxy(site.url, scripted([fault], matching=POSTS))
    seen = _seen(proxy, site, title)
    if kind == "late_commit":
        assert count(site, title) == 0, "it comes later"
    proxy.settle()
    expected: dict[FaultKind, tuple[object, int]] = {
        "drop_before": (ConnectionResetError, 0),
        "drop_after": (LOST, 1),
        "delay": (CONFIRMED, 1),
        "late_commit": (LOST, 1),
        "truncate": ("cut", 1),
        "redirect": ((302, "/?p=1"), 0),
        "redirect_to_https": ((301, proxy.api.replace("http:", "https:") + "wp/v2/posts"), 0),
        "error_500_before": ((500, None), 0),
        "error_500_after": ((500, None), 1),
        "captive_portal": ((200, None), 0),
        "too_many": ((429, "2"), 0),
        "maintenance": ((503, "2"), 0),
    }
    assert (seen, count(site, title)) == expected[kind]
    (line,) = proxy.log
    assert line.fault == fault
    assert line.site_status == (201 if fault.is_committing else None)
    assert publish(proxy, site, f"{title}, again").status_code == 201, "only the first meets it"


def _seen(proxy: FaultProxy, site: WordPressSite, title: str) -> object:
    try:
        answer = publish(proxy, site, title)
    except requests.exceptions.ChunkedEncodingError as error:
        return "cut" if "IncompleteRead" in str(error) else error
    except requests.exceptions.ConnectionError as error:
        return ConnectionResetError if "ConnectionResetError" in str(error) else LOST
    if answer.status_code == 201:
        return CONFIRMED
    assert answer.headers["Content-Type"].startswith("text/html")
    return answer.status_code, answer.headers.get("Location") or answer.headers.get("Retry-After")


def test_a_client_times_out_although_the_site_commits(wordpress_site: WordPressSite, fault_proxy: StartProxy) -> None:
    proxy = fault_proxy(wordpress_site.url, scripted([Fault("delay", seconds=30.0)]))
    with pytest.raises(requests.exceptions.ReadTimeout):
        publish(proxy, wordpress_site, "Timed out", patience=2.0)
    assert count(wordpress_site, "Timed out") == 1
    with pytest.raises(TimeoutError):
        proxy.settle(0.05)
    started = time.monotonic()
    proxy.stop()
    assert time.monotonic() - started < 5, "stopping does not wait for the delay"


def test_offline_is_a_closed_port_and_online_the_same_address(
    wordpress_site: WordPressSite, fault_proxy: StartProxy
) -> None:
    proxy = fault_proxy(wordpress_site.url)
    before = proxy.api
    for _ in range(3):
        proxy.offline()
        proxy.offline()
        with pytest.raises(requests.exceptions.ConnectionError, match="refused"):
            ask(before)
        proxy.online()
        proxy.online()
        assert ask(proxy.api).status_code == 200
    assert proxy.api == before
    assert len(proxy.log) == 3


def test_two_proxies_never_share_an_address(wordpress_site: WordPressSite, fault_proxy: StartProxy) -> None:
    first = fault_proxy(wordpress_site.url)
    port = int(first.url.rpartition(":")[2])
    with pytest.raises(OSError, match="in use"):
        FaultProxy(wordpress_site.url, port=port)


def test_a_site_that_is_away_is_a_bad_gateway(fault_proxy: StartProxy) -> None:
    gone = fault_proxy("http://127.0.0.1:9")  # the discard port, closed
    answer = ask(gone.api)
    assert answer.status_code == 502
    assert (gone.log[0].status, gone.log[0].site_status) == (502, 502)


def test_a_body_in_chunks_is_refused_as_phps_server_does(
    wordpress_site: WordPressSite, fault_proxy: StartProxy
) -> None:
    proxy = fault_proxy(wordpress_site.url)
    assert requests.post(proxy.api, data=iter([b"a", b"b"]), timeout=10).status_code == 411
    assert proxy.log == []


def test_a_seed_gives_every_request_the_same_fate() -> None:
    requested = [Request(number, "POST", "/", (), b"") for number in range(2000)]
    first, again, other = seeded(7, 0.35), seeded(7, 0.35), seeded(8, 0.35)
    fates = [first(request) for request in requested]
    assert fates == [again(request) for request in reversed(requested)][::-1]
    assert fates != [other(request) for request in requested]
    met = [fate for fate in fates if fate is not None]
    assert 0.31 < len(met) / len(fates) < 0.39
    assert {fate.kind for fate in met} == set(KINDS)
    assert all(0 < fate.seconds <= 3 for fate in met)
    assert {fate.kind for fate in map(seeded(7, 1, kinds=["delay"]), requested) if fate} == {"delay"}


def test_a_script_counts_matching_requests_only() -> None:
    plan = scripted(["delay", None, Fault("truncate")], matching=asks("POST", path="/comments", but_not=["_method"]))
    comment, other = Request(0, "POST", "/wp/v2/comments", (), b""), Request(1, "GET", "/wp/v2/comments", (), b"")
    override = Request(2, "POST", "/wp/v2/comments?_method=GET", (), b"")
    fates = [plan(request) for request in (other, comment, override, comment, comment, comment)]
    assert [fate and fate.kind for fate in fates] == [None, "delay", None, None, "truncate", None]


def test_many_clients_at_once_are_all_in_the_log(wordpress_site: WordPressSite, fault_proxy: StartProxy) -> None:
    proxy = fault_proxy(wordpress_site.url, seeded(3, 0.5, longest_delay=0.2, longest_late=0.2))
    outcomes: list[str] = []

    def run(number: int) -> None:
        for turn in range(5):
            try:
                made = publish(proxy, wordpress_site, f"Crowd {number}-{turn}")
                outcomes.append("yes" if made.status_code == 201 else "no")
            except requests.exceptions.RequestException:
                outcomes.append("lost")

    threads = [threading.Thread(target=run, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    proxy.settle()
    log = proxy.log
    assert [line.number for line in log] == list(range(20))
    assert outcomes.count("yes") == sum(line.status == 201 for line in log)
    titles = [row["post_title"] for row in wordpress_site.posts() if row["post_title"].startswith("Crowd")]
    assert len(titles) == len(set(titles)) == sum(line.site_status == 201 for line in log)


def test_as_a_process_of_its_own(wordpress_site: WordPressSite) -> None:
    command = [sys.executable, "-m", "tests.support.faults", "--upstream", wordpress_site.url, "--seed", "1"]
    command += ["--rate", "1", "--kinds", "maintenance"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY) as process:
        assert process.stdout is not None
        address = json.loads(process.stdout.readline())["api"]
        assert ask(address).status_code == 503
        process.send_signal(signal.SIGTERM)
        assert json.loads(process.stdout.read()) == {"requests": 1, "faults": {"maintenance": 1}}
        assert process.wait(10) == 0
