"""Secrets taken out of whatever is logged or shown."""

import logging
import re

_SCHEME = re.compile(r"\b(Basic|Bearer|Digest|Negotiate|NTLM)\s+[A-Za-z0-9+/=._~-]{4,}", re.IGNORECASE)
_HEADER = re.compile(r"(?i)\b((?:proxy-)?authorization|set-cookie|cookie)(['\"]?\s*[:=]\s*)[^\r\n,}]+")
_PARAMETER = re.compile(
    r"(?i)\b(password|passwd|pwd|access_token|refresh_token|id_token|token|client_secret|secret|code|state)=[^&\s'\"<>]+"
)
_USER_INFO = re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://)[^/\s@'\"]+@")


def redact(text: str) -> str:
    """The text without sign-in headers, secret parameters and names in addresses."""
    text = _SCHEME.sub(r"\1 …", text)
    text = _HEADER.sub(r"\1\2…", text)
    text = _PARAMETER.sub(r"\1=…", text)
    return _USER_INFO.sub(r"\1…@", text)


class RedactingFilter(logging.Filter):
    """Put on a handler, it lets every record pass, redacted, and without the locals of a traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrites the record's text; always True."""
        record.msg = redact(record.getMessage())
        record.args = None
        if record.exc_text:
            record.exc_text = redact(record.exc_text)
        return True
