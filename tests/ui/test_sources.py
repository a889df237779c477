"""Starting the window reads no source."""

import json
import os
import subprocess
import sys

import pytest

PROBE = """
import json, linecache, sys
from ceo_desk.ui.sources import leave_sources_unread
if sys.argv[1] == "spared":
    leave_sources_unread()
import PySide6.QtCore
before = set(linecache.cache)
import ceo_desk.ui.opening
print(json.dumps(sorted(set(linecache.cache) - before)))
"""


@pytest.mark.parametrize(("mode", "is_read"), [("spared", False), ("as it is", True)])
def test_the_windows_modules_are_imported_without_their_source(mode: str, is_read: bool) -> None:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    ran = subprocess.run([sys.executable, "-c", PROBE, mode], env=plain, check=True, capture_output=True, text=True)

    # the second case says that it is still worth the trouble with this PySide
    assert any("ceo_desk" in file for file in json.loads(ran.stdout)) is is_read
