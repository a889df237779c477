"""Which failure an exception of requests stands for: above all, whether a byte of the request left.

Facts: requests 2.34 and urllib3 2 wrap the cause in `args[0]` (MaxRetryError with `reason`, or ProtocolError).
"""

import errno
import ssl

import requests
import urllib3

from ceo_desk.channels.http.answers import Failure, FailureKind
from ceo_desk.channels.http.redaction import redact

_NETWORK_IS_DOWN = frozenset({errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL})


def failure_while_sending(error: Exception) -> Failure:
    """The failure of a call that got no answer's head."""
    return Failure(_kind_while_sending(error), _describe(error))


def failure_while_reading(error: Exception) -> Failure:
    """The failure of a call whose answer broke off: the request has arrived."""
    is_late = isinstance(error, requests.Timeout) or isinstance(_cause(error), urllib3.exceptions.ReadTimeoutError)
    return Failure(FailureKind.TIMED_OUT if is_late else FailureKind.BROKEN, _describe(error))


def _kind_while_sending(error: Exception) -> FailureKind:
    if isinstance(error, requests.exceptions.ProxyError):
        return FailureKind.PROXY
    if isinstance(error, requests.exceptions.SSLError):
        is_certificate = isinstance(_last_cause(error), ssl.SSLCertVerificationError)
        return FailureKind.CERTIFICATE if is_certificate else FailureKind.BROKEN
    if isinstance(error, requests.exceptions.ConnectTimeout):
        return FailureKind.NO_CONNECTION
    if isinstance(error, requests.exceptions.Timeout):
        return FailureKind.TIMED_OUT
    if isinstance(error, requests.exceptions.ConnectionError):
        return _kind_of_connection(_cause(error))
    if isinstance(error, ValueError):  # requests' own complaints about an address or a header, before anything is sent
        return FailureKind.ADDRESS_REFUSED
    return FailureKind.BROKEN


def _kind_of_connection(cause: BaseException | None) -> FailureKind:
    if isinstance(cause, urllib3.exceptions.NameResolutionError):
        return FailureKind.DNS
    if isinstance(cause, urllib3.exceptions.NewConnectionError):
        system = cause.__cause__
        is_down = isinstance(system, OSError) and system.errno in _NETWORK_IS_DOWN
        return FailureKind.NO_NETWORK if is_down else FailureKind.NO_CONNECTION
    return FailureKind.BROKEN


def _cause(error: BaseException) -> BaseException | None:
    """What urllib3 reported below an exception of requests."""
    inner = error.args[0] if error.args else None
    reason = getattr(inner, "reason", None)
    if isinstance(reason, BaseException):
        return reason
    return inner if isinstance(inner, BaseException) else None


def _last_cause(error: BaseException) -> BaseException:
    """The innermost exception of a chain of arguments and causes."""
    seen: set[int] = set()
    current = error
    while id(current) not in seen:
        seen.add(id(current))
        current = _cause(current) or current.__cause__ or current
    return current


def _describe(error: Exception) -> str:
    return redact(f"{type(error).__name__}: {_cause(error) or error}")[:300]
