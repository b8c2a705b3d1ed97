"""Many articles: which of them share text, who came first, and which belong together."""
