"""What the page does by itself for who writes on it: every habit is put on the editor here."""

from __future__ import annotations

from typing import NamedTuple

from ceo_desk.ui.context import Context
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.gaps import Gaps
from ceo_desk.ui.page.grip import GripHabit
from ceo_desk.ui.writing.block_grip import BlockGrip
from ceo_desk.ui.writing.page_spelling import PageSpelling
from ceo_desk.ui.writing.page_typing import add_typing


class Habits(NamedTuple):
    """The habits that somebody else has to speak to."""

    spelling: PageSpelling
    gaps: Gaps


def add_habits(context: Context, editor: PageEditor) -> Habits:
    """Gives an editor its habits; the first is asked first."""
    editor.habits.append(GripHabit(editor, BlockGrip(context.theme)))
    gaps = Gaps(editor)
    editor.habits.append(gaps)
    add_typing(context, editor)
    spelling = PageSpelling(context, editor)
    editor.habits.extend((spelling.habit, spelling.menu))
    return Habits(spelling, gaps)
