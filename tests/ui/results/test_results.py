"""The results in the real window, counted from a real record."""

from pathlib import Path

import pytest

from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.answering.reading import Question
from ceo_desk.services.desk import Desk
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.results.model import Span
from ceo_desk.ui.results.view import SPANS, ResultsView
from ceo_desk.ui.theme.tokens import Look
from tests.ui.stage import CLARA, Stage, StageBuilder, practice


def answered(desk: Desk) -> None:
    """Two people have an answer."""
    practice(desk)
    for item in desk.reading.ask(Question()).items[:2]:
        desk.answering.reply(ReplyOrder(item.id, "Thank you, I read it twice.", hold_seconds=0), actor=CLARA)
    desk.sender.drain()
    desk.reading.fetch(tell=lambda _: None)


def results(stage: Stage) -> ResultsView:
    screen = stage.go(Place.RESULTS)
    assert isinstance(screen, ResultsView)
    stage.settle()
    return screen


def test_an_empty_page_says_how_it_fills_and_leads_there(build_stage: StageBuilder) -> None:
    stage = build_stage()
    results(stage)
    assert "Answer a few people, and this page fills." in stage.words()
    stage.press("Ctrl+Return")
    assert stage.session.window.place is Place.ANSWER


def test_the_figures_come_from_the_record(build_stage: StageBuilder) -> None:
    stage = build_stage(answered)
    screen = results(stage)
    assert screen.cards[1].accessibleName().startswith("People answered, 3"), "one was answered before the desk came"
    assert stage.session.window.footer.words().startswith("Counted from your own record")
    assert screen.accounts.isHidden() or not screen.accounts.isVisible(), "the leader has this page, not the table"
    assert "In the week of" in screen.chart.accessibleName()
    assert not stage.surprises


def test_the_line_has_a_table_as_its_twin(build_stage: StageBuilder) -> None:
    stage = build_stage(answered)
    screen = results(stage)
    stage.click("As a table")
    assert screen.weeks.isVisible()
    assert not screen.chart.isVisible()
    assert screen.weeks.rowCount() == 12
    people = [screen.weeks.item(row, 2).text() for row in range(12)]  # type: ignore[union-attr]  # the table is full
    assert sum(int(each) for each in people) == 3
    stage.click("As a line")
    assert screen.chart.isVisible()


def test_another_span_counts_anew(build_stage: StageBuilder) -> None:
    stage = build_stage(answered)
    screen = results(stage)
    screen.span.pick(SPANS.index(Span.WEEK))
    stage.settle()
    assert "These are the last seven days." in stage.words()
    screen.span.pick(SPANS.index(Span.YEAR))
    stage.settle()
    assert screen.span.words() == "This year"
    assert screen.weeks.rowCount() >= 12


def test_the_assistant_sees_each_account(build_stage: StageBuilder) -> None:
    stage = build_stage(answered, face="assistant")
    screen = results(stage)
    assert screen.accounts.isVisible()
    assert screen.accounts.rowCount() == 1


def test_the_page_is_saved_as_a_pdf_where_the_person_wants_it(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(answered)
    screen = results(stage)
    file = tmp_path / "results.pdf"
    screen.choose_new = lambda *_: file
    stage.click("Save this page as PDF")
    stage.settle()
    assert file.read_bytes().startswith(b"%PDF-")
    assert stage.session.window.footer.words() == "The page is saved as results.pdf."

    screen.choose_new = lambda *_: tmp_path / "no such folder" / "results.pdf"
    stage.click("Save this page as PDF")
    stage.settle()
    assert screen.banner.isVisible()
    screen.choose_new = lambda *_: None
    stage.click("Save this page as PDF")
    assert list(tmp_path.glob("*.pdf")) == [file]


@pytest.mark.parametrize(("look", "scale", "size"), [(Look.LIGHT, 200, (1280, 800)), (Look.DARK, 100, (960, 640))])
def test_nothing_goes_past_the_edge(build_stage: StageBuilder, look: Look, scale: int, size: tuple[int, int]) -> None:
    stage = build_stage(answered, look=look, scale=scale, size=size)
    screen = results(stage)
    for widget in (*screen.cards, screen.chart, screen.bars, screen.span):
        assert widget.mapTo(screen, widget.rect().topRight()).x() <= screen.width(), widget.accessibleName()
