"""Before it goes: where, when, how readers see it, and the ten seconds."""
