"""The processes of one site: PHP's own web server with its workers and, where it is used, MariaDB."""

import secrets
import socket
import time
import urllib.error
import urllib.request
from contextlib import ExitStack
from pathlib import Path

from tests.support.wordpress.errors import PhpFailure, SetupError
from tests.support.wordpress.installation import SCRIPTS, Installation, Literals
from tests.support.wordpress.process import GuardedProcess
from tests.support.wordpress.template import Database, running_database

READY_PATIENCE = 30.0  # seconds
RUN_PATIENCE = 120.0  # seconds
PORT_TRIES = 5
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # loopback is never asked for through a proxy


class SiteServer:
    """A site that answers on 127.0.0.1 at `host` (address and port) until `stop` or until this process is gone."""

    def __init__(self, installation: Installation, database: Database, *, workers: int) -> None:
        self.host = ""
        self._installation = installation
        self._database = database
        self._workers = workers
        self._word = secrets.token_hex(8)
        self._running = ExitStack()

    def start(self, *, salt: str, environment: str, defines: Literals) -> None:
        """Start the database and the web server; it answers when this returns."""
        with ExitStack() as starting:
            folder = self._installation.folder
            database = starting.enter_context(running_database(self._database, folder, gently=False))
            for _ in range(PORT_TRIES):
                self.host = f"127.0.0.1:{_free_port()}"
                self._installation.write_configuration(
                    host=self.host,
                    salt=salt,
                    socket=database.socket if database else None,
                    environment=environment,
                    defines=defines,
                )
                if self._serve(starting):
                    self._running = starting.pop_all()
                    return
            raise SetupError(f"PHP's web server did not start:\n{_tail(folder / 'server.log')}")

    def stop(self) -> None:
        """End all its processes."""
        self._running.close()

    def run(self, code: str) -> str:
        """Run PHP code inside WordPress, in one of the server's workers; what it printed, or PhpFailure."""
        try:
            with DIRECT.open(
                f"http://{self.host}/.run/{self._word}", code.encode("utf-8"), timeout=RUN_PATIENCE
            ) as answer:
                printed = answer.read().decode("utf-8")
        except urllib.error.HTTPError as error:
            with error:
                printed = error.read().decode("utf-8", errors="replace")
        is_done, _, output = printed.partition("\n")
        if is_done != "done":
            raise PhpFailure(self._installation.complaint(printed))
        return str(output)

    def _serve(self, starting: ExitStack) -> bool:
        site = self._installation
        document_root = site.folder / "www"
        server = GuardedProcess(
            [*site.php_command, "-S", self.host, "-t", str(document_root), str(SCRIPTS / "router.php")],
            environment=site.environment(PHP_CLI_SERVER_WORKERS=str(self._workers), CEO_DESK_WORD=self._word),
            log=site.folder / "server.log",
            folder=site.folder,
        )
        starting.callback(server.end)
        deadline = time.monotonic() + READY_PATIENCE
        while time.monotonic() < deadline and server.is_running():
            if self._answers():
                return True
            time.sleep(0.02)
        server.end()
        return False

    def _answers(self) -> bool:
        """Whether our own server (the address has its password) is there, not another that took the port meanwhile."""
        try:
            with DIRECT.open(f"http://{self.host}/.ready/{self._word}", timeout=READY_PATIENCE) as answer:
                return bool(answer.status == 204)
        except OSError:  # nobody listens yet, or a stranger said no
            return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _tail(log: Path) -> str:
    return log.read_text(encoding="utf-8", errors="replace")[-1500:] if log.exists() else ""
