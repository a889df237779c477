"""Results: what came of it, from the desk's own record."""
