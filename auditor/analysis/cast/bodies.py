"""Names that sentences and clauses begin with, and that may be bodies': "In May, | Greenpeace | filed a suit"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.gazetteer.words.frequency import words
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL

_BODY = re.compile(rf"(?:\A|(?<=[.!?,”\"] )|(?<=\n)){CAPITAL}[\w’'&-]*(?: {CAPITAL}[\w’'&-]*){{0,5}}(?= [a-z])")
"""A name that something is told of: "In May, | Greenpeace | filed a suit"."""

_EVERYDAY = 3.4
"""Zipf frequency from which a word that begins a sentence is no name."""


def begun_by(text: str, start: int, end: int) -> Iterator[Span]:
    """The words with capitals with which sentences or clauses between two places begin, whoever's name they are."""
    for found in _BODY.finditer(text, start, end):
        yield Span(found.start(), found.end())


def bodies(text: str, start: int, end: int) -> Iterator[str]:
    """The names among them that may be bodies'."""
    for span in begun_by(text, start, end):
        if seems_body(text[span.start : span.end]):
            yield text[span.start : span.end]


def seems_body(name: str) -> bool:
    """Whether words that a sentence begins with may be a body's name: no everyday word, no person's."""
    *before, last = name.split()
    known = words().look(last)
    everyday = not before and known.english >= _EVERYDAY and not last.isupper()
    return not known.personal and not everyday
