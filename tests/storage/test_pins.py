"""The PIN in a keyring: a real Secret Service in a session of its own, and one in memory for what goes wrong."""

import gc
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ceo_desk.domain.errors import NoSafeKeyring, StorageFailed
from ceo_desk.storage.keyrings import CHOICE, safe_keyring
from ceo_desk.storage.pins import NAME, PinStore, SafeKeyring, opens, seal
from tests.support.keyring import MemoryKeyring
from tests.support.secret_service import secret_service

PIN = "28-11!"


@pytest.fixture
def keyring(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A real, empty, unlocked Secret Service."""
    with secret_service(tmp_path_factory.mktemp("s") / "s") as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.delenv(CHOICE, raising=False)
        yield
        gc.collect()


def of_system() -> SafeKeyring | None:
    return safe_keyring(os.environ)


@pytest.mark.usefixtures("keyring")
@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
def test_a_pin_lies_as_a_hash_in_the_systems_keyring(tmp_path: Path) -> None:
    store = PinStore("desk-1", of_system, tmp_path / "pin.lock")
    assert store.has_keyring()
    assert store.read() is None
    with store.taken():
        store.keep(seal(PIN))
    other = PinStore("desk-1", of_system, tmp_path / "pin.lock")
    kept = other.read()
    assert kept is not None
    assert opens(kept, PIN)
    assert not opens(kept, "28-11?")
    assert PinStore("desk-2", of_system, tmp_path / "pin.lock").read() is None
    other.keep(replace(kept, wrong=3, tried_at="2026-11-24T08:00:00Z"))
    again = store.read()
    assert again is not None
    assert again.wrong == 3
    other.forget()
    other.forget()
    assert store.read() is None


def test_what_is_kept_is_salted_names_its_parameters_and_says_nothing_of_the_pin(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    store = PinStore("desk-1", lambda: keyring, tmp_path / "pin.lock")
    store.keep(seal(PIN))
    first = json.loads(keyring.kept["CEO Desk/desk-1", NAME])
    store.keep(seal(PIN))
    second = json.loads(keyring.kept["CEO Desk/desk-1", NAME])
    assert first["hash"] != second["hash"]
    assert (first["n"], first["r"], first["p"], len(first["salt"])) == (32768, 8, 1, 32)
    assert PIN not in json.dumps(first)
    assert first["hash"] not in repr(seal(PIN))
    assert list(tmp_path.iterdir()) == []


def test_without_a_keyring_nothing_is_kept(tmp_path: Path) -> None:
    store = PinStore("desk-1", lambda: None, tmp_path / "pin.lock")
    assert not store.has_keyring()
    for deed in (store.read, store.forget, lambda: store.keep(seal(PIN))):
        with pytest.raises(NoSafeKeyring, match="no safe keyring"):
            deed()


def test_a_keyring_out_of_reach_is_said_and_names_no_secret(tmp_path: Path) -> None:
    keyring = MemoryKeyring(trouble=RuntimeError(f"could not keep {PIN}"))
    store = PinStore("desk-1", lambda: keyring, tmp_path / "pin.lock")
    for deed in (store.read, store.forget, lambda: store.keep(seal(PIN))):
        with pytest.raises(StorageFailed, match="out of reach") as failed:
            deed()
        assert failed.value.detail == "RuntimeError"
        assert failed.value.__cause__ is None
    keyring.trouble, keyring.is_deaf = None, True
    with pytest.raises(StorageFailed, match="out of reach"):
        store.keep(seal(PIN))


@pytest.mark.parametrize("text", ["", "nonsense", "[]", '{"salt": "00"}', '{"other": 1}'])
def test_what_nobody_can_read_is_no_pin(tmp_path: Path, text: str) -> None:
    keyring = MemoryKeyring({("CEO Desk/desk-1", NAME): text})
    assert PinStore("desk-1", lambda: keyring, tmp_path / "pin.lock").read() is None


def test_a_desk_whose_folder_is_gone_looks_at_no_pin(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    store = PinStore("desk-1", MemoryKeyring, blocked / "pin.lock")
    with pytest.raises(StorageFailed, match="looked at elsewhere"), store.taken():
        pass
