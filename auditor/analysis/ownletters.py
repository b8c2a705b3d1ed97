"""Letters that a story gives to a body of its own, though an outlet is known by them: "Arab Banking Corp (ABC)"."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.gazetteer.entry import Entry
from auditor.model.agent import MEDIA
from auditor.model.span import Span

_FEWEST, _MOST = 3, 5
"""Letters that shorten a name; two may be a photographer's and her agency's: "Anna Parker (AP)"."""

_LONGEST = 120
"""Characters before a bracket in which the name stands that it shortens."""

_SMALL = frozenset({"of", "and", "for", "the", "in", "&", "on", "de", "du", "et"})
_HOUSES = ("broadcast", "news", "radio", "televis", "tv", "press", "media", "presse")
"""How words begin that a house of media has in its name."""


def without_own_letters(text: str, spotted: Sequence[tuple[Span, Entry]]) -> list[tuple[Span, Entry]]:
    """The known names in ``text`` but for the letters of outlets that it gives to another body."""
    lettered = {word for span, entry in spotted if (word := _letters(text, span, entry))}
    taken = {word for word in lettered if f"({word})" in text and _shortens(text, word)}
    if not taken:
        return list(spotted)
    return [(span, entry) for span, entry in spotted if _letters(text, span, entry) not in taken]


def _letters(text: str, span: Span, entry: Entry) -> str:
    """The letters by which an outlet is named at ``span``; none where it is named otherwise."""
    if not _FEWEST <= span.end - span.start <= _MOST or entry.role not in MEDIA:
        return ""
    word = text[span.start : span.end]
    return word if word.isupper() and word.isalpha() else ""


def _shortens(text: str, word: str) -> bool:
    """Whether the bracket with the letters stands behind a name that they are the first letters of, and no house's."""
    at = text.index(f"({word})")
    words = text[max(0, at - _LONGEST) : at].replace("<", " ").replace(">", " ").split()
    left = list(word)
    while words and left:
        last = words.pop()
        if last.casefold() in _SMALL:
            continue
        if last[0] != left.pop() or last.casefold().startswith(_HOUSES):
            return False
    return not left
