"""Quotations held against the articles of the corpus that they are from.

That one is not there is only said of an article that is linked for it: with the others it may be from elsewhere.
What a corpus does not hold is not checked.
"""

from __future__ import annotations

from collections.abc import Sequence

from auditor.corpus.asking import Match
from auditor.corpus.cited import Cited, belonging, citations
from auditor.corpus.index import Index
from auditor.corpus.judging import QUOTED, quoted_share
from auditor.corpus.speakers import other_speaker
from auditor.corpus.wording import wording
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.agent import Role
from auditor.model.analysis import Analysis
from auditor.model.attribution import Quotation
from auditor.model.provenance import ChainKind
from auditor.model.reuse import Check, Reuse, Wording
from auditor.model.span import Span
from auditor.value import replace

_RANKS = (Wording.SAME, Wording.CHANGED, Wording.ABSENT, Wording.UNSURE)
"""Of two articles that a quotation is held against, the one is told whose wording comes first here."""


def checks_of(
    analysis: Analysis, shared: Sequence[tuple[Reuse, Match]], index: Index, names: Gazetteer
) -> tuple[Check, ...]:
    """Every quotation that can be held against an article, in the order of the text; each against one article."""
    found: dict[Span, Check] = {}
    speakers = _speakers(analysis)
    for quotation, cited in citations(analysis, shared, index, names):
        check = _check(analysis, quotation, cited, speakers.get(quotation.span))
        known = found.get(quotation.span)
        if check is not None and (known is None or _RANKS.index(check.wording) < _RANKS.index(known.wording)):
            found[quotation.span] = check
    return tuple(found[span] for span in sorted(found))


def _check(analysis: Analysis, quotation: Quotation, cited: Cited, speaker: str | None) -> Check | None:
    """``None`` where it is hard to say of an article that is not the linked one, and where a wording that is otherwise
    is no quotation there: it may be the reporter's own words.
    """
    quoted = analysis.article.slice(quotation.inner)
    told = wording(quoted, cited.words, brief=cited.meant)
    kind = Wording.UNSURE if told is None else told.wording
    if kind in (Wording.UNSURE, Wording.ABSENT) and not cited.linked:
        return None
    check = Check(quotation.span, cited.place, cited.held, cited.outlet, kind, sure=not cited.elsewhere)
    if told is None or told.there is None:
        return check
    if kind is Wording.CHANGED:
        if quoted_share([told.there], cited.words.text) < QUOTED:
            return replace(check, wording=Wording.UNSURE) if cited.linked else None
        return replace(check, there=cited.words.text[told.there.start : told.there.end])
    return replace(check, speaker=None if speaker is None else other_speaker(quoted, speaker, cited.words))


def _speakers(analysis: Analysis) -> dict[Span, str]:
    """The person who is said to say it, by each quotation of which that is sure."""
    found: dict[Span, str] = {}
    for chain in analysis.of_kind(ChainKind.CITATION):
        last = analysis.agent(chain.links[-1].agent) if chain.links else None
        if chain.claim is not None and last is not None and last.role is Role.PERSON:
            found.update((each.span, last.name) for each in belonging(chain.claim, analysis.quotations))
    return found
