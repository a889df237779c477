"""Today: who waits for you, what you are writing, what goes out."""
