"""Connecting LinkedIn in the real window, against the stand-in: both ways, and everything that may go wrong."""

import socket

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from ceo_desk.channels.linkedin.signing_in import REDIRECT
from ceo_desk.ui.connecting.linkedin import presenter
from ceo_desk.ui.connecting.linkedin.presenter import Step
from ceo_desk.ui.connecting.linkedin.view import LinkedInView
from ceo_desk.ui.frame.place import Place
from tests.channels.linkedin.stage import CLARA as MEMBER
from tests.channels.linkedin.stage import PAGE, LinkedInStage
from tests.channels.linkedin.stand_in.world import DAY
from tests.ui.connecting.linkedin.room import (
    PAGE_APP,
    PERSON_APP,
    at,
    browse,
    connecting,
    press,
    sign_in,
    to_the_sign_in,
)
from tests.ui.stage import Stage, StageBuilder


def step_of(screen: LinkedInView) -> Step:
    return screen.step


def state_of(stage: Stage) -> str:
    return stage.session.window.footer.words()


def test_a_person_connects_in_three_steps(linkedin: LinkedInStage, port: int, build_stage: StageBuilder) -> None:
    stage = build_stage(at(linkedin))
    stage.go(Place.SETTINGS)
    stage.click("Connect LinkedIn")
    screen = connecting(stage, port)
    assert "Who speaks on LinkedIn?" in stage.words()
    to_the_sign_in(stage, screen, PERSON_APP)
    assert step_of(screen) is Step.SIGN
    sign_in(stage)
    assert "Clara Winterfeld is on your desk" in stage.words()
    assert "You may post from here, and take posts back." in stage.words()
    assert "does not show us the comments" in stage.words()
    (account,) = stage.desk.accounts.all()
    assert (account.name, account.source.place) == ("linkedin", f"urn:li:person:{MEMBER}")
    assert screen.app.keys() == ("", "")
    assert stage.surprises == []


def test_the_way_to_the_app_is_shown_and_copied(linkedin: LinkedInStage, port: int, build_stage: StageBuilder) -> None:
    stage = build_stage(at(linkedin))
    screen = connecting(stage, port)
    press(stage)
    assert "Share on LinkedIn" in stage.words()
    assert screen.app.secret.line.echoMode() is QLineEdit.EchoMode.Password
    stage.click("Open LinkedIn’s page")
    assert stage.pages == [presenter.NEW_APP]
    stage.click("Copy the address")
    assert QGuiApplication.clipboard().text() == REDIRECT
    assert state_of(stage) == presenter.address_copied()
    stage.click("Copy the note for IT")
    assert REDIRECT in QGuiApplication.clipboard().text()
    assert "w_member_social" in QGuiApplication.clipboard().text()
    assert state_of(stage) == presenter.note_copied()
    stage.press("Esc")
    stage.click(screen.voice.page)
    press(stage)
    assert "Community Management API" in stage.words()
    stage.press("Esc")
    stage.press("Esc")
    assert "Settings" in stage.words()


@pytest.mark.parametrize("names", [("Winterfeld Hotels",), ("Winterfeld Hotels", "Harbour Inn")])
def test_a_page_is_chosen_where_there_are_several(
    linkedin: LinkedInStage, port: int, build_stage: StageBuilder, names: tuple[str, ...]
) -> None:
    if len(names) > 1:
        linkedin.service.world.pages["7"] = ("Harbour Inn", frozenset({MEMBER}))
    stage = build_stage(at(linkedin))
    screen = connecting(stage, port)
    to_the_sign_in(stage, screen, PAGE_APP, is_page=True)
    sign_in(stage)
    if len(names) > 1:
        assert step_of(screen) is Step.CHOOSE
        assert stage.words().count("Which page speaks?") == 1
        screen.pages.choices[1][1].click()
        press(stage)
    assert f"{names[-1]} is on your desk" in stage.words()
    (account,) = stage.desk.accounts.all()
    assert account.source.title == names[-1]
    assert account.source.place == (PAGE if len(names) == 1 else "urn:li:organization:7")


def test_a_wrong_secret_leads_back_to_the_keys(linkedin: LinkedInStage, port: int, build_stage: StageBuilder) -> None:
    stage = build_stage(at(linkedin))
    screen = connecting(stage, port)
    to_the_sign_in(stage, screen, PERSON_APP, "other")
    sign_in(stage)
    assert step_of(screen) is Step.APP
    assert "LinkedIn does not know this app" in stage.words()
    assert screen.app.keys() == (PERSON_APP, "other")
    stage.click("Open the app’s page")
    assert stage.pages[-1] == presenter.MY_APPS
    assert [one.text() for one in stage.buttons()].count("Copy the note for IT") == 2
    screen.app.secret.line.setFocus()
    screen.app.secret.line.clear()
    stage.type("s3cret")
    press(stage)
    sign_in(stage)
    assert step_of(screen) is Step.DONE


def test_somebody_who_says_no_may_begin_again(linkedin: LinkedInStage, port: int, build_stage: StageBuilder) -> None:
    linkedin.service.sign_in.answer = "cancel"
    stage = build_stage(at(linkedin))
    screen = connecting(stage, port)
    to_the_sign_in(stage, screen, PERSON_APP)
    sign_in(stage)
    assert "You did not allow it on LinkedIn's page. Nothing was changed." in stage.words()
    assert not stage.has_button("Copy the note for IT")
    linkedin.service.sign_in.answer = "allow"
    sign_in(stage)
    assert step_of(screen) is Step.DONE


