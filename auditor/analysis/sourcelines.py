"""Source lines that tell a chain: "Source: an official in a comment to Northwire, as reported by the Evening Post"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.analysis.cues.adjuncts import after_cue
from auditor.analysis.cues.grammar import hops_of
from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.phrases import appositions, rightward
from auditor.analysis.sources.agents import levels
from auditor.analysis.words.reading import Reading, read
from auditor.gazetteer.entry import Entry
from auditor.model.agent import Role
from auditor.model.article import Article, Block, BlockKind
from auditor.model.span import Span

_LABELS = ("Source:", "Sources:")


def source_lines(article: Article, names: Sequence[tuple[Span, Entry]]) -> Iterator[tuple[Block, Reading, Saying]]:
    """Each source line that names who passed the news on, as a saying; its content is the paragraph before it."""
    for block in article.of_kind(BlockKind.CREDIT):
        label = next((word for word in _LABELS if article.text.startswith(word, block.span.start)), None)
        if label is None:
            continue
        start = block.span.start + len(label)
        inside = [(span, entry) for span, entry in names if start <= span.start < block.span.end]
        r = read(article.text, start, block.span.end, (), inside)
        saying = _saying(r)
        if saying is not None:
            yield block, r, saying


def _saying(r: Reading) -> Saying | None:
    high = len(r.words)
    found = rightward.after(r, 0, high)
    if found is None:
        return None
    aside = appositions.apposition(r, found.last, high)
    told = after_cue(r, aside, high, hearer=False)
    saying = Saying((*told.media, *levels(r, found)), (0, 1), 0, max(1, told.end), Side.NONE, high, anaphoric=True)
    hops = hops_of(r, 0, high)
    for hop in hops:
        named = (hop.sources,) if not hop.above else (hop.above, hop.sources)
        saying = replace(saying, levels=(*saying.levels, *named) if hop.deep else (*named, *saying.levels))
    unnamed = any(source.role is Role.ANONYMOUS for level in saying.levels for source in level)
    posted = (
        saying.last < high
        and r.lows[saying.last] in ("on", "via")
        and r.tags[saying.last + 1 : saying.last + 2] == ["N"]
    )
    told_so = hops or told.media or posted or (unnamed and len(saying.levels) > 1)
    return saying if told_so else None
