"""Hard comments to expect under a post, each with its answer: filed in the page's place."""
