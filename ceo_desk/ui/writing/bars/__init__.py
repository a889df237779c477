"""The bars above the page."""
