"""Which articles of a corpus the quotations of an article are from, as far as links, names and shared text say so.

By a link on the source's name or on the cue beside it, or by an address written out behind it, where the outlet of the
article that it leads to is called so; by the outlet's name, where text is shared with an article of it; by the text,
where much of it is shared and the outlet credited; and perhaps by any link of the copy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from auditor.corpus.asking import Match
from auditor.corpus.crediting import called
from auditor.corpus.dates import before, moment
from auditor.corpus.houses import one_house, outlet_of
from auditor.corpus.index import Index
from auditor.corpus.stretches import Stretches, within
from auditor.corpus.wording import Words, words_of
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.analysis import Analysis
from auditor.model.article import BlockKind
from auditor.model.attribution import Quotation
from auditor.model.leads import Leads
from auditor.model.provenance import ChainKind
from auditor.model.reuse import Held, Reuse, Standing
from auditor.model.span import Span
from auditor.text.hosts import host_of
from auditor.text.sentences import sentences
from auditor.value import replace, value

WHOLE = 120
"""Words of an article that is no mere teaser."""

ONE_LANGUAGE = 0.25
"""The share of the different words of one article that another one in its language has too."""

CLAIMED = 0.8
"""The share of a quotation that lies within a claim which it belongs to: its last comma may lie without."""

RETOLD = 0.3
"""The share of an article that stands in another that it retells."""

_ADDRESS = re.compile(r"https?://[^\s<>\"“”()\[\]]{1,2000}")
_NAMED = 60
"""Characters before an address written out in which the outlet's name stands."""

_BETWEEN = ' \t\r\n(<[:,.—–”"'
_CLOSING = ".,;:!?’'"


@value
class Cited:
    """An article that quotations may be from, because of what stands at ``place``.

    ``linked`` where they are said to be from it, by a link; ``meant`` where they are said to be of its outlet;
    ``elsewhere`` where nothing but a link at other words of the copy leads to it.
    """

    held: Held
    outlet: str
    words: Words
    place: Span
    linked: bool = False
    meant: bool = False
    elsewhere: bool = False


def citations(
    analysis: Analysis, shared: Sequence[tuple[Reuse, Match]], index: Index, names: Gazetteer
) -> Iterator[tuple[Quotation, Cited]]:
    """Each quotation with every article that it may be from, the surest first."""
    if analysis.quotations:
        yield from _linked(analysis, index, names)
        yield from _beside(analysis, index, names)
        yield from _named(analysis, shared)
        yield from _retold(analysis, shared)
        yield from _led(analysis, index, names)


def belonging(claim: Span, quotations: Iterable[Quotation]) -> list[Quotation]:
    """The quotations that belong to a claim."""
    return [each for each in quotations if _length(within([each.inner], (claim,))) >= CLAIMED * len(each.inner)]


def _linked(analysis: Analysis, index: Index, names: Gazetteer) -> Iterator[tuple[Quotation, Cited]]:
    """Quotations within the claim of a chain, with the article that a link on an outlet of the chain leads to."""
    leads, written = Leads.of(analysis), _written(analysis.article.text)
    if not (leads.own or written):
        return
    mine = frozenset(words_of(analysis.article.text).words)
    for chain in analysis.of_kind(ChainKind.CITATION):
        quoted = [] if chain.claim is None else belonging(chain.claim, analysis.quotations)
        for link in chain.links if quoted else ():
            url = leads.url(link.span) or written.get(link.span.end)
            cited = None if url is None else _cited(index, url, analysis.agent(link.agent).name, link.span, names)
            if cited is not None and _comparable(cited.words, mine):
                yield from ((quotation, cited) for quotation in quoted)


def _beside(analysis: Analysis, index: Index, names: Gazetteer) -> Iterator[tuple[Quotation, Cited]]:
    """Quotations in one sentence with an outlet's name that is linked, or has an address behind it: listed or not."""
    text = analysis.article.text
    links = [(link.span, link.url) for link in analysis.article.links]
    links += [(Span(max(0, at - _NAMED), at), url) for at, url in _written(text).items()]
    if not links:
        return
    mine = frozenset(words_of(text).words)
    quoted = {sentence: each for sentence, each in _sentences(analysis) if each}
    for place, url in links:
        there = [each for sentence, each in quoted.items() if sentence.contains(Span(place.end - 1, place.end))]
        cited = _cited(index, url, text[place.start : place.end], place, names) if there else None
        if cited is not None and _comparable(cited.words, mine):
            yield from ((quotation, cited) for each in there for quotation in each)


