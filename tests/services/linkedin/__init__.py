"""What LinkedIn alone needs."""
