"""One cue and the sources it names: what the grammar finds in a sentence before it is told what was said."""

from __future__ import annotations

from enum import StrEnum

from auditor.analysis.sources.source import Source
from auditor.analysis.words.lexicon import Cue
from auditor.value import replace, value

Levels = tuple[tuple[Source, ...], ...]


class Side(StrEnum):
    """Where the content stands: after the cue, before it, or before and after."""

    AFTER = "after"
    BEFORE = "before"
    AROUND = "around"
    NONE = "none"


AFTER, BEFORE, AROUND, NONE = Side.AFTER, Side.BEFORE, Side.AROUND, Side.NONE

Complement = tuple[Side, int, bool]
"""Where content stands, the token it begins with, and whether it is a view and no words."""

NOTHING: Complement = (NONE, -1, False)


@value
class Saying:
    """A cue with its sources, nearest the reader first, and where what was said stands.

    ``first`` and ``last`` bound its own tokens (source, cue, adjuncts); ``cue`` bounds the cue's; ``content`` is the
    token at which content after the cue begins, ``stop`` the one before which it ends. ``follows`` marks a cue that
    goes on with an earlier one's source; ``through`` is the relative pronoun by which its source speaks; ``view``
    marks one that tells a wish, a belief or a judgement and hands on no words; ``weak`` one that does so for its own
    clause only (a promise, a denial); ``anaphoric`` one whose content is the sentence before; ``own`` a vague one
    by which the outlet points to what it said itself; ``echoed`` one whose source told before what the saying before
    it tells. ``fronted`` bounds an object before the subject ("what he called …").
    """

    levels: Levels
    cue: tuple[int, int]
    first: int
    last: int
    side: Side
    content: int
    word: Cue | None = None
    through: int | None = None
    negated: bool = False
    outer: tuple[int, int] | None = None
    view: bool = False
    fronted: tuple[int, int] | None = None
    stop: int | None = None
    weak: bool = False
    follows: bool = False
    vague: bool = False
    anaphoric: bool = False
    own: bool = False
    echoed: bool = False

    def nearer(self, sources: tuple[Source, ...]) -> Saying:
        """With ``sources`` between the reader and what it has."""
        return replace(self, levels=(sources, *self.levels)) if sources else self

    def deeper(self, sources: tuple[Source, ...]) -> Saying:
        """With ``sources`` behind those it has."""
        return replace(self, levels=(*self.levels, sources)) if sources else self


@value
class Hop:
    """A source that another one hands on: "citing X", "as reported by X".

    ``deep`` where it stands behind the one that cites it. ``holder`` is the token at which the phrase that cites
    ends, ``None`` where the sentence's own source does.
    """

    sources: tuple[Source, ...]
    first: int
    last: int
    deep: bool
    holder: int | None = None
    above: tuple[Source, ...] = ()
