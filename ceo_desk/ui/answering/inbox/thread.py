"""The thread beside the list: the post, the conversation, the reply, and what else can be done."""

import re

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ceo_desk.domain.comment import OPEN
from ceo_desk.ui.answering.inbox.facts import HistoryFacts, ThreadFacts
from ceo_desk.ui.answering.inbox.hits import light_text, pattern_of
from ceo_desk.ui.answering.inbox.key_legend import KeyLegend
from ceo_desk.ui.answering.inbox.own_answer import OwnAnswer
from ceo_desk.ui.answering.inbox.thread_entry import Snug, ThreadEntry, indented
from ceo_desk.ui.answering.inbox.thread_words import (
    SHOWN,
    EntryWords,
    ThreadWords,
    history_lines,
    history_sentence,
    is_decided,
    thread_words,
)
from ceo_desk.ui.answering.like_button import LikeButton
from ceo_desk.ui.answering.own_words.deed_line import DeedLine, LearntEntry
from ceo_desk.ui.answering.own_words.foreseen_note import ForeseenNote
from ceo_desk.ui.answering.reply_editor import ReplyEditor
from ceo_desk.ui.context import Context
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import INSET, Frame, Scrolled, clear, column, hairline, inset, row
from ceo_desk.ui.parts.text import Words

translate = QCoreApplication.translate

ROOM_FOR_KEYS = 640
"""The legend of the keys stands from this height on, at 100 %."""
MORE = 50
"""So many entries of a long conversation come with each press."""


