"""The steps of the analysis, in a fixed order: each builds on those before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.analysis.accented import as_written
from auditor.analysis.attribution import relations
from auditor.analysis.beneath import beneath
from auditor.analysis.cast.mentions import cast
from auditor.analysis.chains import citations
from auditor.analysis.circles import circles
from auditor.analysis.coverage import coverage
from auditor.analysis.cues.statement import Read
from auditor.analysis.inner import inner_statements
from auditor.analysis.ligatures import has_ligatures, read_through
from auditor.analysis.lines import line_chains, line_mentions
from auditor.analysis.names.faults import name_faults
from auditor.analysis.ownletters import without_own_letters
from auditor.analysis.pictures import pictures
from auditor.analysis.provenance import agent_of, frame_of, graph_of, house_of, publisher_of
from auditor.analysis.quotations import quotations
from auditor.analysis.repetition import repeats
from auditor.analysis.residue import residue
from auditor.analysis.slips import put_right
from auditor.analysis.sources.source import Source
from auditor.analysis.statements import statements
from auditor.gazetteer.lookup import Gazetteer, gazetteer
from auditor.lines.bylines import is_desk
from auditor.model.agent import THIS_PAGE
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind
from auditor.model.attribution import Quotation
from auditor.model.span import Span
from auditor.text.language import foreign, spaced
from auditor.value import replace


def analyse(article: Article, names: Gazetteer | None = None) -> Analysis:
    """Find everything in ``article``."""
    names = names or gazetteer()
    if has_ligatures(article):
        return read_through(article, lambda plain: _analysed(plain, names))
    return _analysed(article, names)


def _analysed(article: Article, names: Gazetteer) -> Analysis:
    quoted = quotations(article)
    read = _read(article, quoted, names)
    lines = line_mentions(article, names)
    sources, told = _sources(read), [mention for line in lines for mention in line.mentions]
    slots = {source.span for source in sources} | {mention.span for mention in told}
    faults = name_faults(article, names, slots)
    house = house_of(article, names)
    meant = put_right(sources, faults.misspellings, names)
    lesser = beneath(read.statements, article.text)
    agents = cast([*meant, *told], names, _copy(article), house, _overheard(read), lesser)
    agents = replace(agents, agents=tuple(as_written(agents.agents, article.text)))
    chains = (*citations(read, agents, article.text), *line_chains(lines, agents))
    teller = publisher_of(agents.agents, chains)
    publisher = house or teller
    own = agent_of(publisher, agents.agents) or agent_of(THIS_PAGE, agents.agents)
    tellers = (own, agent_of(teller, agents.agents))  # whose page it is, and who signs the story that stands on it
    shown = pictures(article, chains)
    frame = frame_of(article, tellers, agents.agents, chains)
    return Analysis(
        article=article,
        publisher=publisher,
        publisher_inferred=house is None and publisher is not None,
        agents=agents.agents,
        quotations=quoted,
        attributions=relations(read.statements, agents, article.text),
        chains=chains,
        circles=tuple(circles(chains, agents.agents)),
        frame=frame,
        graph=graph_of(chains, frame, own, agents.agents, house_known=publisher is not None),
        pictures=shown,
        repeats=repeats(article, shown, faults.misspellings),
        misspellings=faults.misspellings,
        name_clashes=faults.clashes,
        look_alikes=faults.look_alikes,
        residue=residue(article),
        coverage=coverage(read, agents.at, agents.agents, own, article.text),
        foreign=foreign(spaced(article.text)),
        writers=tuple(_writers(article)),
    )


def _writers(article: Article) -> Iterator[Span]:
    bylines = (block.span for block in article.of_kind(BlockKind.BYLINE))
    return (span for span in bylines if not is_desk(article.slice(span)))


def _read(article: Article, quoted: Sequence[Quotation], names: Gazetteer) -> Read:
    """The statements of the article, and those within its quotations."""
    spotted = without_own_letters(article.text, names.spot(article.text))
    outer = statements(article, quoted, spotted)
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
