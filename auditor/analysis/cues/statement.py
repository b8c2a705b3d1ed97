"""Something said, the sentence it stands in, and all that an article says."""

from __future__ import annotations

from dataclasses import field

from auditor.analysis.cues.sayings import Levels
from auditor.model.article import BlockKind
from auditor.model.attribution import Mode, Quotation
from auditor.model.span import Span
from auditor.value import value


@value
class Statement:
    """Something said: its sources, nearest the reader first, and where cue and content stand.

    ``extent`` is the place of source and cue; ``parent`` the index of the statement whose content this one stands in.
    ``inner`` marks one within a quotation; ``resumed`` a quotation that goes on after an earlier one of its speaker.
    A ``vague`` one names nobody; it is the outlet's ``own`` word where it points to what that said before. One that
    ``denies`` says that its content is not so.
    """

    levels: Levels
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    mode: Mode
    extent: Span
    sentence: Span
    stances: frozenset[str]
    lemma: str = ""
    vague: bool = False
    negated: bool = False
    anaphoric: bool = False
    weak: bool = False
    block: BlockKind = BlockKind.PARAGRAPH
    own: bool = False
    denies: bool = False
    parent: int | None = None
    resumed: bool = False
    inner: bool = False


@value
class Sentence:
    """A sentence of the body and what it is part of."""

    span: Span
    block: BlockKind
    paragraph: int


@value
class Read:
    """The sentences of an article and the statements in them, in text order.

    ``inner`` are those within quotations, whose parents are counted on from ``statements``.
    """

    sentences: tuple[Sentence, ...] = ()
    statements: tuple[Statement, ...] = ()
    loose: tuple[Quotation, ...] = field(default=())
    inner: tuple[Statement, ...] = ()
