"""How the desk looks: colours, type, sizes and icons from the tokens, for every screen alike."""
