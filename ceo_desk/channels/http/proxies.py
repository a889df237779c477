"""What a proxy that refused wants: its way of signing in is only told in headers that http.client throws away."""

import socket
import ssl
from urllib.parse import urlsplit

from ceo_desk.channels.http.answers import Failure, FailureKind

_WINDOWS_SCHEMES = ("ntlm", "negotiate")
_MOST_BYTES = 16_384


def failure_of_challenges(challenges: list[str], detail: str) -> Failure:
    """The failure for a proxy's challenges: named when only Windows sign-in would do."""
    schemes = [challenge.strip().split(" ")[0].lower() for challenge in challenges if challenge.strip()]
    is_windows_only = bool(schemes) and all(scheme in _WINDOWS_SCHEMES for scheme in schemes)
    kind = FailureKind.PROXY_WANTS_NTLM if is_windows_only else FailureKind.PROXY
    return Failure(kind, f"{detail} ({', '.join(schemes) or 'no challenge'})", status=407)


def ask_for_challenges(proxy: str, target: str, timeout: float) -> list[str]:
    """The challenges with which a proxy refuses a tunnel to `target`; [] where it could not be asked."""
    place, wanted = urlsplit(proxy), urlsplit(target)
    host, port = place.hostname or "", place.port or (443 if place.scheme == "https" else 80)
    tunnel = f"{wanted.hostname}:{wanted.port or 443}"
    try:
        with socket.create_connection((host, port), timeout=timeout) as line:
            if place.scheme == "https":
                with ssl.create_default_context().wrap_socket(line, server_hostname=host) as safe:
                    return _challenges(safe, tunnel)
            return _challenges(line, tunnel)
    except (OSError, ValueError):
        return []


def _challenges(line: socket.socket, tunnel: str) -> list[str]:
    line.sendall(f"CONNECT {tunnel} HTTP/1.1\r\nHost: {tunnel}\r\n\r\n".encode("ascii"))
    head = b""
    while b"\r\n\r\n" not in head and len(head) < _MOST_BYTES:
        part = line.recv(4096)
        if not part:
            break
        head += part
    lines = head.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]
    fields = [entry.partition(":") for entry in lines]
    return [value.strip() for name, _, value in fields if name.strip().lower() == "proxy-authenticate"]
