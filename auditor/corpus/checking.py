"""Quotations held against the articles of the corpus that they are said to be from.

An article is the cited one where a link on the outlet's name, or on the cue beside it, leads to its address, and that
outlet published it; or where the audited article credits its outlet and has much of its text. Only of the first is it
said that a quotation is not there: of the second the outlet may have had more articles. What a corpus does not hold is
not checked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.corpus.asking import Match
from auditor.corpus.houses import one_house, outlet_of
from auditor.corpus.index import Index
from auditor.corpus.judging import QUOTED, quoted_share
from auditor.corpus.stretches import Stretches, within
from auditor.corpus.wording import Words, wording, words_of
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.agent import MEDIA
from auditor.model.analysis import Analysis
from auditor.model.attribution import Quotation
from auditor.model.leads import Leads
from auditor.model.provenance import ChainKind
from auditor.model.reuse import Check, Held, Reuse, Standing, Wording
from auditor.model.span import Span
from auditor.value import value

WHOLE = 120
"""Words of an article that is no mere teaser."""

ONE_LANGUAGE = 0.25
"""The share of the different words of one article that another one in its language has too."""

CLAIMED = 0.8
"""The share of a quotation that lies within a claim which it belongs to: its last comma may lie without."""

RETOLD = 0.3
"""The share of an article that stands in another that it retells."""


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
    for quotation, cited in (*_linked(analysis, index, names), *_retold(analysis, shared)):
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
    leads = Leads.of(analysis)
    if not leads.own or not analysis.quotations:
        return
    mine = frozenset(words_of(analysis.article.text).words)
    for chain in analysis.of_kind(ChainKind.CITATION):
        claim = () if chain.claim is None else (chain.claim,)
        quoted = [q for q in analysis.quotations if _length(within([q.inner], claim)) >= CLAIMED * len(q.inner)]
        for link in chain.links if quoted else ():
            agent, url = analysis.agent(link.agent), leads.url(link.span)
            if agent.role not in MEDIA or url is None:
                continue
            cited = _cited(index, url, agent.name, link.span, names)
            if cited is not None and _comparable(cited.words, mine):
                yield from ((quotation, cited) for quotation in quoted)


def _cited(index: Index, url: str, outlet: str, place: Span, names: Gazetteer) -> Cited | None:
    """The one article at an address, if the outlet published it."""
    found = list(index.held(index.at_address(url)))
    if len(found) != 1:
        return None
    held, raw = found[0]
    publisher = outlet_of(held.publisher, held.url, names)
    if publisher is None or not one_house(publisher, outlet, names):
        return None
    return Cited(held, outlet, words_of(raw.decode("utf-8", "surrogatepass")), place, linked=True)


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
