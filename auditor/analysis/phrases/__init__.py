"""Noun phrases on either side of a cue, with what stands between commas, brackets and in rows."""
