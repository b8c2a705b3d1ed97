"""Whose a quotation is that goes on without a cue of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.analysis.cues.statement import Sentence, Statement
from auditor.analysis.sources.source import Kind
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.model.agent import Role
from auditor.model.article import BlockKind
from auditor.model.attribution import INDIRECT, Mode, Quotation
from auditor.model.span import Span
from auditor.value import replace

SHORTLY = 8
"""Sentences within which who has spoken may still be speaking."""


_SPEAKING = frozenset({Role.PERSON, Role.ANONYMOUS, Role.GOVERNMENT_BODY})


def speaker_of(said: Sequence[Statement], base: int) -> Statement | None:
    """Whose quotation may go on: the sentence's last speaker in quotation marks, or who is about to speak."""
    for place in range(len(said) - 1, -1, -1):
        statement = said[place]
        if statement.levels and (statement.mode is not INDIRECT or not statement.content):
            inner = (at for at, s in enumerate(said) if s.parent == base + place and _quoted(s))
            return _with_those_above(said, next(inner, place), base)
    return None


def _quoted(statement: Statement) -> bool:
    return bool(statement.levels) and not statement.vague and statement.mode is Mode.DIRECT


def _with_those_above(said: Sequence[Statement], place: int, base: int) -> Statement:
    """A statement that carries the sources of those it is nested in: "“…,” Lund said, according to Northwire"."""
    statement, parent = said[place], said[place].parent
    for _ in range(len(said)):
        if parent is None:
            break
        above = said[parent - base]
        if above.stances & lexicon.SOURCING and not above.vague:
            statement = replace(statement, levels=(*above.levels, *statement.levels))
        parent = above.parent
    return statement


def last_heard(said: Sequence[Statement]) -> Statement | None:
    """Who is still speaking if the next sentence is a quotation alone: the last one whose words this one hands on."""
    for statement in reversed(said):
        sure = statement.levels and statement.stances & lexicon.SOURCING and not statement.negated
        if sure and statement.parent is None:
            personal = all(s.role in _SPEAKING or s.kind is Kind.PRONOUN for s in statement.levels[-1])
            return statement if personal else None
    return None


def heard_before(found: Sequence[Statement], sentences: Sequence[Sentence]) -> bool:
    """Whether somebody spoke shortly before, whose words a quotation without a source may be."""
    bound = sentences[-min(SHORTLY, len(sentences))].span.start
    return any(statement.levels and statement.extent.start >= bound for statement in found[-SHORTLY:])


def introduces(speaker: Statement, text: str) -> bool:
    """Whether the statement ends in a colon or a comma, its words still to come."""
    return not speaker.content and text[speaker.sentence.end - 1] in ":,"


def carries(speaker: Statement, quotes: Sequence[Quotation], text: str) -> bool:
    """Whether the speaker may go on in the next paragraph: after a colon, or words in marks that ended this one."""
    return introduces(speaker, text) or (bool(quotes) and (not quotes[-1].closed or speaker.mode is Mode.DIRECT))


def said_again(loose: Sequence[Quotation], found: Sequence[Statement], text: str) -> Iterator[Statement]:
    """The statements that quotations without a source are whose words stand again with one, as pulled quotes do."""
    told = [(s, _plain(text, piece)) for s in found if _quoted(s) for piece in s.content] if loose else []
    for quotation in loose:
        words = _plain(text, quotation.inner)
        said = next((s for s, other in told if len(words) >= _LEAST and words in other), None)
        if said is not None:
            span = quotation.span
            yield replace(said, content=(span,), mode=Mode.DIRECT, sentence=span, resumed=True, parent=None)


def _plain(text: str, span: Span) -> str:
    """The words of a stretch, without marks and case."""
    return " ".join(re.findall(r"[^\W_]+", text[span.start : span.end].casefold()))


_LEAST = 24
"""Characters of a quotation that is known again by its words."""


def going_on(r: Reading, first: int, last: int, speaker: Statement | None) -> Statement | None:
    """The statement that a quotation alone in its sentence is: the last speaker's, who goes on."""
    if speaker is None:
        return None
    span = r.span(first, last)
    quotation = next(r.quotes[at] for at in range(first, last) if at in r.quotes)
    return replace(speaker, content=(quotation.span,), mode=Mode.DIRECT, sentence=span, resumed=True, parent=None)


def led_up(begun: Sequence[Quotation], said: Sequence[Statement], r: Reading, first: int) -> Iterator[Statement]:
    """The paragraphs of a quotation that nobody is named for, as words of who is named behind the one that closes it.

    ``begun`` have no closing mark and stand right above the sentence at token ``first``, whose statements are ``said``.
    """
    quotation = r.quotes.get(first)
    told = next((s for s in said if quotation is not None and s.content and s.content[0] == quotation.span), None)
    if told is not None and told.levels and told.mode is Mode.DIRECT and told.parent is None:
        mark = r.text[told.content[0].start]
        for one in begun:
            if r.text[one.span.start] == mark:
                yield replace(told, content=(one.span,), sentence=one.span, resumed=True)


def heads(r: Reading, first: int, last: int, kind: BlockKind, speaker: Statement | None) -> bool:
    """Whether a quotation alone heads what follows, as a line in marks without a stop does: who spoke last is no clue.

    Not so where ``speaker`` leads up to it with a colon.
    """
    if first or last < len(r.tags) or (speaker is not None and introduces(speaker, r.text)):
        return False
    inner = r.quotes[0].inner if 0 in r.quotes and r.quotes[0].closed else None
    if inner is None or r.tags[-1] != "Q" or r.text[inner.end - 1] in _STOPS:
        return False
    return kind is BlockKind.HEADLINE or len(r.text[inner.start : inner.end].split()) <= _HEADING


_STOPS = ".,!?…"
_HEADING = 8
"""Words of a quotation that heads a part of the story at most."""
