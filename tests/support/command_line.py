"""The desk's command line in processes of its own, as scripts and people run it."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PATIENCE = 180.0


class Refused(Exception):
    """A command ended with another status than 0; `document` is what it said."""

    def __init__(self, status: int, document: dict[str, Any], stderr: str) -> None:
        super().__init__(f"exit {status}: {document or stderr}")
        self.status = status
        self.document = document
        self.stderr = stderr


@dataclass
class Terminal:
    """Runs `ceo-desk --desk FOLDER … --json`; no keyring is used, secrets of accounts stand in `secrets`."""

    folder: Path
    secrets: dict[str, str] = field(default_factory=dict)
    actor: str = ""

    def __call__(self, *words: str | Path, said: str = "") -> Any:
        """The JSON document of a command. Raises Refused."""
        ran = subprocess.run(
            self.arguments(*words),
            input=said.encode(),
            capture_output=True,
            timeout=PATIENCE,
            env=self.environment(),
            check=False,
        )
        out, err = ran.stdout.decode(), ran.stderr.decode()
        document = json.loads(out) if out.strip() else {}
        if ran.returncode:
            raise Refused(ran.returncode, document, err)
        return document

    def start(self, *words: str | Path) -> "subprocess.Popen[bytes]":
        """A command that runs on by itself."""
        return subprocess.Popen(
            self.arguments(*words),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self.environment(),
        )

    def kill_after(self, seconds: float, *words: str | Path) -> bool:
        """Runs a command and kills it -9 after so many seconds; True where it was still running."""
        running = self.start(*words)
        try:
            running.wait(seconds)
        except subprocess.TimeoutExpired:
            running.send_signal(signal.SIGKILL)
            running.wait()
            return True
        return False

    def arguments(self, *words: str | Path) -> list[str]:
        """The command as a process gets it."""
        who = ["--actor", self.actor] if self.actor else []
        return [sys.executable, "-m", "ceo_desk", "--desk", str(self.folder), *who, *map(str, words), "--json"]

    def environment(self) -> dict[str, str]:
        """That of this process, without any keyring of the person and without proxies."""
        kept = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
        kept["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        kept.pop("DBUS_SESSION_BUS_ADDRESS", None)
        for name, secret in self.secrets.items():
            kept[f"CEO_DESK_SECRET_{name.upper().replace('-', '_').replace('.', '_')}"] = secret
        return kept

    def connect(self, url: str, user: str, secret: str, name: str = "blog") -> Any:
        """Connects a WordPress under a name."""
        self.secrets[name] = secret
        return self("account", "add", "wordpress", url, "--user", user, "--name", name, said=secret + "\n")

    def publication(self, publication: str) -> Any:
        """One line of the outbox."""
        return next(one for one in self("outbox", "list")["publications"] if one["id"] == publication)

    def waiting(self, state: str = "waiting") -> list[Any]:
        """The inbox's items in a state."""
        found: list[Any] = self("inbox", "list", "--state", state)["items"]
        return found
