"""Debian's packages without root: a private apt configuration downloads them, dpkg-deb unpacks them."""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.support.wordpress.cache import cache_folder, lock_for
from tests.support.wordpress.errors import ELSEWHERE, SetupError

KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
LISTS_FRESH = 86_400  # seconds that downloaded package lists are trusted


@dataclass(frozen=True)
class PrivateApt:
    """An apt of our own for one suite: lists and downloads below `folder`, the machine's own archive addresses."""

    suite: str
    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """What makes apt-get use this configuration."""
        return {**os.environ, "APT_CONFIG": str(self.folder / "apt.conf"), "LC_ALL": "C.UTF-8"}


def unpack(packages: Sequence[str], *, suite: str, into: Path, apart: tuple[str, ...] = ()) -> None:
    """Download packages of a suite and unpack them into a folder.

    With `apart` (prefixes of names) all that the packages depend on comes along, save what this machine has installed;
    packages with such a prefix count as not installed, so that they are complete in the folder either way.
    """
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        raise SetupError(ELSEWHERE)
    with lock_for(f"apt-{suite}"):
        apt = _prepare(suite, apart)
        debs = into / "debs"
        debs.mkdir()
        _update(apt, at_most_old=LISTS_FRESH)
        try:
            _download(apt, packages, debs, with_dependencies=bool(apart))
        except SetupError:
            _update(apt, at_most_old=0)  # the lists may name versions that the archive no longer has
            _download(apt, packages, debs, with_dependencies=bool(apart))
    for deb in sorted(debs.glob("*.deb")):
        _run(["dpkg-deb", "-x", str(deb), str(into)])
    shutil.rmtree(debs)


def own_suite() -> str:
    """The code name of this machine's Debian."""
    try:
        text = Path("/etc/os-release").read_text(encoding="utf-8")
    except OSError as error:
        raise SetupError(ELSEWHERE) from error
    found = re.search(r'^VERSION_CODENAME="?(\w+)', text, re.MULTILINE)
    if found is None:
        raise SetupError(ELSEWHERE)
    return found[1]


def status_without(status: str, apart: tuple[str, ...]) -> str:
    """dpkg's status file without packages of these prefixes and all that need them, so that nothing looks broken."""
    installed = re.compile(r"^Status: \S+ ok installed$", re.MULTILINE)
    entries = [entry for entry in status.split("\n\n") if installed.search(entry)]
    gone: set[str] = set()
    while True:
        leaving = [
            entry for entry in entries if _name(entry).startswith(apart) or gone & _words(entry, "(?:Pre-)?Depends")
        ]
        if not leaving:
            return "".join(entry.strip() + "\n\n" for entry in entries)
        for entry in leaving:
            entries.remove(entry)
            gone |= {_name(entry)} | _words(entry, "Provides")


def _name(entry: str) -> str:
    found = re.search(r"^Package: (\S+)$", entry, re.MULTILINE)
    return found[1] if found else ""


def _words(entry: str, field: str) -> set[str]:
    lines = re.findall(rf"^{field}: (.*)$", entry, re.MULTILINE)
    return {word.split()[0].split(":")[0] for line in lines for word in re.split(r"[,|]", line) if word.strip()}


def _prepare(suite: str, apart: tuple[str, ...]) -> PrivateApt:
    folder = cache_folder() / f"apt-{suite}"
    for part in ("state/lists/partial", "cache/archives/partial", "none"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    main, security = _archive_addresses(folder)
    key = f"[signed-by={KEYRING}] " if KEYRING.exists() else ""
    sources = f"deb {key}{main} {suite} main\ndeb {key}{security} {suite}-security main\n"
    (folder / "sources.list").write_text(sources, encoding="utf-8")
    status = status_without(Path("/var/lib/dpkg/status").read_text(encoding="utf-8"), apart) if apart else ""
    (folder / "status").write_text(status, encoding="utf-8")
    dumped = _run(["apt-config", "dump"]).splitlines()
    reach = [
        line
        for line in dumped
        if line.startswith("Acquire::") and "IndexTargets" not in line and "Languages" not in line
    ]
    own = f"""Dir::State "{folder}/state";
Dir::State::status "{folder}/status";
Dir::Cache "{folder}/cache";
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
Dir::Etc::main "{folder}/none.conf";
Dir::Etc::parts "{folder}/none";
Dir::Etc::sourcelist "{folder}/sources.list";
Dir::Etc::sourceparts "{folder}/none";
Dir::Etc::preferences "{folder}/none.pref";
Dir::Etc::preferencesparts "{folder}/none";
APT::Sandbox::User "";
Acquire::Languages "none";
Acquire::GzipIndexes "true";
Acquire::Retries "3";
Debug::NoLocking "1";
"""
    (folder / "apt.conf").write_text("\n".join(reach) + "\n" + own, encoding="utf-8")
    return PrivateApt(suite, folder)


def _archive_addresses(folder: Path) -> tuple[str, str]:
    """The archive and its security part, as this machine's own apt reaches them."""
    own = ["-o", f"Dir::State={folder}/state", "-o", f"Dir::Cache={folder}/cache", "-o", "Debug::NoLocking=1"]
    listed = _run(["apt-get", *own, "update", "--print-uris"])
    found = {
        suite: address for address, suite in re.findall(r"^'(\S+?)/+dists/(\S+?)/+InRelease'", listed, re.MULTILINE)
    }
    suite = own_suite()
    main = found.get(suite) or next((address for address in found.values() if address.endswith("/debian")), None)
    if main is None:
        raise SetupError(f"apt on this machine names no archive for {suite}.\n{ELSEWHERE}")
    return main, found.get(f"{suite}-security") or f"{main}-security"


def _update(apt: PrivateApt, *, at_most_old: float) -> None:
    stamp = apt.folder / "updated"
    if stamp.exists() and time.time() - stamp.stat().st_mtime < at_most_old:
        return
    _run(["apt-get", "update", "-q", "--error-on=any"], apt.environment)
    stamp.touch()


def _download(apt: PrivateApt, packages: Sequence[str], debs: Path, *, with_dependencies: bool) -> None:
    names = list(packages)
    if with_dependencies:
        plan = _run(["apt-get", "install", "-s", "-y", "--no-install-recommends", *packages], apt.environment)
        names = sorted(set(re.findall(r"^Inst (\S+)", plan, re.MULTILINE)))
    _run(["apt-get", "download", "-q", *names], apt.environment, debs)


def _run(command: list[str], environment: dict[str, str] | None = None, folder: Path | None = None) -> str:
    done = subprocess.run(
        command, env=environment, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SetupError(
            f"{' '.join(command)[:300]} failed ({done.returncode}):\n{(done.stdout + done.stderr)[-2000:]}"
        )
    return done.stdout
