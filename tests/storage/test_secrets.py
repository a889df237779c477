"""Secrets with a real Secret Service in a session of its own; the person's keyring is never asked."""

import gc
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from ceo_desk.domain.errors import BadInput, StorageFailed
from ceo_desk.storage.keyrings import ALLOWED, CHOICE, safe_keyring
from ceo_desk.storage.secrets import LONGEST, Secrets, variable_of
from tests.support.secret_service import secret_service

NONE = {CHOICE: "keyring.backends.null.Keyring"}
# keyring's own backend leaves its bus open where a keyring is locked; it is collected before the next test
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
SECRET = "abcd EFGH ijkl MNOP qrst UVWX — ü 🔑"


@pytest.fixture
def keyring(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A real, empty, unlocked Secret Service."""
    with secret_service(tmp_path_factory.mktemp("s") / "s") as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.delenv(CHOICE, raising=False)
        yield
        gc.collect()


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine without a D-Bus session."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    monkeypatch.delenv(CHOICE, raising=False)


@pytest.mark.usefixtures("keyring")
def test_a_secret_lies_in_the_systems_keyring_and_in_no_other_place() -> None:
    secrets = Secrets("desk-1", os.environ)
    assert secrets.has_keyring()
    assert secrets.store("account-1", SECRET)
    assert secrets.store("account-2", "x" * LONGEST)
    later = Secrets("desk-1", os.environ)
    assert later.read("account-1", "blog") == SECRET
    assert later.read("account-2", "feed") == "x" * LONGEST
    assert Secrets("desk-2", os.environ).read("account-1", "blog") is None
    later.forget("account-1")
    later.forget("account-1")
    assert Secrets("desk-1", os.environ).read("account-1", "blog") is None


@pytest.mark.usefixtures("keyring")
def test_it_stands_under_the_name_that_is_promised() -> None:
    import secretstorage
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]  # it has no types

    Secrets("desk-1", os.environ).store("account-1", SECRET)
    with open_dbus_connection("SESSION") as connection:
        collection = secretstorage.get_default_collection(connection)
        wanted = {"service": "CEO Desk/desk-1", "username": "account-1"}
        (item,) = collection.search_items(wanted)
        assert item.get_secret().decode() == SECRET


@pytest.mark.usefixtures("keyring")
def test_where_a_keyring_is_the_environment_is_not_asked() -> None:
    secrets = Secrets("desk-1", {**os.environ, "CEO_DESK_SECRET_BLOG": SECRET})
    assert secrets.read("account-1", "blog") is None


@pytest.mark.usefixtures("keyring")
@pytest.mark.parametrize("trouble", ["locked", "session ended"])
def test_a_keyring_that_gets_out_of_reach_loses_nothing_and_is_said(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path, trouble: str
) -> None:
    secrets, other = Secrets("desk-1", os.environ), Secrets("desk-1", os.environ)
    assert secrets.store("account-1", SECRET)
    assert other.read("account-1", "blog") == SECRET
    if trouble == "locked":
        lock()
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/gone")
    assert secrets.read("account-1", "blog") == SECRET  # of this run
    assert other.read("account-1", "blog") is None
    assert not other.store("account-2", SECRET)
    assert other.read("account-2", "feed") == SECRET
    with pytest.raises(StorageFailed) as caught:
        other.forget("account-1")
    assert caught.value.sentence == "The system's keyring did not let the password go."
    assert SECRET not in caplog.text
    assert len(caplog.records) == 2


def lock() -> None:
    """Locks the keyring, as the system does when the person goes away; nobody is there to unlock it."""
    import secretstorage
    from jeepney.io.blocking import open_dbus_connection

    with open_dbus_connection("SESSION") as connection:
        secretstorage.get_default_collection(connection).lock()


@pytest.mark.usefixtures("no_keyring")
@pytest.mark.parametrize("environment", [{}, NONE, {CHOICE: "keyrings.alt.file.PlaintextKeyring"}])
def test_without_a_safe_keyring_a_secret_serves_this_run_only(environment: dict[str, str]) -> None:
    assert safe_keyring(environment) is None
    secrets = Secrets("desk-1", environment)
    assert not secrets.store("account-1", SECRET)
    assert secrets.read("account-1", "blog") == SECRET
    assert Secrets("desk-1", environment).read("account-1", "blog") is None
    secrets.forget("account-1")
    assert secrets.read("account-1", "blog") is None


@pytest.mark.usefixtures("no_keyring")
def test_without_a_safe_keyring_the_environment_serves() -> None:
    environment = {"CEO_DESK_SECRET_MY_BLOG_EXAMPLE": SECRET, "CEO_DESK_SECRET_EMPTY": ""}
    secrets = Secrets("desk-1", environment)
    assert secrets.read("account-1", "my-blog.example") == SECRET
    assert secrets.read("account-2", "empty") is None
    secrets.store("account-1", "newer")
    assert secrets.read("account-1", "my-blog.example") == "newer"


def test_a_choice_of_the_environment_is_kept_to_where_it_is_safe() -> None:
    assert variable_of("my-blog.example") == "CEO_DESK_SECRET_MY_BLOG_EXAMPLE"
    assert all(name.startswith("keyring.backends.") for name in ALLOWED)
    assert not any("null" in name or "fail" in name or "chainer" in name for name in ALLOWED)


@pytest.mark.parametrize("secret", ["x" * (LONGEST + 1), "🔑" * (LONGEST // 2 + 1)])
def test_a_secret_that_is_too_long_for_windows_is_refused_everywhere(secret: str) -> None:
    secrets = Secrets("desk-1", NONE)
    with pytest.raises(BadInput, match="longer than 1,280"):
        secrets.store("account-1", secret)
    assert secrets.read("account-1", "blog") is None


def test_the_desk_starts_without_loading_a_keyring() -> None:
    code = "import sys, ceo_desk.storage.secrets; sys.exit('keyring' in sys.modules)"
    assert subprocess.run(["python", "-c", code], check=False, env=_with_this_python()).returncode == 0


def _with_this_python() -> dict[str, str]:
    import sys

    return {**os.environ, "PATH": str(Path(sys.executable).parent)}
