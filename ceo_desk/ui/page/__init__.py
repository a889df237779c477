"""The page that a post is written on: Markdown as flat blocks, copied where untouched, written anew where touched."""
