"""Work that must not happen in the desk's own process: foreign files, dictionaries, paper."""
