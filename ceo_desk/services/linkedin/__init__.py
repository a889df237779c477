"""What LinkedIn alone needs: its sign-in, the day it ends, and what a person does there by hand."""
