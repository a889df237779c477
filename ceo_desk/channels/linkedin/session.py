"""Authorised calls to LinkedIn: JSON in and out, every failure an outcome in words."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ceo_desk.channels.http.answers import Answer, Failure, read_json
from ceo_desk.channels.http.gateway import Gateway
from ceo_desk.channels.linkedin.problems import Bad, bad_of_answer, bad_of_failure
from ceo_desk.channels.linkedin.restli import Query, address_of

API = "https://api.linkedin.com"
VERSION = "202609"
"""The month whose behaviour is asked for; LinkedIn lets it go on `VERSION_ENDS`. Months are not reckoned: some are
left out."""
VERSION_ENDS = "2027-09-15"
_LONGEST_QUERY = 4_000

Row = Mapping[str, Any]


@dataclass(slots=True)
class Session:
    """One sign-in's calls. `author` is who speaks: `urn:li:person:…` or `urn:li:organization:…`."""

    gateway: Gateway
    token: str = field(repr=False)
    clock: Callable[[], datetime]
    author: str = ""
    api: str = API
    version: str = VERSION
    count: Callable[[], None] = lambda: None
    """Told of every call: LinkedIn lets an account make so many a day."""

    @property
    def is_page(self) -> bool:
        """Whether a company's page speaks, and not a person."""
        return self.author.startswith("urn:li:organization:")

    def read(self, path: str, query: Query | None = None, *, restli: str = "") -> Row | Bad:
        """One object."""
        answer = self.call("GET", path, query, restli=restli)
        return answer if isinstance(answer, Bad) else self._object(answer, f"GET {path}")

    def write(self, path: str, body: Row, query: Query | None = None, *, restli: str = "") -> Answer | Bad:
        """What LinkedIn answers to a write; the names of new things stand in its headers."""
        content = json.dumps(body, ensure_ascii=False).encode("utf-8", "surrogatepass")
        return self.call("POST", path, query, content, restli=restli)

    def remove(self, path: str, query: Query | None = None) -> Answer | Bad:
        """Takes something away. What is gone already says so in `Bad.is_gone`."""
        return self.call("DELETE", path, query, restli="DELETE")

    def upload(self, address: str, content: bytes) -> Answer | Bad:
        """A whole file, to the address that LinkedIn gave for it."""
        headers = {"Content-Type": "application/octet-stream"}
        return self._send("PUT", address, headers, content, "PUT upload")

    def call(
        self, method: str, path: str, query: Query | None = None, body: bytes | None = None, *, restli: str = ""
    ) -> Answer | Bad:
        """The answer to one call, where it says yes."""
        headers = {"X-Restli-Protocol-Version": "2.0.0"}
        if path.startswith("rest/"):
            headers["LinkedIn-Version"] = self.version
        if restli:
            headers["X-RestLi-Method"] = restli
        address = address_of(self.api, path, query)
        if body is not None:
            headers["Content-Type"] = "application/json"
        elif method == "GET" and len(address) - len(self.api) > _LONGEST_QUERY:
            address, _, tunnelled = address.partition("?")
            body, method = tunnelled.encode("ascii"), "POST"
            headers |= {"X-HTTP-Method-Override": "GET", "Content-Type": "application/x-www-form-urlencoded"}
        return self._send(method, address, headers, body, f"{method} {path}")

    def _send(
        self, method: str, address: str, headers: Mapping[str, str], body: bytes | None, call: str
    ) -> Answer | Bad:
        self.count()
        answer = self.gateway.request(method, address, authorization=f"Bearer {self.token}", headers=headers, body=body)
        if isinstance(answer, Failure):
            return bad_of_failure(answer, call)
        if answer.status not in (200, 201, 204):
            return bad_of_answer(answer, call, self.clock())
        return answer

    def _object(self, answer: Answer, call: str) -> Row | Bad:
        body = read_json(answer.body)
        return body if isinstance(body, dict) else bad_of_answer(answer, f"{call} (no object)", self.clock())
