"""Failures and answers of LinkedIn, told apart as far as they can be (contract §1.5, §2.2, §5.5–5.9)."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from ceo_desk.channels.http.answers import Answer, Failure, FailureKind, read_json
from ceo_desk.channels.http.redaction import redact
from ceo_desk.channels.linkedin.words import say
from ceo_desk.domain.channel import Rejected, SignInNeeded, Trouble, Unreachable

_PAUSE = 60.0
MINUTE = 60.0
_PICTURE_PAUSE = 20.0
_OPENING_PAUSE = 6.0

_ON_THE_WAY = {
    FailureKind.DNS: "offline",
    FailureKind.NO_NETWORK: "offline",
    FailureKind.NO_CONNECTION: "no_answer",
    FailureKind.PROXY: "proxy",
    FailureKind.PROXY_WANTS_NTLM: "proxy_wants_ntlm",
    FailureKind.CERTIFICATE: "certificate",
    FailureKind.CAPTIVE_PORTAL: "captive_portal",
    FailureKind.TIMED_OUT: "timed_out",
    FailureKind.BROKEN: "line_broke",
}
_FOR_GOOD = {
    FailureKind.ADDRESS_REFUSED: "address_refused",
    FailureKind.TOO_LARGE: "too_long_answer",
    FailureKind.REDIRECTED: "moved",
}
REVOKED = 65601
_SIGN_INS = {65602: "sign_in_ended", REVOKED: "sign_in_taken_back"}
_BY_CODE = {
    "FIELD_LENGTH_TOO_LONG": "too_long",
    "MEDIA_ASSET_PROCESSING_FAILED": "picture_refused",
    "INVALID_IMAGE_ID": "picture_refused",
    "EXPIRED_UPLOAD_URL": "picture_refused",
    "NONEXISTENT_VERSION": "old_version",
    "VERSION_MISSING": "old_version",
    "NOT_FOUND": "post_gone",
    "INVALID_VALUE_BLANK_FIELD": "empty",
}
_BY_WORDS = (
    ("Organization permissions must", "not_as_page"),
    ("Organization Or Events permissions", "not_as_page"),
    ("Member permissions must", "not_as_person"),
    ("member is unauthorized", "not_this_page"),
)
_TWIN = re.compile(r"duplicate of (urn:li:(?:share|ugcPost):\d+)")


@dataclass(frozen=True, slots=True)
class Bad:
    """A call that did not do what it was for. `twin` names the post that LinkedIn says it equals."""

    trouble: Trouble
    reason: str
    status: int = 0
    service_code: int = 0
    has_surely_not_arrived: bool = False
    twin: str = ""

    @property
    def has_no_effect(self) -> bool:
        """True where a write surely changed nothing: it never arrived, or LinkedIn refused it in words of its own."""
        return self.has_surely_not_arrived or 400 <= self.status < 500

    @property
    def is_gone(self) -> bool:
        """True where the thing is not there (any more)."""
        return self.status == 404 and self.reason in ("post_gone", "comment_gone")


def bad_of_failure(failure: Failure, call: str) -> Bad:
    """The outcome of a call that brought no answer."""
    detail = redact(f"{call}: {failure.kind} {failure.detail}")
    if failure.kind in _FOR_GOOD:
        reason = _FOR_GOOD[failure.kind]
        return Bad(Rejected(say(reason, detail)), reason, has_surely_not_arrived=failure.has_surely_not_arrived)
    reason = _ON_THE_WAY[failure.kind]
    trouble = Unreachable(say(reason, detail), 0.0, failure.is_offline)
    return Bad(trouble, reason, has_surely_not_arrived=failure.has_surely_not_arrived)


def bad_of_answer(answer: Answer, call: str, now: datetime) -> Bad:
    """The outcome of an answer that says no, or can't be read."""
    body = read_json(answer.body)
    fields = body if isinstance(body, dict) else {}
    message, code = str(fields.get("message", "")), str(fields.get("code", ""))
    number = fields.get("serviceErrorCode")
    service_code = number if isinstance(number, int) else 0
    request = answer.header("x-li-uuid") or answer.header("x-li-request-id")
    detail = redact(f"{call} → {answer.status} {code} {message[:300]} {request}".rstrip())
    reason = _reason(answer.status, code, message, service_code)
    twin = _TWIN.search(message)
    trouble = _trouble(reason, detail, now)
    return Bad(trouble, reason, answer.status, service_code, twin=twin[1] if twin else "")


def _reason(status: int, code: str, message: str, service_code: int) -> str:
    found = next((reason for words, reason in _BY_WORDS if words in message), "")
    if found:
        return found
    if status == 401:
        return _SIGN_INS.get(service_code, "sign_in")
    if status == 429:
        return "too_fast" if "Comment create" in message else "day_is_over"
    if status == 422 and ("DUPLICATE" in message.upper() or "duplicate of" in message):
        return "duplicate"
    if status == 404 and "Unable to obtain activity" in message:
        return "not_yet_open"
    if code == "MEDIA_ASSET_WAITING_UPLOAD":
        return "picture_waits"
    if code in _BY_CODE:
        return _BY_CODE[code]
    by_status = {403: "not_allowed", 404: "post_gone", 426: "old_version", 400: "not_understood", 422: "not_understood"}
    return by_status.get(
        status, "stumbled" if status >= 500 or status == 409 else "garbled" if status < 400 else "refused"
    )


def _trouble(reason: str, detail: str, now: datetime) -> Trouble:
    problem = say(reason, detail)
    match reason:
        case "sign_in" | "sign_in_ended" | "sign_in_taken_back":
            return SignInNeeded(problem)
        case "day_is_over":
            return Unreachable(problem, _until_midnight(now))
        case "too_fast":
            return Unreachable(problem, MINUTE)
        case "not_yet_open":
            return Unreachable(problem, _OPENING_PAUSE)
        case "picture_waits":
            return Unreachable(problem, _PICTURE_PAUSE)
        case "stumbled" | "garbled":
            return Unreachable(problem, _PAUSE)
    return Rejected(problem)


def _until_midnight(now: datetime) -> float:
    """Seconds until LinkedIn counts a new day: midnight UTC."""
    midnight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return max((midnight - now).total_seconds(), _PAUSE)
