"""Which addresses may be called, and when two are of one origin."""

import ipaddress
from urllib.parse import SplitResult, urlsplit

_PORTS = {"https": 443, "http": 80}


def is_loopback(host: str) -> bool:
    """True for localhost and the loopback addresses: the only ones that plain http may go to."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def split_address(url: str) -> SplitResult | None:
    """The parts of an address, None where it is none (no host, an impossible port)."""
    try:
        parts = urlsplit(url)
        has_port = parts.port is None or 0 < parts.port < 65536
    except ValueError:
        return None
    return parts if parts.hostname and has_port else None


def why_refused(url: str) -> str:
    """Why an address is not called; "" where it may be."""
    parts = split_address(url)
    if parts is None:
        return "no address"
    if parts.scheme not in _PORTS:
        return f"scheme {parts.scheme or '(none)'}"
    if parts.username is not None or parts.password is not None:
        return "a name or password stands in the address"
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        return "plain http to another computer"
    return ""


def origin_of(url: str) -> tuple[str, str, int]:
    """Scheme, host and port; ("", "", 0) where it is no address."""
    parts = split_address(url)
    if parts is None:
        return ("", "", 0)
    return (parts.scheme, (parts.hostname or "").lower(), parts.port or _PORTS.get(parts.scheme, 0))


def place_of(url: str) -> str:
    """Host and path for messages, without parameters and names."""
    parts = split_address(url)
    return f"{parts.hostname}{parts.path}" if parts else ""
