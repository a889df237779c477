"""A post on paper: laid out page by page, without a window."""
