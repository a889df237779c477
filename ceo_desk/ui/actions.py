"""Every action that has a key, declared once: what it is called, its key, and where it acts."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


class Act(StrEnum):
    """The actions; the word before the dot says where the key acts."""

    TODAY = "desk.today"
    WRITE = "desk.write"
    ANSWER = "desk.answer"
    RESULTS = "desk.results"
    SETTINGS = "desk.settings"
    PRIMARY = "desk.primary"
    BACK = "desk.back"
    UNDO = "desk.undo"
    NEXT_AREA = "desk.next_area"
    HELP = "desk.help"
    PAUSE = "desk.pause"
    NEW_POST = "desk.new_post"
    OPEN_FILE = "posts.open_file"
    BOLD = "page.bold"
    ITALIC = "page.italic"
    LINK = "page.link"
    HEADING = "page.heading"
    SMALL_HEADING = "page.small_heading"
    LIST = "page.list"
    QUOTE = "page.quote"
    NUMBERS = "page.numbers"
    TASKS = "page.tasks"
    TICK = "page.tick"
    NEST = "page.nest"
    LIFT = "page.lift"
    STRIKE = "page.strike"
    CODE = "page.code"
    CODE_BLOCK = "page.code_block"
    PLAIN = "page.plain"
    CLEAR = "page.clear"
    PICTURE = "page.picture"
    FIND = "page.find"
    MOVE_UP = "page.move_up"
    MOVE_DOWN = "page.move_down"
    REPLACE = "page.replace"
    NEXT_MISSPELT = "page.next_misspelt"
    FOCUS = "page.focus"
    CHANGE_NEXT = "versions.next"
    CHANGE_BEFORE = "versions.before"
    TILE_ANSWER = "card.answer"
    TILE_THANK = "card.thank"
    TILE_ASK = "card.ask"
    TILE_LATER = "card.later"
    TILE_HIDE = "card.hide"
    CARD_NEXT = "card.next"
    CARD_BEFORE = "card.before"
    ROW_NEXT = "list.next"
    ROW_BEFORE = "list.before"
    ROW_REPLY = "list.reply"
    ROW_APPROVE = "list.approve"
    ROW_LATER = "list.later"
    ROW_HIDE = "list.hide"
    ROW_SPAM = "list.spam"
    ROW_SELECT = "list.select"
    ROW_SELECT_ALL = "list.select_all"
    ROW_SEEN = "list.seen"
    ROW_ASSIGN = "list.assign"
    ROW_QUESTIONS = "list.questions"
    ROW_CRITICAL = "list.critical"
    ROW_FIRST_TIME = "list.first_time"
    ROW_PERSON = "list.person"
    ROW_POST = "list.post"
    ROW_ACCOUNT = "list.account"
    ROW_HERE = "list.here"
    ROW_UNDO = "list.undo"
    ROW_PROMISE = "list.promise"
    ROW_IDEA = "list.idea"
    ROW_LIKE = "list.like"
    ROW_ALIKE = "list.alike"
    ROW_SAID = "list.said"
    ROW_PREPARED = "list.prepared"
    ROW_HISTORY = "list.history"
    ROW_SEARCH = "list.search"
    ROW_OPEN = "list.open"
    ROW_KEYS = "list.keys"
    ROW_EXTEND_NEXT = "list.extend_next"
    ROW_EXTEND_BEFORE = "list.extend_before"


@dataclass(frozen=True, slots=True)
class Key:
    """An action's name as the person reads it, and its key."""

    name: str
    keys: str


def keys() -> dict[Act, Key]:
    """Every action in the order in which help shows them, in the language in force."""
    return {**_desk_keys(), **_page_keys(), **_version_keys(), **_card_keys(), **_list_keys()}


def key_text(act: Act) -> str:
    """An action's key as this system writes it."""
    return QKeySequence(keys()[act].keys).toString(QKeySequence.SequenceFormat.NativeText)


