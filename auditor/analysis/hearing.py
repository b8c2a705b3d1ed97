"""What an article says, heard sentence by sentence: whose a quotation alone is, and what "this" points to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from auditor.analysis.cues.grammar import Parsed
from auditor.analysis.cues.papers import PAPERS, Issuers
from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.cues.statement import Read, Sentence, Statement
from auditor.analysis.resuming import (
    carries,
    going_on,
    heads,
    heard_before,
    introduces,
    last_heard,
    led_up,
    said_again,
    speaker_of,
)
from auditor.analysis.said import said, statement_of
from auditor.analysis.sourcelines import SourceLine
from auditor.analysis.turns import Turn, told_in
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.model.agent import Role
from auditor.model.article import BlockKind
from auditor.model.attribution import Mode, Quotation
from auditor.model.span import Span
from auditor.value import replace


class Hearing:
    """Hears the sentences of ``text`` in their order; ``lines`` are its source lines."""

    def __init__(self, text: str, lines: Sequence[SourceLine]) -> None:
        self._text, self._lines = text, lines
        self._sentences: list[Sentence] = []
        self._found: list[Statement] = []
        self._loose: list[Quotation] = []
        self._begun: list[Quotation] = []
        self._speaker: Statement | None = None
        self._heard: Statement | None = None
        self._issuers = Issuers()
        self._papers = any(map(text.__contains__, PAPERS))

    def turn(
        self, number: int, kind: BlockKind, r: Reading, parsed: Iterable[Parsed], turn: Turn | None, span: Span
    ) -> None:
        """Hear a paragraph that is one turn of a talk; nothing is said in a question."""
        self._sentences.append(Sentence(span, kind, number))
        if turn is not None:
            base = len(self._found)
            told = [statement for each in parsed if each.sayings for statement in said(r, each, base, kind)]
            self._found += told_in(turn, told, base, kind)

    def paragraph(
        self, number: int, kind: BlockKind, r: Reading, parsed: Iterable[Parsed], quotes: Sequence[Quotation]
    ) -> None:
        """Hear a paragraph, in which ``quotes`` stand."""
        for each in parsed:
            self._sentence(number, kind, r, each)
        if self._speaker is not None and not carries(self._speaker, quotes, self._text):
            self._speaker = None

    def _sentence(self, number: int, kind: BlockKind, r: Reading, parsed: Parsed) -> None:
        first, last = parsed.first, parsed.last
        self._sentences.append(Sentence(r.span(first, last), kind, number))
        told = self._told(r, parsed, kind) if parsed.sayings else []
        if self._papers:
            self._issuers.notice(r, first, last)
        labelled: list[Quotation] = []
        if r.quotes and not told:
            labelled = _labelled(r, first, last)
            if labelled and self._lines:
                told = list(_from_line_above(self._lines, r, first, last, labelled, kind))
            elif _only_quotation(r, first, last):
                self._quotation(kind, r, first, last)
                return
        base = len(self._found)
        self._found += told
        if self._begun:
            self._found += led_up(self._begun, told, r, first)
            self._begun = []
        if told:
            self._heard, self._speaker = last_heard(told), speaker_of(told, base)
            return
        self._loose += labelled
        self._heard = None
        if self._speaker is not None and not introduces(self._speaker, self._text):
            self._speaker = None

    def _told(self, r: Reading, parsed: Parsed, kind: BlockKind) -> list[Statement]:
        told = self._issuers.with_issuers(said(r, parsed, len(self._found), kind), self._text)
        return self._pointing_back(told) if told and told[0].anaphoric else told

    def _quotation(self, kind: BlockKind, r: Reading, first: int, last: int) -> None:
        """Hear a quotation that is all of its sentence: the last speaker's who goes on, or nobody's yet."""
        heading = heads(r, first, last, kind, self._speaker)
        resumed = going_on(r, first, last, self._speaker or self._heard) if not heading else None
        if resumed is not None:
            self._found.append(resumed)
            return
        here = [r.quotes[at] for at in range(first, last) if at in r.quotes]
        self._begun += (quotation for quotation in here if first == 0 and not quotation.closed)
        self._loose += here if heading or not heard_before(self._found, self._sentences) else ()

    def _pointing_back(self, told: list[Statement]) -> list[Statement]:
        """Give a statement about "this" the sentence before it, and the speaker of that for its origin."""
        statement, sentences, loose = told[0], self._sentences, self._loose
        if len(sentences) < 2 or (sentences[-2].block is BlockKind.CAPTION is not sentences[-1].block):
            return _without_first(told, len(self._found))
        before = sentences[-2].span
        if statement.lemma == "say" and len(statement.levels) == 1:
            if not loose or loose[-1].span.end < before.end - 1 or loose[-1].span.start > before.start + 1:
                return _without_first(told, len(self._found))
            quotation = loose.pop()
            return [replace(statement, content=(quotation.span,), mode=Mode.DIRECT), *told[1:]]
        if loose and loose[-1].span.start <= before.start + 1 and loose[-1].span.end >= before.end - 1:
            loose.pop()
        recent = [s for s in self._found[-8:] if s.sentence == before]
        if statement.denies:
            return [replace(statement, content=_claimed(recent) or (before,), stances=lexicon.SOURCING), *told[1:]]
        inner = next((s for s in recent if s.levels and not s.vague), None)
        if any(source.media for s in recent for level in s.levels for source in level):
            inner = None
        relays = all(source.media for source in statement.levels[-1])
        apart = inner is None or not relays or not statement.stances & lexicon.SOURCING
        passed = statement.levels if apart or inner is None else (*statement.levels, *inner.levels)
        return [replace(statement, levels=passed, content=(before,), stances=lexicon.SOURCING), *told[1:]]

    def all(self) -> Read:
        """All that was heard, and the quotations that are nobody's."""
        found, loose = [*self._found, *_from_source_lines(self._lines, self._sentences)], self._loose
        if loose:
            told = {statement.content[0] for statement in found if statement.resumed and statement.content}
            loose = [quotation for quotation in loose if quotation.span not in told]
        again = list(said_again(loose, found, self._text))
        told = {statement.content[0] for statement in again}
        left = tuple(quotation for quotation in loose if quotation.span not in told)
        return Read(tuple(self._sentences), (*found, *again), left)


