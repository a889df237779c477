"""The record: entries, the texts beside them, their ends, and what is examined of them."""