def make(act: Act, owner: QWidget, do: Callable[[], None], *, within: bool = False) -> QAction:
    """The action with its name and key, added to its owner; `within`: the key acts only inside the owner."""
    key = keys()[act]
    action = QAction(key.name, owner)
    action.setObjectName(act.value)
    action.setShortcut(QKeySequence(key.keys))
    context = Qt.ShortcutContext.WidgetWithChildrenShortcut if within else Qt.ShortcutContext.WindowShortcut
    action.setShortcutContext(context)
    action.triggered.connect(lambda _checked=False: do())
    owner.addAction(action)
    return action


def _desk_keys() -> dict[Act, Key]:
    return {
        Act.TODAY: Key(translate("Keys", "Today"), "Ctrl+1"),
        Act.WRITE: Key(translate("Keys", "Write"), "Ctrl+2"),
        Act.ANSWER: Key(translate("Keys", "Answer"), "Ctrl+3"),
        Act.RESULTS: Key(translate("Keys", "Results"), "Ctrl+4"),
        Act.SETTINGS: Key(translate("Keys", "Settings"), "Ctrl+,"),
        Act.PRIMARY: Key(translate("Keys", "The large button"), "Ctrl+Return"),
        Act.BACK: Key(translate("Keys", "Back, or close"), "Escape"),
        Act.UNDO: Key(translate("Keys", "Undo, or take back"), "Ctrl+Z"),
        Act.NEXT_AREA: Key(translate("Keys", "Places, page, large button"), "F6"),
        Act.HELP: Key(translate("Keys", "All keys"), "F1"),
        Act.PAUSE: Key(translate("Keys", "Stop everything, or end the pause"), "F9"),
        Act.NEW_POST: Key(translate("Keys", "A new post"), "Ctrl+N"),
        Act.OPEN_FILE: Key(translate("Keys", "Among your posts: open a file"), "Ctrl+O"),
    }


def _page_keys() -> dict[Act, Key]:
    return {
        Act.BOLD: Key(translate("Keys", "Bold"), "Ctrl+B"),
        Act.ITALIC: Key(translate("Keys", "Italic"), "Ctrl+I"),
        Act.LINK: Key(translate("Keys", "Link"), "Ctrl+K"),
        Act.HEADING: Key(translate("Keys", "Heading"), "Ctrl+Alt+2"),
        Act.SMALL_HEADING: Key(translate("Keys", "Small heading"), "Ctrl+Alt+3"),
        Act.LIST: Key(translate("Keys", "List"), "Ctrl+Shift+L"),
        Act.QUOTE: Key(translate("Keys", "Quote"), "Ctrl+Shift+Q"),
        Act.NUMBERS: Key(translate("Keys", "Numbered list"), "Ctrl+Shift+7"),
        Act.TASKS: Key(translate("Keys", "List to tick off"), "Ctrl+Shift+9"),
        Act.TICK: Key(translate("Keys", "Tick it off, or not"), "Ctrl+D"),
        Act.NEST: Key(translate("Keys", "Further in: in a list, Tab, too"), "Ctrl+]"),
        Act.LIFT: Key(translate("Keys", "Further out: in a list, Shift+Tab, too"), "Ctrl+["),
        Act.STRIKE: Key(translate("Keys", "Struck out"), "Ctrl+Shift+X"),
        Act.CODE: Key(translate("Keys", "Code within a line"), "Ctrl+E"),
        Act.CODE_BLOCK: Key(translate("Keys", "Lines of code"), "Ctrl+Shift+E"),
        Act.PLAIN: Key(translate("Keys", "Plain paragraph"), "Ctrl+Alt+0"),
        Act.CLEAR: Key(translate("Keys", "Plain letters"), "Ctrl+Shift+M"),
        Act.PICTURE: Key(translate("Keys", "Picture"), "Ctrl+Shift+P"),
        Act.FIND: Key(translate("Keys", "Find in the post"), "Ctrl+F"),
        Act.REPLACE: Key(translate("Keys", "Find and replace"), "Ctrl+H"),
        Act.NEXT_MISSPELT: Key(translate("Keys", "Next misspelt word"), "F7"),
        Act.MOVE_UP: Key(translate("Keys", "Move it up"), "Alt+Shift+Up"),
        Act.MOVE_DOWN: Key(translate("Keys", "Move it down"), "Alt+Shift+Down"),
        Act.FOCUS: Key(translate("Keys", "Only the page"), "F11"),
    }


