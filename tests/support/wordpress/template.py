"""Ready-installed sites in the cache, from which each test's site is copied."""

import hashlib
import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from tests.support.wordpress.cache import ready_folder
from tests.support.wordpress.core import DROP_IN_VERSION, Version, sqlite_drop_in, wordpress_core
from tests.support.wordpress.errors import SetupError
from tests.support.wordpress.files import copy, share_tree
from tests.support.wordpress.installation import SCRIPTS, Installation
from tests.support.wordpress.mariadb import MariaDb, create_database, find_mariadb
from tests.support.wordpress.runtime import Php

Database = Literal["sqlite", "mariadb"]
Role = Literal["author", "editor", "contributor"]


@dataclass(frozen=True)
class Kind:
    """What is the same in every copy of one ready-made site."""

    version: Version
    database: Database
    comments: int
    posts: int
    timezone: str
    assistant_role: Role

    @property
    def name(self) -> str:
        """The template's name in the cache: another name for everything that would make another site."""
        digest = hashlib.sha256(json.dumps([asdict(self), DROP_IN_VERSION]).encode())
        for script in sorted(SCRIPTS.glob("*.php")):
            digest.update(script.read_bytes())
        return f"template-{self.version}-{self.database}-{digest.hexdigest()[:12]}"


def choose_database(version: Version, wanted: Database | None) -> Database:
    """The database for a site: the wanted one, else SQLite where it can be had and WordPress is new enough."""
    if version == "6.1":
        if wanted == "sqlite":
            raise SetupError("WordPress 6.1 is too old for the SQLite drop-in: use MariaDB.")
        return "mariadb"
    return wanted or ("sqlite" if sqlite_drop_in() is not None else "mariadb")


def ready_template(kind: Kind, php: Php) -> Path:
    """The folder of a stopped, installed site of this kind."""
    core = wordpress_core(kind.version)
    return ready_folder(kind.name, lambda work: _install(kind, Installation(work, php), core))


def copy_template(template: Path, target: Installation) -> None:
    """Lay a site's files: WordPress as hard links, the databases and the configuration as copies."""
    share_tree(template / "www", target.root, ["wp-config.php", "wp-content/database"])
    if (template / "mariadb").is_dir():
        copy(template / "mariadb", target.folder / "mariadb")


@contextmanager
def running_database(database: Database, folder: Path, *, gently: bool) -> Iterator[MariaDb | None]:
    """A site's database server while the block runs; nothing for SQLite."""
    server = MariaDb(find_mariadb(), folder / "mariadb") if database == "mariadb" else None
    try:
        yield server
    finally:
        if server is not None:
            server.stop(gently=gently)


def _install(kind: Kind, site: Installation, core: Path) -> None:
    share_tree(core, site.root)
    content = site.root / "wp-content"
    for name in ("uploads", "plugins", "mu-plugins", "upgrade"):
        (content / name).mkdir(exist_ok=True)
    copy(SCRIPTS / "wp-config.php", site.root / "wp-config.php")
    copy(SCRIPTS / "test-site.php", content / "mu-plugins" / "test-site.php")
    if kind.database == "sqlite":
        _add_drop_in(content)
    else:
        (site.folder / "mariadb").mkdir()
        create_database(find_mariadb(), site.folder / "mariadb")
    passwords = {login: f"{login}-{secrets.token_hex(6)}" for login in ("admin", "executive", "assistant", "reader")}
    roles = {"admin": "administrator", "executive": "editor", "assistant": kind.assistant_role, "reader": "subscriber"}
    wanted = {"timezone": kind.timezone, "users": {n: {"role": roles[n], "password": passwords[n]} for n in passwords}}
    salt = secrets.token_hex(16)
    with running_database(kind.database, site.folder, gently=True) as server:
        site.write_configuration(host="127.0.0.1:80", salt=salt, socket=server.socket if server else None)
        site.run_script("install.php", "The Executive’s Blog", passwords["admin"])
        people = json.loads(site.run_script("configure.php", json.dumps(wanted)).splitlines()[-1])
        if kind.comments or kind.posts:
            site.run_script("seed.php", str(kind.comments), str(kind.posts or max(10, kind.comments // 200)))
    about = {"users": people, "salt": salt}
    (site.folder / "template.json").write_text(json.dumps(about), encoding="utf-8")


def _add_drop_in(content: Path) -> None:
    drop_in = sqlite_drop_in()
    if drop_in is None:
        raise SetupError("The SQLite drop-in can't be had: npm and its registry are needed. MariaDB works without.")
    share_tree(drop_in, content / "plugins" / "sqlite-database-integration")
    source = (drop_in / "db.copy").read_text(encoding="utf-8")
    named = source.replace("{SQLITE_PLUGIN}", "sqlite-database-integration/load.php")
    (content / "db.php").write_text(named, encoding="utf-8")
    (content / "database").mkdir()
