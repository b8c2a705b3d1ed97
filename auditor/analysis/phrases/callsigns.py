"""Names that come after what somebody is: "a gunner with the call sign Raven", "a diver named Raven"."""

from __future__ import annotations

from auditor.analysis.phrases.leftward import Phrase, before
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading

_NAMED = frozenset({"named", "called", "nicknamed", "codenamed", "dubbed"})


def with_bearer(r: Reading, found: Phrase, low: int) -> Phrase:
    """The phrase of a name, with who bears it before that: "a diver named | Raven"."""
    at = found.first - 2
    if at <= low or r.lows[at + 1] not in _NAMED or r.tags[at] != "n" or r.tags[found.first] != "N":
        return found
    bearer = before(r, at + 1, low)
    return found if bearer is None else Phrase(found.first, found.last, (bearer.outer[0], found.outer[1]))


def bearer(r: Reading, first: int) -> str:
    """The word for who or what bears the name at ``first``: "a | diver | named Raven"; empty for none."""
    return r.lows[first - 2] if first > 1 and r.lows[first - 1] in _NAMED and r.tags[first - 2] == "n" else ""


def bearing(r: Reading, start: int, end: int, high: int) -> Phrase | None:
    """The name that follows the phrase between two tokens: "said | a diver | named Raven"."""
    stop = end + 1
    while stop < high and r.tags[stop] == "N":
        stop += 1
    named = end > start and end + 1 < stop and r.lows[end] in _NAMED and r.tags[end - 1] == "n"
    return Phrase(end + 1, stop, (start, stop)) if named else None


def callsign(r: Reading, first: int, last: int) -> int:
    """Where the name after a call sign begins that ends the phrase; 0 for none."""
    for at in range(first + 2, last - 1):
        if named_so(r, at) and all(tag == "N" for tag in r.tags[at + 1 : last]):
            return at + 1
    return 0


def named_so(r: Reading, at: int) -> bool:
    """Whether the word at ``at`` is what a name in the field is called: "call | sign", "codename"."""
    return r.lows[at] in lexicon.words("callsigns") or (r.lows[at] == "sign" and r.lows[at - 1] == "call")


def led_by_callsign(r: Reading, at: int) -> bool:
    """Whether "with" at ``at`` leads up to such a name."""
    if r.lows[at] != "with":
        return False
    first = at + 1 + (r.tags[at + 1 : at + 2] == ["D"])
    stop = next((k for k in range(first, min(len(r.tags) - 1, first + 3)) if named_so(r, k)), 0)
    return bool(stop) and r.tags[stop + 1] == "N"
