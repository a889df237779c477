"""What stands beside a post for the assistant: tags, categories, excerpt, address, and its picture."""
