"""In your own words: what we answered before, answers kept for later, and what to know before an answer goes."""
