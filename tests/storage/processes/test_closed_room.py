"""A process that shuts itself off, and what it hands over."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ceo_desk.storage.processes.closed_room import check_allowed
from ceo_desk.storage.processes.file_wire import pack, unpack

TRIES = {
    "a line": "import socket; socket.socket()",
    "a name": "import socket; socket.getaddrinfo('localhost', 80)",
    "a program": "import subprocess; subprocess.run(['true'])",
    "a shell": "import os; os.system('true')",
    "a file of the system": "open('/etc/hostname')",
    "a file to write": "open(__file__ if False else 'written', 'w')",
    "a folder": "import os; os.mkdir('made')",
    "away with a file": "import os; os.remove('here')",
}


@pytest.mark.parametrize("name", TRIES)
def test_in_a_closed_room_nothing_leads_out(tmp_path: Path, name: str) -> None:
    (tmp_path / "here").write_text("x")
    program = (
        "import socket, subprocess\n"
        "from ceo_desk.storage.processes.closed_room import closed_room\n"
        f"with closed_room():\n    try:\n        {TRIES[name]}\n        print('out')\n"
        "    except PermissionError:\n        print('in')\n"
        "    import colorsys, json.tool\n"
        "open('after', 'w').close()\n"
    )
    ran = subprocess.run(
        [sys.executable, "-P", "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert ran.stdout == "in\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["after", "here"]


def test_only_files_of_the_program_are_read(tmp_path: Path) -> None:
    own = (f"{tmp_path}{os.sep}",)
    check_allowed("open", (f"{tmp_path}/a.py", "r", os.O_RDONLY), own)
    check_allowed("open", (b"%s/a.py" % str(tmp_path).encode(), "r", 0), own)
    check_allowed("open", (3, "rb", 0), own)
    check_allowed("import", ("x",), own)
    for event, args in (
        ("open", (f"{tmp_path}/a.py", "w", os.O_WRONLY | os.O_CREAT)),
        ("open", (f"{tmp_path}/../a.py", "r", 0)),
        ("socket.connect", ()),
    ):
        with pytest.raises(PermissionError, match=event):
            check_allowed(event, args, own)


def test_what_is_packed_comes_out_and_nothing_else_does() -> None:
    wire = unpack(pack({"a": "ä"}, [b"one\n", b""]))
    assert (wire.head, wire.pieces) == ({"a": "ä"}, (b"one\n", b""))
    for data in (b"", b"x\n", b"[]\n", b"{}\n", b'{"pieces": [-1]}\n', b'{"pieces": [2]}\nx', b'{"pieces": ["2"]}\nxx'):
        with pytest.raises(ValueError, match=r".+"):
            unpack(data)


def test_a_built_program_finds_its_own_code_in_its_own_file(tmp_path: Path) -> None:
    (tmp_path / "ceo-desk").write_text("code")
    (tmp_path / "beside").write_text("none")
    program = (
        "import sys\n"
        "from ceo_desk.storage.processes.closed_room import closed_room\n"
        "sys.frozen, sys.executable = True, 'ceo-desk'\n"
        "with closed_room():\n    print(open('ceo-desk').read())\n    try:\n        open('beside')\n"
        "    except PermissionError:\n        print('in')\n"
    )
    ran = subprocess.run(
        [sys.executable, "-P", "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["code", "in"]
