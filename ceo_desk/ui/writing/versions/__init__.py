"""The kept versions of a post: the time line, two of them compared, and what is brought back."""
