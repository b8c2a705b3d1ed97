"""Large silent lists: how common a word is, and whether it is a surname, a given name or a place."""
