"""What is told of a corpus: its pairs, its clusters and its index, as JSON Lines for programs and for people."""
