"""What comes after an answer: promises that come back on their day, and ideas whose people hear how they get on."""
