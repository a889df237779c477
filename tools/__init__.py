"""What sets up and locks the project's own environment."""
