"""The system's own safe place for secrets, where it has one: never a file, never a plug-in that stores plain text."""

import logging
import sys
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

CHOICE = "PYTHON_KEYRING_BACKEND"
"""The environment may name one backend; one that is not allowed means none."""

_OF_SYSTEM = {
    "darwin": ("keyring.backends.macOS.Keyring",),
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
}
ALLOWED = _OF_SYSTEM.get(
    sys.platform, ("keyring.backends.SecretService.Keyring", "keyring.backends.kwallet.DBusKeyring")
)

log = logging.getLogger(__name__)


def safe_keyring(environment: Mapping[str, str]) -> "KeyringBackend | None":
    """The first allowed keyring that works here; None where there is none."""
    choice = environment.get(CHOICE)
    for name in ALLOWED:
        if choice in (None, "", name):
            module, _, kind = name.rpartition(".")
            backend: type[KeyringBackend] = getattr(import_module(module), kind)
            if backend.viable:
                return backend()
            log.info("no keyring of the kind %s", name)
    return None
