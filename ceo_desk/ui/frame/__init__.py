"""The frame that never moves: rail, body, footer."""
