"""Which lines make a paragraph: each line one, or, in copy wrapped at a fixed width, those up to a gap or an indent."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from auditor.model.span import Span

WIDEST = 100
"""Copy with a longer line is not wrapped."""

NARROWEST = 40
"""Lines shorter than this on the average are verse or a list."""

LINES_TO_TELL = 60
"""So many lines from the head tell whether the whole is wrapped."""

RUN_ON = 0.6
"""In wrapped copy this share of lines, or more, is followed by the rest of its sentence."""


def paragraph_spans(text: str) -> Iterator[Span]:
    """The paragraphs of ``text``, none empty, without the white space round them."""
    lines = list(_lines(text))
    if not _wrapped(text, lines):
        yield from filter(len, lines)
        return
    start = end = -1
    for line in lines:
        indented = len(line) and line.start > 0 and text[line.start - 1] in " \t"
        if start >= 0 and (indented or not len(line)):
            yield Span(start, end)
            start = -1
        if len(line):
            start, end = (line.start if start < 0 else start), line.end
    if start >= 0:
        yield Span(start, end)


def tight(text: str, above: Span, below: Span) -> bool:
    """Whether ``below`` stands in the line after ``above``: no empty line is between them."""
    return text.count("\n", above.end, below.start) < 2


def _lines(text: str) -> Iterator[Span]:
    """Each line without the white space round it; an empty span for a line of white space."""
    at = 0
    for line in text.split("\n"):
        words = line.strip()
        start = at + line.index(words)
        yield Span(start, start + len(words))
        at += len(line) + 1


def _wrapped(text: str, lines: list[Span]) -> bool:
    if any(len(line) > WIDEST for line in lines[:LINES_TO_TELL]):
        return False
    joined = [(a, b) for a, b in pairwise(lines[:LINES_TO_TELL]) if len(a) and len(b)]
    joined = [(a, b) for a, b in joined if text[b.start - 1] not in " \t"]
    if len(joined) < 2 or sum(len(a) for a, _ in joined) < NARROWEST * len(joined):
        return False
    run_on = sum(text[a.end - 1] not in '.!?:”"' for a, _ in joined)
    return run_on >= RUN_ON * len(joined) and any(text[b.start].islower() for _, b in joined)
