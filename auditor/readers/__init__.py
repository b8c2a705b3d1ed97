"""Bytes to articles; one file a format."""
