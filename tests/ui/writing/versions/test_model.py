"""The time line as it is read from a real desk."""

from pathlib import Path

from ceo_desk.app import open_desk
from ceo_desk.domain.draft import Why
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.writing.versions.model import load, says_same
from tests.ui.stage import CLARA, JONAS, seat_people


def test_what_went_out_where_is_known_of_a_version(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, environment={})
    seat_people(desk)
    account = desk.accounts.add_practice(actor=CLARA)
    draft = desk.writing.begin(Changes(title="Night", body="Words for all.\n"), actor=CLARA)
    desk.publishing.order(Order(draft.id, (account.name,), hold_seconds=0), actor=CLARA)
    desk.sender.drain()
    changed = desk.writing.edit(draft.id, Changes(body="Other words.\n"), actor=JONAS)
    desk.writing.leave(draft.id, actor=JONAS, why=Why.GIVEN)

    line = load(desk, draft.id, changed.content)

    assert line.now is not None
    assert [one.why for one in line.now.revisions] == ["saved", "given"], "the same text is one line"
    (out,) = line.past
    assert [outing.account for outing in out.outings] == [account.name]
    assert out.outings[0].publication.live_at is not None
    assert load(desk, draft.id, draft.content).now is None, "the page says what an older version says"
    desk.writing.forget(draft.id, draft.revision, actor=CLARA)
    assert not says_same(desk, draft.revision, draft.content)
    desk.close()
