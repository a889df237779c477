"""The list of posts on this desk."""
