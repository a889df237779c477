"""What the assistant's inbox says, decided from its facts: pure functions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.thanks import first_name
from ceo_desk.domain.tray import Reason
from ceo_desk.storage.inbox.inbox import InboxItem
from ceo_desk.ui.answering.inbox.facts import IDEAS, PROMISES, CommentRow, Folder
from ceo_desk.ui.bare import words_of
from ceo_desk.ui.context import Sitter
from ceo_desk.ui.reasons import said
from ceo_desk.ui.words import capital, number, short_span

translate = QCoreApplication.translate

MOST_TAGS = 1
SHOWN_ELSEWHERE = frozenset({Reason.GIVEN, Reason.LONG_WAIT})
"""The list says these by the name behind "For", and by the wait itself."""
LONGEST_LINE = 160
"""Signs of a comment that a row shows at most."""
GROUPS = (("waiting", "leader", "proposed", "later"), ("answered", "seen", "hidden", "held", "spam"))
"""The folders, and where a gap stands between them."""
OLDEST_FIRST = frozenset({"waiting", "leader", "proposed", "later", "held"})
"""Where somebody waits, the longest wait comes first until the person wants it otherwise."""


@dataclass(frozen=True, slots=True)
class RowWords:
    """What stands in a row of the list."""

    name: str
    wait: str
    line: str
    tags: str


@dataclass(frozen=True, slots=True)
class FolderLine:
    """A folder with how many stand in it; `begins`: a gap comes before it."""

    state: str
    name: str
    icon: str
    count: int
    begins: bool = False

    @property
    def spoken(self) -> str:
        """Name and count, for a screen reader."""
        return f"{self.name}, {number(self.count)}"


def row_words(row: CommentRow, now: datetime, sitter: Sitter, *, is_search: bool = False) -> RowWords:
    """A comment as the list shows it."""
    item = row.item
    since = item.waiting_since or item.at
    line = " ".join(words_of(item)[: LONGEST_LINE * 2].split())[:LONGEST_LINE]
    return RowWords(author_of(item), short_span(now - since), line, tags_of(row, sitter, is_search=is_search))


def author_of(item: InboxItem) -> str:
    """The name under a comment; some have none."""
    return item.author.strip() or translate("Answer", "Somebody")


def called(item: InboxItem) -> str:
    """How the person is called in a sentence."""
    return first_name(item.author) or author_of(item)


def tags_of(row: CommentRow, sitter: Sitter, *, is_search: bool = False) -> str:
    """`Question. Blog. For Clara`."""
    item = row.item
    tags = [said(one).tag for one in row.grounds if one[0] not in SHOWN_ELSEWHERE][:MOST_TAGS]
    if row.place:
        tags.append(capital(row.place))
    if item.assigned_to:
        name = first_name(item.assigned_to) or item.assigned_to
        tags.append(translate("Answer", "For {name}").format(name=name))
    if is_search:
        tags.append(folder_name(item.state.value, sitter))
    return ". ".join(tags)


def spoken_row(row: CommentRow, *, is_selected: bool) -> str:
    """A row in one sentence, for a screen reader."""
    opening = " ".join(words_of(row.item)[:LONGEST_LINE].split())
    said_row = f"{author_of(row.item)}: {opening}"
    return translate("Answer", "Selected. {row}").format(row=said_row) if is_selected else said_row


def folder_name(state: str, sitter: Sitter) -> str:
    """A folder as it is called here."""
    if state == CommentState.LEADER.value:
        return for_leader(sitter)
    return {
        "waiting": translate("Answer", "Waiting"),
        "proposed": translate("Answer", "Proposed"),
        "later": translate("Answer", "Later"),
        "answered": translate("Answer", "Answered"),
        "seen": translate("Answer", "Seen"),
        "hidden": translate("Answer", "Hidden"),
        "held": translate("Answer", "Held"),
        "spam": translate("Answer", "Spam"),
        "trash": translate("Answer", "Trash"),
        "own": translate("Answer", "Your own"),
    }.get(state, capital(state))


def for_leader(sitter: Sitter) -> str:
    """`For Clara`."""
    name = leader_called(sitter)
    return translate("Answer", "For {name}").format(name=name) if name else translate("Answer", "For the leader")


def leader_called(sitter: Sitter) -> str:
    """The leader's first name; "" where nobody but the one who sits here leads."""
    if not sitter.leader or sitter.leader == sitter.name:
        return ""
    return first_name(sitter.leader) or sitter.leader


