from typing import Any

import pytest

from ceo_desk.domain.errors import BadInput, NotAllowed
from ceo_desk.storage.settings import (
    ACTOR,
    FACE,
    IS_PAUSED,
    LOOK,
    PROXY,
    SETTINGS,
    TAKE_BACK_SECONDS,
    TEXT_SCALE,
    Setting,
    Settings,
)
from tests.storage.desks import DeskUnderTest


@pytest.fixture
def settings(desk: DeskUnderTest) -> Settings:
    return Settings(desk.database, desk.record)


def test_each_setting_is_declared_once_with_a_default_of_its_type_and_a_meaning() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        assert type(setting.default) is setting.type
        assert setting.meaning.endswith(".")
        assert not setting.choices or setting.default in setting.choices


def test_a_setting_holds_its_default_until_it_is_decided(desk: DeskUnderTest, settings: Settings) -> None:
    assert (settings.get(TAKE_BACK_SECONDS), settings.get(IS_PAUSED), settings.get(ACTOR)) == (10, False, "")
    settings.set(TAKE_BACK_SECONDS, 0, actor="Anna", at=desk.now)
    settings.set(IS_PAUSED, True, actor="Anna", at=desk.now)
    settings.set(ACTOR, "Änne", actor="Anna", at=desk.now)
    assert (settings.get(TAKE_BACK_SECONDS), settings.get(IS_PAUSED), settings.get(ACTOR)) == (0, True, "Änne")
    settings.set(TEXT_SCALE, 175, actor="Anna", at=desk.now)
    assert settings.get(TEXT_SCALE) == 175
    (entry,) = desk.record.entries("actor")
    assert (entry.actor, entry.verb, entry.value) == ("Anna", "setting.changed", '{"value":"Änne"}')


def test_the_same_value_again_is_no_decision(desk: DeskUnderTest, settings: Settings) -> None:
    for _ in range(2):
        settings.set(TAKE_BACK_SECONDS, 30, actor="Anna", at=desk.now)
    assert len(desk.record.entries("take_back_seconds")) == 1


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (TAKE_BACK_SECONDS, -1),
        (TAKE_BACK_SECONDS, True),
        (ACTOR, 5),
        (TEXT_SCALE, 110),
        (LOOK, "pink"),
        (FACE, "reader"),
    ],
)
def test_a_value_of_another_kind_is_refused(
    desk: DeskUnderTest, settings: Settings, setting: Setting[Any], value: object
) -> None:
    with pytest.raises(BadInput):
        settings.set(setting, value, actor="Anna", at=desk.now)


@pytest.mark.parametrize("address", ["http://anna:secret@proxy:8080", "anna@proxy:8080"])
def test_a_password_never_comes_into_the_record(desk: DeskUnderTest, settings: Settings, address: str) -> None:
    with pytest.raises(NotAllowed):
        settings.set(PROXY, address, actor="Anna", at=desk.now)
    settings.set(PROXY, "http://proxy.example:8080", actor="Anna", at=desk.now)
    assert settings.get(PROXY) == "http://proxy.example:8080"
