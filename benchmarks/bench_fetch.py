"""Fetching every comment of a real WordPress: the desk, stored and searchable, beside a bare loop over its pages."""

import base64
import json
import os
import statistics
import tempfile
import time
import urllib.request
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.figures import Figure, Goal
from ceo_desk.app import open_desk
from ceo_desk.services.answering.reading import Question
from tests.support.wordpress import WordPressSite, start

COMMENTS = 20_000
ROUNDS = 3
FIELDS = "id,post,parent,author,author_name,author_url,author_email,date_gmt,content,status,type,link"
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def run() -> list[Figure]:
    """Comments a second of both, in turns on one site, and their ratio."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # the person's own is left alone
    with tempfile.TemporaryDirectory() as name, start(Path(name) / "site", comments=COMMENTS) as site:
        bare, desk = [], []
        for number in range(ROUNDS):
            bare.append(_rate(partial(_bare_loop, site)))
            desk.append(_rate(partial(_desk, site, Path(name) / f"desk{number}")))
    ratio = statistics.median(one / other for one, other in zip(desk, bare, strict=True))
    return [
        Figure("fetch: bare loop", statistics.median(bare), "/s"),
        Figure("fetch: the desk, stored and searchable", statistics.median(desk), "/s"),
        Figure("fetch: the desk over the bare loop", ratio, "×", Goal("at least", 0.9), "urllib, one connection"),
    ]


def _rate(work: Callable[[], int]) -> float:
    """Comments a second."""
    began = time.perf_counter()
    return work() / (time.perf_counter() - began)


def _bare_loop(site: WordPressSite) -> int:
    """All pages, decoded, nothing kept."""
    user = site.users["executive"]
    key = base64.b64encode(f"{user.login}:{user.app_password}".encode()).decode()
    count, page = 0, 1
    while True:
        address = (
            f"{site.api}wp/v2/comments?status=any&context=edit&orderby=id&order=desc&per_page=100&page={page}"
            f"&_fields={FIELDS}"
        )
        request = urllib.request.Request(address, headers={"Authorization": f"Basic {key}"})
        with OPENER.open(request, timeout=60) as answer:
            rows = json.load(answer)
        count += len(rows)
        if len(rows) < 100:
            return count
        page += 1


def _desk(site: WordPressSite, folder: Path) -> int:
    user = site.users["executive"]
    desk = open_desk(folder, environment={"CEO_DESK_SECRET_BLOG": user.app_password})
    try:
        desk.accounts.add("wordpress", site.url, user.login, user.app_password, "blog", actor="bench")
        brought = desk.reading.fetch("blog", tell=lambda _: None)
        found = desk.reading.ask(Question("all", "market", limit=10))
        assert found.items, "nothing can be found"
        return brought.new
    finally:
        desk.close()
