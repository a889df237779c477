"""Every screen in every state, as pictures: on one desk whose day is always the same."""
