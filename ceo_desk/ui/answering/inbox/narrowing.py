"""What the filters do: each key and each small button opens the same list, narrowed or wider by one thing."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject

from ceo_desk.domain.traits import EVERYTHING
from ceo_desk.ui.actions import Act, make
from ceo_desk.ui.answering.inbox.facts import Folder
from ceo_desk.ui.answering.inbox.filter_bar import TRAITS, FilterBar, Narrowed
from ceo_desk.ui.answering.inbox.keys import unless_typing
from ceo_desk.ui.answering.inbox.list_keeper import ListKeeper
from ceo_desk.ui.answering.inbox.presenter import author_of, called, folder_name
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Screen
from ceo_desk.ui.words import capital

translate = QCoreApplication.translate

Opener = Callable[[Folder, str], None]


class ListNarrowing(QObject):
    """Opens the narrowed folder through `opener`, with a comment as the current row ("" = the first one)."""

    def __init__(self, context: Context, keeper: ListKeeper, bar: FilterBar, opener: Opener, screen: Screen) -> None:
        super().__init__(screen)
        self._context, self._keeper, self._bar, self._open = context, keeper, bar, opener
        self._person = self._post = ""
        bar.pressed.connect(self.press)
        for act in (*TRAITS.values(), Act.ROW_PERSON, Act.ROW_POST, Act.ROW_ACCOUNT, Act.ROW_HERE):
            make(act, screen, unless_typing(lambda act=act: self.press(act)), within=True)  # type: ignore[misc]  # each its own
        make(Act.ROW_SELECT_ALL, screen, unless_typing(keeper.select_all), within=True)

    def press(self, act: Act) -> None:
        """Sets a filter, or takes it away where it is set."""
        now = self._keeper.folder
        for trait, its in TRAITS.items():
            if act is its:
                self._go(replace(now, narrowed=replace(now.narrowed, traits=now.narrowed.traits ^ trait)))
        if act is Act.ROW_PERSON:
            self._press_person(now)
        elif act is Act.ROW_POST:
            self._press_post(now)
        elif act is Act.ROW_ACCOUNT:
            names = ["", *(one.name for one in self._context.desk.accounts.all() if one.capabilities.read_comments)]
            place = names.index(now.account) if now.account in names else 0
            self._go(replace(now, account=names[(place + 1) % len(names)]))
        elif act is Act.ROW_HERE and (now.search or now.narrowed.person_of):
            self._go(replace(now, is_here=not now.is_here))
        self.show()

    def clear(self) -> bool:
        """Takes every filter away; False where none is set."""
        now = self._keeper.folder
        if not now.is_narrowed:
            return False
        self._go(replace(now, narrowed=EVERYTHING, account="", is_here=False))
        return True

    def show(self) -> None:
        """The row of filters follows what is narrowed, and what can be."""
        now, sitter = self._keeper.folder, self._context.sitter
        here = folder_name(now.state, sitter)
        self._bar.show_narrowed(
            Narrowed(
                now.narrowed.traits,
                self._person if now.narrowed.person_of else "",
                self._post if now.narrowed.post_of else "",
                capital(now.account),
                translate("Answer", "In {folder}").format(folder=here) if now.is_here else "",
                self._ways(now, here),
            )
        )

    def _ways(self, now: Folder, here: str) -> tuple[tuple[Act, str], ...]:
        row, ways = self._keeper.view.current(), []
        if row is not None and not now.narrowed.person_of:
            person = translate("Answer", "More of {name}’s comments").format(name=called(row.item))
            ways.append((Act.ROW_PERSON, person))
        if row is not None and not now.narrowed.post_of:
            ways.append((Act.ROW_POST, translate("Answer", "This post only")))
        ways.append((Act.ROW_ACCOUNT, translate("Answer", "One account only, then the next")))
        if now.search or now.narrowed.person_of:
            ways.append((Act.ROW_HERE, translate("Answer", "Only in {folder}").format(folder=here)))
        return tuple(ways)

    def _press_person(self, now: Folder) -> None:
        row = self._keeper.view.current()
        if now.narrowed.person_of:
            comment = row.id if row is not None else ""
            folder = replace(
                now, narrowed=replace(now.narrowed, person_of=""), is_here=now.is_here and bool(now.search)
            )
            self._go(folder, comment)
        elif row is not None:
            self._person = author_of(row.item)
            self._go(replace(now, narrowed=replace(now.narrowed, person_of=row.id)), row.id)

    def _press_post(self, now: Folder) -> None:
        row = self._keeper.view.current()
        if now.narrowed.post_of:
            self._go(replace(now, narrowed=replace(now.narrowed, post_of="")), row.id if row is not None else "")
        elif row is not None:
            self._post = row.item.post_title or translate("Answer", "This post")
            self._go(replace(now, narrowed=replace(now.narrowed, post_of=row.id)), row.id)

    def _go(self, folder: Folder, comment: str = "") -> None:
        self._open(folder, comment)
