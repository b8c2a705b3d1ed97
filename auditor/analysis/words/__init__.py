"""A paragraph word by word: what the grammar knows of each word, and how it is tagged among its neighbours."""
