"""WordPress accounts for the channel's tests."""

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from ceo_desk.channels.http.gateway import Gateway, Limits
from ceo_desk.channels.wordpress.channel import WordPress
from ceo_desk.domain.channel import PostPackage
from tests.channels.desk_stand_in import Clock, Record
from tests.support.wordpress import WordPressSite

QUICK = Limits(connect=2.0, read=10.0)
T = TypeVar("T")


def account(
    site: WordPressSite,
    login: str = "executive",
    *,
    api: str = "",
    clock: Callable[[], datetime] | None = None,
    limits: Limits = QUICK,
    settle: timedelta | None = None,
) -> WordPress:
    """One person's channel to the site, by way of `api` where a proxy stands before it."""
    gateway = Gateway(limits=limits)
    return WordPress(api or site.api, login, site.users[login].app_password, gateway, clock or Clock(), settle)


def record() -> Record:
    """The record of a new publication."""
    return Record(str(uuid.uuid4()))


def paragraph(text: str) -> str:
    """One block."""
    return f"<!-- wp:paragraph -->\n<p>{text}</p>\n<!-- /wp:paragraph -->"


def post(title: str = "", text: str = "Words.", **other: object) -> PostPackage:
    """A package with a title of its own."""
    name = title or f"Post {uuid.uuid4().hex[:8]}"
    return PostPackage(title=name, content=paragraph(text), content_type="blocks", **other)  # type: ignore[arg-type]  # the caller names real fields


def expect(kind: type[T], outcome: object) -> T:
    """The outcome, which must be of that kind."""
    assert isinstance(outcome, kind), outcome
    return outcome


def in_an_hour() -> datetime:
    """A whole second about an hour ahead."""
    return datetime.now(UTC).replace(microsecond=0) + timedelta(hours=1)
