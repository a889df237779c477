"""What goes out: publications, packages, and what attempts leave behind."""
