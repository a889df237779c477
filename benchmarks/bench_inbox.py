"""The inbox of a desk with a million comments: its questions beside SQLite's own work, and the window that shows them.

`CEO_DESK_BENCH_COMMENTS=20000` measures a smaller desk. The desk is made once, under build/.
"""

import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import islice
from pathlib import Path

from benchmarks.figures import Figure, Goal, median_ms
from benchmarks.million import CONNECTED, END, Million, comments, make, open_million
from benchmarks.page_run import percentile
from benchmarks.screen import Screen, installed, running_screen
from ceo_desk.services.answering.reading import Question
from ceo_desk.services.desk import Desk
from ceo_desk.storage.inbox.comment_rows import Around, store
from ceo_desk.storage.inbox.inbox_items import ITEMS

COUNT = int(os.environ.get("CEO_DESK_BENCH_COMMENTS", "1000000"))
SMALL = 20
ROUNDS, PAGE, IMPORTED, PORTION = 41, 100, 20_000, 100
SEARCHES = ("market", "mar", "mark", "con", "people", "question", "would about", "kaling", "pro", "enta", "think a")
RAW = "SELECT sum(length(author) + length(text) + length(at) + length(post_title) + is_first_time) FROM ({items})"
FROM_STATE = "number FROM comments WHERE source = :source AND state = '{state}' {beyond} ORDER BY number DESC LIMIT 100"
FOUND = "rowid FROM comments_found WHERE comments_found MATCH :words ORDER BY rowid DESC LIMIT 100"
IN_C = "SQLite alone reads the same rows"


def run() -> list[Figure]:
    """Every figure of the inbox."""
    million = make(COUNT)
    figures = [*_questions(million), *_searches(million), *_import(million)]
    try:
        with running_screen() as screen:
            return [*figures, *_in_the_window(screen, million)]
    except FileNotFoundError:
        print("the inbox in the window: not measured: Xvfb is not installed")
        return figures


