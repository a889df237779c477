"""Beside an answer: what was said before, what is prepared, and what to know before it goes."""
