"""Failures and answers of a WordPress, told apart as far as they can be, as outcomes in words.

Facts: a site decides by `code`; its `message` is localised, may hold HTML, and goes into the detail only.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from ceo_desk.channels.http.answers import Answer, Failure, FailureKind, read_json
from ceo_desk.channels.http.redaction import redact
from ceo_desk.channels.wordpress.words import say
from ceo_desk.domain.channel import Rejected, SignInNeeded, Trouble, Unreachable

_PAUSE = 60.0
_LONGEST_PAUSE = 3600.0
_FLOOD_PAUSE = 15.0
_FOR_NOW = frozenset({302, 303, 307})

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
_FOR_GOOD = {FailureKind.ADDRESS_REFUSED: "address_refused", FailureKind.TOO_LARGE: "too_long_answer"}
_SIGN_IN = {
    "invalid_username": "unknown_name",
    "invalid_email": "unknown_name",
    "application_passwords_disabled_for_user": "passwords_off_for_you",
}
_BY_CODE = {
    "rest_cannot_create": "may_not_write",
    "rest_cannot_publish": "may_not_publish",
    "rest_cannot_edit": "may_not_change",
    "rest_cannot_edit_others": "may_not_change",
    "rest_cannot_delete": "may_not_remove",
    "rest_cannot_read": "may_not_read",
    "rest_forbidden_context": "may_not_read",
    "rest_forbidden_param": "may_not_read",
    "rest_forbidden_status": "may_not_write",
    "rest_no_route": "switched_off",
    "rest_disabled": "rest_off",
    "rest_post_invalid_id": "post_gone",
    "rest_comment_invalid_id": "comment_gone",
    "rest_already_trashed": "post_taken_down",
    "empty_content": "empty",
    "rest_upload_no_content_disposition": "too_big",
    "rest_upload_unknown_error": "too_big",
    "rest_upload_sideload_error": "picture_refused",
    "rest_upload_no_data": "picture_refused",
    "rest_comment_closed": "comments_closed",
    "rest_comment_draft_post": "post_not_public",
    "rest_comment_trash_post": "post_taken_down",
    "rest_comment_invalid_post_id": "post_gone",
    "rest_comment_content_invalid": "no_words",
    "comment_content_column_length": "answer_too_long",
    "comment_duplicate": "said_already",
}
_GONE = frozenset({"rest_post_invalid_id", "rest_comment_invalid_id", "rest_already_trashed"})


@dataclass(frozen=True, slots=True)
class Bad:
    """A call that did not do what it was for: the outcome to hand up, and what the recipes decide by."""

    trouble: Trouble
    code: str = ""
    status: int = 0
    data: Mapping[str, Any] = field(default_factory=dict)
    has_surely_not_arrived: bool = False

    @property
    def has_no_effect(self) -> bool:
        """True where a write surely changed nothing: it never arrived, or the site refused it by its own word."""
        return self.has_surely_not_arrived or (400 <= self.status < 500 and bool(self.code))

    @property
    def is_gone(self) -> bool:
        """True where the site says that there is no such post or comment (any more)."""
        return self.code in _GONE


def bad_of_failure(failure: Failure, call: str) -> Bad:
    """The outcome of a call that got no usable answer."""
    return Bad(trouble_of_failure(failure, call), has_surely_not_arrived=failure.has_surely_not_arrived)


def trouble_of_failure(failure: Failure, call: str) -> Rejected | Unreachable:
    """The outcome in words for a failure of the way."""
    detail = f"{call}: {failure.detail}"
    if failure.kind is FailureKind.REDIRECTED:
        is_elsewhere = urlsplit(failure.location).hostname != urlsplit(failure.address).hostname
        if failure.status in _FOR_NOW:
            return Unreachable(say("captive_portal" if is_elsewhere else "wall", detail), _PAUSE)
        return Unreachable(say("moved", detail), _PAUSE)
    if failure.kind in _FOR_GOOD:
        return Rejected(say(_FOR_GOOD[failure.kind], detail))
    is_away = failure.is_offline or failure.kind is FailureKind.NO_CONNECTION
    return Unreachable(say(_ON_THE_WAY[failure.kind], detail), is_offline=is_away)


def bad_of_answer(answer: Answer, call: str, now: datetime) -> Bad:
    """The outcome of an answer that is no success, or none of the expected shape."""
    body = read_json(answer.body)
    error = body if isinstance(body, dict) and isinstance(body.get("code"), str) else {}
    code = str(error.get("code", ""))
    data = error.get("data")
    detail = f"{call} → {answer.status} {code} {_plain(str(error.get('message', '')))}".strip()
    if code == "rest_invalid_param" and isinstance(data, dict) and _is_signed_out(data.get("details")):
        trouble: Trouble = SignInNeeded(say("sign_in", f"{detail} (signed out)"))
    else:
        trouble = _trouble_of_answer(answer, code, detail, now)
    return Bad(
        trouble=trouble,
        code=code,
        status=answer.status,
        data=data if isinstance(data, dict) else {},
        has_surely_not_arrived=400 <= answer.status < 500,
    )


def _is_signed_out(details: Any) -> bool:
    """True where a parameter was refused because nobody is signed in: then the site says 400, not 401."""
    inner = details.values() if isinstance(details, dict) else ()
    data = [entry.get("data") for entry in inner if isinstance(entry, dict)]
    return any(isinstance(entry, dict) and entry.get("status") == 401 for entry in data)


def _trouble_of_answer(answer: Answer, code: str, detail: str, now: datetime) -> Trouble:
    if answer.status == 401:
        return SignInNeeded(say(_SIGN_IN.get(code, "sign_in"), detail))
    if code == "comment_flood":
        return Unreachable(say("flood", detail), _FLOOD_PAUSE)
    if code == "rest_invalid_param" and "status" in detail:
        return Rejected(say("may_not_write", detail))
    if code == "rest_cannot_create" and "/media" in detail:
        return Rejected(say("may_not_upload", detail))
    if code in _BY_CODE:
        return Rejected(say(_BY_CODE[code], detail))
    for applies, judge in _BY_STATUS:
        if applies(answer.status):
            return judge(answer, code, detail, retry_after(answer, now))
    return Rejected(say("refused", detail))


def _judge_success(answer: Answer, code: str, detail: str, pause: float) -> Trouble:
    del code
    if not answer.is_html:
        return Unreachable(say("garbled", detail), pause)
    reason = "wall" if answer.is_from_wordpress else "captive_portal"
    return Unreachable(say(reason, f"{detail} (a web page)"), pause)


def _judge_forbidden(answer: Answer, code: str, detail: str, pause: float) -> Trouble:
    del answer, pause
    return Rejected(say("not_allowed" if code else "blocked", detail))


def _judge_missing(answer: Answer, code: str, detail: str, pause: float) -> Trouble:
    del answer, pause
    return Rejected(say("refused" if code else "not_found", detail))


def _judge_size(answer: Answer, code: str, detail: str, pause: float) -> Trouble:
    del answer, code, pause
    return Rejected(say("too_big", detail))


def _judge_pause(answer: Answer, code: str, detail: str, pause: float) -> Trouble:
    del code
    return Unreachable(say("busy" if answer.status == 429 else "maintenance", detail), pause)


def _judge_stumble(answer: Answer, code: str, detail: str, pause: float) -> Trouble:
    del answer, code
    return Unreachable(say("stumbled", detail), pause)


_BY_STATUS: tuple[tuple[Callable[[int], bool], Callable[[Answer, str, str, float], Trouble]], ...] = (
    (lambda status: status < 400, _judge_success),
    (lambda status: status == 403, _judge_forbidden),
    (lambda status: status == 404, _judge_missing),
    (lambda status: status == 413, _judge_size),
    (lambda status: status in (429, 503), _judge_pause),
    (lambda status: status >= 500, _judge_stumble),
)


def retry_after(answer: Answer, now: datetime) -> float:
    """The seconds that an answer asks to wait (a number or a date), one minute where it says nothing."""
    asked = answer.header("retry-after").strip()
    if asked.isdigit():
        return min(float(asked), _LONGEST_PAUSE)
    try:
        until = parsedate_to_datetime(asked)
    except ValueError:
        return _PAUSE
    if until.tzinfo is None:
        return _PAUSE
    return min(max((until - now).total_seconds(), 0.0), _LONGEST_PAUSE)


def _plain(message: str) -> str:
    """A site's message without HTML, short."""
    from ceo_desk.text.sanitising import decode

    return redact(decode(re.sub(r"<[^>]*>", "", message)))[:200]
