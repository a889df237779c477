"""The leader's one card at a time, with its five ways on."""
