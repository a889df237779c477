import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.harness.test_site_processes import becomes_true
from tests.support.wordpress import SetupError, start
from tests.support.wordpress.cache import cache_folder, ready_folder
from tests.support.wordpress.core import sqlite_drop_in, wordpress_core
from tests.support.wordpress.debian import own_suite, status_without
from tests.support.wordpress.mariadb import find_mariadb
from tests.support.wordpress.runtime import find_php
from tests.support.wordpress.template import choose_database

REPOSITORY = Path(__file__).parents[2]
BUILDER = """
import sys, time
from pathlib import Path
from tests.support.wordpress.cache import ready_folder
def build(work):
    with open(sys.argv[1], "a") as log:
        log.write("built\\n")
    (work / "first").touch()
    time.sleep(float(sys.argv[2]))
    (work / "last").touch()
print(sorted(path.name for path in ready_folder("thing", build).iterdir()))
"""


def builder(log: Path, seconds: float) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", BUILDER, str(log), str(seconds)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY)


@pytest.fixture
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache for this test."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("CEO_DESK_TEST_CACHE", str(folder))
    return cache_folder()


@pytest.fixture
def borrowed_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache with all downloads but the SQLite drop-in."""
    parts: list[str | Path] = [find_php().command[0], find_mariadb().program, wordpress_core("6.8")]
    common = cache_folder()
    monkeypatch.setenv("CEO_DESK_TEST_CACHE", str(tmp_path / "cache"))
    for part in (Path(part) for part in parts):
        if part.is_relative_to(common):
            name = part.relative_to(common).parts[0]
            (cache_folder() / name).symlink_to(common / name)
    return cache_folder()


@pytest.fixture
def path_without_npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PATH with all programs of this machine but npm."""
    folder = tmp_path / "programs"
    folder.mkdir()
    for place in os.environ["PATH"].split(os.pathsep):
        for program in Path(place).glob("*"):
            if program.name != "npm" and not (folder / program.name).exists():
                (folder / program.name).symlink_to(program)
    monkeypatch.setenv("PATH", str(folder))
    return folder


def test_a_thing_is_built_once_for_all_who_want_it_at_once(own_cache: Path, tmp_path: Path) -> None:
    builders = [builder(tmp_path / "log", 0.5) for _ in range(4)]
    assert [one.communicate()[0].strip() for one in builders] == ["['first', 'last']"] * 4
    assert (tmp_path / "log").read_text() == "built\n"
    assert [path.name for path in own_cache.glob("thing*")] in (["thing", "thing.lock"], ["thing.lock", "thing"])


def test_what_a_killed_process_left_is_never_taken_for_the_thing(own_cache: Path, tmp_path: Path) -> None:
    killed = builder(tmp_path / "log", 60)
    assert becomes_true(lambda: any(own_cache.glob("thing.*.partial/first")))
    os.kill(killed.pid, signal.SIGKILL)
    killed.communicate()
    assert builder(tmp_path / "log", 0).communicate()[0].strip() == "['first', 'last']"
    assert not list(own_cache.glob("*.partial"))


def test_what_can_not_be_built_leaves_nothing(own_cache: Path) -> None:
    def fail(work: Path) -> None:
        (work / "half").touch()
        raise SetupError("no network")

    with pytest.raises(SetupError, match="no network"):
        ready_folder("thing", fail)
    assert [path.name for path in own_cache.iterdir()] in ([], ["thing.lock"])


@pytest.mark.wordpress
def test_mariadb_serves_where_npm_is_missing(borrowed_cache: Path, path_without_npm: Path, tmp_path: Path) -> None:
    del borrowed_cache, path_without_npm
    assert sqlite_drop_in() is None
    with start(tmp_path / "site") as site:
        assert site.database == "mariadb"
        assert site.comment_status(site.add_comment(1, "Bo", "Hello")) == "approved"
    with pytest.raises(SetupError, match="npm"):
        start(tmp_path / "other", database="sqlite")


def test_the_old_wordpress_needs_mariadb() -> None:
    assert choose_database("6.1", None) == "mariadb"
    with pytest.raises(SetupError, match="MariaDB"):
        choose_database("6.1", "sqlite")


@pytest.mark.usefixtures("own_cache")
def test_without_debians_tools_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for want in (find_php, lambda: wordpress_core("6.8")):
        with pytest.raises(SetupError, match="CEO_DESK_TEST_WORDPRESS"):
            want()


@pytest.mark.wordpress
def test_a_php_on_the_path_is_used_if_it_has_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    php = find_php()
    libraries = f"LD_LIBRARY_PATH='{php.libraries}' PHP_INI_SCAN_DIR='' " if php.libraries else ""
    for folder, script in (("whole", f"{libraries}exec {' '.join(php.command)}"), ("poor", "exec echo core")):
        (tmp_path / folder).mkdir()
        program = tmp_path / folder / "php"
        program.write_text(f'#!/bin/sh\n{script} "$@"\n')
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tmp_path / folder}{os.pathsep}{os.environ['PATH']}")
        assert (find_php().command == (str(program),)) == (folder == "whole")


@pytest.mark.wordpress
def test_a_wordpress_of_ones_own_is_taken_and_its_version_checked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    core = wordpress_core("6.8")
    monkeypatch.setenv("CEO_DESK_TEST_WORDPRESS", str(core))
    assert wordpress_core("6.8") == core
    with pytest.raises(SetupError, match=r"no WordPress 6\.1"):
        wordpress_core("6.1")
    (tmp_path / "6.8").symlink_to(core)
    monkeypatch.setenv("CEO_DESK_TEST_WORDPRESS", str(tmp_path))
    assert wordpress_core("6.8") == tmp_path / "6.8"


def test_a_status_without_php_hides_all_that_would_look_broken() -> None:
    def entry(name: str, *lines: str, state: str = "install ok installed") -> str:
        return "\n".join([f"Package: {name}", f"Status: {state}", *lines, "Version: 1"])

    status = "\n\n".join(
        [
            entry("libc6"),
            entry("php8.2-cli", "Provides: php-cli, phpapi-20220829 (= 1)", "Depends: libc6 (>= 2.3), tzdata"),
            entry("blog", "Depends: libc6, phpapi-20220829 | other"),
            entry("blog-data", "Pre-Depends: blog:any (>= 1)"),
            entry("reader", "Recommends: php8.2-cli"),
            entry("removed", state="deinstall ok config-files"),
            "",
        ]
    )
    left = status_without(status, ("php",))
    assert [line.split()[1] for line in left.splitlines() if line.startswith("Package:")] == ["libc6", "reader"]
    assert own_suite().isalpha()
