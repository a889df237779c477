"""The use cases: synchronous, knowing no thread, no window and no command line."""
