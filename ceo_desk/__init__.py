"""CEO Desk: a leader's own desk for saying something and answering in person."""

__version__ = "0.1.0"
