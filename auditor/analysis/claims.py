"""The words of a claim, without the marks and the tag that stand around them."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.analysis.cues.statement import Statement
from auditor.model.attribution import INDIRECT
from auditor.model.span import Span

_MARKS = "\"“”„‟«»‘’'`�"
_SINGLE_PAIRS = {'"': '"', "“": "”", "«": "»", "„": "“", "‘": "’", "'": "'", "�": "�"}


def claim_of(statement: Statement, text: str) -> Span | None:
    """The main piece of the content, without outer quotation marks and final punctuation."""
    if not statement.content:
        return None
    if len(statement.content) == 1:  # as in most copy
        return bare(statement.content[0], text)
    main = max(statement.content, key=len)
    if statement.mode is INDIRECT and not _adds(statement.content, main, text):
        return bare(statement.content[-1], text)
    return bare(main, text)


def _adds(pieces: Sequence[Span], main: Span, text: str) -> bool:
    """Whether the last piece only ends a longer one before it: "It doubled in May, she said, | to nine boats"."""
    last = pieces[-1]
    return main is not last and text[last.start : last.end].split(" ", 1)[0] in _ENDING


_ENDING = frozenset(
    {"to", "from", "with", "by", "in", "on", "at", "for", "after", "before", "than", "as", "of"}
    | {"alongside", "including", "except", "among"}
)
"""What leads up to no more than how a clause ends, or to what is added to it: "…, Lund said, | including a child"."""


def bare(span: Span, text: str) -> Span:
    """``span`` without the marks that close it or stand around it; words that a pair of marks parts keep them."""
    start, end = span.start, span.end
    while end - 1 > start and (text[end - 1] in ".,;: \n" or _only_closes(text, start, end)):
        end -= 1
    if text[start : start + 2] in ("''", "``"):
        closed = text[end - 2 : end] in ("''", "’’") and end - start > 4
        start, end = start + 2, end - 2 if closed else end
        while closed and end - 1 > start and text[end - 1] in ".,;: \n":
            end -= 1
        return Span(start, end)
    opening = text[start]
    end -= opening == "“" and text[end - 2 : end] == "’’"
    if opening in _SINGLE_PAIRS and end - start > 2 and text[end - 1] in _MARKS and _one_pair(text, start, end):
        start, end = start + 1, end - 1
        while end - 1 > start and text[end - 1] in ".,;:!? \n":
            end -= 1
    elif opening in _SINGLE_PAIRS and text.find(_SINGLE_PAIRS[opening], start + 1, end) < 0:
        start += 1
    return Span(start, end)


def _only_closes(text: str, start: int, end: int) -> bool:
    """Whether the last mark closes a quotation that was opened in a paragraph before."""
    mark = text[end - 1]
    if mark == '"':
        return text.count('"', start, end) % 2 == 1 and text.find("“", start, end) < 0
    return mark in _OPENED and text.count(mark, start, end) > text.count(_OPENED[mark], start, end)


_OPENED = {"”": "“", "»": "«"}


def _one_pair(text: str, start: int, end: int) -> bool:
    closing = text.find(_SINGLE_PAIRS[text[start]], start + 1, end)
    return closing < 0 or closing >= end - 1 or text[start] in "'‘�"
