"""A page that shows exactly what would go out."""

from pathlib import Path

from ceo_desk.domain.channel import Capabilities
from ceo_desk.services.publishing.packaging import package_for
from ceo_desk.services.publishing.preview_page import package_page
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.drafts.pictures import Pictures
from tests.services.conftest import ACTOR, Room
from tests.support.posts import picture


def test_its_pictures_are_inside(room: Room, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(picture(1))
    draft = room.desk.writing.begin(Changes(title="A < B", body="![x](a.png)", near=tmp_path), actor=ACTOR)
    package = package_for(draft.content, Capabilities(publish=True, content="html"))
    page = package_page(package, Pictures(room.root / "drafts" / "pictures"))
    assert 'src="data:image/png;base64,' in page
    assert "<h1>A &lt; B</h1>" in page
    assert "picture:" not in page
