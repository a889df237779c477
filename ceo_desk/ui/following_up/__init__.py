"""Promises and ideas: the panels in which they are made, the place where all stand, the walk from person to person."""