def folder_lines(counts: Mapping[str, int], sitter: Sitter) -> tuple[FolderLine, ...]:
    """The folders in their order, with their counts."""
    icons = {
        "waiting": "hourglass-medium",
        "leader": "user",
        "proposed": "paper-plane-tilt",
        "later": "clock",
        "answered": "check-circle",
        "seen": "eye",
        "hidden": "eye-slash",
        "held": "hand-palm",
        "spam": "prohibit",
    }
    comments = tuple(
        FolderLine(state, folder_name(state, sitter), icons[state], counts.get(state, 0), begins=group > 0 and not n)
        for group, states in enumerate(GROUPS)
        for n, state in enumerate(states)
    )
    promises, ideas = translate("Answer", "Promises"), translate("Answer", "Ideas")
    return (
        *comments,
        FolderLine(PROMISES, promises, "handshake", counts.get(PROMISES, 0), begins=True),
        FolderLine(IDEAS, ideas, "lightbulb", counts.get(IDEAS, 0)),
    )


def heading_of(folder: Folder, total: int | None, sitter: Sitter) -> str:
    """How many stand in the list: `13 waiting`; an empty one says so in its middle."""
    count = total or 0
    if total is None and (folder.search or folder.is_narrowed):
        return translate("Answer", "Many found")
    if not count:
        return ""
    return grouped(_counted(folder, count, sitter), count)


def grouped(text: str, count: int) -> str:
    """A sentence with its number as people write it: `10,000 selected`."""
    return text.replace(str(count), number(count))


def _counted(folder: Folder, count: int, sitter: Sitter) -> str:
    if folder.search or folder.is_narrowed:
        return translate("Answer", "%n found", "", count)
    if folder.state == CommentState.LEADER.value:
        name = leader_called(sitter) or translate("Answer", "the leader")
        return translate("Answer", "%n for {name}", "", count).format(name=name)
    return {
        "waiting": translate("Answer", "%n waiting", "", count),
        "proposed": translate("Answer", "%n proposed", "", count),
        "later": translate("Answer", "%n for later", "", count),
        "answered": translate("Answer", "%n answered", "", count),
        "seen": translate("Answer", "%n seen", "", count),
        "hidden": translate("Answer", "%n hidden", "", count),
        "held": translate("Answer", "%n held", "", count),
        "spam": translate("Answer", "%n in spam", "", count),
    }.get(folder.state, number(count))


def order_words(*, is_oldest_first: bool) -> str:
    """The order of the list."""
    return translate("Answer", "Longest first") if is_oldest_first else translate("Answer", "Newest first")


def empty_words(folder: Folder, sitter: Sitter) -> str:
    """What stands where no row is."""
    if folder.is_narrowed:
        return translate("Answer", "Nothing fits these filters. Esc takes them away.")
    if folder.search:
        return translate("Answer", "No comment has these words.")
    if folder.state == CommentState.LEADER.value:
        name = leader_called(sitter) or translate("Answer", "the leader")
        return translate("Answer", "Nothing is for {name}.").format(name=name)
    return {
        "waiting": translate("Answer", "Nobody is waiting."),
        "proposed": translate("Answer", "Nothing is proposed."),
        "later": translate("Answer", "Nothing is put off."),
        "answered": translate("Answer", "Nothing is answered yet."),
        "seen": translate("Answer", "Nothing is marked as seen."),
        "hidden": translate("Answer", "Nothing is hidden."),
        "held": translate("Answer", "Nothing is held."),
        "spam": translate("Answer", "Nothing is in spam."),
    }.get(folder.state, translate("Answer", "Nothing is here."))
