"""Write: the posts, and the page that a post is written on."""