class ThreadPane(Frame):
    """`history_wanted`, `assign_wanted`, `seen_wanted` (or: wait again): the quiet buttons. `edited`: the reply.

    `left`: back to the list, where list and thread share one column. `whole_wanted`: all of a long conversation.
    `undoable` carries an Undo.
    """

    history_wanted = Signal()
    assign_wanted = Signal()
    seen_wanted = Signal()
    edited = Signal()
    left = Signal()
    whole_wanted = Signal()
    undoable = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("Thread", parent)
        self._context, self._theme = context, context.theme
        theme = context.theme
        self.facts: ThreadFacts | None = None
        self._shown: ThreadWords | None = None
        self._most = SHOWN
        self.entries: list[ThreadEntry] = []
        self.own: list[OwnAnswer] = []
        self._main: ThreadEntry | None = None
        self._wanted: re.Pattern[str] | None = None
        theme.recoloured.connect(self._light)
        self._place = Words(theme, "", "body", "ink2")
        self._title = Words(theme, "", "post_name", lines=2)
        self._trouble = Words(theme, "", "body", "wait")
        self._trouble.hide()
        self._label = Words(theme, "", "label")
        self._reply = QWidget()
        self.editor = ReplyEditor(context)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.editor.edited.connect(self.edited)
        self.editor.opened.connect(self.edited)
        self.editor.kept.connect(self.edited)
        self.foreseen = ForeseenNote(theme, self.editor)
        self.more = Button(theme, "", "quiet", "caret-down")
        self.more.clicked.connect(lambda _checked=False: self._show_more())
        self.legend = KeyLegend(theme)
        self.back = Button(theme, translate("Answer", "Back to the list"), "quiet", "arrow-left")
        self.back.clicked.connect(lambda _checked=False: self.left.emit())
        self._conversation = QVBoxLayout()
        self._history = QVBoxLayout()
        self._build_buttons()
        self._build()
        self.show_none()

    # ------------------------------------------------------------------ showing
    def show_facts(self, facts: ThreadFacts) -> None:
        """Shows a comment's thread; for the one that is shown already the reply field stays as it is."""
        is_other = self.facts is None or self.facts.item.id != facts.item.id
        if is_other:
            self._most = SHOWN
            self.close_history()
        self.facts = facts
        self._inside.show()
        self._show_words(thread_words(facts, self._context.now(), self._most))
        self.like.show_comment(facts.item.id, can_like=facts.can_like, is_liked=facts.is_liked)
        again = is_decided(facts.item)
        self.seen.say(
            translate("Answer", "Wait again") if again else translate("Answer", "Seen"),
            "hourglass-medium" if again else "eye",
        )
        self.seen.setAccessibleName(self.seen.words() if again else translate("Answer", "Seen, needs no answer"))
        if is_other or self.editor.comment != facts.item.id:
            self.editor.open(facts.item.id, self._label.text())
        self.foreseen.show_for(facts.foreseen if facts.item.state in OPEN else None)

    def look_for(self, words: str) -> None:
        """Lights these words in the conversation from now on; "" = none."""
        wanted = pattern_of(words)
        if wanted != self._wanted:
            self._wanted = wanted
            self._light()

    def show_none(self) -> None:
        """Nothing is chosen."""
        self.editor.keep()
        self.editor.let_go()
        self.facts = self._shown = None
        self.close_history()
        self._inside.hide()

    def show_history(self, facts: HistoryFacts) -> None:
        """What was done about the comment, and what the person wrote before, in place."""
        if self.facts is None:
            return
        theme, before = self._theme, facts.before
        clear(self._history)
        for deed in facts.deeds:
            self._history.addWidget(DeedLine(theme, deed, self._context.now()))
        self._history.addWidget(Words(theme, history_sentence(before, self.facts.item), "label"))
        for head, text in history_lines(before, self._context.sitter, self._context.now()):
            self._history.addWidget(Words(theme, head, "hint", "ink2"))
            self._history.addWidget(Words(theme, text, "line", lines=2))
        self._history_box.show()
        self._reply.hide()  # the history has its room until a reply is begun, or it is closed
        self.legend.hide()
        self.history.setChecked(True)

    def close_history(self) -> bool:
        """Takes it away, and what is open at an answer of ours; False where nothing was."""
        was_open = sum(own.close_open() for own in self.own) > 0 or self.history.isChecked()
        self.history.setChecked(False)
        self._history_box.hide()
        self._reply.show()
        self._show_legend()
        return was_open

    def begin_reply(self) -> None:
        """Puts the caret into the reply; an empty one begins with what is proposed."""
        self.close_history()
        facts = self.facts
        if facts is not None and facts.proposed and not self.editor.words() and not self.editor.isReadOnly():
            self.editor.put(facts.proposed)
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reply_label(self) -> str:
        """What stands above the reply."""
        return self._label.text()

    # ------------------------------------------------------------------ within
    def _show_words(self, words: ThreadWords) -> None:
        if words == self._shown:
            return
        was, self._shown = self._shown, words
        self._place.say(words.place)
        self._title.say(words.title)
        self._trouble.say(words.trouble)
        self._trouble.setVisible(bool(words.trouble))
        self._label.say(words.reply_label)
        if was is None or (was.entries, was.changed) != (words.entries, words.changed):
            self._show_entries(words)
        hidden = words.hidden
        counted = translate("Answer", "%n more in this conversation", "", hidden)
        self.more.say(counted if words.is_whole else translate("Answer", "More of this conversation"))
        self.more.setVisible(hidden > 0 or not words.is_whole)

    def _show_entries(self, words: ThreadWords) -> None:
        open_before = {one.comment for one in self.own if one.is_open}
        for own in self.own:
            own.editor.keep()
        clear(self._conversation)
        self.entries, self.own = [], []
        theme = self._theme
        for one in words.entries:
            entry = ThreadEntry(theme, one, self._own(one, open_before))
            entry.text.grown.connect(self._light)
            self.entries.append(entry)
            self._conversation.addWidget(indented(theme, entry, one.depth if not theme.is_short else 0))
        learnt = self.facts.learnt if self.facts else None
        if learnt is not None and learnt.words:
            self._conversation.addWidget(LearntEntry(theme, learnt, self._context.now()))
        self._light()
        self._make_room()
        main = next((one for one in self.entries if self.facts and one.comment == self.facts.item.id), None)
        if main is not None and len(self.entries) > 1:
            self._main = main

    def _own(self, words: EntryWords, open_before: set[str]) -> OwnAnswer | None:
        """What can be done about an answer of ours; one that was being changed is so again."""
        if not words.publication:
            return None
        own = OwnAnswer(self._context, words.comment, words.publication, words.text)
        own.undoable.connect(self.undoable)
        own.turned.connect(self._make_room)
        self.own.append(own)
        if words.comment in open_before:
            own.open()
        return own

    def _make_room(self) -> None:
        """While an answer of ours is changed, or the history is read, the reply waits out of sight."""
        is_changing = any(own.is_open for own in self.own)
        self._reply.setVisible(not is_changing and not self.history.isChecked())
        QTimer.singleShot(0, self, self._on_range_changed)

    def _light(self) -> None:
        for entry in self.entries:
            light_text(entry.text, self._wanted, self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """The words come before the keys: the legend stands where there is room for both."""
        super().resizeEvent(event)
        self._show_legend()

    def _show_legend(self) -> None:
        has_room = self._theme.is_short or self.height() >= self._theme.px(ROOM_FOR_KEYS)
        self.legend.setVisible(has_room and not self.history.isChecked())

    def _on_range_changed(self) -> None:
        """A long conversation opens at the comment that is answered."""
        changing = next((own for own in self.own if own.is_open), None)
        if changing is not None:
            self._scrolled.ensureWidgetVisible(changing, 0, 0)
        elif self._main is not None and self._main in self.entries:
            self._scrolled.ensureWidgetVisible(self._main, 0, 0)

    def _show_more(self) -> None:
        self._most += MORE
        if self.facts is not None and not self.facts.is_whole:
            self.whole_wanted.emit()
        elif self.facts is not None:
            self._show_words(thread_words(self.facts, self._context.now(), self._most))

    def _build_buttons(self) -> None:
        theme = self._theme
        self.history = Button(theme, translate("Answer", "History"), "quiet", "clock-counter-clockwise")
        self.history.setCheckable(True)
        self.assign = Button(theme, translate("Answer", "Assign…"), "quiet", "user")
        self.seen = Button(theme, translate("Answer", "Seen"), "quiet", "eye")
        self.like = LikeButton(self._context)
        self.like.undoable.connect(self.undoable)
        for button, wish in (
            (self.history, self.history_wanted),
            (self.assign, self.assign_wanted),
            (self.seen, self.seen_wanted),
        ):
            button.clicked.connect(lambda _checked=False, wish=wish: wish.emit())

    def _build(self) -> None:
        theme = self._theme
        talk = QWidget()
        self._conversation.setSpacing(theme.space(14))
        talk.setLayout(column(self._conversation, row(self.more, None)))
        self._conversation.setContentsMargins(0, 0, 0, 0)
        self._scrolled = Snug(theme, talk, 140)
        self._scrolled.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._on_range_changed())
        past = QWidget()
        self._history.setSpacing(theme.space(4))
        past.setLayout(column(self._history, None))
        self._history_box = Snug(theme, past, 60)
        buttons = (self.history, self.assign, self.seen, self.like)
        quiet: QBoxLayout = row(*buttons, None, gap=theme.space(4))
        if theme.is_short:
            quiet = column(*(row(one, None) for one in buttons))
        talk_part = (theme.space(14), self._trouble, self._scrolled, theme.space(20))
        head = inset(theme, self._place, self._title, theme.space(12), hairline(theme), *talk_part)
        self._reply.setLayout(inset(theme, self._label, theme.space(6), self.editor, self.foreseen, theme.space(2)))
        past_part = inset(theme, theme.space(8), self._history_box)
        self._inside = QWidget()
        self._inside.setLayout(column(row(self.back, None), head, self._reply, quiet, past_part))
        legend = inset(theme, self.legend)
        side = theme.space(28 - INSET) if not theme.is_short else theme.space(20 - INSET)
        margin = (side, theme.space(16), side, theme.space(18))
        if theme.is_short:
            whole = QWidget()
            whole.setLayout(column(self._inside, theme.space(16), legend, None, margin=margin))
            self.setLayout(column(Scrolled(whole)))
        else:
            self.setLayout(column(self._inside, None, legend, margin=margin))
