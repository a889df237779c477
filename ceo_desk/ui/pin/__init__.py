"""The leader's PIN in the window: asked for where an approval needs it."""
