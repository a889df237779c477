"""A draft between two people: it is given with a note, comes back with changes, and may have lost its approval."""
