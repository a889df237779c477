"""The command line: the second face of the desk, the same services without a window."""
