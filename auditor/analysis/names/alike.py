"""Words that only look right: a letter of another script, or, in a name, a character that nobody sees, inside them."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.analysis.names.words import known_word
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.name import LookAlike
from auditor.model.span import Span
from auditor.text.skeleton import LOOK_ALIKES, foreign_to_latin, skeleton, strange_characters, strange_words
from auditor.text.spelling import fold

LEAST_LATIN = 2
"""Latin letters beside a strange one that make a word of it; "Kα" is a symbol."""
SHORTEST = 3
"""Letters of a word that many a name may hold."""
LONGEST = 60
"""Characters of the longest word that is looked at."""


USUAL = 2.5
"""Zipf frequency of a word without a capital that is surely meant."""
USUAL_LETTERS = 4


def look_alikes(text: str, gazetteer: Gazetteer) -> Iterator[LookAlike]:
    """The words of ``text`` that hold a character which is not what it looks like: capitalised ones, and usual ones."""
    for start, end in strange_words(text):
        word = text[start:end]
        plain = skeleton(word)
        if len(word) > LONGEST or not plain.isascii() or _symbol(word):
            continue
        latin = sum(char.isascii() and char.isalpha() for char in word)
        if not plain[:1].isupper():
            if latin >= LEAST_LATIN and _usual(word, plain):
                yield LookAlike(Span(start, end), plain, strange_characters(word))
        elif latin >= LEAST_LATIN:
            yield LookAlike(Span(start, end), plain, strange_characters(word))
        elif latin == 0 and foreign_to_latin(word):
            if _named(plain, gazetteer) and _among_latin(text, start, end):
                yield LookAlike(Span(start, end), plain, strange_characters(word))
        elif latin == 0 and _posing(word, plain, gazetteer) and _among_latin(text, start, end):
            yield LookAlike(Span(start, end), plain, strange_characters(word), certain=False)


def _symbol(word: str) -> bool:
    """Whether small Greek letters stand among capitals, as in what science calls things: "TNFα"."""
    strange = [char for char in word if not char.isascii()]
    latin = [char for char in word if char.isascii() and char.isalpha()]
    return all("α" <= char <= "ω" for char in strange) and all(map(str.isupper, latin))


def _usual(word: str, plain: str) -> bool:
    """Whether a common word has letters of another script for its own: a symbol has fewer, and is no word."""
    letters = all(char.isascii() or char in LOOK_ALIKES for char in word)
    return letters and len(plain) >= USUAL_LETTERS and plain.islower() and known_word(plain).english >= USUAL


def _posing(word: str, plain: str, gazetteer: Gazetteer) -> bool:
    """Whether a word wholly of look-alikes reads as a known name."""
    return len(word) > SHORTEST and all(char in LOOK_ALIKES for char in word) and gazetteer.tokens.knows(fold(plain))


def _named(plain: str, gazetteer: Gazetteer) -> bool:
    """Whether ``plain`` is a known name, or a word of one that is long enough to be told by it."""
    return gazetteer.find(plain) is not None or (len(plain) > SHORTEST and gazetteer.tokens.knows(fold(plain)))


def _among_latin(text: str, start: int, end: int) -> bool:
    beside = [char for char in text[max(0, start - 20) : start] + text[end : end + 20] if char.isalpha()]
    return bool(beside) and all(char.isascii() for char in beside)
