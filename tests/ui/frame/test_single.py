"""One window a desk: a second start brings the first one to the front."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.frame.single import FirstWindow, call_first


def test_a_second_start_is_heard_by_the_first_window(qapp: QApplication, tmp_path: Path) -> None:
    first = FirstWindow(tmp_path)
    called: list[bool] = []
    first.called.connect(lambda: called.append(True))

    assert call_first(tmp_path)
    QTest.qWait(50)

    assert called == [True]
    first.close()


def test_without_a_first_window_nobody_answers_and_other_desks_are_left_alone(
    qapp: QApplication, tmp_path: Path
) -> None:
    other = FirstWindow(tmp_path / "other")

    assert not call_first(tmp_path / "mine")
    other.close()


def test_a_desk_that_was_ended_hard_does_not_keep_the_next_one_from_answering(
    qapp: QApplication, tmp_path: Path
) -> None:
    import subprocess
    import sys

    program = (
        "import os, sys\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\n"
        "from ceo_desk.ui.frame.single import FirstWindow\n"
        "a = QCoreApplication([])\nw = FirstWindow(Path(sys.argv[1]))\nos._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False)

    first = FirstWindow(tmp_path)
    assert call_first(tmp_path)
    first.close()
