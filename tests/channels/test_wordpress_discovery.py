from collections.abc import Callable, Iterator
from typing import Any

import pytest

from ceo_desk.channels.http.gateway import Gateway, Limits
from ceo_desk.channels.wordpress import addresses
from ceo_desk.channels.wordpress.discovery import Site, discover, zone_of
from ceo_desk.domain.channel import Rejected, Unreachable
from tests.channels.blog import expect
from tests.channels.scripted_server import Asked, ScriptedServer, answer, json_answer
from tests.support.faults import FaultProxy, scripted
from tests.support.wordpress import WordPressSite

Proxies = Callable[..., FaultProxy]
INDEX: dict[str, Any] = {
    "name": "A &amp; B",
    "url": "http://127.0.0.1",
    "home": "http://127.0.0.1",
    "timezone_string": "",
    "gmt_offset": 5.5,
    "namespaces": ["wp/v2"],
    "authentication": {"application-passwords": {"endpoints": {"authorization": "http://127.0.0.1/auth.php?x=1"}}},
}

BLOG_PAGE = '<link rel="stylesheet" href="/wp-content/themes/x/style.css"><h1>Blog</h1>'


@pytest.fixture
def gateway() -> Iterator[Gateway]:
    gateway = Gateway(limits=Limits(connect=1, read=10, size=200_000))
    yield gateway
    gateway.close()


@pytest.mark.parametrize(
    "typed",
    ["{url}", " {host} ", "{url}/?p=1", "{url}/wp-admin/edit.php?x=1", "{url}/wp-login.php", "{url}/no/such/page/#top",
     "“{host}”.", "{url}/wp-json/wp/v2/posts", "{url}/index.php", "{url}/feed/"],
)  # fmt: skip
def test_whatever_a_person_types(wordpress_site: WordPressSite, gateway: Gateway, typed: str) -> None:
    site = expect(Site, discover(typed.format(url=wordpress_site.url, host=wordpress_site.host), gateway))
    assert site.api == wordpress_site.api
    assert site.home == wordpress_site.url
    assert site.zone == "Europe/Berlin"
    page = site.authorization_page("3f2b1c9e-1111-4222-8333-444455556666")
    assert page.startswith(f"{wordpress_site.url}/wp-admin/authorize-application.php?app_name=CEO%20Desk&app_id=3f2b")


def test_an_old_wordpress(old_wordpress_site: WordPressSite, gateway: Gateway) -> None:
    assert expect(Site, discover(old_wordpress_site.url, gateway)).api == old_wordpress_site.api


def test_a_blog_below_a_path(start_site: Callable[..., WordPressSite], gateway: Gateway) -> None:
    site = start_site(base="/blog")
    assert expect(Site, discover(f"{site.url}/2020/01/nothing/", gateway)).api == site.api
    site.php("update_option('permalink_structure', ''); flush_rewrite_rules();")
    plain = expect(Site, discover(f"{site.url}/?p=1", gateway))
    assert plain.api.endswith("rest_route=/")
    assert gateway.request("GET", f"{plain.api}wp/v2/posts&per_page=1") is not None


def test_application_passwords_that_are_off(start_site: Callable[..., WordPressSite], gateway: Gateway) -> None:
    site = start_site(environment="")
    assert expect(Rejected, discover(site.url, gateway)).problem.reason == "passwords_off"


def test_programs_that_are_kept_out(fresh_site: WordPressSite, gateway: Gateway) -> None:
    fresh_site.add_plugin(
        "closed",
        "add_filter('rest_authentication_errors', fn() => new WP_Error('rest_disabled', 'No.', ['status' => 401]));",
    )
    assert expect(Rejected, discover(fresh_site.url, gateway)).problem.reason == "rest_off"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "no_address"),
        ("my blog", "no_address"),
        ("blog", "no_address"),
        ("ftp://blog.example", "no_address"),
        ("https://blog.example:99999", "no_address"),
        ("jonas@blog.example", "is_email"),
    ],
)
def test_what_is_no_address(gateway: Gateway, typed: str, reason: str) -> None:
    assert expect(Rejected, discover(typed, gateway)).problem.reason == reason


def test_an_address_that_nobody_has(gateway: Gateway) -> None:
    unknown = expect(Unreachable, discover("nothing.invalid", gateway))
    assert (unknown.problem.reason, unknown.is_offline) == ("unknown_address", True)
    assert expect(Unreachable, discover("http://127.0.0.1:9", gateway)).problem.reason == "no_answer"


def found(gateway: Gateway, script: Callable[[Asked], bytes], path: str = "") -> object:
    with ScriptedServer(script) as server:
        return discover(server.url + path, gateway)


def test_a_page_that_is_no_wordpress(gateway: Gateway) -> None:
    for body in ("<h1>Hello</h1>", "x" * 300_000, "[1]", '{"namespaces": ["other"]}'):
        result = expect(Rejected, found(gateway, lambda asked, body=body: answer(200, body)))  # type: ignore[misc]  # bound now
        assert result.problem.reason == "not_wordpress"


