from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceo_desk.domain.channel import Picture, PostPackage, ReplyPackage
from ceo_desk.domain.errors import Damaged
from ceo_desk.storage.outbox.package_codec import fingerprint_of, from_json, to_json
from tests.storage.samples import POST, REPLY

text = st.text(st.characters(codec="utf-8"), max_size=40)
pictures = st.builds(Picture, text, text, text, text)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001 – hypothesis adds the zone
    lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000)
)
posts = st.builds(
    PostPackage,
    title=text,
    content=text,
    content_type=st.sampled_from(("blocks", "html", "plain")),
    excerpt=text,
    tags=st.lists(text, max_size=3).map(tuple),
    categories=st.lists(text, max_size=3).map(tuple),
    pictures=st.lists(pictures, max_size=2).map(tuple),
    featured=st.none() | pictures,
    slug=text,
    visibility=text,
    at=st.none() | moments,
    zone=text,
)


@given(st.one_of(posts, st.builds(ReplyPackage, text, text, text)))
def test_a_package_comes_back_as_it_was_frozen(package: PostPackage | ReplyPackage) -> None:
    frozen = to_json(package)
    assert from_json(frozen) == package
    assert to_json(from_json(frozen)) == frozen


def test_any_change_gives_another_fingerprint() -> None:
    changed: list[PostPackage | ReplyPackage] = [
        replace(POST, title="x"),
        replace(POST, content=POST.content + " "),
        replace(POST, tags=()),
        replace(POST, at=None),
        replace(POST, zone="UTC"),
        replace(POST, featured=None),
        replace(POST, visibility="private"),
        REPLY,
    ]
    assert len({fingerprint_of(package) for package in [POST, *changed]}) == len(changed) + 1
    elsewhere = replace(POST, at=POST.at.astimezone(timezone(timedelta(hours=2))) if POST.at else None)
    assert fingerprint_of(elsewhere) == fingerprint_of(POST)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"kind": "letter"}', '{"kind": "reply"}', '{"kind": "post"}'])
def test_anything_else_is_damaged(text: str) -> None:
    with pytest.raises(Damaged):
        from_json(text)
