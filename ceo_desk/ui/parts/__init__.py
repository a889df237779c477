"""The controls that all screens are made of."""
