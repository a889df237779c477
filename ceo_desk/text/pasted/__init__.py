"""What other programs put on the clipboard, read for what it means."""
