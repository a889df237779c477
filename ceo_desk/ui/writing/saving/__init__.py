"""What a person writes, on its way to the disk."""
