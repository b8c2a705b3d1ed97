"""The parts of the terminal page, lines of text that fit its width."""
