"""A session of requests that reads nothing from the environment and trusts what the operating system trusts."""

import ssl
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
import truststore
from requests.adapters import HTTPAdapter
from urllib3 import ProxyManager

_CONNECTIONS = 4


class _SystemTrust(HTTPAdapter):
    """Trusts the certificates that the operating system trusts, a company's own included."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Opens the pool with the system's trust."""
        super().init_poolmanager(*args, **kwargs, ssl_context=_system_trust())

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> ProxyManager:
        """The pool behind a proxy, with the same trust."""
        manager: ProxyManager = super().proxy_manager_for(proxy, **kwargs, ssl_context=_system_trust())
        return manager

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leaves the choice of trusted roots to the context; the bundle of requests adds none."""
        del url, verify, cert
        conn.cert_reqs = "CERT_REQUIRED"
        conn.ca_certs = None


def open_session(agent: str) -> requests.Session:
    """A session without environment, netrc, cookies and repeats."""
    session = requests.Session()
    session.trust_env = False
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers.update({"User-Agent": agent, "Accept": "application/json, */*;q=0.5"})
    adapter = _SystemTrust(pool_connections=_CONNECTIONS, pool_maxsize=_CONNECTIONS, max_retries=0)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def _system_trust() -> ssl.SSLContext:
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
