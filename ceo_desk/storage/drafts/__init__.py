"""What is written: the running text, its versions, its files and pictures."""
