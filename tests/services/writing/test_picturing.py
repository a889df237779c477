"""Pictures for texts: from files, from the web, cut."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from ceo_desk.domain.errors import BadInput, Damaged
from ceo_desk.domain.picture_cut import Cut
from ceo_desk.services.desk import Desk
from tests.services.desks import Door, Watch, open_with

WEB = "https://press.example/quay.png?size=large"


def png(colour: str = "teal") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 40), colour).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    page = b"<html>not found</html>"
    return open_with(tmp_path, Door(pictures={WEB: png(), "https://press.example/none": page}), Watch())


def test_a_file_and_a_paste_of_the_same_picture_are_one(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "Quay.png").write_bytes(png())
    from_file = desk.picturing.add_file(tmp_path / "Quay.png")
    assert desk.picturing.add(png(), "other") == from_file
    assert desk.picturing.fetch(WEB) == from_file
    desk.close()


def test_a_file_that_is_not_there_is_said(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        desk.picturing.add_file(tmp_path / "none.png")
    assert "none.png" in caught.value.sentence
    desk.close()


def test_what_can_t_be_fetched_or_is_no_picture_is_none(desk: Desk) -> None:
    assert desk.picturing.fetch("https://press.example/none") is None
    assert desk.picturing.fetch("https://elsewhere.example/a.png") is None
    fetched = desk.picturing.fetch(WEB)
    assert fetched is not None
    assert fetched.file.startswith("pictures/quay-")
    desk.close()


def test_a_part_keeps_the_words_of_the_whole(desk: Desk) -> None:
    whole = replace(desk.picturing.add(png(), "quay.png"), alt="A quay")
    part = desk.picturing.cut(whole, Cut(right=0.5))
    assert part.alt == "A quay"
    assert part.file.startswith("pictures/quay-")
    assert part.file != whole.file
    assert desk.picturing.cut(replace(whole, sha256=""), Cut(right=0.5)) == part, "a text names only the file"
    assert Image.open(io.BytesIO(desk.writing.picture_bytes(part.sha256))).size == (30, 40)
    with pytest.raises(Damaged):
        desk.picturing.cut(replace(whole, sha256="", file="pictures/gone.png"), Cut(1))
    desk.close()
