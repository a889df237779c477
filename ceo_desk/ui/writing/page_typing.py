"""What typing does by itself on a page: marks become what they mean, quotation marks what the language has."""

from PySide6.QtCore import QLocale

from ceo_desk.storage.settings import TYPOGRAPHY
from ceo_desk.ui.context import Context
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.typing.autoshapes import Autoshapes
from ceo_desk.ui.page.typing.tab_keys import TabKeys
from ceo_desk.ui.page.typing.task_boxes import TaskBoxes
from ceo_desk.ui.page.typing.typesetting import Typesetting


def add_typing(context: Context, editor: PageEditor) -> None:
    """Gives an editor these habits."""
    settings = context.desk.settings
    setting = Typesetting(editor, lambda: QLocale.system().name(), lambda: settings.get(TYPOGRAPHY))
    editor.habits.extend((TaskBoxes(editor), TabKeys(editor), Autoshapes(editor), setting))
