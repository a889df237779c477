"""LinkedIn's own Python client asks the stand-in, too, and finds what our channel wrote: not only our own mirror."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from linkedin_api.clients.auth.client import AuthClient  # type: ignore[import-untyped]  # it has no types
from linkedin_api.clients.restli.client import RestliClient  # type: ignore[import-untyped]  # it has no types
from requests.adapters import HTTPAdapter

from ceo_desk.channels.linkedin.signing_in import REDIRECT
from ceo_desk.domain.channel import Identity, Published, ReplyPackage
from tests.channels.blog import expect
from tests.channels.linkedin.stage import CLARA, PAGE, READER, LinkedInStage, words
from tests.channels.linkedin.stand_in.world import SELF_SERVE, App, comment_urn

VERSION = "202609"


class ToStandIn(HTTPAdapter):
    """Sends to the stand-in what is meant for LinkedIn."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._host = urlsplit(url).netloc

    def send(self, request: requests.PreparedRequest, *args: object, **named: object) -> requests.Response:
        parts = urlsplit(request.url or "")
        assert parts.netloc in ("api.linkedin.com", "www.linkedin.com")
        request.url = parts._replace(scheme="http", netloc=self._host).geturl()
        return super().send(request, *args, **named)  # type: ignore[arg-type]  # passed on as it is


@pytest.fixture
def client(linkedin: LinkedInStage) -> Iterator[RestliClient]:
    """The client, with the stand-in in LinkedIn's place."""
    client = RestliClient()
    client.session.mount("https://", ToStandIn(linkedin.service.url))
    yield client
    client.session.close()


def test_it_reads_the_post_that_our_channel_wrote(linkedin: LinkedInStage, client: RestliClient) -> None:
    token = linkedin.service.world.grant(CLARA, "cm_org")
    done = expect(
        Published,
        linkedin.page().publish(words("Results (preview)."), linkedin.record().ledger(), linkedin.pictures),
    )
    one = client.get(
        resource_path="/posts/{id}", access_token=token, path_keys={"id": done.remote_id}, version_string=VERSION
    )
    assert (one.status_code, one.entity["commentary"]) == (200, r"Results \(preview\).")
    found = client.finder(
        resource_path="/posts",
        finder_name="author",
        access_token=token,
        query_params={"author": PAGE},
        version_string=VERSION,
    )
    assert [row["id"] for row in found.elements] == [done.remote_id]
    assert (found.paging.start, found.paging.count) == (0, 10)


def test_our_channel_reads_what_it_wrote(linkedin: LinkedInStage, client: RestliClient) -> None:
    token = linkedin.service.world.grant(CLARA, "cm_org")
    entity = {
        "author": PAGE,
        "commentary": r"Written \(elsewhere\).",
        "visibility": "PUBLIC",
        "distribution": {"feedDistribution": "MAIN_FEED"},
        "lifecycleState": "PUBLISHED",
    }
    made = client.create(resource_path="/posts", access_token=token, entity=entity, version_string=VERSION)
    assert made.status_code == 201
    kept = linkedin.record()
    kept.remote_id = made.entity_id
    found = linkedin.page().look_up(words("Written (elsewhere)."), kept.ledger())
    assert expect(Published, found).altered == ()
    at = {"resource_path": "/posts/{id}", "access_token": token, "version_string": VERSION}
    changed = client.partial_update(
        **at, patch_set_object={"commentary": "Other words."}, path_keys={"id": made.entity_id}
    )
    assert changed.status_code == 204
    gone = client.delete(**at, path_keys={"id": made.entity_id})
    assert gone.status_code == 204


def test_both_see_the_same_comments(linkedin: LinkedInStage, client: RestliClient) -> None:
    token = linkedin.service.world.grant(CLARA, "cm_org")
    post = linkedin.service.world.write(PAGE, "Our news.")
    comment = linkedin.service.world.say(post, f"urn:li:person:{READER}", "Really?")
    package = ReplyPackage(post.urn, comment_urn(comment), "Yes.")
    done = expect(Published, linkedin.page().reply(package, linkedin.record().ledger()))
    path = "/socialActions/{target}/comments"
    found = client.get_all(
        resource_path=path, access_token=token, path_keys={"target": comment_urn(comment)}, version_string=VERSION
    )
    assert [(row["$URN"], row["message"]["text"]) for row in found.elements] == [(done.remote_id, "Yes.")]


def test_its_sign_in_is_ours(linkedin: LinkedInStage) -> None:
    linkedin.service.world.apps["78app"] = App("s3cret", (REDIRECT,), SELF_SERVE)
    auth = AuthClient("78app", "s3cret", REDIRECT)
    auth.session.mount("https://", ToStandIn(linkedin.service.url))
    page = auth.generate_member_auth_url(["openid", "profile"], "state")
    asked = requests.Request("GET", page).prepare()
    sent_back = auth.session.send(asked, allow_redirects=False).headers["Location"]
    said = auth.exchange_auth_code_for_access_token(parse_qs(urlsplit(sent_back).query)["code"][0])
    assert (said.status_code, said.expires_in) == (200, 60 * 24 * 3600)
    assert isinstance(linkedin.channel(token=said.access_token).check(), Identity)
    told = auth.introspect_access_token(said.access_token)
    assert told.active
