"""LinkedIn by hand: a post and an answer that the person pastes there, and a comment that they paste in here."""
