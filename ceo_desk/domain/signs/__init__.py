"""What words give away of a comment: tables per language that a person can read and tune."""
