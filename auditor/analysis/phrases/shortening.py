"""Letters set off by commas that shorten the name before them: "the Ice and Sea Service, ISS,"."""

from __future__ import annotations

from auditor.analysis.words.reading import Reading

_SMALL = frozenset({"of", "and", "for", "the", "in", "&"})


def shortens(r: Reading, comma: int, low: int) -> bool:
    """Whether the word before the comma at ``comma`` is made of the first letters of the words before it."""
    at = comma - 1
    if at - 3 < low or r.tags[at - 1] != "," or not r.words[at].isupper() or len(r.words[at]) < 2:
        return False
    left, step = list(r.words[at]), at - 2
    while left and step >= low:
        if r.lows[step] not in _SMALL and r.words[step][:1] != left.pop():
            return False
        step -= 1
    return not left
