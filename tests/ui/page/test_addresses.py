"""Where a link may lead."""

from __future__ import annotations

import pytest

from ceo_desk.ui.page.addresses import address_of, bare_address


@pytest.mark.parametrize(
    "address", ["https://a.example/b", "http://[::1]/x", "mailto:a@b.example", "tel:+49", "/x", "#y"]
)
def test_where_a_link_may_lead(address: str) -> None:
    assert address_of(f" {address} ") == address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:x",
        "vbscript:x",
        "file:///x",
        "data:text/html,x",
        "https://",
        "http:///x",
        "a b",
        "mailto:a",
    ],
)
def test_where_it_may_not(address: str) -> None:
    assert address_of(address) is None


def test_a_bare_address() -> None:
    assert bare_address(" https://a.example \n") == "https://a.example"
    for text in ("a https://a.example", "a.example", "mailto:a@b.example", "ftp://a.example", "https://"):
        assert bare_address(text) is None
