"""What the footer offers below the assistant's inbox: a pure function of what is chosen and what was begun."""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.thanks import first_name
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.inbox.inbox import InboxItem
from ceo_desk.ui.answering.inbox.presenter import called, grouped
from ceo_desk.ui.frame.place import State

translate = QCoreApplication.translate


class Do(StrEnum):
    """What a button of the footer, or a key, does."""

    PROPOSE = "propose"
    SEND = "send"
    SEND_PROPOSED = "send-proposed"
    WITHDRAW = "withdraw"
    BY_HAND = "by-hand"
    APPROVE = "approve"
    SPAM = "spam"
    HIDE = "hide"
    LATER = "later"
    SEEN = "seen"
    REOPEN = "reopen"
    GIVE = "give"
    START = "start"


@dataclass(frozen=True, slots=True)
class Situation:
    """What is chosen now. `asked`: the open question, `chosen` its answer in words; `armed`: what a key began."""

    item: InboxItem | None = None
    folder: str = "waiting"
    has_words: bool = False
    selected: int = 0
    armed: Do | None = None
    asked: Do | None = None
    chosen: str = ""
    leader: str = ""
    speaker: str = ""
    may_reply: bool = True
    is_by_hand: bool = False
    is_unsaved: bool = False
    is_offline: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """One button: its words, what it does, whether it may be pressed."""

    text: str
    do: Do
    is_ready: bool = True


@dataclass(frozen=True, slots=True)
class Foot:
    """The primary, the others, and the state (None = the desk's own sentence)."""

    primary: Offer
    others: tuple[Offer, ...] = ()
    state: State | None = None


def foot_of(now: Situation) -> Foot:
    """The footer of this moment; what a key could not do is said in place of the state."""
    foot = _grouped(_foot(now), now.selected)
    if now.note:
        return Foot(foot.primary, foot.others, State(now.note, icon="info"))
    return foot


def _grouped(foot: Foot, count: int) -> Foot:
    """Large numbers as people write them."""
    if count < 1000:
        return foot
    offers = [replace(one, text=grouped(one.text, count)) for one in (foot.primary, *foot.others)]
    state = foot.state
    if state is not None:
        state = replace(state, text=grouped(state.text, count), short=grouped(state.short, count))
    return Foot(offers[0], tuple(offers[1:]), state)


def speaker_of(account: Account) -> str:
    """In whose name an answer stands there: the account's person as people are called, else the place."""
    return first_name(account.person) or account.source.title or account.name


def default_of(folder: str) -> Do:
    """What many selected comments of a folder most likely want."""
    if folder == CommentState.HELD.value:
        return Do.APPROVE
    if folder in ("seen", "later", "hidden", "spam", "trash"):
        return Do.REOPEN
    return Do.SEEN


def _foot(now: Situation) -> Foot:
    if now.asked is not None:
        return _asked(now, now.asked)
    if now.selected:
        return _many(now)
    if now.item is None:
        text = translate("Answer", "Nothing is chosen.")
        return Foot(_answer(now, is_ready=False), (), State(text, icon="info"))
    match now.item.state:
        case CommentState.HELD:
            text = translate("Answer", "Nobody sees this comment until you approve it.")
            return Foot(
                _one(now.item, Do.APPROVE),
                (_short(Do.SPAM),),
                State(text, translate("Answer", "Not public yet."), "hand-palm"),
            )
        case CommentState.SPAM | CommentState.TRASH | CommentState.HIDDEN:
            text = translate("Answer", "Out of sight at its place. You can bring it back.")
            return Foot(_one(now.item, Do.REOPEN), (), State(text, translate("Answer", "Out of sight."), "eye-slash"))
        case CommentState.OWN:
            text = translate("Answer", "This is an answer of ours.")
            return Foot(_answer(now, is_ready=False), (), State(text, icon="info"))
        case CommentState.PROPOSED:
            return _proposed(now, now.item)
        case _:
            return _reply(now)


