"""Connect a blog in three steps, and the first minute."""
