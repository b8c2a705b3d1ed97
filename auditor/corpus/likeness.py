"""Which stretches an outlet's own earlier articles have only in like words, and another's article word for word.

Reports of one kind are written by one pattern: what an outlet had of last week's vote is no source of today's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from auditor.corpus.asking import Match
from auditor.corpus.stretches import Stretches, within, without
from auditor.corpus.wording import words_of
from auditor.model.reuse import Category, Reuse, Standing
from auditor.model.span import Span

RUN = 5
"""Words of a run that is counted."""

ALIKE = 0.8
"""The share of the runs that another has of a stretch, from which on an own article explains it all the same."""

OTHERS = (Standing.AGENCY_UNNAMED, Standing.UNCREDITED)


def worded_by_others(
    text: str, every: Sequence[Reuse], matches: Sequence[Match], shared: Mapping[int, Stretches]
) -> dict[int, Stretches]:
    """By each own article that comes short of another's: the stretches left to it."""
    own = [at for at, reuse in enumerate(every) if _own(reuse)]
    others = [at for at, reuse in enumerate(every) if reuse.standing in OTHERS and (reuse.hours or 0) > 0]
    both = within((span for at in own for span in shared[at]), (span for at in others for span in shared[at]))
    if not both:
        return {}
    mine = _runs(matches[at].text for at in own)
    theirs = _runs(matches[at].text for at in others)
    lost = [span for span in both if _met(text, span, mine) < ALIKE * _met(text, span, theirs)]
    return {at: without(shared[at], lost) for at in own}


def _own(reuse: Reuse) -> bool:
    return reuse.standing is Standing.OWN and reuse.category is not Category.REVISION and (reuse.hours or 0) >= 0


def _runs(texts: Iterable[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(run for text in texts for run in _of(text))


def _met(text: str, span: Span, runs: frozenset[tuple[str, ...]]) -> int:
    return sum(run in runs for run in _of(text[span.start : span.end]))


def _of(text: str) -> Iterable[tuple[str, ...]]:
    words = words_of(text).words
    return (words[at : at + RUN] for at in range(len(words) - RUN + 1))