@pytest.mark.parametrize(
    ("page", "index", "reason"),
    [
        (answer(200, BLOG_PAGE), answer(404, "<h1>Nothing</h1>"), "rest_off"),
        (answer(200, BLOG_PAGE), answer(403, "<h1>Firewall</h1>"), "blocked"),
        (answer(403, "<h1>Firewall</h1>"), answer(403, "<h1>Firewall</h1>"), "blocked"),
        (answer(200, "<p>We left WordPress.</p>"), answer(403, "<h1>No</h1>"), "not_wordpress"),
    ],
)
def test_a_blog_whose_way_in_is_closed_is_not_called_another_program(
    gateway: Gateway, page: bytes, index: bytes, reason: str
) -> None:
    def script(asked: Asked) -> bytes:
        return index if "wp-json" in asked.target or "rest_route" in asked.target else page

    assert expect(Rejected, found(gateway, script)).problem.reason == reason


def test_wordpress_com_is_recognised(gateway: Gateway) -> None:
    page = expect(Rejected, found(gateway, lambda asked: answer(404, "<h1>x</h1>", Host_Header="WordPress.com")))
    closed = {**INDEX, "authentication": []}
    index = expect(Rejected, found(gateway, lambda asked: json_answer(closed, Host_Header="WordPress.com")))
    assert page.problem.reason == index.problem.reason == "wordpress_com"


def test_maintenance_and_trouble_at_the_index(gateway: Gateway) -> None:
    def in_maintenance(asked: Asked) -> bytes:
        return answer(503, "later", Retry_After="600") if "wp-json" in asked.target else answer(200, "<h1>Blog</h1>")

    later = expect(Unreachable, found(gateway, in_maintenance))
    assert (later.problem.reason, later.retry_after) == ("maintenance", 600.0)
    broken = expect(Unreachable, found(gateway, lambda asked: b"" if "wp-json" in asked.target else answer(200, "")))
    assert broken.problem.reason == "line_broke"


def test_a_root_that_the_page_names(gateway: Gateway) -> None:
    def script(asked: Asked) -> bytes:
        if asked.target.startswith("/api/"):
            return json_answer(INDEX)
        return answer(200, '<html><link rel="stylesheet" href="/a"><link rel="https://api.w.org/" href="/api/"></html>')

    site = expect(Site, found(gateway, script))
    assert site.api.endswith("/api/")
    assert (site.title, site.zone) == ("A & B", "+05:30")
    assert site.authorization_page("u").endswith("auth.php?x=1&app_name=CEO%20Desk&app_id=u")


def test_a_root_elsewhere_that_cannot_be_reached_is_passed_over(gateway: Gateway) -> None:
    def script(asked: Asked) -> bytes:
        if asked.target.startswith("/wp-json"):
            return json_answer(INDEX)
        return answer(200, "", Link='<https://nothing.invalid/wp-json/>; rel="https://api.w.org/"')

    assert expect(Site, found(gateway, script)).api.endswith("/wp-json/")


def test_redirects_are_followed_to_the_final_address(gateway: Gateway) -> None:
    with ScriptedServer(lambda asked: json_answer(INDEX)) as final:
        site = expect(Site, found(gateway, lambda asked: answer(301, Location=f"{final.url}{asked.target}")))
        assert site.api == f"{final.url}/wp-json/"
    circle = found(gateway, lambda asked: answer(302, Location=f"http://localhost:{asked.headers['host'][-5:]}/"))
    assert isinstance(circle, (Unreachable, Rejected))


def test_a_site_that_has_moved_to_a_safe_line(
    wordpress_site: WordPressSite, fault_proxy: Proxies, gateway: Gateway
) -> None:
    proxy = fault_proxy(wordpress_site.url, scripted(["redirect_to_https"]))
    assert isinstance(discover(proxy.url, gateway), Unreachable)


def test_links_are_told_by_their_relation() -> None:
    header = '<https://a/?p=1>; rel=shortlink, <https://a/x,y>; title="a, b"; rel="alternate https://api.w.org/"'
    assert addresses.root_in_header(header) == "https://a/x,y"
    assert addresses.root_in_header('<https://a/>; rel="alternate"') == ""
    assert addresses.root_in_page(b"<link rel='https://api.w.org/'>", "https://a/") == ""


def test_typed_addresses_are_made_safe() -> None:
    assert addresses.read_typed("http://blog.example/x#y") == "https://blog.example/x"
    assert addresses.read_typed("me:word@blog.example") == "https://blog.example"
    assert addresses.read_typed("localhost:8080/a") == "http://localhost:8080/a"
    assert addresses.make_safe("http://blog.example/") == "https://blog.example/"
    assert addresses.make_safe("nonsense") == "nonsense"
    assert list(addresses.roots_of("nonsense")) == []


@pytest.mark.parametrize(
    ("index", "zone"),
    [({"gmt_offset": "-3.5"}, "-03:30"), ({}, "UTC"), ({"gmt_offset": []}, "UTC"), ({"gmt_offset": "x"}, "UTC")],
)
def test_the_clock_of_a_site(index: dict[str, Any], zone: str) -> None:
    assert zone_of(index) == zone
