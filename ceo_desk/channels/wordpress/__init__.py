"""A WordPress blog behind the channel protocol: discovery, and everything one account does there."""
