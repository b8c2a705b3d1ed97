"""One file a rule; rules are found by walking this package."""
