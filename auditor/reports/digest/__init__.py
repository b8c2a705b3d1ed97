"""What reports for people tell of an article, whatever they look like."""
