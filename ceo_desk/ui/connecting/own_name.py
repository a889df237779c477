"""What a person is called before anybody was asked: as the system's account says."""

import getpass


def name_from(full_name: str, login: str) -> str:
    """The account's full name where it has one, else its login name with a capital.

    `full_name` is the account's comment field: the name stands before the first comma, `&` stands for the login name.
    """
    capital = login.strip()[:1].upper() + login.strip()[1:]
    name = " ".join(full_name.split(",", 1)[0].replace("&", capital).split())
    return name if name and name != login.strip() else capital


def system_name() -> str:
    """The name of who is signed in on this laptop; "" where the system names nobody."""
    try:
        login = getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""  # a system without accounts
    return name_from(_full_name(login), login)


def _full_name(login: str) -> str:
    try:
        import pwd
    except ImportError:
        return ""  # Windows keeps no such list
    try:
        return pwd.getpwnam(login).pw_gecos
    except KeyError:
        return ""
