"""Connecting a blog: its address, a password for this desk, and a try that shows who you are there."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.connecting import attempt
from ceo_desk.ui.connecting.asking import Asking
from ceo_desk.ui.connecting.attempt import Found, Kept, Renewal, Tried
from ceo_desk.ui.connecting.fetching import FirstFetch
from ceo_desk.ui.connecting.panes import AddressPane, AllowPane, TriedPane
from ceo_desk.ui.connecting.presenter import (
    Refusal,
    Step,
    address_of,
    offline_message,
    refusal_of,
    rights_of,
    step_names,
    trouble_message,
)
from ceo_desk.ui.connecting.saying import Saying, saying_of, state_of
from ceo_desk.ui.connecting.sheet import Sheet
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Footer, Go, Place, Screen, State
from ceo_desk.ui.jobs import Progress
from ceo_desk.ui.messages import show
from ceo_desk.ui.parts import banners
from ceo_desk.ui.parts.layouts import column

translate = QCoreApplication.translate

T = TypeVar("T")
LINKEDIN = "linkedin"
ORDER = (Step.ADDRESS, Step.ALLOW, Step.TRIED, Step.DONE)


class ConnectView(Screen):
    """Arriving with an account's name gives that account a new password."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.step = Step.ADDRESS
        self.found: Found | None = None
        self.renewal: Renewal | None = None
        self.tried: Tried | None = None
        self.kept: Kept | None = None
        self._asking = Asking(context.jobs, self)
        self._refusal: Refusal | None = None
        self._told, self._is_keeping = "", False
        self.fetch = FirstFetch(context, self)
        self.fetch.changed.connect(self._on_fetch_changed)
        self.primary = QAction("", self)
        self.primary.triggered.connect(lambda _checked=False: self._press_primary())
        self.back = QAction(translate("Connect", "Back"), self)
        self.back.triggered.connect(lambda _checked=False: self.step_back())
        self.stop = QAction(translate("Connect", "Stop"), self)
        self.stop.triggered.connect(lambda _checked=False: self.fetch.stop())
        self._build()
        self._show()

    def footer(self) -> Footer:
        """Back, and the one next step."""
        others = (self.back,) if self.step is not Step.DONE else (self.stop,) if self.fetch.is_running else ()
        return Footer(self.primary, others, self._state())

    def arrive(self, subject: str, note: str) -> None:
        """An account's name: its new password. Else from the beginning, or where the person was."""
        now = self.renewal.account.name if self.renewal else ""
        if subject and (subject != now or self.step is Step.DONE):
            self._begin_again()
            self._ask(lambda _: attempt.renewal_of(self.context.desk, subject), self._on_renewal)
        elif not subject and (now or self.step is Step.DONE):
            self._begin_again()
        if self.step is Step.ADDRESS and self.context.background.activity.is_offline:
            show(self.banner, offline_message())

    def step_back(self) -> bool:
        """Stops what is under way, else one step back; from the first to the settings."""
        if self._is_keeping:
            return True  # the account is being written down: what comes of it is heard
        if self._asking.stop():
            self._show()
        elif self.step in (Step.ADDRESS, Step.DONE) or (self.renewal is not None and self.step is Step.ALLOW):
            self._begin_again()
            self.going.emit(Go(Place.SETTINGS))
        else:
            self._go(ORDER[ORDER.index(self.step) - 1])
        return True

    def first_control(self) -> QWidget | None:
        """The field of the step."""
        return {Step.ADDRESS: self.address.field.line, Step.ALLOW: self.allow.first()}.get(self.step)

    def _build(self) -> None:
        theme = self.theme
        self.address, self.allow, self.result = AddressPane(theme), AllowPane(theme), TriedPane(theme)
        self.sheet = Sheet(theme, step_names(), (self.address, self.allow, self.result))
        self.banner = self.sheet.banner
        for entry in (self.address, self.allow):
            entry.changed.connect(self._on_typed)
            entry.entered.connect(self.primary.trigger)
        self.address.linkedin_wanted.connect(lambda: self.going.emit(Go(Place.LINKEDIN)))
        self.allow.page_wanted.connect(self._show_page)
        self.result.note_wanted.connect(self._copy_note)
        self.setLayout(column(self.sheet))

    def _go(self, step: Step) -> None:
        self.step = step
        self._refusal, self._told = None, ""
        self.banner.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # not to the next place, when the field is hidden
        self._show()
        first = self.first_control()
        if first is not None:
            first.setFocus()

    def _show(self) -> None:
        saying = self._saying()
        shown = {Step.ADDRESS: self.address, Step.ALLOW: self.allow}.get(self.step, self.result)
        self.sheet.show_step(ORDER.index(self.step), saying, shown)
        self.allow.show_account(self.renewal.account.login if self.renewal else "")
        self.allow.show_page_button(is_shown=self._refusal is None)
        refusal = self._refusal
        self.address.mark(is_wrong=refusal is not None)
        self.allow.mark(is_wrong=refusal is not None, is_name=refusal is not None and refusal.is_about_name)
        self.primary.setText(saying.primary)
        self.primary.setEnabled(not self._asking.is_busy and self._is_ready())
        self.back.setEnabled(not self._is_keeping)
        self.footer_changed.emit()

    def _saying(self) -> Saying:
        return saying_of(
            self.step,
            self._place(),
            tried=self.tried,
            kept=self.kept,
            is_renewal=self.renewal is not None,
            is_again=self._refusal is not None,
        )

    def _state(self) -> State | None:
        if self._told:
            return State(self._told, icon="check")
        keeps = self.found.keeps_passwords if self.found else not self.renewal or self.renewal.keeps_passwords
        return state_of(
            self.step,
            is_busy=self._asking.is_busy,
            is_ready=self._is_ready(),
            is_renewal=self.renewal is not None,
            keeps_passwords=keeps,
            fetched=self.fetch.told if self.fetch.is_running else "",
        )

    def _is_ready(self) -> bool:
        if self.step is Step.ADDRESS:
            return bool(self.address.address())
        return self.step is not Step.ALLOW or self.allow.is_filled()

    def _on_typed(self) -> None:
        self._told = ""
        self.primary.setEnabled(not self._asking.is_busy and self._is_ready())
        self.address.mark(is_wrong=False)
        self.allow.mark(is_wrong=False)
        self.footer_changed.emit()

    def _press_primary(self) -> None:
        desk, actor = self.context.desk, self.context.actor
        address, login, secret = self.address.address(), self.allow.login.text(), self.allow.password.text()
        if self.step is Step.ADDRESS:
            self._ask(lambda _: attempt.find(desk, address), self._on_found)
        elif self.step is Step.ALLOW and self.renewal is not None:
            name = self.renewal.account.name
            self._ask(lambda _: attempt.renew(desk, name, secret, actor), self._on_kept)
        elif self.step is Step.ALLOW and self.found is not None:
            place = self.found.place
            self._ask(lambda _: attempt.attempt(desk, place, login, secret), self._on_tried)
        elif self.step is Step.TRIED and self.tried is not None:
            tried, self._is_keeping = self.tried, True
            self._ask(lambda _: attempt.keep(desk, tried, login, secret, actor), self._on_kept)
        elif self.step is Step.DONE:
            self.going.emit(Go(Place.TODAY))

    def _show_page(self) -> None:
        if self.renewal is not None and self.found is None:
            desk, account = self.context.desk, self.renewal.account
            self._ask(lambda _: attempt.page_for(desk, account), self._on_page)
        elif self.found is not None and self.found.page:
            self.context.open_page(self.found.page)

    def _copy_note(self) -> None:
        from ceo_desk.services.it_note import note_for_it

        refusal = self._refusal
        reason, detail = (refusal.reason, refusal.detail) if refusal else ("may_not_publish", "")
        QGuiApplication.clipboard().setText(note_for_it(reason, self._place(), detail))
        self._told = translate("Connect", "The note is copied. Paste it into a mail.")
        self.footer_changed.emit()

    def _place(self) -> str:
        if self.renewal is not None:
            return self.renewal.account.source.url
        return self.found.place.url or self.found.place.place if self.found else self.address.address()

    def _ask(self, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        self._refusal, self._told = None, ""
        self.banner.clear()
        self._asking.start(work, done, self._refuse)
        self._show()

    def _refuse(self, error: DeskError) -> None:
        self._is_keeping = False
        self._refusal = refusal = refusal_of(error, self._place(), self.context.now())
        steps = []
        if self.step is Step.ALLOW:
            again = translate("Connect", "Show the page again")
            steps.append(banners.Step(again, self._show_page, "arrow-square-out"))
        elif refusal.opens_blog:
            page = address_of(self._place())
            open_it = banners.Step(
                translate("Connect", "Open its page"), lambda: self.context.open_page(page), "arrow-square-out"
            )
            steps.append(open_it)
        if refusal.has_note:
            steps.append(banners.Step(translate("Connect", "Copy the note for IT"), self._copy_note, "copy"))
        show(self.banner, refusal.message, steps)
        self._show()

    def _on_found(self, found: Found) -> None:
        self.found = found
        self._go(Step.ALLOW)
        if found.page:
            self.context.open_page(found.page)

    def _on_renewal(self, renewal: Renewal) -> None:
        if renewal.account.channel == LINKEDIN:
            self._begin_again()
            self.going.emit(Go(Place.LINKEDIN, renewal.account.name))
            return
        self.renewal = renewal
        self._go(Step.ALLOW)
        if renewal.problem is not None:
            show(self.banner, trouble_message(renewal.problem, renewal.waiting))

    def _on_page(self, page: str) -> None:
        self._show()
        self.context.open_page(page)

    def _on_tried(self, tried: Tried) -> None:
        self.tried = tried
        may = tried.identity.capabilities
        self.result.show_rights(rights_of(may), has_note=not may.publish)
        self._go(Step.TRIED)

    def _on_kept(self, kept: Kept) -> None:
        self.kept, self._is_keeping = kept, False
        self.allow.forget()
        self.result.show_rights(rights_of(kept.account.capabilities), has_note=False)
        self._go(Step.DONE)
        if not kept.is_kept:
            sentence = translate("Connect", "This laptop has no keychain that the desk may use.")
            self.banner.say("wait", sentence, translate("Connect", "The desk asks for the password again next time."))
        self.context.background.changed()
        self.fetch.begin(kept.account.name)

    def _on_fetch_changed(self) -> None:
        if self.fetch.error is not None and self.step is Step.DONE:
            show(self.banner, refusal_of(self.fetch.error, self._place(), self.context.now()).message)
        self.footer_changed.emit()

    def _begin_again(self) -> None:
        self._asking.stop()
        self.found = self.renewal = self.tried = self.kept = None
        self.address.field.set_text("")
        self.allow.login.set_text("")
        self.allow.forget()
        self._go(Step.ADDRESS)
