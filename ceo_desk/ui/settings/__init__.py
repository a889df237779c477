"""Settings: few and plain."""
