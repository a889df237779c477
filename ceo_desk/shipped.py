"""Where the files lie that come with the program: `resources/` and the starter `drafts/`.

In a source checkout they are the folders beside the package, in an installed wheel `ceo_desk/_shipped/`, in a bundle
the folder that it unpacked itself into.
"""

import sys
from pathlib import Path

from ceo_desk.domain.errors import DeskError

PACKAGE = Path(__file__).resolve().parent


def material(*parts: str) -> Path:
    """The absolute path of a shipped file or folder, such as `material("resources", "practice", "site.json")`.

    Raises DeskError where it is missing: the installation is not whole.
    """
    path = _root().joinpath(*parts)
    if not path.exists():
        raise DeskError(
            "A part of CEO Desk is missing on this laptop.",
            "Install CEO Desk again. Your drafts are not touched.",
            detail=f"{path} does not exist",
        )
    return path


def _root() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle)
    installed = PACKAGE / "_shipped"
    return installed if installed.is_dir() else PACKAGE.parent
