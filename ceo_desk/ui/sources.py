"""Keeps PySide from reading the source of every module that is imported after it.

It looks there for its own name, to know where its `__feature__` switch may be used, and Python keeps every line that
was read: five megabytes, and a part of the start. The desk switches nothing.
"""

import sys

FEATURES = "shibokensupport.feature"
LOOK = "_mod_uses_pyside"


def leave_sources_unread() -> None:
    """Has every module count as one that uses PySide; does nothing where this PySide doesn't look."""
    import PySide6.QtCore  # noqa: F401 – it brings the module with it

    features = sys.modules.get(FEATURES)
    if hasattr(features, LOOK):
        setattr(features, LOOK, lambda _module: True)
