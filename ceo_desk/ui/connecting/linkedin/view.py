"""Connecting LinkedIn: who speaks, the company's app, and the sign-in in the person's own browser."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from ceo_desk.channels.linkedin.signing_in import PORT, AppKeys
from ceo_desk.domain.errors import DeskError
from ceo_desk.services.linkedin.browser import Voice
from ceo_desk.ui.connecting.asking import Asking
from ceo_desk.ui.connecting.attempt import Kept
from ceo_desk.ui.connecting.fetching import FirstFetch
from ceo_desk.ui.connecting.linkedin import attempt, presenter
from ceo_desk.ui.connecting.linkedin.attempt import Again, Permission
from ceo_desk.ui.connecting.linkedin.causes import ABOUT_KEYS
from ceo_desk.ui.connecting.linkedin.panes import AppPane, PagesPane, PermissionPane, VoicePane
from ceo_desk.ui.connecting.linkedin.presenter import NUMBER, Stand, Step, rights_of, saying_of, state_of, step_names
from ceo_desk.ui.connecting.panes import TriedPane
from ceo_desk.ui.connecting.presenter import Refusal
from ceo_desk.ui.connecting.sheet import Sheet
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Footer, Go, Place, Screen
from ceo_desk.ui.jobs import Progress
from ceo_desk.ui.messages import show
from ceo_desk.ui.parts import banners
from ceo_desk.ui.parts.layouts import column

translate = QCoreApplication.translate

T = TypeVar("T")


class LinkedInView(Screen):
    """Arriving with an account's name signs that account in again. `port` is the one of the way back."""

    def __init__(self, context: Context, parent: QWidget | None = None, *, port: int = PORT) -> None:
        super().__init__(context, parent)
        self.step = Step.VOICE
        self.again: Again | None = None
        self.permission: Permission | None = None
        self.kept: Kept | None = None
        self._port = port
        self._asking = Asking(context.jobs, self)
        self._refusal: Refusal | None = None
        self._is_waiting = self._is_pasting = self._is_keeping = False
        self._keeps_passwords, self._told = True, ""
        self.fetch = FirstFetch(context, self)
        self.primary = QAction("", self)
        self.primary.triggered.connect(lambda _checked=False: self._press_primary())
        self.back = QAction(translate("ConnectLinkedIn", "Back"), self)
        self.back.triggered.connect(lambda _checked=False: self.step_back())
        self._build()
        self._show()

    def footer(self) -> Footer:
        """Back, and the one next step."""
        told = presenter.told(self._told) if self._told else state_of(self._stand())
        return Footer(self.primary, (self.back,) if self.step is not Step.DONE else (), told)

    def arrive(self, subject: str, note: str) -> None:
        """An account's name: it signs in again. Else from the beginning, or where the person was."""
        now = self.again.account.name if self.again else ""
        desk = self.context.desk
        if subject and (subject != now or self.step is Step.DONE):
            self._begin_again()
            self._ask(lambda _: attempt.again_of(desk, subject), self._on_again)
        elif not subject and (now or self.step is Step.DONE):
            self._begin_again()
        if not self._asking.is_busy:
            self._ask(lambda _: desk.accounts.keeps_passwords(), self._on_keyring)

    def leave(self) -> None:
        """Nobody waits for the browser any more; what was typed stays."""
        if not self._is_keeping and self._asking.stop():
            self._is_waiting = False
            self._show()

    def step_back(self) -> bool:
        """Stops what is under way, else one step back; from the first to the settings."""
        if self._is_keeping:
            return True  # the account is being written down: what comes of it is heard
        if self._asking.stop():
            self._is_waiting = False
            self._show()
        elif self.step in (Step.VOICE, Step.DONE) or self.again is not None:
            self._begin_again()
            self.going.emit(Go(Place.SETTINGS))
        elif self.step is Step.APP:
            self._is_pasting = False
            self._go(Step.VOICE)
        else:
            self._go(Step.APP)
        return True

    def first_control(self) -> QWidget | None:
        """The field, or the card, of the step."""
        if self.step is Step.APP:
            return self.pasted.field.line if self._is_pasting else self.app.client_id.line
        return self.voice.chosen() if self.step is Step.VOICE else None

    def _build(self) -> None:
        theme = self.theme
        self.voice, self.app, self.pasted = VoicePane(theme), AppPane(theme), PermissionPane(theme)
        self.pages, self.result = PagesPane(theme), TriedPane(theme)
        panes = (self.voice, self.app, self.pasted, self.pages, self.result)
        self.sheet = Sheet(theme, step_names(), panes)
        self.banner = self.sheet.banner
        self._wire()
        self.setLayout(column(self.sheet))

    def _wire(self) -> None:
        for pane in (self.app, self.pasted):
            pane.changed.connect(self._on_typed)
            pane.entered.connect(self.primary.trigger)
        self.voice.entered.connect(self.primary.trigger)
        self.voice.by_hand_wanted.connect(lambda: self.going.emit(Go(Place.BY_HAND, "", "post")))
        self.app.opening.connect(self.context.open_page)
        self.app.copying.connect(lambda text: self._copy(text, presenter.address_copied()))
        self.app.note_wanted.connect(self._copy_note)
        self.result.note_wanted.connect(self._copy_note)
        self.app.pasting_wanted.connect(lambda: self._paste_instead(is_on=True))
        self.pasted.browser_wanted.connect(lambda: self._paste_instead(is_on=False))
        self.pasted.page_wanted.connect(lambda: self.context.open_page(presenter.MAKE_PERMISSION))

    def _shown(self) -> QWidget | None:
        if self.step is Step.APP:
            return self.pasted if self._is_pasting else self.app
        return {Step.VOICE: self.voice, Step.CHOOSE: self.pages, Step.DONE: self.result}.get(self.step)

    def _stand(self) -> Stand:
        account = self.kept.account if self.kept else None
        return Stand(
            self.step,
            is_page=self._voice().is_page,
            is_pasting=self._is_pasting,
            is_again=self.again is not None,
            is_busy=self._asking.is_busy,
            is_waiting=self._is_waiting,
            is_ready=self._is_ready(),
            has_failed=self._refusal is not None,
            keeps_passwords=self._keeps_passwords,
            name=(account.source.title or account.person) if account else "",
        )

    def _show(self) -> None:
        self.app.show_tasks(is_page=self._voice().is_page)
        saying = saying_of(self._stand())
        self.sheet.show_step(NUMBER[self.step], saying, self._shown())
        reason = self._refusal.reason if self._refusal else ""
        self.app.mark(is_wrong=reason in ABOUT_KEYS)
        self.pasted.mark(is_wrong=bool(reason))
        self.primary.setText(saying.primary)
        self.primary.setEnabled(not self._asking.is_busy and self._is_ready())
        self.back.setEnabled(not self._is_keeping)
        self.footer_changed.emit()

    def _go(self, step: Step) -> None:
        self.step = step
        self._refusal, self._told = None, ""
        self.banner.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # not to the next place, when the field is hidden
        self._show()
        first = self.first_control()
        if first is not None:
            first.setFocus()

    def _voice(self) -> Voice:
        return self.again.voice if self.again else Voice(is_page=self.voice.page.isChecked())

    def _keys(self) -> AppKeys:
        if self.again is not None and self.again.keys is not None:
            return self.again.keys
        return AppKeys(*self.app.keys())

    def _is_ready(self) -> bool:
        if self.step is not Step.APP:
            return True
        return bool(self.pasted.field.text().strip()) if self._is_pasting else all(self.app.keys())

    def _press_primary(self) -> None:
        desk, voice = self.context.desk, self._voice()
        if self.step is Step.VOICE:
            self._go(Step.APP)
        elif self.step is Step.APP and self._is_pasting:
            token = self.pasted.field.text().strip()
            self._ask(lambda _: attempt.pasted(desk, token, voice), self._on_permission)
        elif self.step is Step.APP:
            self._go(Step.SIGN)
        elif self.step is Step.SIGN:
            self._sign_in()
        elif self.step is Step.CHOOSE:
            self._keep(self.pages.author())
        else:
            self.going.emit(Go(Place.TODAY))

    def _sign_in(self) -> None:
        desk, keys, voice, port = self.context.desk, self._keys(), self._voice(), self._port

        def work(progress: Progress) -> Permission:
            return attempt.by_browser(desk, keys, voice, progress.tell, lambda: progress.is_stopped, port)

        self._is_waiting = True
        self._ask(work, self._on_permission, self.context.open_page)

    def _paste_instead(self, *, is_on: bool) -> None:
        self._is_pasting = is_on
        self._go(Step.APP)

    def _keep(self, author: str) -> None:
        desk, actor, permission = self.context.desk, self.context.actor, self.permission
        if permission is not None:
            self._is_keeping = True
            self._ask(lambda _: attempt.keep(desk, permission, author, actor), self._on_kept)

    def _copy(self, text: str, told: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._told = told
        self.footer_changed.emit()

    def _copy_note(self) -> None:
        from ceo_desk.services.linkedin.note import note_for_linkedin

        reason, detail = (self._refusal.reason, self._refusal.detail) if self._refusal else ("", "")
        self._copy(note_for_linkedin(reason, detail, is_page=self._voice().is_page), presenter.note_copied())

    def _on_typed(self) -> None:
        self._told = ""
        self.app.mark(is_wrong=False)
        self.pasted.mark(is_wrong=False)
        self.primary.setEnabled(not self._asking.is_busy and self._is_ready())
        self.footer_changed.emit()

    def _ask(
        self, work: Callable[[Progress], T], done: Callable[[T], None], told: Callable[[str], None] | None = None
    ) -> None:
        self._refusal, self._told = None, ""
        self.banner.clear()
        self._asking.start(work, done, self._refuse, told)
        self._show()

    def _refuse(self, error: DeskError) -> None:
        self._is_keeping = self._is_waiting = False
        self._refusal = refusal = presenter.refusal_of(error, self.context.now())
        steps = []
        if refusal.opens_blog:
            words = translate("ConnectLinkedIn", "Open the app’s page")
            steps.append(banners.Step(words, lambda: self.context.open_page(presenter.MY_APPS), "arrow-square-out"))
        if refusal.has_note:
            words = translate("ConnectLinkedIn", "Copy the note for IT")
            steps.append(banners.Step(words, self._copy_note, "copy"))
        if self.step is Step.SIGN and refusal.reason in ABOUT_KEYS and (self.again is None or not self.again.keys):
            self._go(Step.APP)  # where the keys stand
            self._refusal = refusal
        show(self.banner, refusal.message, steps)
        self._show()

    def _on_keyring(self, keeps: bool) -> None:
        self._keeps_passwords = keeps
        self._show()

    def _on_again(self, again: Again) -> None:
        self.again = again
        self._is_pasting = again.keys is None
        self._go(Step.SIGN if again.keys else Step.APP)

    def _on_permission(self, permission: Permission) -> None:
        self._is_waiting = False
        self.permission = permission
        if len(permission.pages) > 1:
            self.pages.show_pages(permission.pages)
            self._go(Step.CHOOSE)
        else:
            self._keep(permission.pages[0][0] if permission.pages else self._voice().author)

    def _on_kept(self, kept: Kept) -> None:
        self.kept, self._is_keeping = kept, False
        self._forget()
        self.permission = None
        self.result.show_rights(rights_of(kept.account.capabilities), has_note=False)
        self._go(Step.DONE)
        if not kept.is_kept:
            sentence = translate("ConnectLinkedIn", "This laptop has no keychain that the desk may use.")
            self.banner.say("wait", sentence, translate("ConnectLinkedIn", "The desk asks you again next time."))
        self.context.background.changed()
        if kept.account.capabilities.read_comments:
            self.fetch.begin(kept.account.name)

    def _begin_again(self) -> None:
        self._asking.stop()
        self.again = self.permission = self.kept = None
        self._is_waiting = self._is_pasting = False
        self._forget()
        self._go(Step.VOICE)

    def _forget(self) -> None:
        for field in (self.app.client_id, self.app.secret, self.pasted.field):
            field.set_text("")
