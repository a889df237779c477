"""How LinkedIn's readers will see a post, and its own text for them."""
