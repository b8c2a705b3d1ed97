"""The steps of the analysis, in a fixed order: each builds on those before it.

Several articles take them side by side (``auditor.steps``), which takes less time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from auditor.analysis.accented import as_written
from auditor.analysis.attribution import relations
from auditor.analysis.beneath import beneath
from auditor.analysis.cast.mentions import Cast, cast
from auditor.analysis.chains import citations
from auditor.analysis.circles import circles
from auditor.analysis.coverage import coverage
from auditor.analysis.cues.statement import Read
from auditor.analysis.inner import inner_statements
from auditor.analysis.ligatures import has_ligatures, reading_through
from auditor.analysis.lines import line_chains, line_mentions
from auditor.analysis.names.faults import name_faults
from auditor.analysis.ownletters import without_own_letters
from auditor.analysis.paragraphs import Parts, paragraphs
from auditor.analysis.pictures import pictures
from auditor.analysis.provenance import frame_of, graph_of
from auditor.analysis.publisher import house_of, told_on
from auditor.analysis.quotations import quotations
from auditor.analysis.repetition import repeats
from auditor.analysis.residue import residue
from auditor.analysis.slips import put_right
from auditor.analysis.sources.source import Source
from auditor.analysis.statements import statements
from auditor.gazetteer.lookup import Gazetteer, gazetteer
from auditor.lines.bylines import is_desk
from auditor.lines.releases import is_release
from auditor.model.agent import Mention
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind
from auditor.model.attribution import Quotation
from auditor.model.span import Span
from auditor.steps import Steps, at_once
from auditor.text.language import foreign, spaced
from auditor.value import replace


def analyse(article: Article, names: Gazetteer | None = None) -> Analysis:
    """Find everything in ``article``."""
    return at_once(analysing(article, names or gazetteer()))


def analysing(article: Article, names: Gazetteer) -> Steps[Analysis]:
    """Find everything in ``article``, step by step."""
    if not has_ligatures(article):
        return _analysing(article, names)
    return reading_through(article, lambda plain: _analysing(plain, names))


def _analysing(article: Article, names: Gazetteer) -> Steps[Analysis]:
    parts = paragraphs(article)
    quoted = quotations(article.text, parts)
    read = yield from _reading(article, parts, quoted, names)
    yield
    lines = line_mentions(article, names)
    sources, told = _sources(read), [mention for line in lines for mention in line.mentions]
    yield
    faults = name_faults(article, names, {source.span for source in sources}.union(mention.span for mention in told))
    yield
    house = house_of(article, names)
    agents = _cast(article, read, [*put_right(sources, faults.misspellings, names), *told], names, house)
    yield
    chains = (*citations(read, agents, article.text), *line_chains(lines, agents))
    told_by = told_on(house, agents.agents, chains)
    frame = frame_of(article, told_by.tellers, agents.agents, chains)
    shown, left_over = pictures(article, chains), residue(article, quoted)
    yield
    return Analysis(
        article=article,
        publisher=told_by.publisher,
        publisher_inferred=told_by.inferred,
        agents=agents.agents,
        quotations=quoted,
        attributions=relations(read.statements, agents, article.text),
        chains=chains,
        circles=tuple(circles(chains, agents.agents)),
        frame=frame,
        graph=graph_of(article, chains, frame, told_by.own, agents.agents, house_known=told_by.publisher is not None),
        pictures=shown,
        repeats=repeats(article, shown, faults.misspellings),
        misspellings=faults.misspellings,
        name_clashes=faults.clashes,
        look_alikes=faults.look_alikes,
        residue=left_over,
        coverage=coverage(read, agents.at, agents.agents, told_by.own, article.text),
        foreign=foreign(spaced(article.text)),
        writers=tuple(_writers(article)),
        release=is_release(article.text),
    )


def _cast(article: Article, read: Read, named: Iterable[Source | Mention], names: Gazetteer, house: str | None) -> Cast:
    lesser = beneath(read.statements, article.text)
    found = cast(named, names, _copy(article), house, _overheard(read), lesser)
    return replace(found, agents=tuple(as_written(found.agents, article.text)))


def _writers(article: Article) -> Iterator[Span]:
    bylines = (block.span for block in article.of_kind(BlockKind.BYLINE))
    return (span for span in bylines if not is_desk(article.slice(span)))


def _reading(article: Article, parts: Parts, quoted: Sequence[Quotation], names: Gazetteer) -> Steps[Read]:
    """The statements of the article, and those within its quotations."""
    spotted = without_own_letters(article.text, names.spot(article.text))
    yield
    outer = yield from statements(article, parts, quoted, spotted)
    yield
    return replace(outer, inner=inner_statements(article, quoted, spotted, outer))


def _copy(article: Article) -> str:
    """The text with bylines, credits and what is left of the page blank."""
    beside = article.of_kind(BlockKind.BYLINE, BlockKind.CREDIT, BlockKind.CHROME)
    return article.without(block.span for block in beside)


def _sources(read: Read) -> list[Source]:
    said = (*read.statements, *read.inner)
    return [source for statement in said for level in statement.levels for source in level]


def _overheard(read: Read) -> dict[Span, tuple[Source, ...]]:
    """Where sources stand that somebody names in a quotation, each with who speaks there."""
    said = (*read.statements, *read.inner)
    found: dict[Span, tuple[Source, ...]] = {}
    for inner in read.inner:
        outer = inner
        while outer.inner and outer.parent is not None:
            outer = said[outer.parent]
        speakers = outer.levels[-1] if outer.levels else ()
        found.update((source.span, speakers) for level in inner.levels for source in level)
    return found
