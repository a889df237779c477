"""Connect LinkedIn in three steps: who speaks, the company's app, the sign-in."""
