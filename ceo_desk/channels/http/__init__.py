"""The only way out to the network: one gateway, whose failures are values."""
