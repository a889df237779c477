"""A picture is turned, and cut to a shape: in the page's place, until it is used or left as it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage

from ceo_desk.domain.draft import DraftPicture
from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.picture_cut import Cut, shaped, turned
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import both_in_words
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Segment
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import Frame, column
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.writing.cutting.area import CutArea
from ceo_desk.ui.writing.page_pictures import picture_of

translate = QCoreApplication.translate

_WHOLE, _FREE, _SQUARE, _WIDE = range(4)
_SHAPES = {_SQUARE: 1.0, _WIDE: 16 / 9}
"""Width by height, in pixels."""


class CutView(Frame):
    """`cut` carries the picture that was and the one that it became; `closed`: the page is wanted again."""

    cut = Signal(object, object)
    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__("Page")
        self._context = context
        self.theme = theme = context.theme
        self._picture: DraftPicture | None = None
        self.area = CutArea(theme)
        self.turn = Button(theme, translate("Cut", "Turn it"), "secondary", "arrow-clockwise")
        self.use = Button(theme, translate("Cut", "Use it like this"), "secondary", "check")
        self.leave = Button(theme, translate("Cut", "Leave it as it was"), "quiet", "x")
        self.shapes = Segment(theme, translate("Cut", "Cut it to"), _shape_words())
        self.trouble = Words(theme, "", "body", "bad")
        self._build()
        self.turn.clicked.connect(lambda _checked=False: self._turn())
        self.use.clicked.connect(lambda _checked=False: self._use())
        self.leave.clicked.connect(lambda _checked=False: self.close_view())
        self.shapes.chosen.connect(self._on_shape)
        self.area.changed.connect(self._on_changed)
        self.hide()

    def open(self, picture: DraftPicture) -> None:
        """Shows a picture of this desk; its file is read beside the window."""
        self._picture = picture
        self.trouble.hide()
        self._choose(_WHOLE)
        self.area.show_image(QImage())
        self._allow(is_on=False)
        self.show()
        desk = self._context.desk
        self._context.jobs.start(
            Lane.LOOK,
            lambda _: picture_of(desk, picture.file),
            lambda image: self._on_loaded(picture, image),
            self._complain,
        )

    def close_view(self) -> bool:
        """Leaves the picture as it was; False where none is shown."""
        was_open = self._picture is not None and self.isVisible()
        self._picture = None
        if was_open:
            self.closed.emit()
        return was_open

    # ------------------------------------------------------------------ inside
    def _on_loaded(self, picture: DraftPicture, image: QImage) -> None:
        if picture == self._picture:
            self.area.show_image(image)
            self._allow(is_on=True)
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _allow(self, *, is_on: bool) -> None:
        for part in (self.turn, self.use, self.shapes, self.area):
            part.setEnabled(is_on)

    def _choose(self, shape: int) -> None:
        self.shapes.choose(shape)

    def _on_shape(self, shape: int) -> None:
        ratio = _SHAPES.get(shape)
        self.area.ratio = 0.0 if ratio is None else ratio / self.area.shape()
        if ratio is not None:
            self.area.show_cut(shaped(self.area.cut, self.area.ratio))
        elif shape == _WHOLE:
            self.area.show_cut(Cut(self.area.cut.turns))

    def _on_changed(self, cut: Cut) -> None:
        if self.shapes.current() == _WHOLE and cut != Cut(cut.turns):
            self._choose(_FREE)

    def _turn(self) -> None:
        self.area.show_cut(turned(self.area.cut))
        if self.shapes.current() in _SHAPES:
            self._on_shape(self.shapes.current())

    def _use(self) -> None:
        picture, cut, picturing = self._picture, self.area.cut, self._context.desk.picturing
        if picture is None:
            return
        if cut.is_whole:
            self.close_view()
            return
        self._allow(is_on=False)
        self._context.jobs.start(
            Lane.PICTURE,
            lambda _: picturing.cut(picture, cut),
            lambda made: self._on_cut(picture, made),
            self._complain,
        )

    def _on_cut(self, picture: DraftPicture, made: DraftPicture) -> None:
        if picture == self._picture:
            self.cut.emit(picture, made)
            self.close_view()

    def _complain(self, error: DeskError) -> None:
        self.trouble.say(both_in_words(error))
        self.trouble.show()

    def _build(self) -> None:
        theme = self.theme
        side, gap = theme.space(24), theme.space(12)
        hint = Words(theme, translate("Cut", "Drag a corner. What is bright stays."), "body", "ink2")
        head = Words(theme, translate("Cut", "Turn or cut the picture"), "head")
        whole = column(
            head, hint, self.trouble, gap, self.area, gap, self.shapes, gap, margin=(side, theme.space(16), side, 0)
        )
        whole.addWidget(Flow((self.turn, self.use, self.leave), theme.space(8)))
        whole.addSpacing(theme.space(16))
        whole.setStretchFactor(self.area, 1)
        self.setLayout(whole)
        if theme.is_short:
            hint.hide()
        self.trouble.hide()


def _shape_words() -> tuple[str, str, str, str]:
    return (
        translate("Cut", "As it is"),
        translate("Cut", "Free"),
        translate("Cut", "Square"),
        translate("Cut", "Wide"),
    )
