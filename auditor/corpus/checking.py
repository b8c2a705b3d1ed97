"""Quotations held against the articles of the corpus that they are said to be from.

An article is the cited one where a link on the source's name, or on the cue beside it, or an address written out behind
it leads to the article, whose outlet is called so; or where the audited article credits its outlet and has much of its
text. Only of the first is it said that a quotation is not there: of the second the outlet may have had more articles.
What a corpus does not hold is not checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.corpus.asking import Match
from auditor.corpus.crediting import called
from auditor.corpus.houses import one_house, outlet_of
from auditor.corpus.index import Index
from auditor.corpus.judging import QUOTED, quoted_share
from auditor.corpus.stretches import Stretches, within
from auditor.corpus.wording import Words, wording, words_of
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.analysis import Analysis
from auditor.model.article import BlockKind
from auditor.model.attribution import Quotation
from auditor.model.leads import Leads
from auditor.model.provenance import ChainKind
from auditor.model.reuse import Check, Held, Reuse, Standing, Wording
from auditor.model.span import Span
from auditor.text.hosts import host_of
from auditor.text.sentences import sentences
from auditor.value import value

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
    """An article that quotations are said to be from: by a link at ``place``, or because it is retold."""

    held: Held
    outlet: str
    words: Words
    place: Span
    linked: bool


def checks_of(
    analysis: Analysis, shared: Sequence[tuple[Reuse, Match]], index: Index, names: Gazetteer
) -> tuple[Check, ...]:
    """Every quotation that can be held against an article, in the order of the text; each against one article."""
    found: dict[Span, Check] = {}
    for quotation, cited in (
        *_linked(analysis, index, names),
        *_beside(analysis, index, names),
        *_retold(analysis, shared),
    ):
        check = _check(analysis, quotation, cited)
        if check is not None and (quotation.span not in found or check.wording is Wording.SAME):
            found[quotation.span] = check
    return tuple(found[span] for span in sorted(found))


def _check(analysis: Analysis, quotation: Quotation, cited: Cited) -> Check | None:
    """``None`` where it is hard to say; a wording that is no quotation there may be the reporter's own words."""
    told = wording(analysis.article.slice(quotation.inner), cited.words)
    if told is None or (told.wording is Wording.ABSENT and not cited.linked):
        return None
    if told.there is not None and quoted_share([told.there], cited.words.text) < QUOTED:
        return None
    there = "" if told.there is None else cited.words.text[told.there.start : told.there.end]
    return Check(quotation.span, cited.place, cited.held, cited.outlet, told.wording, there)


def _linked(analysis: Analysis, index: Index, names: Gazetteer) -> Iterator[tuple[Quotation, Cited]]:
    """Quotations within the claim of a chain, with the article that a link on an outlet of the chain leads to."""
    leads, written = Leads.of(analysis), _written(analysis.article.text)
    if not (leads.own or written) or not analysis.quotations:
        return
    mine = frozenset(words_of(analysis.article.text).words)
    for chain in analysis.of_kind(ChainKind.CITATION):
        claim = () if chain.claim is None else (chain.claim,)
        quoted = [q for q in analysis.quotations if _length(within([q.inner], claim)) >= CLAIMED * len(q.inner)]
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
    if not links or not analysis.quotations:
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
    return Cited(held, outlet or source, words_of(raw.decode("utf-8", "surrogatepass")), place, linked=True)


def _comparable(there: Words, mine: frozenset[str]) -> bool:
    """Whether it is a whole article, and in the language of the audited one."""
    theirs = frozenset(there.words)
    return len(there.words) >= WHOLE and len(theirs & mine) >= ONE_LANGUAGE * min(len(theirs), len(mine))


def _retold(analysis: Analysis, shared: Sequence[tuple[Reuse, Match]]) -> Iterator[tuple[Quotation, Cited]]:
    for reuse, match in shared:
        if reuse.standing is not Standing.CREDITED or reuse.contained < RETOLD or (reuse.hours or 0) < 0:
            continue
        place = reuse.taken[0] if reuse.taken else reuse.passages[0].a
        cited = Cited(match.held, reuse.outlet or match.held.id, words_of(match.text), place, linked=False)
        yield from ((quotation, cited) for quotation in analysis.quotations)


def _length(spans: Stretches) -> int:
    return sum(map(len, spans))
