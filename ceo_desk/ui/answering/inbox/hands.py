"""What the assistant's keys and buttons do to the comments that are chosen."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ceo_desk.domain.comment import CommentState
from ceo_desk.ui.answering.inbox.answers import BACK, InboxAnswers
from ceo_desk.ui.answering.inbox.choice_panel import Ask, ChoicePanel
from ceo_desk.ui.answering.inbox.comment_list import CommentList
from ceo_desk.ui.answering.inbox.facts import CommentRow
from ceo_desk.ui.answering.inbox.footer import Do, Foot, Situation, foot_of, speaker_of
from ceo_desk.ui.answering.inbox.presenter import called, leader_called
from ceo_desk.ui.answering.inbox.questions import later_moments, later_question, person_question, rule_question
from ceo_desk.ui.answering.inbox.replies import Replies
from ceo_desk.ui.answering.inbox.starts import InboxStarts
from ceo_desk.ui.answering.inbox.thread import ThreadPane
from ceo_desk.ui.answering.inbox.thread_keeper import ThreadKeeper
from ceo_desk.ui.answering.inbox.thread_words import is_decided
from ceo_desk.ui.answering.inbox.triage import Triage
from ceo_desk.ui.answering.tile_later import Moment
from ceo_desk.ui.context import Context
from ceo_desk.ui.reasons import broken_rule

translate = QCoreApplication.translate


class InboxHands(QObject):
    """`changed`: the footer is to be read again. `replying`: the reply is wanted. `searching`: the search field is.

    `loosened`: a panel closed, the list has the keyboard again.
    """

    changed = Signal()
    replying = Signal()
    searching = Signal()
    loosened = Signal()
    undoing = Signal()

    def __init__(
        self,
        context: Context,
        view: CommentList,
        pane: ThreadPane,
        threads: ThreadKeeper,
        triage: Triage,
        replies: Replies,
        panel: ChoicePanel,
        folder: Callable[[], str],
    ) -> None:
        super().__init__(view)
        self._context, self._list, self._pane, self._threads = context, view, pane, threads
        self._triage, self._replies, self.panel, self._folder = triage, replies, panel, folder
        self._armed: Do | None = None
        self._note = ""
        self._moments: tuple[Moment, ...] = ()
        self.answers = InboxAnswers(context, pane, triage, replies, self)
        self._starts = InboxStarts(context, pane, self)
        for one in (self.answers, self._starts):
            one.asked.connect(self._ask)
            one.noted.connect(self.say)
        panel.picked.connect(self.changed)
        panel.decided.connect(self.press_primary)
        panel.closed.connect(self._on_panel_closed)

    # ------------------------------------------------------------------ what is chosen
    def foot(self) -> Foot:
        """The footer of this moment."""
        row, facts, leader = self._list.current(), self._threads.facts(), leader_called(self._context.sitter)
        asked = Do(self.panel.asked.act) if self.panel.isVisible() and self.panel.asked else None
        editor, account = self._pane.editor, facts.account if facts else None
        return foot_of(
            Situation(
                item=facts.item if facts else row.item if row else None,
                folder=self._folder(),
                has_words=facts is not None and bool(editor.words().strip()),
                selected=len(self._list.rows.selected),
                armed=self._armed,
                asked=asked,
                chosen=self._chosen_words(asked),
                leader=leader,
                speaker=speaker_of(account) if account else leader,
                may_reply=account is None or account.capabilities.reply,
                is_by_hand=facts is not None and facts.is_by_hand,
                is_unsaved=editor.is_refused_by_disk,
                is_offline=self._context.background.activity.is_offline,
                note=self._note,
            )
        )

    def forget_note(self) -> None:
        """Another row: what was said about the one before is over."""
        self.say("")

    def drop_selection(self) -> bool:
        """Takes every tick away; False where there is none."""
        self._armed = None
        if not self._list.rows.selected:
            return False
        self._list.rows.select_none()
        return True

    # ------------------------------------------------------------------ keys
    def step(self, by: int, *, extends: bool = False) -> None:
        """One row on or back."""
        self._list.step(by, extends=extends)

    def reply(self) -> None:
        """The reply field."""
        self.replying.emit()

    def search(self) -> None:
        """The search field."""
        self.searching.emit()

    def undo(self) -> None:
        """The last decision is undone."""
        self.undoing.emit()

    def select(self) -> None:
        """Ticks the current row, or takes the tick away."""
        number = self._list.currentIndex().row()
        if number >= 0:
            self._list.rows.toggle(number)

    def spam(self) -> None:
        """Spam: which rule does it break?"""
        self.ask_rule(Do.SPAM)

    def approve(self) -> None:
        """A held comment, or a proposed answer where that is allowed."""
        if self._list.rows.selected:
            held = all(one.item.state is CommentState.HELD for one in self._list.rows.selected.values())
            if held:
                self._one_or_arm(Do.APPROVE)
            else:
                self.say(translate("Answer", "Only held comments can be approved together."))
            return
        row = self._list.current()
        if row is None:
            return
        if row.item.state is CommentState.HELD:
            self._do(Do.APPROVE)
        elif row.item.state is CommentState.PROPOSED:
            self._approve_proposed()
        else:
            self.say(translate("Answer", "Everybody sees this comment already."))

    def ask_later(self) -> None:
        """Until when?"""
        if not self._targets():
            return
        now = self._context.now()
        self._moments = later_moments(now)
        self._ask(later_question(self._moments, now))

    def ask_rule(self, act: Do = Do.HIDE) -> None:
        """Which rule does it break?"""
        targets = self._targets()
        if targets:
            self._ask(rule_question(act, broken_rule(targets[0].grounds) if len(targets) == 1 else ""))

    def ask_person(self) -> None:
        """Who takes it?"""
        row, me = self._list.current(), self._context.sitter.name
        people = tuple(one.name for one in self._context.desk.people.all() if one.name != me)
        if row is None:
            return
        if not people:
            self.say(translate("Answer", "Nobody else is named at this desk."))
            return
        self._ask(person_question(people))

    def see_or_reopen(self) -> None:
        """Seen, needs no answer; or it waits again."""
        row = self._list.current()
        if self._list.rows.selected:
            self._one_or_arm(Do.SEEN)
        elif row is not None:
            self._do(Do.REOPEN if is_decided(row.item) else Do.SEEN)

    def ask_said(self) -> None:
        """What was said before to comments like this one?"""
        facts = self._threads.facts()
        if facts is not None:
            self._starts.ask_said(facts.item.id)

    def ask_prepared(self) -> None:
        """Which prepared answer?"""
        facts = self._threads.facts()
        if facts is not None:
            self._starts.ask_prepared(facts.item.id)

    def press_primary(self) -> None:
        """Whatever the primary says."""
        offer = self.foot().primary
        if offer.is_ready:
            self._do(offer.do)

    def press_other(self, number: int) -> None:
        """One of the other buttons."""
        offer = self.foot().others[number]
        if not offer.is_ready:
            return
        if offer.do in (Do.SPAM, Do.HIDE):
            self.ask_rule(offer.do)
        elif self._list.rows.selected:
            self._arm(offer.do)
        else:
            self._do(offer.do)

    # ------------------------------------------------------------------ doing it
    def _do(self, do: Do) -> None:
        targets = self._targets()
        if not targets:
            return
        chosen, title, why = self.panel.chosen(), self._chosen_words(do), self.panel.said()
        is_asked = self.panel.isVisible()
        if is_asked:
            self.panel.close_panel()
        ids, name, was = tuple(one.id for one in targets), called(targets[0].item), targets[0].item.state.value
        triage = self._triage
        match do:
            case Do.SPAM:
                triage.spam(ids, name, chosen)
            case Do.APPROVE:
                triage.approve(ids, name)
            case Do.SEEN:
                triage.see(ids, name)
            case Do.REOPEN:
                triage.reopen(ids, name, was)
            case Do.HIDE:
                triage.hide(ids, chosen, title)
            case Do.LATER:
                triage.put_off(ids, self._moments[int(chosen)].at, self._moments[int(chosen)].name)
            case Do.GIVE:
                self._give(ids, chosen, why)
            case Do.START:
                self._starts.take(chosen)
            case _:
                self._answer(do, targets[0], chosen if is_asked else "")
        self._armed = None
        self.drop_selection()
        self.loosened.emit()

    def _answer(self, do: Do, row: CommentRow, chosen: str) -> None:
        facts = self._threads.facts()
        if chosen == BACK:
            QTimer.singleShot(0, self, self.replying.emit)
        elif chosen:
            self.answers.go_on(chosen)
        elif facts is not None:
            self.answers.answer(do, row, facts)

    def _give(self, comments: tuple[str, ...], person: str, why: str) -> None:
        face = next((one.face for one in self._context.desk.people.all() if one.name == person), "")
        self._triage.give(comments, person, why, "leader" if face == "leader" else "waiting")

    def _approve_proposed(self) -> None:
        leader = leader_called(self._context.sitter)
        if leader:
            self.say(translate("Answer", "Only {name} can approve this answer.").format(name=leader))
        else:
            self._do(Do.SEND_PROPOSED)

    def _one_or_arm(self, do: Do) -> None:
        if self._list.rows.selected and self._armed is not do:
            self._arm(do)
        else:
            self._do(do)

    def _arm(self, do: Do) -> None:
        self._armed, self._note = do, ""
        self.changed.emit()

    def _ask(self, asked: Ask) -> None:
        self._note = ""
        self.panel.ask(replace(asked, waits=bool(self._list.rows.selected)))
        self.changed.emit()

    def say(self, note: str) -> None:
        """A sentence beside the footer's buttons."""
        self._note = note
        self.changed.emit()

    def _targets(self) -> tuple[CommentRow, ...]:
        selected = tuple(self._list.rows.selected.values())
        current = self._list.current()
        return selected or ((current,) if current else ())

    def _chosen_words(self, asked: Do | None) -> str:
        word = self.panel.chosen()
        if asked is Do.LATER and word:
            return self._moments[int(word)].name
        return self.panel.title_of_chosen() if asked is not None else ""

    def _on_panel_closed(self) -> None:
        self.changed.emit()
        self.loosened.emit()
