"""The page beside an editor: a text as one types it, and its report; with the extra ``web``."""
