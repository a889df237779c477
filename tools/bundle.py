"""`python -m tools.bundle FOLDER`: takes a built program elsewhere, does a practice day, carries files, opens windows.

Nothing of the checkout, of its libraries or of the environment reaches the program.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

MEGABYTE = 1_000_000
LARGEST = 5
PATIENCE_SECONDS = 120
FEWEST_PICTURES = 4
"""One of each place."""

WINDOW_SECONDS = 4
"""A window that stands so long has found all that it is made of."""

SOURCE = Path(__file__).parents[1]
WORD_FILE = SOURCE / "tests" / "text" / "imports" / "libreoffice-winter.docx"
PHOTO = SOURCE / "tests" / "storage" / "heic" / "stripes.heic"
FEWEST_BROUGHT = 3
"""Two pictures of the Word file, and the photo."""

SYSTEM_NEEDS = ("SYSTEMROOT", "TEMP")
"""Without these no program starts on Windows; elsewhere they don't exist."""


class NotWhole(Exception):
    """The built program does not do its job by itself."""


def files_of(folder: Path) -> list[tuple[int, Path]]:
    """The size of every file, the largest first; a link counts nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(((path.stat().st_size, path.relative_to(folder)) for path in files), reverse=True)


def start(program: Path, words: list[str], place: Path) -> subprocess.Popen[str]:
    """Starts the program in an empty folder with an empty environment. Raises NotWhole."""
    empty = {name: os.environ[name] for name in SYSTEM_NEEDS if name in os.environ}
    try:
        return subprocess.Popen(
            [str(program), *words],
            cwd=place,
            env=empty | {"HOME": str(place), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
    except OSError as error:
        raise NotWhole(f"{' '.join(words)}: {error}") from error


def run(program: Path, words: list[str], place: Path) -> str:
    """What the program prints. Raises NotWhole."""
    with start(program, words, place) as running:
        try:
            said, complained = running.communicate(timeout=PATIENCE_SECONDS)
        except subprocess.TimeoutExpired as error:
            running.kill()
            raise NotWhole(f"{' '.join(words)} does not end") from error
    if running.returncode != 0:
        raise NotWhole(f"{' '.join(words)} ended with {running.returncode}:\n{said}{complained}")
    return said


def open_window(program: Path, place: Path) -> None:
    """Opens the window and ends it after a while. Raises NotWhole where it ends by itself or complains."""
    with start(program, ["--desk", str(place / "desk")], place) as running:
        is_standing = False
        try:
            running.wait(WINDOW_SECONDS)
        except subprocess.TimeoutExpired:
            is_standing = True
            running.kill()
        said, complained = running.communicate()
    if not is_standing or "Traceback" in complained:
        raise NotWhole(f"the window did not stand:\n{said}{complained}")


def carry_files(program: Path, place: Path) -> str:
    """Opens a Word file and a phone's photo and prints a post, each in a process of its own. Raises NotWhole."""
    desk = ["--desk", str(place / "desk"), "draft"]
    (place / "yard.md").write_text(f"# A yard\n\n![The yard]({PHOTO.name})\n", encoding="utf-8")
    shutil.copy(PHOTO, place)
    shutil.copy(WORD_FILE, place)
    word, photo = (
        json.loads(run(program, [*desk, "import", str(place / name), "--json"], place))
        for name in (WORD_FILE.name, "yard.md")
    )
    paper = place / "post.pdf"
    run(program, [*desk, "export", word["id"], "--to", str(paper)], place)
    pictures = list((place / "desk" / "drafts" / "pictures").glob("*"))
    if not word["words"] or len(pictures) < FEWEST_BROUGHT or photo["title"] != "A yard":
        raise NotWhole(f"of a Word file and a photo came {word['words']} words and {len(pictures)} pictures")
    if not paper.read_bytes().startswith(b"%PDF"):
        raise NotWhole("the post was not printed")
    return f"read in processes of their own: a Word file ({word['words']} words), a phone's photo; printed: a post"


def prove(folder: Path, place: Path) -> list[str]:
    """What the program in `folder` did below the empty folder `place`, in lines. Raises NotWhole."""
    built = Path(shutil.copytree(folder, place / "programs" / folder.name, symlinks=True))
    program = built / ("ceo-desk.exe" if os.name == "nt" else "ceo-desk")
    version = run(program, ["--version"], place).strip()
    began = time.monotonic()
    day = json.loads(run(program, ["--desk", str(place / "desk"), "practice-day", "--json"], place))
    missed = [step["name"] for step in day["steps"] if not step["ok"]]
    if missed or not day["steps"]:
        raise NotWhole(f"the practice day did not do: {', '.join(missed) or 'anything'}")
    if len(day["pictures"]) < FEWEST_PICTURES:
        raise NotWhole(f"the practice day left {len(day['pictures'])} pictures of the screens")
    lost = [name for name in [day["site"].removeprefix("file://"), *day["pictures"]] if not Path(name).is_file()]
    if lost:
        raise NotWhole(f"not there: {', '.join(lost)}")
    taken = time.monotonic() - began
    carried = carry_files(program, place)
    open_window(program, place)
    figures = f"{len(day['steps'])} steps, screens saved: {len(day['pictures'])}, {taken:.1f} s"
    return [version, f"a practice day away from the source: {figures}; and the window stands", carried]


def main(words: list[str]) -> int:
    """Prints what was proven and how large the folder is; 1 where the program does not do its job."""
    folder = Path(words[0]).resolve()
    files = files_of(folder)
    with tempfile.TemporaryDirectory() as name:
        try:
            lines = prove(folder, Path(name).resolve())
        except NotWhole as error:
            sys.stderr.write(f"{error}\n")
            return 1
    lines.append(f"{folder}: {sum(size for size, _ in files) / MEGABYTE:.0f} MB in {len(files)} files")
    lines += [f"{size / MEGABYTE:8.1f} MB  {path}" for size, path in files[:LARGEST]]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
