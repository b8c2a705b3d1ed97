"""Source lines that tell a chain: "Source: an official in a comment to Northwire, as reported by the Evening Post"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from auditor.analysis.cues.adjuncts import after_cue
from auditor.analysis.cues.grammar import hops_of
from auditor.analysis.cues.sayings import Levels, Saying, Side
from auditor.analysis.phrases import appositions, rightward
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.source import Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading, read
from auditor.gazetteer.entry import Entry
from auditor.model.agent import Role
from auditor.model.article import Article, Block, BlockKind
from auditor.model.span import Span
from auditor.value import replace, value

_LABELS = ("Source:", "Sources:")
_BELOW = 80
"""Characters below a source line within which a label stands."""


@value
class SourceLine:
    """A source line, and its first source as a saying; ``others`` are named side by side with it.

    ``passed_on`` where it says who passed the news on, ``told_below`` where paragraphs behind labels go on from it:
    in either case it is the chain of the paragraph before it.
    """

    block: Block
    reading: Reading
    saying: Saying
    others: tuple[Source, ...]
    passed_on: bool
    told_below: bool

    @property
    def quoted(self) -> Levels:
        """Whose words a quotation below the line is, behind a label that names nobody."""
        *above, last = self.saying.levels
        return (*above, last) if above else ((*last, *self.others),)

    @property
    def telling(self) -> tuple[Levels, ...]:
        """The chains that the news above the line has."""
        return (self.saying.levels, *(((other,),) for other in self.others if self.told_below))


def source_lines(article: Article, names: Sequence[tuple[Span, Entry]]) -> Iterator[SourceLine]:
    """Each source line, in text order."""
    for block in article.of_kind(BlockKind.CREDIT):
        label = next((word for word in _LABELS if article.text.startswith(word, block.span.start)), None)
        if label is None:
            continue
        start = block.span.start + len(label)
        inside = names[_first(names, start) : _first(names, block.span.end)]
        below = article.text[block.span.end : block.span.end + _BELOW].lstrip()
        line = _line(block, read(article.text, start, block.span.end, (), inside), told_below=_labelled(below))
        if line is not None:
            yield line


def _first(names: Sequence[tuple[Span, Entry]], at: int) -> int:
    """The first of ``names``, which stand in the order of the text, that begins at ``at`` or later."""
    return bisect_left(names, at, key=lambda name: name[0].start)


def _labelled(text: str) -> bool:
    """Whether a text begins with a label that parts of a story stand behind: "Details: …", "Quote from Lund: …"."""
    label, colon, _ = text.partition(":")
    return bool(colon) and "\n" not in label and label.split(" ", 1)[0].lower() in lexicon.words("story_labels")


def _line(block: Block, r: Reading, *, told_below: bool) -> SourceLine | None:
    cuts = [at for at, tag in enumerate(r.tags) if tag == ";"]
    found = _saying(r, 0, cuts[0] if cuts else len(r.words))
    if found is None:
        return None
    more = (rightward.after(r, at + 1, len(r.words)) for at in cuts)
    named = (source for one in more if one is not None for source in levels(r, one)[-1])
    others = tuple(source for source in named if source.role is not Role.DOCUMENT)
    return SourceLine(block, r, found[0], others, found[1], told_below)


def _saying(r: Reading, low: int, high: int) -> tuple[Saying, bool] | None:
    """What the line names before token ``high``, and whether it tells who passed that on."""
    found = rightward.after(r, low, high)
    if found is None:
        return None
    aside = appositions.apposition(r, found.last, high)
    told = after_cue(r, aside, high, hearer=False)
    saying = Saying((*told.media, *levels(r, found)), (0, 1), 0, max(1, told.end), Side.NONE, high, anaphoric=True)
    hops = hops_of(r, low, high)
    for hop in hops:
        named = (hop.sources,) if not hop.above else (hop.above, hop.sources)
        saying = replace(saying, levels=(*saying.levels, *named) if hop.deep else (*named, *saying.levels))
    unnamed = any(source.role is Role.ANONYMOUS for level in saying.levels for source in level)
    posted = (
        saying.last < high
        and r.lows[saying.last] in ("on", "via")
        and r.tags[saying.last + 1 : saying.last + 2] == ["N"]
    )
    return saying, bool(hops or told.media or posted or (unnamed and len(saying.levels) > 1))
