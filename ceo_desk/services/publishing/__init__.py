"""What goes out: looked at, approved, sent, followed, stopped."""
