"""Answer, as the assistant has it: folders, the list, and the thread with its reply, all by keys."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.errors import Unknown
from ceo_desk.ui.actions import Act
from ceo_desk.ui.answering.inbox.choice_panel import ChoicePanel
from ceo_desk.ui.answering.inbox.columns import InboxColumns
from ceo_desk.ui.answering.inbox.comment_list import CommentList
from ceo_desk.ui.answering.inbox.comment_rows import CommentRows
from ceo_desk.ui.answering.inbox.facts import IDEAS, PROMISES, Folder, folder_of
from ceo_desk.ui.answering.inbox.folders import FolderList
from ceo_desk.ui.answering.inbox.following import ListFollowing
from ceo_desk.ui.answering.inbox.hands import InboxHands
from ceo_desk.ui.answering.inbox.keys import bind, trigger
from ceo_desk.ui.answering.inbox.list_keeper import ListKeeper
from ceo_desk.ui.answering.inbox.list_pane import ListPane, Strip, deciding_strip, looking_strip, trouble_strip
from ceo_desk.ui.answering.inbox.narrowing import ListNarrowing
from ceo_desk.ui.answering.inbox.presenter import OLDEST_FIRST, empty_words, folder_lines, heading_of
from ceo_desk.ui.answering.inbox.replies import Replies
from ceo_desk.ui.answering.inbox.thread import ThreadPane
from ceo_desk.ui.answering.inbox.thread_keeper import ThreadKeeper
from ceo_desk.ui.answering.inbox.triage import Triage
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Footer, Go, Place, Screen

translate = QCoreApplication.translate

LOADING_AFTER = 300
DECIDING = "deciding"


class InboxView(Screen):
    """Lays out the three columns, follows the current row, and hands presses on."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.list = CommentList(context, CommentRows())
        self.keeper = ListKeeper(context, self.list, self)
        self.triage = Triage(context, self.keeper, self)
        self.replies = Replies(context, self.keeper, self)
        self.folders = FolderList(self.theme)
        self.pane = ListPane(self.theme, self.list)
        self.thread_pane = ThreadPane(context)
        self.threads = ThreadKeeper(context, self.list, self.thread_pane)
        self.panel = ChoicePanel(context, self)
        self.hands = InboxHands(
            context,
            self.list,
            self.thread_pane,
            self.threads,
            self.triage,
            self.replies,
            self.panel,
            lambda: self.keeper.folder.state,
        )
        self.primary, *others = [QAction(self) for _ in range(3)]
        self.others = tuple(others)
        self.primary.triggered.connect(lambda _checked=False: self.hands.press_primary())
        for number, action in enumerate(self.others):
            action.triggered.connect(lambda _checked=False, number=number: self.hands.press_other(number))
        self.narrowing = ListNarrowing(context, self.keeper, self.pane.filters, self._open, self)
        self._orders: dict[str, bool] = {}
        self._strip_leads = ""
        self.columns = InboxColumns(self.theme, self.folders, self.pane, self.thread_pane, self)
        self._listen()
        bind(self, self.hands, self.thread_pane.history.click)
        self.following = ListFollowing(context, self.list, self.thread_pane, self, self.hands.say)
        QTimer.singleShot(LOADING_AFTER, self._on_still_loading)

    # ------------------------------------------------------------------ as a screen
    def footer(self) -> Footer:
        """What can be done with what is chosen."""
        foot = self.hands.foot()
        shown: list[QAction] = []
        for action, offer in zip((self.primary, *self.others), (foot.primary, *foot.others), strict=False):
            action.setText(offer.text)
            action.setEnabled(offer.is_ready)
            shown.append(action)
        others = () if self.theme.is_short and self.list.rows.selected else self.following.with_alike(shown[1:])
        return Footer(shown[0], others, foot.state)

    def arrive(self, subject: str, note: str) -> None:
        """A comment's own folder with it as the current row; without one, wherever the person was."""
        if subject:
            self._open_comment(subject)
        elif self.keeper.is_loading or self.keeper.is_broken:
            self._open_folder(self.keeper.folder.state)
        else:
            self.refresh()

    def refresh(self) -> None:
        """New facts: counts, rows and the thread follow; nothing that is typed or read moves."""
        self.keeper.renew()
        self.replies.look_after()
        self._show_strip()
        self.threads.renew()

    def leave(self) -> None:
        """The reply is kept."""
        self.thread_pane.editor.keep()

    def step_back(self) -> bool:
        """Esc: the panel, the reply, the search, the ticks, the thread; one after the other."""
        if self.following.close():
            self._to_list()
        elif self.panel.isVisible():
            self.panel.close_panel()
        elif self.thread_pane.editor.hasFocus():
            self._to_list()
        elif self.pane.search.hasFocus() or self.keeper.folder.search:
            self.pane.search.clear()
            self._search("")
            self._to_list()
        elif self.hands.drop_selection() or self.thread_pane.close_history():
            self.footer_changed.emit()
        elif self.columns.is_narrow and self.columns.is_reading:
            self._to_list()
        else:
            return self.narrowing.clear()
        return True

    def first_control(self) -> QWidget | None:
        """The list, or the thread where that alone is shown."""
        return self.thread_pane.editor if self.columns.is_narrow and self.columns.is_reading else self.list

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """Three columns, two, or one at a time."""
        super().resizeEvent(event)
        self.columns.arrange(self.window().width())

    # ------------------------------------------------------------------ folders and search
    def _open_folder(self, state: str) -> None:
        if state in (PROMISES, IDEAS):
            self.folders.choose(self.keeper.folder.state)
            self.going.emit(Go(Place.FOLLOWING))
            return
        self.pane.search.clear()
        now = self.keeper.folder
        order, is_here = self._orders.get(state, state in OLDEST_FIRST), bool(now.narrowed.person_of)
        self._open(Folder(state, "", order, narrowed=now.narrowed, account=now.account, is_here=is_here))

    def _open_comment(self, comment: str) -> None:
        try:
            state = folder_of(self.context.desk, comment)
        except Unknown:
            self._open_folder(self.keeper.folder.state)
            return
        state = state if any(line.state == state for line in folder_lines({}, self.context.sitter)) else "waiting"
        self.pane.search.clear()
        self._open(Folder(state, is_oldest_first=self._orders.get(state, state in OLDEST_FIRST)), comment)
        self._show_one(is_thread=True)

    def _open(self, folder: Folder, comment: str = "") -> None:
        self.thread_pane.editor.keep()
        self.keeper.open(folder, comment)
        self.folders.choose("" if folder.is_everywhere else folder.state)
        self.pane.folder_menu.choose("" if folder.is_everywhere else folder.state)
        self.narrowing.show()

    def _search(self, words: str) -> None:
        now = self.keeper.folder
        if words != now.search:
            if words:
                self._open(replace(now, search=words, is_oldest_first=False, has_spam=False))
            else:
                self._open_folder(now.state)

    def _on_reordered(self, is_oldest_first: bool) -> None:
        now = self.keeper.folder
        if not now.search:
            self._orders[now.state] = is_oldest_first
        self._open(replace(now, is_oldest_first=is_oldest_first))

    def _on_spam_wanted(self) -> None:
        now = self.keeper.folder
        self._open(replace(now, has_spam=True))

    # ------------------------------------------------------------------ showing
    def _on_counted(self) -> None:
        lines = folder_lines(self.keeper.counts, self.context.sitter)
        was_empty = not self.folders.rows.lines
        self.folders.show_lines(lines)
        self.pane.folder_menu.show_lines(lines)
        folder = self.keeper.folder
        if was_empty and not folder.is_everywhere:
            self.folders.choose(folder.state)
            self.pane.folder_menu.choose(folder.state)
        self.pane.show_heading(
            heading_of(folder, self.keeper.total, self.context.sitter), is_oldest_first=folder.is_oldest_first
        )
        self._show_list()

    def _show_list(self) -> None:
        folder = self.keeper.folder
        if self.list.rows.rows:
            self.pane.show_rows()
        elif not self.keeper.is_loading:
            offers_spam = folder.is_everywhere and not folder.has_spam
            self.pane.show_empty(empty_words(folder, self.context.sitter), offers_spam=offers_spam)

    def _on_still_loading(self) -> None:
        if self.keeper.is_loading and not self.list.rows.rows:
            self.pane.show_loading()

    def _show_strip(self) -> None:
        background = self.context.background
        facts, activity = background.facts, background.activity
        is_first = facts is None or facts.looked_at is None
        strip = looking_strip(activity.told, is_first=is_first) if activity.is_looking else Strip()
        self._strip_leads = "stop" if strip.text else ""
        progress = self.triage.progress()
        if progress is not None:
            strip, self._strip_leads = deciding_strip(*progress), DECIDING
        if not strip.text and facts is not None and facts.troubles:
            trouble = facts.troubles[0]
            self._strip_leads = trouble.account.name
            strip = trouble_strip(trouble, self.context.now())
        self.pane.show_strip(strip)

    def _on_helped(self) -> None:
        if self._strip_leads == DECIDING:
            self.triage.stop()
        elif self._strip_leads == "stop":
            self.context.background.stop_looking()
        else:
            self.going.emit(Go(Place.CONNECT, self._strip_leads))

    # ------------------------------------------------------------------ moving about
    def _on_replying(self) -> None:
        if self.threads.facts() is None:
            return
        self._show_one(is_thread=True)
        self.thread_pane.begin_reply()

    def _show_one(self, *, is_thread: bool) -> None:
        """Where there is one column: the thread, or the list."""
        self.columns.is_reading = is_thread
        self.columns.arrange(self.window().width())

    def _on_pressed(self) -> None:
        if self.columns.is_narrow:
            self._show_one(is_thread=True)

    def _to_list(self) -> None:
        self._show_one(is_thread=False)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_undoing(self) -> None:
        before = self.triage.count()
        trigger(self, Act.UNDO)
        if self.triage.count() == before:
            self.triage.undo_last()

    # ------------------------------------------------------------------ building
    def _listen(self) -> None:
        self.list.moved.connect(self.hands.forget_note)
        self.list.moved.connect(self.narrowing.show)
        self.threads.shown.connect(self.footer_changed)
        self.list.opened.connect(self._on_replying)
        self.hands.answers.promising.connect(lambda item: self.following.marking.open_promise(item))
        self.list.clicked.connect(lambda _index: self._on_pressed())
        self.list.rows.selection_changed.connect(self.footer_changed)
        self.triage.advanced.connect(self._show_strip)
        self.keeper.counted.connect(self._on_counted)
        self.keeper.shown.connect(self._on_shown)
        self.keeper.troubled.connect(self.context.background.surprised)
        for deciding in (self.triage, self.replies):
            deciding.undoable.connect(self.undoable)
            deciding.troubled.connect(self.context.background.surprised)
        self.replies.by_hand.connect(lambda comment: self.going.emit(Go(Place.BY_HAND, comment, "answer")))
        self.folders.chosen.connect(self._open_folder)
        self.pane.folder_menu.chosen.connect(self._open_folder)
        self.pane.search.searched.connect(self._search)
        self.pane.search.left.connect(self._to_list)
        self.pane.reordered.connect(self._on_reordered)
        self.pane.helped.connect(self._on_helped)
        self.pane.spam_wanted.connect(self._on_spam_wanted)
        self.thread_pane.edited.connect(self.footer_changed)
        self.thread_pane.left.connect(self._to_list)
        self.thread_pane.assign_wanted.connect(self.hands.ask_person)
        self.thread_pane.seen_wanted.connect(self.hands.see_or_reopen)
        self.hands.changed.connect(self.footer_changed)
        self.panel.going.connect(self.going)
        self.hands.replying.connect(self._on_replying)
        self.hands.searching.connect(lambda: self.pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.hands.loosened.connect(self._to_list)
        self.hands.undoing.connect(self._on_undoing)
        self.context.background.activity_changed.connect(self._show_strip)

    def _on_shown(self) -> None:
        self._show_list()
        self.thread_pane.look_for(self.keeper.folder.search)
        self.footer_changed.emit()
        if self.list.current() is None:
            self.threads.follow()
