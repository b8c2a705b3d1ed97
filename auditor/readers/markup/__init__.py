"""Web pages: one parse, one walk in the order of the document."""
