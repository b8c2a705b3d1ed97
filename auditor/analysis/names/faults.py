"""Names that may be wrong: misspelled, spelled two ways in one article, or made of look-alike characters."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.analysis.names.accents import bare_names
from auditor.analysis.names.again import said_again
from auditor.analysis.names.alike import look_alikes
from auditor.analysis.names.clash import clashes
from auditor.analysis.names.domains import strange_domains
from auditor.analysis.names.figures import letters_for_figures
from auditor.analysis.names.spelling import misspelled
from auditor.analysis.names.variants import mixed_variants
from auditor.analysis.names.words import read_words
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.article import Article, BlockKind
from auditor.model.cover import Cover
from auditor.model.name import NameFaults
from auditor.model.span import Span
from auditor.text.spelling import fold


def name_faults(article: Article, gazetteer: Gazetteer, slots: Iterable[Span]) -> NameFaults:
    """What may be wrong with the names of ``article``.

    ``slots`` are the places where a source, a credit or a dateline stands: a damaged name is likelier there.
    """
    text = article.without(article.furniture)  # teasers are the work of other pages' writers
    copy = read_words(text)
    damaged = [*misspelled(copy, gazetteer, Cover(slots)), *letters_for_figures(copy, gazetteer)]
    damaged += said_again(damaged, copy, gazetteer)
    misspellings = tuple(sorted(damaged, key=lambda fault: fault.span))
    settled = frozenset(fold(copy.at(fault.token)) for fault in misspellings)
    found = [
        *clashes(copy, gazetteer, settled),
        *bare_names(copy, gazetteer),
        *mixed_variants(copy, gazetteer, [block.span for block in article.of_kind(BlockKind.CHROME)]),
        *strange_domains(text, article.links, gazetteer, article.url),
    ]
    return NameFaults(misspellings, tuple(found), tuple(look_alikes(text, gazetteer)))
