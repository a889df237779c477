"""Answers: the site's own, and those that something between the desk and the site makes up."""

import http.client
from dataclasses import dataclass
from urllib.parse import urlsplit

from tests.support.faults.fault import Fault, Request

SITE_PATIENCE = 60.0  # seconds
HOP_BY_HOP = frozenset({"connection", "keep-alive", "transfer-encoding", "content-length", "te", "trailer", "upgrade"})
PAGE = "<!doctype html>\n<title>{title}</title>\n<h1>{title}</h1>\n<p>{text}</p>\n"
LOGIN = '<form method="post" action="/login">Room number <input name="room"> <button>Go online</button></form>'


@dataclass(frozen=True)
class Answer:
    """An answer with its whole body."""

    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


def ask_site(site: tuple[str, int], request: Request) -> Answer:
    """Pass a request on as it came and fetch the whole answer; 502 where the site can't be reached."""
    connection = http.client.HTTPConnection(*site, timeout=SITE_PATIENCE)
    try:
        connection.putrequest(request.method, request.path, skip_host=True, skip_accept_encoding=True)
        for name, value in request.headers:
            if name.lower() not in HOP_BY_HOP:
                connection.putheader(name, value)
        if request.body or request.header("Content-Length") is not None:
            connection.putheader("Content-Length", str(len(request.body)))
        connection.putheader("Connection", "close")
        connection.endheaders(request.body)
        answer = connection.getresponse()
        headers = tuple((name, value) for name, value in answer.getheaders() if name.lower() not in HOP_BY_HOP)
        return Answer(answer.status, answer.reason, headers, answer.read())
    except (OSError, http.client.HTTPException) as error:
        return _page(502, "Bad Gateway", f"The site can't be reached: {type(error).__name__}")
    finally:
        connection.close()


def made_up_answer(fault: Fault, request: Request) -> Answer:
    """What the client gets instead of the site's answer, for the kinds of fault that answer at all."""
    wait = ("Retry-After", str(round(fault.seconds)))
    match fault.kind:
        case "redirect":
            return _page(302, "Found", "Elsewhere.", ("Location", fault.location))
        case "redirect_to_https":
            parts = urlsplit(f"//{request.header('Host') or 'localhost'}{request.path}", scheme="https")
            return _page(301, "Moved Permanently", "Safer.", ("Location", parts.geturl()))
        case "captive_portal":
            return _page(200, "OK", LOGIN)
        case "too_many":
            return _page(429, "Too Many Requests", "Slower, please.", wait)
        case "maintenance":
            return _page(503, "Service Unavailable", "Back in a minute.", wait)
        case _:
            return _page(500, "Internal Server Error", "Something broke.")


def _page(status: int, reason: str, text: str, *headers: tuple[str, str]) -> Answer:
    body = PAGE.format(title=reason, text=text).encode()
    return Answer(status, reason, (("Content-Type", "text/html; charset=utf-8"), *headers), body)
