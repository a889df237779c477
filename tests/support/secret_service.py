"""A real Secret Service for tests: gnome-keyring in a private D-Bus session, with a keyring of its own.

The person's own session and keyring are never touched: bus, home and runtime folder are made for the test. Where this
machine lacks the programs, Debian's packages are unpacked into the cache, without root.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.support.wordpress.cache import ready_folder
from tests.support.wordpress.debian import own_suite, unpack

PACKAGES = ("gnome-keyring", "dbus-daemon")
APART = ("gnome-keyring", "dbus-daemon", "libdbus")
PATIENCE = 20.0
"""Seconds until both programs must answer."""

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy>
</busconfig>
"""


@contextmanager
def secret_service(folder: Path) -> Iterator[str]:
    """Runs an unlocked, empty keyring below the folder; gives the address of its D-Bus session."""
    folder.mkdir(mode=0o700)
    tools = _tools()
    socket, settings = folder / "bus", folder / "bus.conf"
    settings.write_text(_BUS.format(socket=socket), encoding="utf-8")
    environment = _environment(folder, tools, f"unix:path={socket}")
    bus = subprocess.Popen(
        [_program("dbus-daemon", tools), f"--config-file={settings}", "--nofork", "--nopidfile"],
        env=environment,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(socket.exists, "the D-Bus session")
        with _keyring(_program("gnome-keyring-daemon", tools), environment):
            yield environment["DBUS_SESSION_BUS_ADDRESS"]
    finally:
        bus.terminate()
        bus.wait()


@contextmanager
def _keyring(program: str, environment: dict[str, str]) -> Iterator[None]:
    """The keyring's default collection is made and unlocked with a password from standard input."""
    daemon = subprocess.Popen(
        [program, "--foreground", "--components=secrets", "--unlock"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert daemon.stdin is not None
        with daemon.stdin:
            daemon.stdin.write(b"only for this test")
        _wait_for(lambda: _is_unlocked(environment["DBUS_SESSION_BUS_ADDRESS"]), "the keyring")
        yield
    finally:
        daemon.terminate()
        daemon.wait()


def _is_unlocked(address: str) -> bool:
    import secretstorage
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]  # it has no types

    with (
        suppress(secretstorage.exceptions.SecretStorageException, OSError),
        open_dbus_connection(address) as connection,
    ):
        return not secretstorage.get_default_collection(connection).is_locked()
    return False


def _tools() -> Path | None:
    """Where the unpacked programs are; None where this machine has its own."""
    if shutil.which("gnome-keyring-daemon") and shutil.which("dbus-daemon"):
        return None
    return ready_folder("secret-service-1", lambda into: unpack(PACKAGES, suite=own_suite(), into=into, apart=APART))


def _program(name: str, tools: Path | None) -> str:
    return str(tools / "usr" / "bin" / name) if tools else name


def _environment(folder: Path, tools: Path | None, address: str) -> dict[str, str]:
    """Nothing of the person's session but the way to programs."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_RUNTIME_DIR": str(folder),
        "DBUS_SESSION_BUS_ADDRESS": address,
        "LC_ALL": "C.UTF-8",
    }
    if tools:
        libraries = [str(path) for path in (*tools.glob("usr/lib/*-linux-gnu*"), *tools.glob("lib/*-linux-gnu*"))]
        environment["LD_LIBRARY_PATH"] = ":".join(libraries)
    return environment


def _wait_for(condition: object, what: str) -> None:
    assert callable(condition)
    until = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError(f"{what} did not come up")
        time.sleep(0.02)
