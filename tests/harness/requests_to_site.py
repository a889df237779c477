"""Plain requests to a test site, as one of its people."""

from typing import Any

import requests

from tests.support.wordpress import SiteUser

PATIENCE = 30.0  # seconds


def ask(
    address: str, user: SiteUser | None = None, *, method: str = "GET", data: object = None, patience: float = PATIENCE
) -> requests.Response:
    """One request on a connection of its own, following no redirect."""
    with requests.Session() as session:
        session.trust_env = False
        auth = (user.login, user.app_password) if user else None
        return session.request(method, address, auth=auth, json=data, timeout=patience, allow_redirects=False)


def ask_json(address: str, user: SiteUser | None = None) -> Any:
    """The JSON of a successful GET."""
    answer = ask(address, user)
    answer.raise_for_status()
    return answer.json()
