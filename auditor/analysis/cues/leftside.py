"""What stands left of a source, and whether it is content: a quotation, a clause, or only what leads up to it."""

from __future__ import annotations

from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading

_VERBAL = frozenset("vVAQa")
_NAMED = 3
"""Words of a name in quotation marks at most."""
BY_OTHERS = [["as", "per"], ["according", "to"]]


def left_content(r: Reading, first: int, low: int) -> bool:
    """Whether what was said may stand before the source."""
    if first - 1 > low and r.lows[first - 1] == "as":
        first -= 1
    if first <= low or r.tags[first - 1] not in ",Q-—?!":
        return False
    back = first - 1
    while back > low and r.tags[back] in ",-":
        back -= 1
    if _deed(r, low, back) or (r.tags[low] == "P" and _work(r, low, back)):
        return False
    if r.tags[back] == "Q":
        return True
    verbal = not _VERBAL.isdisjoint(r.tags[low : first - 1]) or any(
        r.tags[step] == "e" and r.tags[step - 1] in "Nn" for step in range(low, first - 1)
    )
    counted = r.lows[low] == "as" and r.lows[low + 1] in lexicon.words("amounts")
    long = (
        first - low > 4
        and (counted or r.tags[low] not in "PCBg")
        and (r.lows[low] in ("the", "a") or r.lows[low] not in lexicon.words("time_leads"))
    )
    return (verbal or long) and first - low > 3 and not _only_lead(r, low, first)


def _deed(r: Reading, low: int, last: int) -> bool:
    """Whether what ends at ``last`` is what the speaker did besides: "Recalling the “lost years,” | Lund said"."""
    low += r.lows[low] in _IN_DOING and r.tags[last] != "Q"
    begun = r.tags[low] in "gV" and r.lows[low].endswith("ing")
    if not begun or last == low or (r.tags[last] == "Q" and r.tags[last - 1] in ".:;,-"):
        return False
    return {"A", "v", "a", ","}.isdisjoint(r.tags[low + 1 : last + 1])


_IN_DOING = frozenset({"in", "while", "by", "on", "when", "after", "before"})


def _work(r: Reading, low: int, last: int) -> bool:
    """Whether what ends at ``last`` is the work in which something is said: "In his book “The Ice,” | Lund says"."""
    if r.tags[last] != "Q" or not _IN_A_WORK.issuperset(r.tags[low + 1 : last]):
        return False
    inner = r.text[r.quotes[last].inner.start : r.quotes[last].inner.end].rstrip(".,").split()
    return 0 < len(inner) <= _TITLE and inner[0][0].isupper() and all(w[0].isupper() or len(w) < _SMALL for w in inner)


_IN_A_WORK = frozenset("DNneg0TP")
_TITLE = 7
"""Words of a work's title at most."""

_SMALL = 5
"""Letters from which a word of a title has a capital."""


def after_quotation(r: Reading, first: int, low: int) -> bool:
    """Whether a quotation that ends in a comma stands right before the source."""
    back = first - 1
    while back > low and r.tags[back] in ",-":
        back -= 1
    return r.tags[back] == "Q" and (
        back == low or r.tags[back - 1] in ".:;,-" or back < first - 1 or _comma_inside(r, back)
    )


def name_in_marks(r: Reading, at: int) -> bool:
    """Whether the quotation at ``at`` is a name that a comma outside follows: "with “Delta”, it says that"."""
    quoted = r.quotes.get(at)
    words = r.text[quoted.inner.start : quoted.inner.end].split() if quoted is not None else []
    return 0 < len(words) <= _NAMED and not words[-1].endswith(",")


def _comma_inside(r: Reading, at: int) -> bool:
    inner = r.text[r.quotes[at].inner.start : r.quotes[at].inner.end].rstrip()
    return inner.endswith((",", "?", "!", "-", "—"))


def _only_lead(r: Reading, low: int, first: int) -> bool:
    if r.lows[low] == "as" and r.lows[low + 1] in lexicon.words("amounts"):
        return False
    lead = r.tags[low]
    commas = r.tags[low:first].count(",")
    subordinate = lead in "C" or r.lows[low : low + 2] in BY_OTHERS or r.lows[low] in lexicon.words("clause_leads")
    return subordinate and commas == 1


def leads_to_quotation(r: Reading, end: int, low: int, high: int) -> bool:
    """Whether the clause before a cue that ends at ``end`` only tells when a whole quotation was said that follows.

    "When Lund, the mayor, was asked, she said, “I have not.”", "Noting that it was late, she said, “I shall go.”"; not
    so "It was late, she said, “and cold”".
    """
    at = end + (end < high and r.tags[end] in ",:")
    quotation = r.quotes.get(at) if at < high else None
    if quotation is None or r.tags[low + 1] == "Q":
        return False
    besides = r.lows[low + 1] == "that" and r.lows[low].endswith("ing") and r.cue(low) is not None
    lead = besides or r.lows[low] in lexicon.words("clause_leads")
    return lead and r.text[quotation.inner.start : quotation.inner.start + 1].isupper()
