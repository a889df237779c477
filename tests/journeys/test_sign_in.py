"""Signing in at a terminal: the right page is opened, the password is pasted and never shown."""

import os
import pty
import subprocess
import sys
import time
from pathlib import Path

from tests.support.command_line import Terminal
from tests.support.wordpress import WordPressSite

PATIENCE = 60.0


def test_the_page_is_opened_and_the_password_is_pasted(tmp_path: Path, wordpress_site: WordPressSite) -> None:
    opened = tmp_path / "opened"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > {opened}\n')
    browser.chmod(0o755)
    desk = Terminal(tmp_path / "desk")
    words = ["account", "add", "wordpress", wordpress_site.url, "--user", "executive", "--name", "blog"]
    arguments = [word for word in desk.arguments(*words) if word != "--json"]
    secret = wordpress_site.users["executive"].app_password
    said = run_at_terminal(arguments, desk.environment() | {"BROWSER": f"{browser} %s"}, secret)

    page = opened.read_text()
    assert page.startswith(f"{wordpress_site.url}/wp-admin/authorize-application.php?app_name=CEO%20Desk&app_id=")
    assert page in said
    assert "blog: CEO Desk" in said or "as Executive Person" in said, said
    assert secret not in said
    assert "is not kept" in said


TAKES_THE_TERMINAL = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.executable, sys.argv[1:])
"""


def run_at_terminal(arguments: list[str], environment: dict[str, str], secret: str) -> str:
    """Everything a person sees who pastes the secret once it is asked for."""
    terminal, theirs = pty.openpty()
    running = subprocess.Popen(
        [sys.executable, "-c", TAKES_THE_TERMINAL, *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment,
        start_new_session=True,
    )
    os.close(theirs)
    said = b""
    is_pasted = False
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # the other end is closed
            break
        said += piece
        if not is_pasted and b"Paste the password" in said:
            os.write(terminal, f"{secret}\n".encode())
            is_pasted = True
    os.close(terminal)
    assert running.wait(PATIENCE) == 0, said.decode()
    return said.decode().replace("\r\n", "\n")
