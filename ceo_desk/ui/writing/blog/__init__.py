"""The posts that stand on a blog."""
