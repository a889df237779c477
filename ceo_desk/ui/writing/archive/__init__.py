"""The archive: posts of an old blog."""
