"""Files brought in and handed out."""
