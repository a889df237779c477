"""What a keystroke costs on its way to the disk, beside one fdatasync of this disk and beside a bulk import."""

import os
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from benchmarks.figures import Figure, Goal
from ceo_desk.app import open_desk
from ceo_desk.domain.channel import Page
from ceo_desk.domain.draft import Content
from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.inbox.comments import Comments
from tests.storage.listening import AT, REMARK
from tests.support.wordpress import WordPressSite, start

KEYS = 300
WARM_UP = 30
PAUSE_SECONDS = 0.02
COMMENTS = 20_000
PORTION = 2_000
STARTS = 40
POST_WORDS = 800
LONG_WORDS = 20_000
TYPED_SECONDS = 12.0
FRAME_MS = 16.0
BLOCK = bytes(4096)
SOURCE = "00000000-0000-5000-8000-000000000000"


def run() -> list[Figure]:
    """Every figure of saving."""
    with tempfile.TemporaryDirectory(dir=Path.home()) as name:  # on the disk, wherever temporary files lie
        place = Path(name)
        os.environ["XDG_STATE_HOME"] = str(place / "kept")  # the person's own second place is left alone
        return [*_keystrokes(place), *_beside_an_import(place), *_first_saves(place), *_in_the_window(place)]


def _keystrokes(place: Path) -> list[Figure]:
    """One keystroke, and one fdatasync, in turns."""
    desk, draft, content = _desk(place / "alone", POST_WORDS)
    saves, syncs = [], []
    with (place / "probe").open("wb", buffering=0) as probe:
        for number in range(KEYS + WARM_UP):
            changed = replace(content, body=f"{content.body}{'x' * number}")
            save = _milliseconds(lambda text=changed: desk.writing.keep(draft, text))  # type: ignore[misc]  # its own
            probe.write(BLOCK)
            sync = _milliseconds(lambda: _sync(probe.fileno()))
            if number >= WARM_UP:
                saves.append(save)
                syncs.append(sync)
            time.sleep(PAUSE_SECONDS / 10)
    desk.close()
    long_desk, long_draft, long_content = _desk(place / "long", LONG_WORDS)
    long_saves = [
        _milliseconds(
            lambda n=number: long_desk.writing.keep(  # type: ignore[misc]  # each its own
                long_draft, replace(long_content, body=f"{long_content.body}{'x' * n}")
            )
        )
        for number in range(KEYS // 3)
    ]
    long_desk.close()
    sync, save = statistics.median(syncs), statistics.median(saves)
    beside = f"{POST_WORDS} words; one fdatasync"
    return [
        Figure("one fdatasync", sync, "ms"),
        Figure("a keystroke: p50", save, "ms"),
        Figure("a keystroke: p95", _p95(saves), "ms"),
        Figure("a keystroke over one fdatasync: p50", save / sync, "×", Goal("at most", 3), beside),
        Figure("a keystroke over one fdatasync: p95", _p95(saves) / sync, "×", None, beside),
        Figure(f"a keystroke at {LONG_WORDS:,} words: p50", statistics.median(long_saves), "ms"),
    ]


def _beside_an_import(place: Path) -> list[Figure]:
    """Keystrokes while comments are stored as fast as this laptop can."""
    desk, draft, content = _desk(place / "import", POST_WORDS)
    over, stored = threading.Event(), [0]
    worker = threading.Thread(target=_import, args=(desk, over, stored))
    worker.start()
    saves = []
    began = time.perf_counter()
    for number in range(KEYS):
        changed = replace(content, body=f"{content.body}{'x' * number}")
        saves.append(_milliseconds(lambda text=changed: desk.writing.keep(draft, text)))  # type: ignore[misc]  # its own
        time.sleep(PAUSE_SECONDS)
    rate = stored[0] / (time.perf_counter() - began)
    over.set()
    worker.join()
    desk.close()
    return [
        Figure("beside a bulk import: comments", rate, "/s"),
        Figure("beside a bulk import: p50", statistics.median(saves), "ms", Goal("at most", 100)),
        Figure("beside a bulk import: p95", _p95(saves), "ms", Goal("at most", 200)),
        Figure("beside a bulk import: max", max(saves), "ms", Goal("at most", 250)),
    ]


def _first_saves(place: Path) -> list[Figure]:
    """The first save of new drafts while every comment of a real blog comes in for the first time."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # the person's own is left alone
    with start(place / "site", comments=COMMENTS) as site:
        desk = _connected(place / "first", site)
        fetching = threading.Thread(target=lambda: desk.reading.fetch("blog", tell=lambda _: None))
        fetching.start()
        saves: list[float] = []
        while fetching.is_alive() and len(saves) < STARTS:
            content = Content("A title", f"First words {len(saves)}.")
            saves.append(_milliseconds(lambda text=content: desk.writing.start(text, actor="bench")))  # type: ignore[misc]  # its own
            time.sleep(0.2)
        is_beside = fetching.is_alive() or len(saves) > STARTS // 4
        fetching.join()
        desk.close()
    assert is_beside, "the fetch was over too soon to mean anything"
    return [
        Figure("first save beside a first fetch: p50", statistics.median(saves), "ms"),
        Figure("first save beside a first fetch: max", max(saves), "ms", Goal("at most", 250)),
    ]


def _in_the_window(place: Path) -> list[Figure]:
    from benchmarks.typing import type_fast

    typed = type_fast(place / "window", LONG_WORDS, TYPED_SECONDS)
    beside = f"{LONG_WORDS:,} words, {len(typed.keys) / TYPED_SECONDS:.0f} keys/s"
    stops = [1000 * one for one in typed.stops]
    waits = [1000 * one for one in typed.waits]
    return [
        Figure("typing: oldest key not on the disk", typed.late, "s", Goal("at most", 0.5), beside),
        Figure("typing: GUI thread for a save, p50", statistics.median(stops), "ms", None, beside),
        Figure("typing: GUI thread for a save, max", max(stops), "ms", Goal("at most", FRAME_MS), beside),
        Figure("typing: longest turn of the window", max(waits), "ms", None, "keys, painting and saves together"),
    ]


def _desk(folder: Path, words: int) -> tuple[Desk, str, Content]:
    desk = open_desk(folder, environment={})
    body = "\n\n".join("Words of a post that somebody writes at night." for _ in range(words // 9))
    draft = desk.writing.begin(Changes(title="A post", body=body), actor="bench")
    return desk, draft.id, draft.content


def _connected(folder: Path, site: WordPressSite) -> Desk:
    user = site.users["executive"]
    desk = open_desk(folder, environment={"CEO_DESK_SECRET_BLOG": user.app_password})
    desk.accounts.add("wordpress", site.url, user.login, user.app_password, "blog", actor="bench")
    return desk


def _import(desk: Desk, over: threading.Event, stored: list[int]) -> None:
    comments, number = Comments(desk.database), 0
    while not over.is_set():
        page = [
            replace(
                REMARK, remote_id=str(number + n), at=AT + timedelta(seconds=number + n), text=f"Remark {n} is here."
            )
            for n in range(PORTION)
        ]
        number += PORTION
        comments.store(SOURCE, Page(tuple(page)), now=desk.clock(), connected_at=AT)
        stored[0] += PORTION


def _sync(handle: int) -> None:
    getattr(os, "fdatasync", os.fsync)(handle)


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]
