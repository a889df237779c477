"""What a person does with drafts, from the blank page to another's hands."""
