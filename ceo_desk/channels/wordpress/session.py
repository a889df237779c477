"""Authorised calls to one WordPress: JSON in, rows out, every failure an outcome in words."""

import base64
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import quote, urlencode

from ceo_desk.channels.http.answers import Answer, Failure, NotJson, read_json
from ceo_desk.channels.http.gateway import Gateway
from ceo_desk.channels.wordpress.problems import Bad, bad_of_answer, bad_of_failure
from ceo_desk.domain.channel import Rejected

Row = Mapping[str, Any]
Params = Mapping[str, str | int]

_GOOD = (200, 201)


@dataclass(frozen=True, slots=True)
class Rows:
    """A list from the site; `total` is the site's own count of all pages, None where it is not told."""

    rows: tuple[Row, ...]
    total: int | None = None


def address_of(api: str, path: str, params: Params | None = None) -> str:
    """The address of a route below a REST root, also where the root itself ends in `?rest_route=/`."""
    address = api + path.lstrip("/")
    if not params:
        return address
    return f"{address}{'&' if '?' in address else '?'}{urlencode(params, quote_via=quote, safe=',')}"


@dataclass(slots=True)
class Session:
    """One account's calls. Any 401 means that the password is no longer taken, whatever the code."""

    gateway: Gateway
    api: str
    login: str
    password: str = field(repr=False)
    clock: Callable[[], datetime]
    _person: int | None = field(default=None, repr=False)

    def person(self) -> int | Bad:
        """The account's own id, asked for once; 0 where the site hides it altogether."""
        if self._person is None:
            me = self.read_one("wp/v2/users/me", {"_fields": "id"})
            if isinstance(me, Bad) and me.code == "rest_no_route":
                me = self._person_of_password()
            if isinstance(me, Bad):
                return me
            self._person = int(me.get("id") or 0)
        return self._person

    def _person_of_password(self) -> Row | Bad:
        """The id as the password's own record names it: sites that hide people seldom hide that."""
        own = self.read_one("wp/v2/users/me/application-passwords/introspect", {"_fields": "_links"})
        if isinstance(own, Bad):
            return {} if isinstance(own.trouble, Rejected) else own
        named = re.search(r"/users/(\d+)/", json.dumps(own).replace("\\/", "/"))
        return {"id": named[1]} if named else {}

    def read_one(self, path: str, params: Params | None = None) -> Row | Bad:
        """One object."""
        answer = self._call("GET", path, params)
        return answer if isinstance(answer, Bad) else self._object(answer, f"GET {path}")

    def read_many(self, path: str, params: Params | None = None) -> Rows | Bad:
        """One page of a list."""
        answer = self._call("GET", path, params)
        if isinstance(answer, Bad):
            return answer
        body = read_json(answer.body)
        if not isinstance(body, list):
            return self._misshapen(answer, f"GET {path}")
        return Rows(tuple(row for row in body if isinstance(row, dict)), _total(answer))

    def count(self, path: str, params: Params) -> int | Bad:
        """The site's count of a list, without its rows."""
        answer = self._call("HEAD", path, {**params, "per_page": 1})
        if isinstance(answer, Bad):
            return answer
        total = _total(answer)
        return self._misshapen(answer, f"HEAD {path}") if total is None else total

    def write(self, path: str, body: Mapping[str, Any]) -> Row | Bad:
        """The object as the site says it now is."""
        content = json.dumps(body).encode("ascii")
        answer = self._call("POST", path, None, content, {"Content-Type": "application/json"})
        return answer if isinstance(answer, Bad) else self._identified(answer, f"POST {path}")

    def upload(self, path: str, content: bytes, headers: Mapping[str, str]) -> Row | Bad:
        """The object that the site made of a file."""
        answer = self._call("POST", path, None, content, headers)
        return answer if isinstance(answer, Bad) else self._identified(answer, f"POST {path}")

    def remove(self, path: str, params: Params | None = None) -> Row | Bad:
        """What the site says of the removed object. A firewall that knows no DELETE is asked in another way."""
        answer = self._call("DELETE", path, params)
        if isinstance(answer, Bad) and answer.status in (405, 501) and not answer.code:
            answer = self._call("POST", path, {**(params or {}), "_method": "DELETE"})
        return answer if isinstance(answer, Bad) else self._object(answer, f"DELETE {path}")

    def _call(
        self,
        method: str,
        path: str,
        params: Params | None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer | Bad:
        pair = f"{self.login}:{self.password}".encode()
        answer = self.gateway.request(
            method,
            address_of(self.api, path, params),
            authorization=f"Basic {base64.b64encode(pair).decode('ascii')}",
            headers=headers,
            body=body,
        )
        if isinstance(answer, Failure):
            return bad_of_failure(answer, f"{method} {path}")
        if answer.status not in _GOOD:
            return bad_of_answer(answer, f"{method} {path}", self.clock())
        return answer

    def _object(self, answer: Answer, call: str) -> Row | Bad:
        body = read_json(answer.body)
        if isinstance(body, NotJson) or not isinstance(body, dict):
            return self._misshapen(answer, call)
        return body

    def _identified(self, answer: Answer, call: str) -> Row | Bad:
        row = self._object(answer, call)
        if isinstance(row, Bad) or isinstance(row.get("id"), int):
            return row
        return self._misshapen(answer, call)

    def _misshapen(self, answer: Answer, call: str) -> Bad:
        return bad_of_answer(answer, f"{call} (not the expected shape)", self.clock())


def _total(answer: Answer) -> int | None:
    total = answer.header("x-wp-total")
    return int(total) if total.isdigit() else None
