"""The tables of German."""
