"""What reports for people tell of an article, and the parts of the terminal page, lines of text that fit its width."""
