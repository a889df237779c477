"""One window a desk: a second start brings the first window to the front."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MILLISECONDS = 1000
WORD = b"show\n"


def name_of(root: Path) -> str:
    """The name under which the window of this desk answers."""
    return "ceo-desk-" + hashlib.sha256(str(root.resolve()).encode()).hexdigest()[:24]


def call_first(root: Path) -> bool:
    """Asks a window of this desk that is open already to come to the front; False where there is none."""
    socket = QLocalSocket()
    socket.connectToServer(name_of(root))
    if not socket.waitForConnected(PATIENCE_MILLISECONDS):
        return False
    socket.write(WORD)
    is_heard = socket.waitForBytesWritten(PATIENCE_MILLISECONDS)
    socket.disconnectFromServer()
    return is_heard


class FirstWindow(QObject):
    """Answers second starts. `called`: come to the front."""

    called = Signal()

    def __init__(self, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)
        name = name_of(root)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left behind by a desk that was ended hard
            self._server.listen(name)

    def close(self) -> None:
        """Answers no more."""
        self._server.close()

    def _on_connected(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.called.emit()
