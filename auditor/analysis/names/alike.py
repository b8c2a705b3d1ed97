"""Names that only look right: a letter of another script, or a character that nobody sees, inside them."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.gazetteer.lookup import Gazetteer
from auditor.model.name import LookAlike
from auditor.model.span import Span
from auditor.text.skeleton import LOOK_ALIKES, skeleton, strange_characters, strange_words
from auditor.text.spelling import fold

LEAST_LATIN = 2
"""Latin letters beside a strange one that make a word of it; "Kα" is a symbol."""
LONGEST = 60
"""Characters of the longest word that is looked at."""


def look_alikes(text: str, gazetteer: Gazetteer) -> Iterator[LookAlike]:
    """The capitalised words of ``text`` that hold a character which is not what it looks like."""
    for start, end in strange_words(text):
        word = text[start:end]
        plain = skeleton(word)
        if len(word) > LONGEST or not plain[:1].isupper() or not plain.isascii():
            continue
        latin = sum(char.isascii() and char.isalpha() for char in word)
        if latin >= LEAST_LATIN:
            yield LookAlike(Span(start, end), plain, strange_characters(word))
        elif latin == 0 and _posing(word, plain, gazetteer) and _among_latin(text, start, end):
            yield LookAlike(Span(start, end), plain, strange_characters(word), certain=False)


def _posing(word: str, plain: str, gazetteer: Gazetteer) -> bool:
    """Whether a word wholly of look-alikes reads as a known name."""
    return len(word) > 3 and all(char in LOOK_ALIKES for char in word) and gazetteer.tokens.knows(fold(plain))


def _among_latin(text: str, start: int, end: int) -> bool:
    beside = [char for char in text[max(0, start - 20) : start] + text[end : end + 20] if char.isalpha()]
    return bool(beside) and all(char.isascii() for char in beside)
