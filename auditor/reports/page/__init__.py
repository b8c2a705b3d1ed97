"""The parts of the report as a web page: each yields or returns markup in which no word of an article can act."""
