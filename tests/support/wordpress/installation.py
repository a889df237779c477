"""The files of one WordPress site and how PHP is run on them."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.support.wordpress.errors import PhpFailure
from tests.support.wordpress.runtime import Php

SCRIPTS = Path(__file__).with_name("php")
Literals = Mapping[str, bool | int | str]

PHP_SETTINGS = (
    "memory_limit=256M",
    "upload_max_filesize=64M",
    "post_max_size=70M",
    "display_errors=0",
    "log_errors=1",
    "opcache.enable=1",
    "opcache.enable_cli=1",
    "opcache.revalidate_freq=0",
    "opcache.memory_consumption=64",
)


@dataclass(frozen=True)
class Installation:
    """A site's folder: `www` (or `base`, e.g. "/blog", below it) has WordPress, `site.json` what is its own."""

    folder: Path
    php: Php
    base: str = ""
    php_ini: Sequence[str] = ()

    @property
    def root(self) -> Path:
        """The folder with wp-load.php."""
        return self.folder / f"www{self.base}"

    @property
    def php_command(self) -> list[str]:
        """PHP with this site's settings."""
        settings = [*PHP_SETTINGS, f"error_log={self.folder / 'php.log'}", *self.php_ini]
        return [*self.php.command, *(part for setting in settings for part in ("-d", setting))]

    def environment(self, **own: str) -> dict[str, str]:
        """The environment in which PHP finds this site."""
        about = {"CEO_DESK_SITE": str(self.folder / "site.json"), "CEO_DESK_ROOT": str(self.root)}
        return self.php.environment(**about, CEO_DESK_BASE=self.base, no_proxy="*", **own)

    def write_configuration(
        self, *, host: str, salt: str, socket: Path | None, environment: str = "local", defines: Literals | None = None
    ) -> None:
        """Write site.json; `host` is the address with the port, `socket` MariaDB's."""
        about = {
            "host": host,
            "base": self.base,
            "salt": salt,
            "socket": str(socket or ""),
            "environment": environment,
            "defines": dict(defines or {}),
        }
        (self.folder / "site.json").write_text(json.dumps(about), encoding="utf-8")

    def run_script(self, name: str, *arguments: str) -> str:
        """Run one of our scripts from the command line; what it printed, or PhpFailure."""
        done = subprocess.run(
            [*self.php_command, str(SCRIPTS / name), *arguments],
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode:
            raise PhpFailure(self.complaint(done.stdout + done.stderr))
        return done.stdout

    def complaint(self, printed: str) -> str:
        """What PHP printed and logged at last."""
        log = self.folder / "php.log"
        logged = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
        return f"{printed[-1500:]}\n{logged[-1500:]}"


def php_value(value: object) -> str:
    """A PHP expression for a value that JSON can carry."""
    text = json.dumps(value).replace("\\", "\\\\").replace("'", "\\'")
    return f"json_decode('{text}', true)"
