from pathlib import Path

import pytest

from ceo_desk.domain.errors import StorageFailed
from ceo_desk.storage.locks import SenderLock


def test_the_lock_is_given_once_and_given_back(tmp_path: Path) -> None:
    lock = SenderLock(tmp_path / "sender.lock")
    with lock.taken() as first, lock.taken() as second:
        assert (first, second) == (True, False)
    with pytest.raises(LookupError), lock.taken():
        raise LookupError
    with lock.taken() as last:
        assert last


def test_a_place_that_cant_be_locked_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StorageFailed), SenderLock(tmp_path / "file" / "sender.lock").taken():
        pass
    (tmp_path / "folder").mkdir()
    with pytest.raises(StorageFailed), SenderLock(tmp_path / "folder").taken():
        pass