def test_a_product_that_is_missing_is_told_to_it(linkedin: LinkedInStage, port: int, build_stage: StageBuilder) -> None:
    stage = build_stage(at(linkedin))
    screen = connecting(stage, port)
    to_the_sign_in(stage, screen, PERSON_APP, is_page=True)
    sign_in(stage)
    assert "Your company's app may not do all of this on LinkedIn." in stage.words()
    stage.click("Copy the note for IT")
    note = QGuiApplication.clipboard().text()
    assert "Community Management API" in note
    assert "app_lacks_product" in note
    assert step_of(screen) is Step.SIGN


def test_a_port_that_is_taken_is_said(linkedin: LinkedInStage, port: int, build_stage: StageBuilder) -> None:
    stage = build_stage(at(linkedin))
    screen = connecting(stage, port)
    to_the_sign_in(stage, screen, PERSON_APP)
    with stage.guard.lifted():
        other = socket.create_server(("127.0.0.1", port))
    with other:
        press(stage)
    assert "Another program uses the address to which LinkedIn answers." in stage.words()
    assert stage.pages == []
    stage.click("Copy the note for IT")
    sign_in(stage)
    assert step_of(screen) is Step.DONE


def test_waiting_for_the_browser_can_be_stopped(linkedin: LinkedInStage, port: int, build_stage: StageBuilder) -> None:
    stage = build_stage(at(linkedin))
    screen = connecting(stage, port)
    to_the_sign_in(stage, screen, PERSON_APP)
    stage.press("Ctrl+Return")
    stage.until(lambda: stage.pages)
    assert state_of(stage) == "Waiting for your browser…"
    assert not screen.primary.isEnabled()
    stage.press("Esc")
    assert screen.primary.isEnabled()
    stage.settle()
    stage.press("Ctrl+Return")
    stage.until(lambda: len(stage.pages) == 2)
    stage.go(Place.TODAY)
    stage.go(Place.LINKEDIN)
    assert step_of(screen) is Step.SIGN
    sign_in(stage)
    assert step_of(screen) is Step.DONE


def test_an_answer_of_an_earlier_page_is_not_taken(
    linkedin: LinkedInStage, port: int, build_stage: StageBuilder
) -> None:
    stage = build_stage(at(linkedin))
    screen = connecting(stage, port)
    to_the_sign_in(stage, screen, PERSON_APP)
    stage.press("Ctrl+Return")
    stage.until(lambda: stage.pages)
    stage.press("Esc")
    stage.settle()
    stage.press("Ctrl+Return")
    stage.until(lambda: len(stage.pages) == 2)
    browse(stage.pages[0])
    stage.settle()
    assert "The answer that came back was not for this sign-in." in stage.words()
    assert stage.desk.accounts.all() == ()


def test_a_permission_is_pasted_in(linkedin: LinkedInStage, port: int, build_stage: StageBuilder) -> None:
    stage = build_stage(at(linkedin))
    screen = connecting(stage, port)
    press(stage)
    stage.click("Paste a permission instead")
    assert state_of(stage) == "Paste the permission to go on."
    stage.click("Open LinkedIn’s page")
    assert stage.pages == [presenter.MAKE_PERMISSION]
    QGuiApplication.clipboard().setText("AQXnothing")
    stage.click("Paste")
    press(stage)
    assert "LinkedIn does not accept this permission." in stage.words()
    assert screen.pasted.field.text() == "AQXnothing"
    QGuiApplication.clipboard().setText(linkedin.service.world.grant(MEMBER))
    stage.click("Paste")
    press(stage)
    assert step_of(screen) is Step.DONE
    stage.go(Place.LINKEDIN)
    assert step_of(screen) is Step.VOICE
    press(stage)
    stage.click("Paste a permission instead")
    stage.click("Sign in with the app instead")
    assert screen.app.isVisible()


def test_an_account_signs_in_again_with_all_that_hangs_on_it(
    linkedin: LinkedInStage, port: int, build_stage: StageBuilder
) -> None:
    stage = build_stage(at(linkedin))
    screen = connecting(stage, port)
    to_the_sign_in(stage, screen, PERSON_APP)
    sign_in(stage)
    (account,) = stage.desk.accounts.all()
    linkedin.clock.move(61 * DAY)
    stage.go(Place.CONNECT, account.name)
    assert "Sign in to LinkedIn again" in stage.words()
    sign_in(stage)
    assert "Clara Winterfeld is signed in again" in stage.words()
    assert [one.id for one in stage.desk.accounts.all()] == [account.id]
    stage.press("Ctrl+Return")
    stage.settle()
    stage.go(Place.LINKEDIN, account.name)
    stage.press("Esc")
    assert stage.words().startswith("Settings") or "Connect LinkedIn" in [one.text() for one in stage.buttons()]


def test_a_permission_that_was_pasted_in_is_pasted_in_again(
    linkedin: LinkedInStage, port: int, build_stage: StageBuilder
) -> None:
    stage = build_stage(at(linkedin))
    with stage.guard.lifted():
        account, _ = stage.desk.linkedin.add(linkedin.service.world.grant(MEMBER), actor="Clara")
    screen = connecting(stage, port, account.name)
    assert step_of(screen) is Step.APP
    assert screen.pasted.isVisible()
    QGuiApplication.clipboard().setText(linkedin.service.world.grant("zLqTygBP8S"))
    stage.click("Paste")
    press(stage)
    assert "LinkedIn does not let this account do that from a desk." in stage.words()
    stage.click("Copy the note for IT")
    assert stage.surprises == []


def test_who_connects_a_blog_may_turn_to_linkedin(
    linkedin: LinkedInStage, port: int, build_stage: StageBuilder
) -> None:
    stage = build_stage(at(linkedin))
    stage.go(Place.CONNECT)
    stage.click("Connect LinkedIn instead")
    stage.settle()
    assert "Who speaks on LinkedIn?" in stage.words()
