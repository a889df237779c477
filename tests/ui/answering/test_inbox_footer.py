"""In whose name an answer stands at its place."""

from dataclasses import replace

from ceo_desk.ui.answering.inbox.footer import Situation, foot_of, speaker_of
from tests.ui.answering.inbox_room import build
from tests.ui.stage import StageBuilder


def test_an_answer_stands_in_the_accounts_own_name(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    (account,) = room.desk.accounts.all()
    nobody = replace(account, person=" ")

    assert speaker_of(replace(account, person="Clara Winterfeld")) == "Clara"
    assert speaker_of(replace(nobody, source=replace(account.source, title="Alderbay"))) == "Alderbay"
    assert speaker_of(replace(nobody, source=replace(account.source, title=""))) == account.name


def test_the_readers_name_is_never_on_that_button(build_stage: StageBuilder) -> None:
    item = build(build_stage).item("Ines Barreto")
    foot = foot_of(Situation(item, leader="Clara", speaker="Alderbay"))

    assert [offer.text for offer in foot.others] == ["Send as Alderbay"]
