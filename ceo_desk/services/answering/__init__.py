"""What people said: fetched, put in order, answered, moderated."""
