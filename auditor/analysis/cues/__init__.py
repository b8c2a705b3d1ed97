"""The words that attribute, by construction: what each takes, whose words they are, and how sources are handed on."""
