"""The files that come with the program are found wherever it runs."""

import sys
from pathlib import Path

import pytest

from ceo_desk import shipped
from ceo_desk.domain.errors import DeskError


def test_a_source_checkout_has_resources_and_drafts() -> None:
    assert shipped.material("resources", "practice", "site.json").is_file()
    assert list(shipped.material("drafts").glob("*.md"))


def test_an_installed_wheel_has_them_beside_the_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "ceo_desk"
    (package / "_shipped" / "resources").mkdir(parents=True)
    monkeypatch.setattr(shipped, "PACKAGE", package)

    assert shipped.material("resources") == package / "_shipped" / "resources"


def test_a_bundle_has_them_where_it_unpacked_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "drafts").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert shipped.material("drafts") == tmp_path / "drafts"


def test_a_missing_part_is_said_in_words() -> None:
    with pytest.raises(DeskError) as raised:
        shipped.material("resources", "no such file")

    assert raised.value.sentence == "A part of CEO Desk is missing on this laptop."
    assert "no such file" in raised.value.detail
