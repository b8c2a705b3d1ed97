"""Credits, datelines and sign-offs of an article: the agents that its lines name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.analysis.cast.mentions import Cast
from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.credit_forms import by_colon
from auditor.lines.credits import credit_mentions
from auditor.lines.datelines import dateline
from auditor.lines.picture_credits import picture_credit
from auditor.lines.signoff_names import signoff_mentions
from auditor.model.agent import Mention
from auditor.model.article import CREDIT, Article, Block, BlockKind
from auditor.model.provenance import Chain, ChainKind, Link
from auditor.value import value

_KINDS = {
    BlockKind.CREDIT: ChainKind.CREDIT,
    BlockKind.DATELINE: ChainKind.DATELINE,
    BlockKind.SIGNOFF: ChainKind.SIGNOFF,
}

_TOLD = (BlockKind.CAPTION, BlockKind.PARAGRAPH)  # "In this photo provided by the army, …"


@value
class LineOfNames:
    """A credit, dateline or sign-off and whom it names, in the order of the text."""

    kind: ChainKind
    block: Block
    mentions: tuple[Mention, ...]


def line_mentions(article: Article, gazetteer: Gazetteer) -> tuple[LineOfNames, ...]:
    """The credits, datelines and sign-offs that name somebody, in text order."""
    found = ((block, _mentions(article, block, gazetteer)) for block in article.of_kind(*_KINDS, *_TOLD))
    kinds = _KINDS | dict.fromkeys(_TOLD, ChainKind.CREDIT)
    return tuple(LineOfNames(kinds[block.kind], block, mentions) for block, mentions in found if mentions)


def line_chains(lines: Sequence[LineOfNames], cast: Cast) -> Iterator[Chain]:
    """A chain for each line that names somebody."""
    for line in lines:
        links = tuple(Link(cast.at[mention.span], mention.span) for mention in line.mentions)
        yield Chain(line.kind, links, None, line.block.span)


def _mentions(article: Article, block: Block, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    text, start = article.slice(block.span), block.span.start
    if block.kind is CREDIT:
        told = by_colon(text, start, gazetteer)
        return told.mentions if told is not None else credit_mentions(text, start, gazetteer)
    if block.kind in _TOLD:
        told = picture_credit(text, start, gazetteer)
        return told.mentions if told is not None else ()
    if block.kind is BlockKind.SIGNOFF:
        return signoff_mentions(text, start, gazetteer)
    found = dateline(article.text[start : block.span.end + 40], gazetteer, start)
    return (found.agency,) if found is not None and found.agency is not None else ()
