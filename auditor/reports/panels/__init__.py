"""The parts of the terminal page: each yields lines of styled text that fit the width it is given."""
