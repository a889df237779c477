"""Where the services get the time and new ids from: given to them, so that tests and a practice day rule them."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""The aware UTC moment now."""

NewId = Callable[[], str]
"""A new UUID as text."""

Sleep = Callable[[float], None]
"""Waits so many seconds."""
