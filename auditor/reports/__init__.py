"""Audit results to text; one file a format, found by walking this package."""
