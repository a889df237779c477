"""Word files read: their parts, styles and numbering, and the document tree made of them."""
