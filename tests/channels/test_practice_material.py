"""What the practice desk ships: readers, earlier posts, starter drafts, colours that can be read."""

import json
import re
from collections import Counter
from pathlib import Path

import yaml

from ceo_desk.channels.practice.markup import left_out
from ceo_desk.channels.practice.material import read_material
from ceo_desk.channels.practice.readers import EVERYDAY, ROUNDS, WORTH_AN_ASIDE
from tests.channels.practice_adapter import MATERIAL

DRAFTS = Path(__file__).parents[2] / "drafts"


def test_the_readers_are_many_and_of_every_kind() -> None:
    readers = read_material(MATERIAL).readers
    assert len(readers) >= 40
    assert len({reader.key for reader in readers}) == len(readers)
    assert len({reader.text for reader in readers}) == len(readers)
    assert {"en", "de", "es", "ar", "ja"} <= {reader.lang for reader in readers}
    kinds = Counter(reader.kind for reader in readers)
    asked = {kind for kinds_of_round in (*ROUNDS, *EVERYDAY) for kind in kinds_of_round}
    assert asked == set(kinds)
    for kind, count in kinds.items():
        assert count >= 5, kind


def test_every_aside_has_something_to_answer() -> None:
    rounds = [kinds for kinds in (*ROUNDS, *EVERYDAY) if "aside" in kinds]
    assert len(rounds) >= 3
    for kinds in rounds:
        assert WORTH_AN_ASIDE & set(kinds[: kinds.index("aside")])


def test_every_language_of_the_readers_has_its_thanks() -> None:
    material = read_material(MATERIAL)
    assert {reader.lang for reader in material.readers} <= set(material.thanks)


def test_first_time_writers_write_nowhere_else() -> None:
    material = read_material(MATERIAL)
    others = Counter(reader.author for reader in material.readers)
    earlier = {comment.author for post in material.earlier for comment in post.comments}
    for reader in material.readers:
        if reader.kind == "first":
            assert others[reader.author] == 1
            assert reader.author not in earlier


def test_links_of_the_invented_lead_nowhere() -> None:
    text = (MATERIAL / "readers.json").read_text(encoding="utf-8") + (MATERIAL / "earlier.json").read_text("utf-8")
    links = re.findall(r"https?://([^/\s\"]+)", text)
    assert len(links) > 4
    assert all(host.endswith(".example") for host in links)


def test_the_earlier_posts_are_whole() -> None:
    posts = read_material(MATERIAL).earlier
    assert [post.days_ago for post in posts] == [6, 20, 45]
    for post in posts:
        assert left_out(post.content) == ()
        keys = [comment.key for comment in post.comments]
        assert len(set(keys)) == len(keys)
        for place, comment in enumerate(post.comments):
            assert comment.hours_after < post.days_ago * 24
            assert not comment.answers or comment.answers in keys[:place]
        assert bool(post.picture) == bool(post.alt)


def test_the_starter_drafts_are_short_and_have_gaps() -> None:
    paths = sorted(DRAFTS.glob("*.md"))
    assert [path.stem for path in paths] == [
        "a-word-in-a-crisis",
        "answer-a-question",
        "explain-a-decision",
        "own-a-mistake",
        "say-thank-you",
        "share-what-you-saw",
    ]
    for path in paths:
        _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
        title = yaml.safe_load(front)["title"]
        assert isinstance(title, str)
        assert title
        assert len(re.findall(r"\[[^\]]+\]", body)) >= 4
        assert body.count("[") == body.count("]")
        assert 50 <= len(body.split()) <= 160, path
        assert "!" not in body


def test_every_text_of_the_site_can_be_read_on_its_ground() -> None:
    """WCAG 2.2 contrast of the style sheet's own colours: at least 7 to 1 for text."""
    style = (MATERIAL / "style.css").read_text(encoding="utf-8")
    light, dark = (dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", part)) for part in style.split("@media", 2)[:2])
    assert set(light) == set(dark)
    for colours in (light, dark):
        for text in ("ink", "ink2", "link"):
            for ground in ("paper", "surface", "tint"):
                assert contrast(colours[text], colours[ground]) >= 7, (text, ground)
        for ground in ("paper", "surface"):
            assert contrast(colours["edge"], colours[ground]) >= 3


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_shipped_files_are_valid_json() -> None:
    for name in ("site.json", "readers.json", "earlier.json"):
        assert json.loads((MATERIAL / name).read_text(encoding="utf-8"))