def _sentences(analysis: Analysis) -> Iterator[tuple[Span, list[Quotation]]]:
    """Each sentence of the copy, with the quotations that it holds whole or in part."""
    article, quotations = analysis.article, sorted(analysis.quotations, key=lambda quotation: quotation.span)
    for block in article.of_kind(BlockKind.PARAGRAPH):
        within_it = [each for each in quotations if block.span.contains(each.span)]
        closed = [(each.span.start, each.span.end) for each in within_it]
        for start, end in sentences(article.text, block.span.start, block.span.end, closed):
            sentence = Span(start, end)
            yield sentence, [each for each in within_it if each.span.overlaps(sentence)]


def _written(text: str) -> dict[int, str]:
    """Addresses written out, each by the end of the words that it stands beside ("the Mercury (https://…)")."""
    found = {}
    for match in _ADDRESS.finditer(text):
        before = text[: match.start()].rstrip(_BETWEEN)
        found[len(before)] = match[0].rstrip(_CLOSING)
    return found


def _cited(index: Index, url: str, source: str, place: Span, names: Gazetteer) -> Cited | None:
    """The one article at an address, if ``source`` is called as the outlet that published it is."""
    found = list(index.held(index.at_address(url)))
    if len(found) != 1:
        return None
    held, raw = found[0]
    outlet = outlet_of(held.publisher, held.url, names)
    theirs = called(held.publisher, host_of(held.url), names)
    name = source.removeprefix("The ").removeprefix("the ")
    if name not in theirs.tails and not theirs.named_in(name) and not (outlet and one_house(outlet, name, names)):
        return None
    return Cited(held, outlet or source, _read(raw), place, linked=True, meant=True)


def _read(raw: bytes) -> Words:
    return words_of(raw.decode("utf-8", "surrogatepass"))


def _comparable(there: Words, mine: frozenset[str]) -> bool:
    """Whether it is a whole article, and in the language of the audited one."""
    theirs = frozenset(there.words)
    return len(there.words) >= WHOLE and len(theirs & mine) >= ONE_LANGUAGE * min(len(theirs), len(mine))


def _credited(shared: Sequence[tuple[Reuse, Match]]) -> Iterator[tuple[Reuse, Cited]]:
    """The articles whose outlet the audited one credits, which it shares text with and which came no later."""
    for reuse, match in shared:
        if reuse.standing is Standing.CREDITED and (reuse.hours or 0) >= 0:
            place = reuse.taken[0] if reuse.taken else reuse.passages[0].a
            yield reuse, Cited(match.held, reuse.outlet or match.held.id, words_of(match.text), place)


def _named(analysis: Analysis, shared: Sequence[tuple[Reuse, Match]]) -> Iterator[tuple[Quotation, Cited]]:
    """Quotations that the outlet of such an article is named for."""
    for _, cited in _credited(shared):
        for chain in analysis.of_kind(ChainKind.CITATION):
            link = next((link for link in chain.links if analysis.agent(link.agent).name == cited.outlet), None)
            if link is not None and chain.claim is not None:
                meant = replace(cited, place=link.span, meant=True)
                yield from ((quotation, meant) for quotation in belonging(chain.claim, analysis.quotations))


def _retold(analysis: Analysis, shared: Sequence[tuple[Reuse, Match]]) -> Iterator[tuple[Quotation, Cited]]:
    for reuse, cited in _credited(shared):
        if reuse.contained >= RETOLD:
            yield from ((quotation, cited) for quotation in analysis.quotations)


def _led(analysis: Analysis, index: Index, names: Gazetteer) -> Iterator[tuple[Quotation, Cited]]:
    """All quotations, with another house's article that some link of the copy leads to and that came no later."""
    article = analysis.article
    own, published = outlet_of(analysis.publisher, article.url, names), moment(article.published)
    for place, url in (
        {link.url: (link.span, link.url) for link in article.links}.values() if analysis.quotations else ()
    ):
        found = list(index.held(index.at_address(url)))
        if len(found) != 1 or before(published, moment(found[0][0].published)):
            continue
        held, raw = found[0]
        outlet = outlet_of(held.publisher, held.url, names)
        if outlet is not None and (own is None or not one_house(own, outlet, names)):
            cited = Cited(held, outlet, _read(raw), place, elsewhere=True)
            yield from ((quotation, cited) for quotation in analysis.quotations)


def _length(spans: Stretches) -> int:
    return sum(map(len, spans))
