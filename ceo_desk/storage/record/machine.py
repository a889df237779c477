"""What tells one laptop from another."""

import sys
from pathlib import Path

_FILES = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


def machine_id(files: tuple[Path, ...] = _FILES) -> str:
    """An id that stays while this system stays installed; the computer's name where the system has none."""
    if sys.platform == "win32":  # pragma: no cover – on Windows only
        return _windows_id()
    if sys.platform == "darwin":  # pragma: no cover – on macOS only
        return _mac_id()
    for file in files:
        try:
            found = file.read_text(encoding="ascii").strip()
        except OSError:
            continue  # not every system has both
        if found:
            return found
    import platform

    return platform.node()


if sys.platform == "win32":  # pragma: no cover – on Windows only

    def _windows_id() -> str:
        import winreg

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])


if sys.platform == "darwin":  # pragma: no cover – on macOS only

    def _mac_id() -> str:
        import ctypes

        found = ctypes.create_string_buffer(16)
        patience = (ctypes.c_long * 2)(0, 0)
        ctypes.CDLL(None).gethostuuid(found, patience)
        return found.raw.hex()