def _version_keys() -> dict[Act, Key]:
    return {
        Act.CHANGE_NEXT: Key(translate("Keys", "Next change"), "F8"),
        Act.CHANGE_BEFORE: Key(translate("Keys", "Change before"), "Shift+F8"),
    }


def _card_keys() -> dict[Act, Key]:
    return {
        Act.TILE_ANSWER: Key(translate("Keys", "Answer"), "Alt+1"),
        Act.TILE_THANK: Key(translate("Keys", "Thank"), "Alt+2"),
        Act.TILE_ASK: Key(translate("Keys", "Ask"), "Alt+3"),
        Act.TILE_LATER: Key(translate("Keys", "Later"), "Alt+4"),
        Act.TILE_HIDE: Key(translate("Keys", "Hide"), "Alt+5"),
        Act.CARD_NEXT: Key(translate("Keys", "Next card"), "Alt+Right"),
        Act.CARD_BEFORE: Key(translate("Keys", "Card before"), "Alt+Left"),
    }


def _list_keys() -> dict[Act, Key]:
    return {
        Act.ROW_NEXT: Key(translate("Keys", "next"), "J"),
        Act.ROW_BEFORE: Key(translate("Keys", "previous"), "K"),
        Act.ROW_REPLY: Key(translate("Keys", "reply"), "R"),
        Act.ROW_APPROVE: Key(translate("Keys", "approve"), "A"),
        Act.ROW_LATER: Key(translate("Keys", "later"), "L"),
        Act.ROW_HIDE: Key(translate("Keys", "hide"), "H"),
        Act.ROW_SPAM: Key(translate("Keys", "spam"), "S"),
        Act.ROW_SELECT: Key(translate("Keys", "select"), "X"),
        Act.ROW_UNDO: Key(translate("Keys", "undo"), "U"),
        Act.ROW_SEEN: Key(translate("Keys", "seen, needs no answer"), "E"),
        Act.ROW_ASSIGN: Key(translate("Keys", "assign"), "G"),
        Act.ROW_PROMISE: Key(translate("Keys", "promise"), "O"),
        Act.ROW_IDEA: Key(translate("Keys", "idea"), "I"),
        Act.ROW_LIKE: Key(translate("Keys", "like, or take the like back"), "Y"),
        Act.ROW_ALIKE: Key(translate("Keys", "one answer for several"), "N"),
        Act.ROW_SAID: Key(translate("Keys", "what we said before"), "W"),
        Act.ROW_PREPARED: Key(translate("Keys", "prepared answers"), "P"),
        Act.ROW_HISTORY: Key(translate("Keys", "history"), "Shift+H"),
        Act.ROW_SEARCH: Key(translate("Keys", "search"), "/"),
        Act.ROW_OPEN: Key(translate("Keys", "open"), "Return"),
        Act.ROW_KEYS: Key(translate("Keys", "all keys"), "?"),
        Act.ROW_EXTEND_NEXT: Key(translate("Keys", "select the next, too"), "Shift+J"),
        Act.ROW_EXTEND_BEFORE: Key(translate("Keys", "select the one before, too"), "Shift+K"),
        Act.ROW_SELECT_ALL: Key(translate("Keys", "select all"), "Ctrl+A"),
        Act.ROW_QUESTIONS: Key(translate("Keys", "questions only"), "Q"),
        Act.ROW_CRITICAL: Key(translate("Keys", "critical only"), "C"),
        Act.ROW_FIRST_TIME: Key(translate("Keys", "first-time writers only"), "F"),
        Act.ROW_PERSON: Key(translate("Keys", "more of this person"), "M"),
        Act.ROW_POST: Key(translate("Keys", "this post only"), "T"),
        Act.ROW_ACCOUNT: Key(translate("Keys", "one account only, then the next"), "B"),
        Act.ROW_HERE: Key(translate("Keys", "search this folder only"), "D"),
    }
