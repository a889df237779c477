"""What the page says while its words can't be saved: where they are until then, and what helps."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ceo_desk.domain.errors import DeskError, DiskFull
from ceo_desk.storage.drafts.second_place import Shelter
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Closing, State
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import Message, in_words, of_error, show
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.writing.saving.leaving import AGAIN_MILLISECONDS
from ceo_desk.ui.writing.saving.saving import Saving

translate = QCoreApplication.translate


class Trouble(QObject):
    """Watches the saving of the page. `changed`: the footer says something else."""

    changed = Signal()

    def __init__(self, context: Context, saving: Saving, banner: Banner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._saving, self._banner = context, saving, banner
        self.error: DeskError | None = None
        """Why the words are not on the desk; None = they are, or are on their way."""
        self._file_error: DeskError | None = None
        self._shelter: Shelter | None = None
        self._is_kept = False
        """True once it was tried to keep the words beside the desk: it is known where they are, or that nowhere."""
        self._shown: Message | None = None
        self._room = QTimer(self)
        self._room.setInterval(AGAIN_MILLISECONDS)
        self._room.timeout.connect(self._set_room_aside)
        saving.saved.connect(self._on_saved)
        saving.failed.connect(self._on_failed)
        saving.file_failed.connect(self._on_file_failed)
        saving.file_written.connect(self._on_file_written)
        saving.slowed.connect(self._refresh)
        saving.beside.kept.connect(self._on_kept)

    def clear(self) -> None:
        """Another page."""
        self.error = self._file_error = self._shelter = self._shown = None
        self._is_kept = False
        self._banner.clear()

    def closing(self) -> Closing | None:
        """What is to be said before the window closes; None = nothing."""
        return None if self.error is None else closing_of(self.error, self._shelter)

    def state(self) -> State | None:
        """What the footer says; None = there is no trouble."""
        return None if self.error is None else not_saved(self._shelter)

    def _on_saved(self, _content: object) -> None:
        self.error = self._shelter = None
        self._is_kept = False
        if self._context.desk.keeping.is_room_short and not self._room.isActive():
            self._room.start()
        self._refresh()

    def _on_failed(self, error: DeskError) -> None:
        self.error = error
        self._refresh()

    def _on_kept(self, shelter: Shelter | None) -> None:
        self._shelter, self._is_kept = shelter, True
        self._refresh()

    def _on_file_failed(self, error: DeskError) -> None:
        self._file_error = error
        self._refresh()

    def _on_file_written(self) -> None:
        self._file_error = None
        self._refresh()

    def _set_room_aside(self) -> None:
        """Until there is room for the last words again, it is looked whether there is."""
        keeping = self._context.desk.keeping
        self._context.jobs.start(Lane.BESIDE, lambda _: keeping.set_room_aside(), self._on_room)

    def _on_room(self, is_there: bool) -> None:
        if is_there:
            self._room.stop()
            self._refresh()

    def _refresh(self) -> None:
        """Says what matters most now, once: what is said again and again can't be read or pressed."""
        message, again = self._message()
        if message is None and self._shown is not None:
            self._banner.clear()
        elif message is not None and (message != self._shown or not self._banner.isVisible()):
            text = translate("Write", "Try again")
            show(self._banner, message, () if again is None else (Step(text, again, "clock-counter-clockwise"),))
        self._shown = message
        self.changed.emit()

    def _message(self) -> tuple[Message | None, Callable[[], None] | None]:
        """What the banner says, and what is tried again where it is pressed."""
        if self.error is not None:
            if not self._is_kept:
                return self._shown, None  # in a moment it is known where the words are
            is_short = self._context.theme.is_short
            return of_failure(self.error, self._shelter, is_short=is_short), self._saving.try_again
        if self._is_kept and self._saving.is_slow:
            return of_slowness(self._shelter), None
        if self._context.desk.keeping.is_room_short:
            return of_room(), None
        if self._file_error is not None:
            return of_file(self._file_error), self._saving.write_file
        return None, None


def not_saved(shelter: Shelter | None) -> State:
    """The footer's sentence."""
    if shelter is None:
        text = translate("Write", "Your last words are not on the disk yet.")
    else:
        text = translate("Write", "Not saved on the desk yet. Your words are in a second place.")
    return State(text, translate("Write", "Not saved yet."), "warning-circle-fill", "bad")


def of_failure(error: DeskError, shelter: Shelter | None, *, is_short: bool = False) -> Message:
    """Why the words are not saved, where they are, and what helps; at large text the detail says where."""
    message = of_error(error)
    if shelter is None:
        if isinstance(error, DiskFull):
            sentence = translate("Write", "This laptop is full. Your last words stand only on this page.")
            message = Message(message.tone, sentence, message.second, message.detail)
        kept = translate("Write", "Your last words stand only on this page: keep it open.")
    else:
        kept = "" if is_short and isinstance(error, DiskFull) else _until_then(shelter)
    detail = f"{message.detail}\n{shelter.folder if shelter else ''}".strip()
    return Message(message.tone, message.sentence, f"{message.second} {kept}".strip(), detail)


def of_slowness(shelter: Shelter | None) -> Message:
    """It takes long, and nobody knows yet why."""
    sentence = translate("Write", "Saving takes longer than it should.")
    kept = (
        _until_then(shelter)
        if shelter
        else translate("Write", "Your last words stand only on this page: keep it open.")
    )
    return Message("wait", sentence, kept)


def of_file(error: DeskError) -> Message:
    """The words are saved; only their file is behind."""
    sentence = translate("Write", "The file of this post can't be written. Your words are saved on the desk.")
    cause = f"{in_words(error.sentence)} {in_words(error.next_step)}".strip()
    return Message("wait", sentence, cause, of_error(error).detail)


def of_room() -> Message:
    """The last words were saved with the room that was set aside for them."""
    message = of_error(DiskFull(""))
    return Message(message.tone, message.sentence, message.second)


def closing_of(error: DeskError, shelter: Shelter | None) -> Closing:
    """Closing the window now."""
    title = translate("Write", "Your last words are not saved on the desk.")
    if shelter is None:
        what = translate("Write", "They stand only on this page. When you close the desk, they are gone.")
        return Closing(title, f"{in_words(error.sentence)} {in_words(error.next_step)}".strip(), what)
    if shelter.is_passing:
        where = translate("Write", "Until the laptop is switched off, they lie in its folder “{folder}”.")
    else:
        where = translate("Write", "They lie in the folder “{folder}”.")
    what = translate("Write", "They come back to the page when you open the desk again.")
    return Closing(title, where.format(folder=shelter.folder.parent.name), what)


def _until_then(shelter: Shelter) -> str:
    if shelter.is_passing:
        text = translate("Write", "Until the laptop is switched off, your words lie in its folder “{folder}”.")
    else:
        text = translate("Write", "Until then your words lie in the folder “{folder}”.")
    return text.format(folder=shelter.folder.parent.name)
