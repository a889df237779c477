"""What stands beside a post for the assistant: tags, categories, excerpt, address, and the picture for it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from ceo_desk.domain.draft import Content, DraftPicture
from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.slugs import slug_of
from ceo_desk.services.writing.guessing import Offers
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import both_in_words
from ceo_desk.ui.page.pasted_kinds import PICTURE_PATTERN
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.parts.files import ChooseFile, choose_file
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import Frame, Scrolled, column, hairline, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.writing.about.aim import Aim
from ceo_desk.ui.writing.about.excerpt import ExcerptField
from ceo_desk.ui.writing.about.foreseen_way import ForeseenWay
from ceo_desk.ui.writing.about.offers import OfferedNames, with_name
from ceo_desk.ui.writing.files.saving import fill_kinds
from ceo_desk.ui.writing.page_pictures import picture_of

translate = QCoreApplication.translate

WIDTH, THUMB = 400, 160


class AboutPanel(Frame):
    """`edited` at every change by a person; `file_wanted`: a file of the kind. `choose_file` asks for the picture."""

    edited = Signal()
    cut_wanted = Signal(object)
    file_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__("Sheet")
        self._context = context
        theme = context.theme
        self.theme = theme
        self.choose_file: ChooseFile = choose_file
        self._featured: DraftPicture | None = None
        self._is_setting = False
        self.tags = Field(theme, translate("Write", "Tags"), translate("Write", "hotels, night work"))
        self.categories = Field(theme, translate("Write", "Categories"))
        self.tag_offers = self._offered(self.tags)
        self.category_offers = self._offered(self.categories, translate("Write", "Choose one of the blog’s"))
        self.excerpt = ExcerptField(theme)
        self.address = Field(theme, translate("Write", "How its address ends"))
        self._ends = Words(theme, "", "body", "ink2")
        self._title = ""
        self._picture = QLabel()
        self.choose = Button(theme, translate("Write", "Choose a picture"), "secondary", "image")
        self.cut = Button(theme, translate("Write", "Turn or cut it"), "quiet", "crop")
        self.remove = Button(theme, translate("Write", "Take it away"), "quiet")
        self.alt = Field(theme, translate("Write", "What it shows, in words"))
        self._trouble = Words(theme, "", "body", "bad")
        self.save_file = Button(theme, translate("Write", "Save as a file…"), "quiet", "file-arrow-up")
        self.kinds = QMenu(self)
        self.aim = Aim(context)
        self.foreseen = ForeseenWay(context, lambda: self.aim.draft_of())
        self._build()
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self.kinds.setFont(self.theme.font("body"))
        fill_kinds(self.kinds, self._context.sitter, self.file_wanted.emit)
        self.save_file.clicked.connect(lambda _checked=False: self._offer_kinds())
        self.address.changed.connect(lambda _text: self._show_end())
        for field in (self.tags, self.categories, self.address, self.alt):
            field.changed.connect(lambda _text: self._on_changed())
        self.excerpt.textChanged.connect(self._tell)
        self.choose.clicked.connect(lambda _checked=False: self._choose())
        self.cut.clicked.connect(lambda _checked=False: self.cut_wanted.emit(self._featured))
        self.remove.clicked.connect(lambda _checked=False: self._remove())

    def show_content(self, content: Content) -> None:
        """Shows what stands beside this post."""
        self._is_setting = True
        self.tags.set_text(", ".join(content.tags))
        self.categories.set_text(", ".join(content.categories))
        if self.excerpt.toPlainText() != content.excerpt:
            self.excerpt.setPlainText(content.excerpt)
        self.address.set_text(content.slug)
        self.show_title(content.title)
        self.alt.set_text(content.featured.alt if content.featured else "")
        self._show_featured(content.featured)
        self._is_setting = False
        self._refresh_offers()
        if self.isVisible():
            self.offer_for(content)

    def offer_for(self, content: Content) -> None:
        """Looks what could stand beside this post, and offers it."""
        self.aim.look()
        self.foreseen.look()
        looking = self._context.desk.looking
        self._context.jobs.start(Lane.LOOK, lambda _: looking.offers(content), self._on_offers)

    def show_title(self, title: str) -> None:
        """The address follows the title, where none was written."""
        self._title = title
        self.address.line.setPlaceholderText(slug_of(title))
        self._show_end()

    def applied(self, content: Content) -> Content:
        """The content with what stands here; what was not touched stays as it was, to the letter."""
        featured = self._featured
        if featured is not None and featured.alt != self.alt.text():
            featured = replace(featured, alt=self.alt.text())
        tags, categories = names_in(self.tags.text()), names_in(self.categories.text())
        return replace(
            content,
            tags=tags if self.tags.text() != ", ".join(content.tags) else content.tags,
            categories=categories if self.categories.text() != ", ".join(content.categories) else content.categories,
            excerpt=self.excerpt.toPlainText(),
            slug=slug_of(self.address.text()) if self.address.text() != content.slug else content.slug,
            featured=featured,
        )

    # ------------------------------------------------------------------ the picture
    def _choose(self) -> None:
        kinds = translate("Write", "Pictures")
        pattern = f"{kinds} ({PICTURE_PATTERN})"
        path = self.choose_file(self.window(), translate("Write", "Choose a picture"), pattern)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Stores a picture, and has it stand for the post."""
        picturing = self._context.desk.picturing
        self._context.jobs.start(Lane.PICTURE, lambda _: picturing.add_file(path), self._on_stored, self._on_unreadable)

    def _on_stored(self, picture: DraftPicture) -> None:
        self._show_featured(replace(picture, alt=self.alt.text()))
        self._tell()
        self.alt.line.setFocus()

    def take_cut(self, picture: DraftPicture) -> None:
        """Has what was cut out stand for the post."""
        self._show_featured(replace(picture, alt=self.alt.text()))
        self._tell()

    def _on_unreadable(self, error: DeskError) -> None:
        self._trouble.say(both_in_words(error))
        self._trouble.show()

    def _remove(self) -> None:
        self._show_featured(None)
        self.choose.setFocus()
        self._tell()

    def _show_featured(self, picture: DraftPicture | None) -> None:
        self._trouble.hide()
        is_other = picture is None or self._featured is None or picture.file != self._featured.file
        self._featured = picture
        self.alt.setVisible(picture is not None)
        self.remove.setVisible(picture is not None)
        self.cut.setVisible(picture is not None)
        said = translate("Write", "Choose another") if picture else translate("Write", "Choose a picture")
        self.choose.say(said)
        if is_other:
            self._picture.clear()
            self._picture.setVisible(False)
            if picture is not None:
                self._load(picture)

    def _load(self, picture: DraftPicture) -> None:
        desk = self._context.desk
        self._context.jobs.start(
            Lane.LOOK,
            lambda _: picture_of(desk, picture.file),
            lambda image: self._on_loaded(picture, image),
            self._on_unreadable,
        )

    def _on_loaded(self, picture: DraftPicture, image: QImage) -> None:
        if self._featured is not None and self._featured.file == picture.file:
            shown = QPixmap.fromImage(image).scaledToHeight(self.theme.px(THUMB))
            self._picture.setPixmap(shown)
            self._picture.setAccessibleName(picture.alt)
            self._picture.setVisible(True)

    def _show_end(self) -> None:
        ending = slug_of(self.address.text()) or slug_of(self._title)
        words = translate("Write", "Readers see …/{ending}").format(ending=ending)
        self._ends.say(words)
        self._ends.setVisible(bool(ending))

    def _offer_kinds(self) -> None:
        """Above the button: below it the window ends."""
        height = self.kinds.sizeHint().height()
        self.kinds.popup(self.save_file.mapToGlobal(QPoint(0, -height)))

    # ------------------------------------------------------------------ offers
    def _offered(self, field: Field, own_words: str = "") -> OfferedNames:
        offered = OfferedNames(self.theme, lambda: names_in(field.text()), own_words)
        offered.picked.connect(lambda name: self._put(field, name))
        return offered

    def _on_offers(self, offers: Offers) -> None:
        self.tag_offers.offer(offers.tags)
        self.category_offers.offer(offers.category, offers.categories)
        self.excerpt.offer(offers.excerpt)

    def _put(self, field: Field, name: str) -> None:
        field.set_text(", ".join(with_name(names_in(field.text()), name)))
        field.line.setFocus()
        self._on_changed()

    def _refresh_offers(self) -> None:
        self.tag_offers.refresh()
        self.category_offers.refresh()

    def _on_changed(self) -> None:
        self._refresh_offers()
        self._tell()

    def _tell(self) -> None:
        if not self._is_setting:
            self.edited.emit()

    def _picture_part(self) -> QVBoxLayout:
        theme, gap = self.theme, self.theme.space(8)
        head = Words(theme, translate("Write", "The picture that stands for it"), "label")
        ways = Flow((self.choose, self.cut, self.remove), theme.space(4))
        return column(head, gap, self._picture, gap, ways, self._trouble, theme.space(12), self.alt)

    def _build(self) -> None:
        theme = self.theme
        pad, gap = theme.space(24), theme.space(20)
        inside = QWidget()
        inside.setLayout(
            column(
                Words(theme, translate("Write", "About this post"), "head"),
                theme.space(8),
                self.foreseen,
                theme.space(12),
                self.tags,
                self.tag_offers,
                gap,
                self.categories,
                self.category_offers,
                gap,
                Words(theme, translate("Write", "The few lines that lists show"), "label"),
                theme.space(8),
                self.excerpt,
                gap,
                self.address,
                theme.space(4),
                self._ends,
                gap,
                self._picture_part(),
                gap,
                self.aim,
                column(hairline(theme), theme.space(12), Flow((self.save_file,), 0)),
                None,
                margin=(pad, theme.space(20), pad, theme.space(20)),
            )
        )
        self._trouble.hide()
        line = row(hairline(theme, is_upright=True), Scrolled(inside))
        line.setStretch(1, 1)
        self.setLayout(line)
        if not theme.is_short:
            self.setFixedWidth(round(WIDTH * min(theme.factor, 1.3)))


def names_in(text: str) -> tuple[str, ...]:
    """The names in a list with commas, each once."""
    names = (" ".join(part.split()) for part in text.replace("，", ",").replace("、", ",").split(","))
    return tuple(dict.fromkeys(name for name in names if name))
