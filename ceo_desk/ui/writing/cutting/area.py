"""The picture with the frame of what stays: its corners are dragged by mouse or finger, or moved by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from ceo_desk.domain.picture_cut import Cut, dragged, moved
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

_STEP = 0.02
_GRIP, _REACH = 22, 28
"""How large a corner is drawn, and how near to it a press takes it."""
_VEIL = 150
_KEYS = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}


class CutArea(QWidget):
    """Shows a picture and a Cut of it. `changed` carries the Cut that a hand made of it."""

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = self._shown = QImage()
        self.cut = Cut()
        self.ratio = 0.0
        """Which shape the frame keeps, width by height in parts of the picture; 0 = any."""
        self._held: tuple[bool, bool] | None = None
        self._last = QPointF()
        self._is_moving = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.space(160))
        self.setAccessibleName(translate("Cut", "What stays of the picture"))
        theme.recoloured.connect(self.update)

    def show_image(self, image: QImage) -> None:
        """Shows another picture, whole."""
        self._image = image
        self.ratio = 0.0
        self.show_cut(Cut())

    def show_cut(self, cut: Cut) -> None:
        """Shows another part, and the picture as it is turned there."""
        if cut.turns != self.cut.turns or self._shown.isNull() or cut.is_whole:
            self._shown = self._image.transformed(QTransform().rotate(90 * cut.turns))
        self.cut = cut
        wide, high = (round(100 * part) for part in (cut.width, cut.height))
        self.setAccessibleDescription(
            translate("Cut", "{wide} % of its width, {high} % of its height. Arrow keys move it.").format(
                wide=wide, high=high
            )
        )
        self.update()

    def shape(self) -> float:
        """Width by height of the picture as it is turned."""
        return self._shown.width() / max(self._shown.height(), 1)

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """As much as there is."""
        return QSize(self._theme.space(480), self._theme.space(360))

    # ------------------------------------------------------------------ places
    def picture_place(self) -> QRectF:
        """Where the picture is drawn."""
        room = QRectF(self.rect()).adjusted(_GRIP, _GRIP, -_GRIP, -_GRIP)
        size = self._shown.size().toSizeF()
        size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(0, 0), size)
        place.moveCenter(room.center())
        return place

    def cut_place(self) -> QRectF:
        """Where the frame is drawn."""
        place, cut = self.picture_place(), self.cut
        return QRectF(
            place.left() + cut.left * place.width(),
            place.top() + cut.top * place.height(),
            cut.width * place.width(),
            cut.height * place.height(),
        )

    def _corner_at(self, point: QPointF) -> tuple[bool, bool] | None:
        """Which corner is near: whether it is a left one, and an upper one."""
        frame = self.cut_place()
        corners = {
            (True, True): frame.topLeft(),
            (False, True): frame.topRight(),
            (True, False): frame.bottomLeft(),
            (False, False): frame.bottomRight(),
        }
        reach = self._theme.space(_REACH)
        distances = {key: (corner - point).manhattanLength() for key, corner in corners.items()}
        nearest = min(distances, key=lambda key: distances[key])
        return nearest if distances[nearest] <= 2 * reach else None

    # ------------------------------------------------------------------ hands
    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 – Qt's name
        """Takes a corner, or the whole frame."""
        if event.button() == Qt.MouseButton.LeftButton and not self._shown.isNull():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._held = self._corner_at(event.position())
            self._is_moving = self._held is None and self.cut_place().contains(event.position())
            self._last = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 – Qt's name
        """The corner, or the frame, follows."""
        place, at = self.picture_place(), event.position()
        if self._held is not None:
            is_left, is_top = self._held
            x, y = (at.x() - place.left()) / place.width(), (at.y() - place.top()) / place.height()
            self._change(dragged(self.cut, is_left=is_left, is_top=is_top, x=x, y=y, ratio=self.ratio))
        elif self._is_moving:
            way = at - self._last
            self._change(moved(self.cut, way.x() / place.width(), way.y() / place.height()))
        else:
            self._point_at(at)
        self._last = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 – Qt's name
        """Lets go."""
        del event
        self._held, self._is_moving = None, False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 – Qt's name
        """Arrows move the frame; with Shift they move its lower right corner."""
        way = _KEYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            x, y = self.cut.right + way[0], self.cut.bottom + way[1]
            if self.ratio:  # one side leads, the other one follows
                x, y = (x, self.cut.top) if way[0] else (self.cut.left + (y - self.cut.top) * self.ratio, self.cut.top)
            self._change(dragged(self.cut, is_left=False, is_top=False, x=x, y=y, ratio=self.ratio))
        else:
            self._change(moved(self.cut, *way))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 – Qt's name
        """The frame shows that the keys are here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 – Qt's name
        """The keys are elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def _change(self, cut: Cut) -> None:
        if cut != self.cut:
            self.show_cut(cut)
            self.changed.emit(cut)

    def _point_at(self, at: QPointF) -> None:
        corner = self._corner_at(at)
        if corner is not None:
            is_falling = corner[0] == corner[1]
            self.setCursor(Qt.CursorShape.SizeFDiagCursor if is_falling else Qt.CursorShape.SizeBDiagCursor)
        elif self.cut_place().contains(at):
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self.unsetCursor()

    # ------------------------------------------------------------------ drawing
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """The picture, a veil over what goes, and the frame."""
        del event
        if self._shown.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        place, frame = self.picture_place(), self.cut_place()
        painter.drawImage(place, self._shown)
        veil = QColor(self._theme.color("surface"))
        veil.setAlpha(_VEIL)
        for part in _around(place, frame):
            painter.fillRect(part, veil)
        painter.setPen(QPen(self._theme.color("surface"), 5))
        painter.drawRect(frame)
        painter.setPen(QPen(self._theme.color("focus" if self.hasFocus() else "accent"), 3))
        painter.drawRect(frame)
        grip = self._theme.space(_GRIP)
        painter.setBrush(self._theme.color("accent"))
        painter.setPen(QPen(self._theme.color("surface"), 3))
        for corner in (frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()):
            painter.drawEllipse(corner, grip / 2, grip / 2)
        painter.end()


def _around(place: QRectF, frame: QRectF) -> tuple[QRectF, ...]:
    """What of a place is outside a frame in it."""
    return (
        QRectF(place.left(), place.top(), place.width(), frame.top() - place.top()),
        QRectF(place.left(), frame.bottom(), place.width(), place.bottom() - frame.bottom()),
        QRectF(place.left(), frame.top(), frame.left() - place.left(), frame.height()),
        QRectF(frame.right(), frame.top(), place.right() - frame.right(), frame.height()),
    )