def _questions(million: Million) -> list[Figure]:
    """What a person waits for, each in turns with the statement that reads the same rows within SQLite."""
    desk = open_million(million.root)
    reader = desk.database.read()
    far = reader.execute(f"SELECT {FROM_STATE.format(state='seen', beyond='')} OFFSET :n", _of(million, COUNT // 2))
    cursor = str(far.fetchone()[0])
    state = partial(FROM_STATE.format, beyond="")
    pairs: dict[str, tuple[Callable[[], object], str, dict[str, object]]] = {
        "first page of who waits": (lambda: _ask(desk), state(state="waiting"), {}),
        "first page of what was seen": (lambda: _ask(desk, state="seen"), state(state="seen"), {}),
        "a page in the middle": (
            lambda: _ask(desk, state="seen", after=cursor),
            FROM_STATE.format(state="seen", beyond=f"AND number < {int(cursor)}"),
            {},
        ),
        "found: a common word": (lambda: _ask(desk, state="all", search="market"), FOUND, {"words": "market"}),
    }
    figures = []
    for name, (ours, inner, more) in pairs.items():
        sql = RAW.format(items=ITEMS.format(column="number", values=f"SELECT {inner}"))
        values = {"source": million.source, **more}
        own, raw = median_ms(ROUNDS, ours, lambda: reader.execute(sql, values).fetchone())  # noqa: B023 - run at once
        figures += [Figure(name, own, "ms"), Figure(name, own / raw, "×", Goal("at most", 2), IN_C)]
    (counts,) = median_ms(ROUNDS, desk.inbox.counts)
    long, short = median_ms(
        9, lambda: desk.reading.thread_near(million.long_thread, 60), lambda: desk.reading.thread(million.short_thread)
    )
    busy = reader.execute("SELECT id FROM comments WHERE author_key = 'p0' ORDER BY number DESC LIMIT 1").fetchone()[0]
    (before,) = median_ms(9, lambda: desk.reading.person_before(busy))
    desk.close()
    return [
        *figures,
        Figure("counts of all folders", counts, "ms", Goal("at most", 0.1)),
        Figure("near in a thread of 10,000", long, "ms"),
        Figure("a thread of ten", short, "ms"),
        Figure("what the busiest person wrote before", before, "ms"),
    ]


def _searches(million: Million) -> list[Figure]:
    """Words and beginnings, common and rare, newest first."""
    desk = open_million(million.root)
    taken = []
    for _ in range(ROUNDS):
        for words in SEARCHES:
            began = time.perf_counter()
            _ask(desk, state="all", search=words)
            taken.append((time.perf_counter() - began) * 1000)
    found = desk.reading.ask(Question("all", "market", limit=PAGE)).items
    assert [one.at for one in found] == sorted((one.at for one in found), reverse=True), "not the newest first"
    desk.close()
    return [
        Figure("search: p50", statistics.median(taken), "ms"),
        Figure("search: p99", percentile(taken, 0.99), "ms", Goal("at most", 5)),
    ]


def _import(million: Million) -> list[Figure]:
    """Rows a second as the desk stores a fetch, beside one INSERT … SELECT into the same tables with the same rows."""
    portion = tuple(islice(comments(IMPORTED), IMPORTED))
    with tempfile.TemporaryDirectory(dir=million.root) as name:
        desk = open_million(Path(name))
        around = Around(million.source, END, CONNECTED)
        began = time.perf_counter()
        for begin in range(0, IMPORTED, PORTION):
            desk.database.write(partial(store, comments=portion[begin : begin + PORTION], around=around))
        own = IMPORTED / (time.perf_counter() - began)
        desk.database.write(_set_aside)
        began = time.perf_counter()
        desk.database.write(_insert_again)  # and its commit
        peer = IMPORTED / (time.perf_counter() - began)
        desk.close()
    return [
        Figure("import: the desk", own, "/s"),
        Figure("import: C INSERT … SELECT", peer, "/s"),
        Figure("import: the desk over it", own / peer, "×", Goal("at least", 0.4), "same rows, indexes and triggers"),
    ]


def _set_aside(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TEMP TABLE kept AS SELECT * FROM comments")
    connection.execute("DELETE FROM comments")


def _insert_again(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO comments SELECT * FROM kept ORDER BY number")


def _in_the_window(screen: Screen, million: Million) -> list[Figure]:
    empty = _run(screen, make(SMALL).root)
    found = _run(screen, million.root, million.long_thread, million.short_thread)
    at_most = partial(Goal, "at most")
    grown = found["memory at answer"] - empty["memory at answer"]
    return [
        Figure("open Answer, the first time", found["open answer"], "ms", at_most(100)),
        Figure("open Answer, again", found["open answer again"], "ms", at_most(100)),
        Figure("first page in the list", found["first page"], "ms"),
        Figure(
            "first page in the list", found["first page"] / found["bare table"], "×", at_most(2), "empty QTableView"
        ),
        Figure("a turn of the wheel: p50", found["wheel p50"], "ms"),
        Figure("a turn of the wheel: p99", found["wheel p99"], "ms", at_most(16)),
        Figure("search to the screen: p50", found["search"], "ms", at_most(50)),
        Figure("search to the screen: longest", found["search longest"], "ms", at_most(50)),
        Figure("an action to the screen: p50", found["action"], "ms", at_most(50)),
        Figure("an action to the screen: longest", found["action longest"], "ms", at_most(50)),
        Figure("a thread of 10,000 shown", found["long thread"], "ms"),
        Figure("… over one of ten", found["long thread"] / found["short thread"], "×", at_most(1.5), "like one of ten"),
        Figure("Results to the screen", found["results"], "ms", at_most(200)),
        Figure("memory over an empty inbox", grown, "MB", at_most(60), f"{empty['memory at answer']:.0f} MB, PSS"),
    ]


def _run(screen: Screen, *words: object) -> dict[str, float]:
    """What `inbox_run` measures in a process of its own."""
    with tempfile.TemporaryDirectory() as home:
        environment = installed() | {
            "DISPLAY": screen.display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": home,
            "XDG_STATE_HOME": home,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        command = [sys.executable, "-m", "benchmarks.inbox_run", *map(str, words)]
        done = subprocess.run(
            command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, env=environment
        )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _ask(desk: Desk, *, state: str = "waiting", search: str = "", after: str = "") -> object:
    return desk.reading.ask(Question(state, search, limit=PAGE, after=after))


def _of(million: Million, number: int) -> dict[str, object]:
    return {"source": million.source, "n": number // 2}
