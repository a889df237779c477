"""Pictures from the open web: public places only, bounded, a few redirects, and never a failure that is raised."""

from ceo_desk.channels.http.gateway import Gateway, Limits
from ceo_desk.channels.http.pictures import PictureFetcher
from tests.channels.scripted_server import Asked, Reply, ScriptedServer, answer

SMALL = Limits(connect=2, read=2, whole=4, size=1_000)


def script(asked: Asked) -> Reply:
    if asked.target == "/a.png":
        return answer(200, b"picture", media="image/png")
    if asked.target == "/away":
        return answer(302, Location="/a.png")
    if asked.target == "/circle":
        return answer(302, Location="/circle")
    if asked.target == "/large":
        return answer(200, b"x" * 2_000)
    return answer(404, b"none")


def test_a_picture_is_fetched_also_where_it_moved() -> None:
    with ScriptedServer(script) as server:
        fetcher = PictureFetcher(Gateway(limits=SMALL), lambda _host: True)
        assert fetcher.fetch(f"{server.url}/a.png") == b"picture"
        assert fetcher.fetch(f"{server.url}/away") == b"picture"
        assert server.asked[0].headers["accept"] == "image/*"
        assert "authorization" not in server.asked[0].headers


def test_what_can_t_be_had_is_none() -> None:
    with ScriptedServer(script) as server:
        fetcher = PictureFetcher(Gateway(limits=SMALL), lambda _host: True)
        for path in ("/none", "/circle", "/large"):
            assert fetcher.fetch(server.url + path) is None
        port = server.port
    assert fetcher.fetch(f"http://127.0.0.1:{port}/a.png") is None, "nobody is there"


def test_a_redirect_to_another_place_is_looked_at_before_it_is_followed() -> None:
    with ScriptedServer(script) as inner:

        def lead(_asked: Asked) -> Reply:
            return answer(302, Location=f"{inner.url.replace('127.0.0.1', 'localhost')}/a.png")

        with ScriptedServer(lead) as outer:
            open_to_all = PictureFetcher(Gateway(limits=SMALL), lambda _host: True)
            assert open_to_all.fetch(f"{outer.url}/x") == b"picture"
            choosy = PictureFetcher(Gateway(limits=SMALL), lambda host: host == "127.0.0.1")
            assert choosy.fetch(f"{outer.url}/x") is None
        assert len(inner.asked) == 1


def test_round_and_round_ends() -> None:
    count = 0

    def lead(_asked: Asked) -> Reply:
        nonlocal count
        count += 1
        host = "localhost" if count % 2 else "127.0.0.1"
        return answer(302, Location=f"http://{host}:{server.port}/{count}")

    with ScriptedServer(lead) as server:
        assert PictureFetcher(Gateway(limits=SMALL), lambda _host: True).fetch(f"{server.url}/0") is None
    assert count == 4


def test_no_address_within_the_house_is_asked() -> None:
    with ScriptedServer(script) as server:
        fetcher = PictureFetcher(Gateway(limits=SMALL))
        assert fetcher.fetch(f"{server.url}/a.png") is None
        assert fetcher.fetch("https://intranet/a.png") is None
        assert server.asked == []
