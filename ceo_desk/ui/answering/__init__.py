"""Answer: one card at a time for the leader, folders and lists for the assistant."""