def _reply(now: Situation) -> Foot:
    if now.is_by_hand:
        text = translate("Answer", "LinkedIn takes this answer from your own hands.")
        there = Offer(translate("Answer", "Answer on LinkedIn"), Do.BY_HAND)
        return Foot(there, (), State(text, translate("Answer", "By your own hands."), "hand"))
    if not now.may_reply:
        text = translate("Answer", "Your account may not answer there.")
        return Foot(_answer(now, is_ready=False), (), State(text, icon="info"))
    primary = _answer(now, is_ready=now.has_words)
    others: tuple[Offer, ...] = ()
    if now.leader:
        others = (Offer(translate("Answer", "Send as {name}").format(name=now.speaker), Do.SEND, now.has_words),)
    return Foot(primary, others, _writing(now))


def _proposed(now: Situation, item: InboxItem) -> Foot:
    back = Offer(translate("Answer", "Take it back"), Do.WITHDRAW)
    if not now.leader:
        return Foot(Offer(translate("Answer", "Send as it is"), Do.SEND_PROPOSED), (back,))
    again = Offer(translate("Answer", "Propose again to {name}").format(name=now.leader), Do.PROPOSE, now.has_words)
    text = translate("Answer", "It waits for {name}. Press R to change it.").format(name=now.leader)
    return Foot(
        again,
        (back,),
        _writing(now)
        if now.has_words
        else State(text, translate("Answer", "For {name}.").format(name=now.leader), "hourglass-medium"),
    )


def _answer(now: Situation, *, is_ready: bool) -> Offer:
    if now.leader:
        return Offer(translate("Answer", "Propose to {name}").format(name=now.leader), Do.PROPOSE, is_ready)
    name = called(now.item) if now.item else ""
    text = translate("Answer", "Send to {name}").format(name=name) if name else translate("Answer", "Send your answer")
    return Offer(text, Do.SEND, is_ready)


def _writing(now: Situation) -> State | None:
    if now.is_unsaved:
        text = translate("Answer", "Your last words are not saved yet.")
        return State(text, icon="warning-circle-fill", tone="bad")
    if not now.has_words and not now.is_offline:
        return State(translate("Answer", "Press R to write a reply."), translate("Answer", "R: reply"), "info")
    return None


def _many(now: Situation) -> Foot:
    armed = now.armed or default_of(now.folder)
    count = now.selected
    selected = translate("Answer", "%n selected", "", count)
    preview = {
        Do.APPROVE: translate("Answer", "Everybody will see them."),
        Do.REOPEN: translate("Answer", "They wait for an answer again."),
    }.get(armed, translate("Answer", "They leave the list without an answer."))
    state = State(f"{selected}. {preview}", f"{selected}.", "check-square-fill")
    others = tuple(_short(one) for one in (Do.SPAM, Do.HIDE) if one is not armed)
    return Foot(Offer(_bulk(armed, count), armed), others, state)


def _bulk(do: Do, count: int) -> str:
    return {
        Do.SPAM: translate("Answer", "Mark %n as spam", "", count),
        Do.APPROVE: translate("Answer", "Approve %n", "", count),
        Do.REOPEN: translate("Answer", "Let %n wait again", "", count),
        Do.HIDE: translate("Answer", "Hide %n", "", count),
    }.get(do, translate("Answer", "Mark %n as seen", "", count))


