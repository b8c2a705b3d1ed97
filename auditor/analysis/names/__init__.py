"""Names that may be wrong: misspelled, spelled two ways in one article, or made of look-alike characters."""
