"""The nouns: frozen values that every other room speaks in; no I/O, standard library only."""