def _asked(now: Situation, asked: Do) -> Foot:
    count, chosen = max(1, now.selected), now.chosen
    if now.selected and chosen and asked in (Do.HIDE, Do.SPAM, Do.GIVE, Do.LATER):
        return _asked_for_many(asked, now.selected, chosen)
    is_ready = bool(chosen)
    if asked in (Do.HIDE, Do.SPAM):
        return _asked_for_rule(now, asked, count, is_ready=is_ready)
    if asked is Do.START:
        text = translate("Answer", "Put it into the reply")
        return Foot(Offer(text, asked, is_ready), (), State(translate("Answer", "You can change it before it goes.")))
    if asked in (Do.PROPOSE, Do.SEND, Do.SEND_PROPOSED):
        return Foot(
            Offer(chosen, asked, is_ready), (), State(translate("Answer", "Nothing has gone yet."), icon="info")
        )
    if asked is Do.GIVE:
        text = translate("Answer", "Give to {name}").format(name=chosen) if is_ready else translate("Answer", "Give it")
        state = translate("Answer", "It stands on top of that list.")
        return Foot(Offer(text, asked, is_ready), (), State(state, icon="user"))
    text = translate("Answer", "Put off until {when}").format(when=chosen)
    if count > 1:
        text = translate("Answer", "Put off %n until {when}", "", count).format(when=chosen)
    state = translate("Answer", "It comes back by itself.")
    return Foot(
        Offer(text if is_ready else translate("Answer", "Put it off"), asked, is_ready),
        (),
        State(_counted(now, state), translate("Answer", "It comes back."), "clock"),
    )


def _asked_for_rule(now: Situation, asked: Do, count: int, *, is_ready: bool) -> Foot:
    """Hiding and spam: first the rule, then what becomes of it."""
    if asked is Do.SPAM:
        text, icon = translate("Answer", "Mark it as spam"), "prohibit"
        state = translate("Answer", "It goes to spam at its place, and the record names the rule.")
    else:
        text, icon = translate("Answer", "Hide it"), "eye-slash"
        state = translate("Answer", "It stays on this desk, and the record names the rule.")
    short = ""
    if not is_ready:
        state, short = translate("Answer", "Choose the rule that was broken."), translate("Answer", "Which rule?")
    words = _bulk(asked, count) if count > 1 else text
    return Foot(Offer(words, asked, is_ready), (), State(_counted(now, state), short, icon))


def _asked_for_many(asked: Do, count: int, chosen: str) -> Foot:
    """What will become of those that are selected, in one sentence."""
    if asked is Do.HIDE:
        text = translate("Answer", "Hide %n", "", count)
        said = translate("Answer", "%n comments will be hidden. Rule: {rule}.", "", count).format(rule=chosen)
        rule = translate("Answer", "Rule: {rule}.").format(rule=chosen)
        return Foot(Offer(text, asked), (), State(said, rule, "eye-slash"))
    if asked is Do.SPAM:
        said = translate("Answer", "%n comments will be marked as spam. Rule: {rule}.", "", count).format(rule=chosen)
        rule = translate("Answer", "Rule: {rule}.").format(rule=chosen)
        return Foot(Offer(_bulk(asked, count), asked), (), State(said, rule, "prohibit"))
    short = translate("Answer", "%n selected", "", count) + "."
    if asked is Do.GIVE:
        text = translate("Answer", "Give %n to {name}", "", count).format(name=chosen)
        said = translate("Answer", "%n comments will be given to {name}.", "", count).format(name=chosen)
        return Foot(Offer(text, asked), (), State(said, short, "user"))
    text = translate("Answer", "Put off %n until {when}", "", count).format(when=chosen)
    said = translate("Answer", "%n comments will be put off until {when}.", "", count).format(when=chosen)
    return Foot(Offer(text, asked), (), State(said, short, "clock"))


def _counted(now: Situation, sentence: str) -> str:
    if not now.selected:
        return sentence
    count = now.selected
    selected = translate("Answer", "%n selected", "", count)
    return f"{selected}. {sentence}"


def _one(item: InboxItem, do: Do) -> Offer:
    name = called(item)
    if do is Do.APPROVE:
        return Offer(translate("Answer", "Approve it"), do)
    return Offer(translate("Answer", "Let {name} wait again").format(name=name), do)


def _short(do: Do) -> Offer:
    return Offer(translate("Answer", "Spam") if do is Do.SPAM else translate("Answer", "Hide…"), do)
