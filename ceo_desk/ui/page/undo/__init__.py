"""What was done on the page, undone and done again, across saves and restarts."""
