"""What the desk holds of comments: what sources hold, what was decided about them, lists, search."""
