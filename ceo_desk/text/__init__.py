"""Text: Markdown and its document tree, what is published, what others wrote, words and pictures. Knows no screen."""
