"""The Markdown that a page was opened from, and the text that both make together; nothing of Qt."""
