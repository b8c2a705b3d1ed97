"""Who had a paper before it was passed on: "obtained by X and seen by Y", "leaked to X", "published in X"."""

from __future__ import annotations

from auditor.analysis.cues.bywhom import by_agent
from auditor.analysis.phrases import rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.times import over_time
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import MEDIA, Role

_LEAKED = frozenset({"leaked", "shown"})
_PRINTED = frozenset({"published", "quoted", "cited", "reported", "carried", "broadcast"})
_AIRED = frozenset({"read", "aired", "televised", "shown", "broadcast", "carried"})
_HELD = frozenset({"disposal", "possession"})
_AT_THE = [["at", "the"], ["in", "the"]]


def leaked_to(r: Reading, at: int, high: int) -> tuple[Phrase, int] | None:
    """``a memo leaked to Northwire``, ``a note which is available to Northwire``, ``at Northwire's disposal``."""
    word = r.lows[at]
    if word in _HELD:
        begun = at + 2 if r.lows[at + 1 : at + 2] == ["of"] and r.lows[at - 2 : at] in _AT_THE else high
    elif word in lexicon.words("passed_to"):
        to = at + 1 + (r.tags[at + 1 : at + 2] == ["B"])
        if r.lows[to : to + 1] not in (["to"], ["with"]):
            return None
        paper = at - 1 if word != "available" else _noun_before(r, at)
        known = _document(r, paper) or any(
            r.lows[k] == "of" and _document(r, k - 1) for k in range(max(1, paper - 3), paper)
        )
        begun = to + 1 if word in _LEAKED or known else high
    else:
        return None
    found = rightward.after(r, begun, high)
    if found is None or not all(s.role in MEDIA for s in sources(r, found)):
        return None
    return found, found.last


def _document(r: Reading, at: int) -> bool:
    return at >= 0 and (
        roles.head_roles().get(r.lows[at]) is Role.DOCUMENT or r.lows[at] in ("information", "paper", "material")
    )


def _noun_before(r: Reading, at: int) -> int:
    """The noun of which "which is also available" is said, or that "available" follows at once."""
    while at > 1 and (r.lows[at - 1] in ("which", "is", "are", "was", "that", "made") or r.tags[at - 1] in ",B"):
        at -= 1
    return at - 1


def printed_in(r: Reading, at: int, high: int) -> tuple[Phrase, int] | None:
    """``a study published in The Lancet``, ``a speech shown live on Northwire``."""
    verb, begun = at - 1, at
    while r.lows[at : at + 1] in (["out"], ["live"]):
        at += 1
    printed = r.lows[verb] in _AIRED or (at == begun and r.lows[verb] in _PRINTED)
    at = over_time(r, at, high)
    at += r.lows[at : at + 1] in (["today"], ["yesterday"], ["online"])
    if at >= high or r.lows[at] not in ("in", "on") or not printed:
        return None
    found = rightward.after(r, at + 1, high)
    if found is None or not all(s.role in MEDIA for s in sources(r, found)):
        return None
    return found, found.last


def and_by(r: Reading, end: int, high: int) -> tuple[Phrase, int] | None:
    """The outlet that had the paper too: "obtained by the Post | and seen by Northwire"."""
    if r.lows[end : end + 1] != ["and"] or r.lows[end + 2 : end + 3] != ["by"]:
        return None
    by = by_agent(r, end + 2, high) if r.lows[end + 1] in lexicon.words("handed_on") else None
    return by if by is not None and all(s.role in MEDIA for s in sources(r, by[0])) else None


def beside(r: Reading, at: int, low: int) -> bool:
    """Whether another one who had the paper stands before "and", and has taken this one in."""
    if r.lows[at - 1] != "and" or at - 3 < low or r.tags[at - 2] != "N":
        return False
    by = next((k for k in range(at - 3, max(low, at - 9), -1) if r.lows[k] == "by"), low)
    return by > low and r.lows[by - 1] in lexicon.words("handed_on")
