"""Words that may be misspelt, underlined on the page, and what is offered for them."""