def _claimed(said: Sequence[Statement]) -> tuple[Span, ...]:
    """What a sentence with one speaker claims, and so what is denied in the next: "Police say | he stole |"."""
    alone = len(said) == 1 and said[0].levels and not (said[0].vague or said[0].negated)
    return said[0].content if alone else ()


def _without_first(told: Sequence[Statement], base: int) -> list[Statement]:
    """The statements but for the first, their places and those of their parents one less."""
    parents = (None if s.parent in (None, base) else s.parent - 1 for s in told[1:])
    return [replace(s, parent=parent) for s, parent in zip(told[1:], parents, strict=True)]


def _from_source_lines(lines: Iterable[SourceLine], sentences: Sequence[Sentence]) -> Iterator[Statement]:
    """The paragraph before each source line that tells who passed it on, or that the story goes on from."""
    for line in lines:
        if not (line.passed_on or line.told_below):
            continue
        span = line.block.span
        before = [sentence for sentence in sentences if sentence.span.end <= span.start]
        if before and before[-1].block is BlockKind.PARAGRAPH:
            lead = next(s.span for s in before if s.paragraph == before[-1].paragraph)
            statement = statement_of(line.reading, line.saying, (), span, BlockKind.CREDIT)
            told = replace(statement, source=(span,), content=(lead,), stances=lexicon.SOURCING)
            yield from (replace(told, levels=levels) for levels in line.telling)


def _from_line_above(
    lines: Sequence[SourceLine], r: Reading, first: int, last: int, labelled: Sequence[Quotation], kind: BlockKind
) -> Iterator[Statement]:
    """The quotation behind a label that names nobody, as the words of the source that the line above it names."""
    above = [line for line in lines if line.block.span.end <= labelled[0].span.start]
    named = above[-1].quoted if above else ()
    if not named or any(source.role in (Role.OTHER, Role.SOCIAL_MEDIA) for level in named for source in level):
        return
    saying = Saying(named, (first, first + 2), first, first + 2, Side.AFTER, first + 2)
    statement = statement_of(r, saying, (), r.span(first, last), kind)
    yield replace(statement, source=(above[-1].block.span,), content=(labelled[0].span,), mode=Mode.DIRECT)


def _only_quotation(r: Reading, first: int, last: int) -> bool:
    """Whether the sentence is a quotation and nothing else."""
    return last - first <= 2 and r.tags[first:last] in (["Q"], ["Q", "."], [":", "Q"], ["-", "Q"])


def _labelled(r: Reading, first: int, last: int) -> list[Quotation]:
    """The quotation that stands behind a label and names nobody: "Quote: “…”"."""
    at = first + (r.lows[first] in ("direct", "full"))
    labelled = (
        at < last and r.lows[at] in lexicon.words("labels") and r.tags[at + 1 : last] in ([":", "Q"], [":", "Q", "."])
    )
    return [r.quotes[at + 2]] if labelled else []
