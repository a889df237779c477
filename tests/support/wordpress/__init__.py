"""Real WordPress sites for the tests: `start(folder)`."""

from tests.support.wordpress.core import Version
from tests.support.wordpress.errors import PhpFailure, SetupError
from tests.support.wordpress.site import CommentStatus, Row, SiteUser, WordPressSite, start
from tests.support.wordpress.template import Database, Role

__all__ = [
    "CommentStatus",
    "Database",
    "PhpFailure",
    "Role",
    "Row",
    "SetupError",
    "SiteUser",
    "Version",
    "WordPressSite",
    "start",
]
