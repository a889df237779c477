"""A real server on loopback in front of a site: it passes requests on, and spoils those that its plan names."""

import socket
import threading
from collections.abc import Callable
from dataclasses import replace
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from tests.support.faults.answer import ask_site, made_up_answer
from tests.support.faults.fault import Exchange, Fault, Request
from tests.support.faults.listener import Client, Listener
from tests.support.faults.plan import Plan, no_faults

SETTLE_PATIENCE = 90.0  # seconds
NOTE_PATIENCE = 0.5
"""Seconds that the log waits for a line; a delayed answer takes longer and is not waited for."""


class FaultProxy:
    """Stands at `url` for the site at `upstream`, until `stop`.

    Nothing of a request or an answer is rewritten: the client's own Host goes through, and the test sites take their
    address from it, so that the site's links lead through the proxy too. One request a connection, like PHP's server.
    """

    def __init__(self, upstream: str, plan: Plan = no_faults, *, port: int = 0) -> None:
        parts = urlsplit(upstream)
        self.plan = plan
        self._site = (parts.hostname or "127.0.0.1", parts.port or 80)
        self._base = parts.path.rstrip("/")
        self._changed = threading.Condition()
        self._exchanges: list[Exchange] = []
        self._under_way = 0
        self._being_served = 0
        self._is_stopping = threading.Event()
        self._claim = _claimed_port(port)
        self._port = int(self._claim.getsockname()[1])
        self._listener: Listener | None = None
        self.online()

    @property
    def url(self) -> str:
        """The blog's address behind the proxy, without a slash at the end."""
        return f"http://127.0.0.1:{self._port}{self._base}"

    @property
    def api(self) -> str:
        """The REST root behind the proxy, with a slash at the end."""
        return f"{self.url}/wp-json/"

    @property
    def log(self) -> list[Exchange]:
        """All requests until now, in the order in which they arrived; a copy.

        An answer that has just reached its client is noted in it: the log waits a moment for its line.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._being_served == 0, NOTE_PATIENCE)
            return list(self._exchanges)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def offline(self) -> None:
        """Refuse connections from now on, as a closed port does; what is under way goes on."""
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def online(self) -> None:
        """Take connections again, at the same address."""
        if self._listener is None:
            self._listener = Listener(self._port, self._serve)

    def settle(self, patience: float = SETTLE_PATIENCE) -> None:
        """Wait until nothing is under way, nothing late or delayed either; TimeoutError after `patience` seconds."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._under_way == 0, patience):
                raise TimeoutError(f"{self._under_way} requests are still under way after {patience} s")

    def stop(self) -> None:
        """Close the address: late requests that the site has not had are dropped, delayed answers go out at once."""
        self.offline()
        self._is_stopping.set()
        self.settle()
        self._claim.close()

    def _serve(self, client: Client) -> None:
        with self._changed:
            headers = tuple(client.headers.items())
            request = Request(len(self._exchanges), client.command, client.path, headers, client.given_body)
            fault = self.plan(request)
            self._exchanges.append(Exchange(request.number, request.method, request.path, fault, None, None))
            self._under_way += 1
            self._being_served += 1
        try:
            self._carry_out(fault, request, client)
        finally:
            with self._changed:
                self._being_served -= 1
            self._finish()

    def _carry_out(self, fault: Fault | None, request: Request, client: Client) -> None:
        if fault is None:
            self._pass_on(request, client)
            return
        match fault.kind:
            case "drop_before":
                client.reset()
            case "drop_after":
                self._ask(request)
            case "delay":
                self._pass_on(request, client, after=fault.seconds)
            case "late_commit":
                self._later(fault.seconds, lambda: self._ask(request))
            case "truncate":
                self._pass_on(request, client, cut=True)
            case _:
                if fault.is_committing:
                    self._ask(request)
                answer = made_up_answer(fault, request)
                if client.answer(answer):
                    self._note(request, status=answer.status)

    def _pass_on(self, request: Request, client: Client, *, after: float = 0.0, cut: bool = False) -> None:
        answer = ask_site(self._site, request)
        self._note(request, site_status=answer.status)
        self._is_stopping.wait(after)
        is_cut = cut and bool(answer.body)
        if cut and not is_cut:
            return  # an empty answer can only be lost whole
        if client.answer(answer, cut=is_cut) and not is_cut:
            self._note(request, status=answer.status)

    def _ask(self, request: Request) -> None:
        self._note(request, site_status=ask_site(self._site, request).status)

    def _later(self, seconds: float, act: Callable[[], None]) -> None:
        def wait_and_act() -> None:
            try:
                if not self._is_stopping.wait(seconds):
                    act()
            finally:
                self._finish()

        with self._changed:
            self._under_way += 1
        threading.Thread(target=wait_and_act, name="late request", daemon=True).start()

    def _finish(self) -> None:
        with self._changed:
            self._under_way -= 1
            self._changed.notify_all()

    def _note(self, request: Request, *, status: int | None = None, site_status: int | None = None) -> None:
        with self._changed:
            before = self._exchanges[request.number]
            self._exchanges[request.number] = replace(
                before, status=status or before.status, site_status=site_status or before.site_status
            )


def _claimed_port(port: int) -> socket.socket:
    """A socket that keeps a port for us and never listens: whoever knocks while we are offline is refused."""
    claim = socket.socket()
    claim.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        claim.bind(("127.0.0.1", port))
    except OSError:
        claim.close()
        raise
    return claim
