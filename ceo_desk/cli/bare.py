"""The desk without a command: its window. click isn't loaded for it, so that the window is there sooner."""

import gc
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from ceo_desk.cli.output import WORLD_SAID_NO, emit_error, tell
from ceo_desk.domain.errors import DeskError, WorldSaidNo


def is_bare(arguments: list[str]) -> bool:
    """True where nothing is asked for but the window: no word at all, or the desk's folder alone."""
    if not arguments:
        return True
    option, folder = arguments[0], arguments[-1]
    return len(arguments) == 2 and option == "--desk" and not folder.startswith("-") and not Path(folder).is_file()


def run_bare(arguments: list[str]) -> int:
    """Opens the window and gives the exit status once it is closed."""
    gc.disable()  # nothing of what a start builds is garbage; the window then looks for it in its own thread
    try:
        return show_window(Path(arguments[-1]) if arguments else None)
    except DeskError as error:
        return emit_error(error, is_json=False)
    except KeyboardInterrupt:
        tell("Stopped. What was saved is safe.")
        return WORLD_SAID_NO


def show_window(folder: Path | None) -> int:
    """Opens the window of a desk. Raises WorldSaidNo where there is no screen, and what opening a desk raises."""
    from ceo_desk.app import default_folder, open_window

    if not has_screen(os.environ):
        raise WorldSaidNo("There is no screen here to show the desk on.", "Try `ceo-desk practice-day`.")
    return open_window(folder or default_folder(os.environ), os.environ)


def has_screen(environment: Mapping[str, str]) -> bool:
    """True where a window can be shown: without one, Qt would end the process without a word."""
    return sys.platform != "linux" or any(
        environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
