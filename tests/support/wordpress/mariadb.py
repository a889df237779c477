"""A MariaDB of one's own in a folder: no root, no service, no port; the one on the PATH or Debian's, unpacked."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.support.wordpress.cache import ready_folder
from tests.support.wordpress.debian import own_suite, unpack
from tests.support.wordpress.errors import ELSEWHERE, SetupError
from tests.support.wordpress.process import GuardedProcess
from tests.support.wordpress.runtime import library_path, unpacked_libraries

SYSTEM_TABLES = (
    "mysql_system_tables.sql",
    "mysql_performance_tables.sql",
    "mysql_system_tables_data.sql",
    "maria_add_gis_sp_bootstrap.sql",
)
FIRST_SQL = """CREATE DATABASE IF NOT EXISTS wp CHARACTER SET utf8mb4;
CREATE USER IF NOT EXISTS 'wp'@'localhost' IDENTIFIED BY 'wp';
GRANT ALL ON wp.* TO 'wp'@'localhost';
"""
START_PATIENCE = 60.0  # seconds
SOCKET_LIMIT = 100  # bytes: what a Unix socket's path may have, with some room


@dataclass(frozen=True)
class MariaDbProgram:
    """Where the server program and its files are."""

    program: Path
    base: Path
    libraries: str = ""

    def environment(self) -> dict[str, str]:
        """The whole environment of a server process."""
        return {**os.environ, **library_path(self.libraries)}

    def command(self, folder: Path, *options: str) -> list[str]:
        """The command line for a database whose files are below `folder`."""
        share = self.base / "share" / "mysql"
        as_root = ["--user=root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        return [
            str(self.program),
            "--no-defaults",
            *as_root,
            f"--basedir={self.base}",
            f"--lc-messages-dir={share}",
            f"--character-sets-dir={share / 'charsets'}",
            f"--datadir={folder / 'data'}",
            f"--log-error={folder / 'mariadb.log'}",
            f"--pid-file={folder / 'mariadb.pid'}",
            "--skip-networking",
            "--skip-log-bin",
            "--character-set-server=utf8mb4",
            "--innodb-flush-log-at-trx-commit=0",  # nobody survives this machine's power cut here
            "--innodb-buffer-pool-size=128M",
            "--innodb-log-file-size=16M",
            "--max-connections=60",
            *options,
        ]


class MariaDb:
    """A running database server, reached by its socket as user wp, password wp, database wp."""

    def __init__(self, program: MariaDbProgram, folder: Path) -> None:
        self._socket_folder: Path | None = None
        self.socket = folder / "mariadb.sock"
        if len(os.fsencode(self.socket)) > SOCKET_LIMIT:
            self._socket_folder = Path(tempfile.mkdtemp(prefix="ceo-desk-db-"))
            self.socket = self._socket_folder / "mariadb.sock"
        (folder / "first.sql").write_text(FIRST_SQL, encoding="utf-8")
        command = program.command(folder, f"--socket={self.socket}", f"--init-file={folder / 'first.sql'}")
        output = folder / "mariadb.out"
        self._process = GuardedProcess(command, environment=program.environment(), log=output, folder=folder)
        self._wait(folder)

    def stop(self, *, gently: bool = False) -> None:
        """End the server; gently when its files are to be used again."""
        self._process.end(gently=gently)
        if self._socket_folder is not None:
            shutil.rmtree(self._socket_folder, ignore_errors=True)

    def _wait(self, folder: Path) -> None:
        deadline = time.monotonic() + START_PATIENCE
        while time.monotonic() < deadline and self._process.is_running():
            with socket.socket(socket.AF_UNIX) as probe:
                if probe.connect_ex(str(self.socket)) == 0:
                    return
            time.sleep(0.02)
        self.stop()
        log = folder / "mariadb.log"
        raise SetupError(f"MariaDB did not start:\n{log.read_text(errors='replace')[-1500:] if log.exists() else ''}")


def find_mariadb() -> MariaDbProgram:
    """The server program on the PATH (or in /usr/sbin), else Debian's, unpacked into the cache."""
    places = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])
    found = shutil.which("mariadbd", path=places)
    if found is not None:
        base = Path(found).resolve().parent.parent
        if (base / "share" / "mysql" / SYSTEM_TABLES[0]).is_file():
            return MariaDbProgram(Path(found), base)
    root = ready_folder(f"mariadb-{own_suite()}", _unpack_mariadb)
    return MariaDbProgram(root / "usr" / "sbin" / "mariadbd", root / "usr", unpacked_libraries(root))


def create_database(program: MariaDbProgram, folder: Path) -> None:
    """Make the files of a new, empty server below `folder` (what mariadb-install-db does)."""
    (folder / "data" / "mysql").mkdir(parents=True)
    share = program.base / "share" / "mysql"
    parts = ["CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @skip_auth_anonymous=1, @auth_root_socket=NULL;\n"]
    parts += [(share / name).read_text(encoding="utf-8") for name in SYSTEM_TABLES if (share / name).is_file()]
    done = subprocess.run(
        program.command(folder, "--bootstrap", "--silent-startup"),
        input="\n".join(parts),
        env=program.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        log = folder / "mariadb.log"
        raise SetupError(
            f"MariaDB's files could not be made:\n{done.stderr[-800:]}{log.read_text(errors='replace')[-800:]}"
        )


def _unpack_mariadb(root: Path) -> None:
    prefixes = ("mariadb", "libmariadb", "mysql", "galera")
    unpack(["mariadb-server-core", "mariadb-client-core"], suite=own_suite(), into=root, apart=prefixes)
    if not (root / "usr" / "sbin" / "mariadbd").is_file():
        raise SetupError(f"Debian's packages brought no mariadbd.\n{ELSEWHERE}")
