"""A password that a test stores never reaches the keyring of the person who runs it."""

from tests.services.conftest import Room


def test_the_tests_reach_no_keyring(room: Room) -> None:
    import keyring
    from keyring.backends.fail import Keyring

    (account,) = room.desk.accounts.all()
    assert isinstance(keyring.get_keyring(), Keyring)
    assert account.name == "remote"
