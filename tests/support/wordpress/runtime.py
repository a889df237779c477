"""A native PHP: the one on the PATH if it has what WordPress needs, else Debian's, unpacked into the cache."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.support.wordpress.cache import ready_folder
from tests.support.wordpress.debian import own_suite, unpack
from tests.support.wordpress.errors import ELSEWHERE, SetupError

NEEDED = frozenset({"mysqli", "pdo_mysql", "pdo_sqlite", "sqlite3", "curl", "gd", "mbstring", "xml", "intl"})
PACKAGES = ("cli", "mysql", "sqlite3", "curl", "gd", "mbstring", "xml", "intl")
FIRST = ("mysqlnd", "pdo", "xml", "dom")  # other extensions are built on these
LEFT_OUT = frozenset({"ffi", "phar"})


@dataclass(frozen=True)
class Php:
    """How to run PHP: the command's beginning and what its environment needs besides."""

    command: tuple[str, ...]
    libraries: str = ""
    scan_folder: str | None = None

    def environment(self, **own: str) -> dict[str, str]:
        """The whole environment of a PHP process."""
        scan = {} if self.scan_folder is None else {"PHP_INI_SCAN_DIR": self.scan_folder}
        return {**os.environ, **library_path(self.libraries), **scan, **own}


def find_php() -> Php:
    """A PHP that can run WordPress; what was found lacking is said with what to install."""
    on_path = shutil.which("php")
    if on_path is not None and not missing_extensions(Php((on_path,))):
        return Php((on_path,))
    return _unpacked(ready_folder(f"php-{own_suite()}", _unpack_php))


def missing_extensions(php: Php) -> frozenset[str]:
    """The extensions that WordPress and its databases need and this PHP has not."""
    asked = subprocess.run(
        [*php.command, "-m"],
        env=php.environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    return NEEDED - set(asked.stdout.lower().split())


def unpacked_libraries(root: Path) -> str:
    """Where the shared libraries of an unpacked tree lie."""
    folders = [*root.glob("usr/lib/*-linux-gnu*"), *root.glob("lib/*-linux-gnu*")]
    return ":".join(str(folder) for folder in folders)


def library_path(folders: str) -> dict[str, str]:
    """The environment that lets a program find its unpacked libraries before the machine's own."""
    own = os.environ.get("LD_LIBRARY_PATH", "")
    return {"LD_LIBRARY_PATH": ":".join(part for part in (folders, own) if part)} if folders else {}


def _unpack_php(root: Path) -> None:
    unpack(
        [f"php-{package}" for package in PACKAGES], suite=own_suite(), into=root, apart=("php", "libapache2-mod-php")
    )
    modules = {module.stem for module in _modules(root).glob("*.so")} - LEFT_OUT
    order = sorted(modules, key=lambda name: (FIRST.index(name) if name in FIRST else len(FIRST), name))
    lines = [f"{'zend_extension' if name == 'opcache' else 'extension'}={name}\n" for name in order]
    (root / "php.ini").write_text("".join(lines), encoding="utf-8")
    if missing := missing_extensions(_unpacked(root)):
        raise SetupError(f"Debian's PHP, unpacked, lacks {', '.join(sorted(missing))}.\n{ELSEWHERE}")


def _unpacked(root: Path) -> Php:
    program = max(root.glob("usr/bin/php[0-9]*.[0-9]*"))
    command = (str(program), "-c", str(root / "php.ini"), "-d", f"extension_dir={_modules(root)}")
    return Php(command, unpacked_libraries(root), scan_folder="")


def _modules(root: Path) -> Path:
    return max(root.glob("usr/lib/php/20*"))
