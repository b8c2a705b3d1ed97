"""String functions that know nothing of news."""
