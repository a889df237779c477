"""What a person is called before anybody was asked."""

import getpass

import pytest

from ceo_desk.ui.connecting.own_name import name_from, system_name


@pytest.mark.parametrize(
    ("full", "login", "name"),
    [
        ("Clara Winterfeld", "clara", "Clara Winterfeld"),
        ("Clara Winterfeld,Room 4,1234,", "clara", "Clara Winterfeld"),
        ("  Clara   Winterfeld ", "clara", "Clara Winterfeld"),
        ("& Winterfeld", "clara", "Clara Winterfeld"),
        ("", "clara", "Clara"),
        (",,,", "éva", "Éva"),
        ("root", "root", "Root"),
        ("", "jReed", "JReed"),
        ("", "", ""),
    ],
)
def test_the_accounts_full_name_else_its_login_name_with_a_capital(full: str, login: str, name: str) -> None:
    assert name_from(full, login) == name


def test_the_systems_account_has_a_name_or_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "nobody-of-this-name")
    assert system_name() == "Nobody-of-this-name"

    def nobody() -> str:
        raise OSError("no account")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert system_name() == ""
