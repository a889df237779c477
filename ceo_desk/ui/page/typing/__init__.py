"""What typed letters and keys become."""
