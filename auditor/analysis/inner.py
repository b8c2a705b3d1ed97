"""What a speaker says that others said: the statements within quotations."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from auditor.analysis.cues.statement import Read, Statement
from auditor.analysis.quotations import quotations_in
from auditor.analysis.said import said_in
from auditor.analysis.words.lexicon import words
from auditor.analysis.words.reading import read
from auditor.gazetteer.entry import Entry
from auditor.model.article import Article
from auditor.model.attribution import INDIRECT, Quotation
from auditor.model.span import Span
from auditor.value import replace

SHORTEST = 24
"""Characters below which a quotation names no speaker of its own."""

MOST = 400
"""Quotations of one article that are read within."""


def inner_statements(
    article: Article, quotations: Sequence[Quotation], names: Sequence[tuple[Span, Entry]], outer: Read
) -> tuple[Statement, ...]:
    """The statements within the quotations that ``outer`` hands on; parents are counted from its statements."""
    holders = _holders(quotations, outer.statements)
    found: list[Statement] = []
    base = len(outer.statements)
    for at, place in list(holders.items())[:MOST]:
        for statement in _within(article.text, quotations[at], names, base + len(found)):
            holder = outer.statements[place]
            parent = place if statement.parent is None else statement.parent
            found.append(replace(statement, parent=parent, block=holder.block, sentence=holder.sentence, inner=True))
    return tuple(found)


def _holders(quotations: Sequence[Quotation], said: Sequence[Statement]) -> Mapping[int, int]:
    """The innermost statement that has each quotation, both by their places."""
    starts = [quotation.span.start for quotation in quotations]
    held: dict[int, int] = {}
    for place, statement in enumerate(said):
        if statement.mode is INDIRECT or not statement.levels or statement.vague:
            continue
        for piece in statement.content:
            for at in range(bisect_left(starts, piece.start), bisect_left(starts, piece.end)):
                known = held.get(at)
                if known is None or _size(statement) <= _size(said[known]):
                    held[at] = place
    return held


def _size(statement: Statement) -> int:
    return sum(map(len, statement.content))


def _within(text: str, quotation: Quotation, names: Sequence[tuple[Span, Entry]], base: int) -> Iterator[Statement]:
    start, end = quotation.inner.start, quotation.inner.end
    if end - start < SHORTEST or not _cue().search(text, start, end):
        return
    first = bisect_left(names, start, key=lambda pair: pair[0].start)
    last = bisect_left(names, end, key=lambda pair: pair[0].start)
    r = read(text, start, end, quotations_in(text, start, end), names[first:last])
    made = 0
    for low, high in r.sentences:
        said = said_in(r, low, high, base + made)
        kept = [_speaks(statement) and not _supposed(text, start, statement) for statement in said]
        if not all(kept):
            said = [replace(s, parent=None) for s, keep in zip(said, kept, strict=True) if keep]
        made += len(said)
        yield from said


def _speaks(statement: Statement) -> bool:
    """Whether it names somebody else than the speaker, and what that one said."""
    if not statement.levels or statement.vague or statement.anaphoric or statement.negated or not statement.content:
        return False
    heads = {source.head.split("'")[0].split("’")[0] for level in statement.levels for source in level}
    telling = not statement.lemma or statement.lemma in words("quoted_telling")
    return telling and heads.isdisjoint(words("speakers_own"))


def _supposed(text: str, start: int, statement: Statement) -> bool:
    """Whether it is only said to happen at times: "when the police say"."""
    before = text[max(start, statement.extent.start - 12) : statement.extent.start].split()
    return bool(before) and before[-1].lower() in words("supposing")


@cache
def _cue() -> re.Pattern[str]:
    """A cheap look for words by which a quotation may hand on another's."""
    return re.compile(
        r"\b(?:sa(?:id|ys?)|t(?:old|ells)|claim|report|announc|admit|argue|insist|warn|call|wr(?:ote|ites)|den(?:y|ie)|[Aa]ccord|describ)"
    )
