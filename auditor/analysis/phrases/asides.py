"""Words between commas that tell of the name before them: ages, posts, places, relative clauses."""

from __future__ import annotations

from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles

_LONGEST = 40

_PARTS = frozenset({"branch", "chapter", "division", "section"})
"""What a body's name is followed by where a part of it speaks: "the Nurses' Union, Harlow branch,"."""

DEGREES = frozenset(
    [
        "phd",
        "ph.d.",
        "ph.d",
        "dphil",
        "dsc",
        "edd",
        "psyd",
        "pharmd",
        "msc",
        "bsc",
        "msw",
        "esq",
        "esq.",
        "md",
        "mph",
        "rn",
    ]
)
"""Letters after a name, most of them not all large: "Ida Lund, PhD, | said"."""


def comma_closes(r: Reading, at: int) -> bool:
    """Whether the comma that ends an aside stands within the quotation at ``at``."""
    quotation = r.quotes.get(at)
    return quotation is not None and r.text[quotation.inner.end - 1] == ","


def over_asides(r: Reading, comma: int, low: int) -> int:
    """Over every aside that ends at the comma: an age, a place and a post may follow one name."""
    at = over_aside(r, comma, low)
    while at:
        step = over_aside(r, at, low) if r.tags[at] == "," else 0
        if not step or not _more(r, step + 1):
            return at
        at = step
    return at


def _more(r: Reading, first: int) -> bool:
    """Whether what begins at ``first`` can be one aside of several: an age, a place, "a Democrat", a post."""
    tag, word = r.tags[first], r.lows[first]
    return (
        tag in "0RPeg"
        or (tag == "V" and word.endswith("ing"))
        or word in ("a", "an")
        or (word in roles.posts() and tag == "n")
        or (tag == "N" and r.tags[first + 1] in "n,")
    )


def over_aside(r: Reading, comma: int, low: int) -> int:
    """Where the phrase ends that the aside before the mark at ``comma`` belongs to; 0 where there is none."""
    mark = "," if r.tags[comma] == "Q" else r.tags[comma]
    if mark == "-" and r.tags[comma - 1] == "-":
        comma -= 1
    for at in range(comma - 1, max(low, comma - _LONGEST) - 1, -1):
        if r.tags[at] in (";", ":"):
            return 0
        if r.tags[at] == mark:
            told = _aside(r, at + 1, comma, low)
            return 0 if not told else at - 1 if mark == "-" and r.tags[at - 1] == "-" else at
    return 0


def _aside(r: Reading, first: int, last: int, low: int) -> bool:
    """Whether the words between two commas tell of what stands before them."""
    if first - 2 < low:
        return False
    alone = r.tags[first] == "R" and (r.lows[first - 2] in lexicon.words("alone") or _thing_in_ing(r, first - 2))
    if r.tags[first - 2] not in "NnT0)aO" and first - 1 not in r.quotes and not alone:
        return False
    tag, word = r.tags[first], r.lows[first]
    if leads(r, first - 2, low) or _clause_of_its_own(r, first):
        return False
    if word == "as" and r.lows[first + 1] in lexicon.words("handed_on") and r.lows[first + 2] == "by":
        return True
    if tag in "0RPge" or word in lexicon.words("aside_leads") or (tag == "V" and word.endswith("ing")):
        return True
    if word in ("while", "when", "after", "before") and r.tags[first + 1] in "gV" and r.lows[first + 1].endswith("ing"):
        return True
    if tag == "v" and r.tags[first + 1] in "PTB":
        return True
    counted = word == "none" or word in lexicon.words("alone")
    if counted and r.lows[first + 1] == "of" and r.lows[first + 2] in ("them", "whom", "which"):
        return True
    if word in roles.posts() or tag == "n" or tag in "BV":
        return tag in "BV" or not any(t in "AvV" for t in r.tags[first + 1 : _told_until(r, first + 1, last)])
    return tag == "N" and _named_modifier(r, first, last, low)


def _thing_in_ing(r: Reading, at: int) -> bool:
    """Whether a word in -ing is a noun, by its article: "knowledge of the | spending"."""
    return r.tags[at] == "g" and r.tags[at - 1] == "D"


def _clause_of_its_own(r: Reading, first: int) -> bool:
    """Whether a verb follows the first words, or they date a time: "the toll will grow", "(at 6 p.m.,) when we met"."""
    if r.lows[first] in ("when", "where"):
        return r.tags[first - 2] in "T0" or r.lows[first - 2] in ("p.m.", "a.m.")
    if r.tags[first] != "D":
        return False
    at = first + 1
    while r.tags[at] in "0neB":
        at += 1
    return r.tags[at] == "A" and r.tags[at - 1] == "n"


def _told_until(r: Reading, first: int, last: int) -> int:
    """Where a relative clause begins within an aside, whose verb is not the aside's: "clad in a cape | that bore"."""
    relatives = (at for at in range(first, last) if r.lows[at] == "that" and r.tags[at - 1] == "n")
    return next(relatives, last)


def _named_modifier(r: Reading, first: int, last: int, low: int) -> bool:
    """Whether capitalised words between commas tell of the name before: an acronym, a place, a post in a house."""
    word = r.lows[first]
    letters = (r.words[first].isupper() and len(word) > 1) or word in DEGREES
    if (last - first == 1 and letters) or (last - first <= 2 and _place_before(r, first - 2, low)):
        return True
    if (
        word in lexicon.words("parties")
        or word.startswith(("r-", "d-", "i-"))
        or (word.endswith("'s") and r.tags[first + 1] in "neg")
    ):
        return True
    if r.lows[last - 1] in _PARTS and last - first <= 3:
        return True
    if last - first > 9 or r.tags[first - 2] not in "Nn":
        return False
    if word in roles.posts() or word.removesuffix(".") in roles.honorifics():
        return False
    joined = "&" in r.tags[first:last] and any(w in roles.posts() for w in r.lows[max(low, first - 6) : first])
    return joined or any(w in roles.posts() or w.endswith(".") for w in r.lows[first:last])


def _place_before(r: Reading, at: int, low: int) -> bool:
    """Whether a place that a preposition leads ends at ``at``: "a delegate from Houston" before ", Texas,"."""
    while at > low and r.tags[at] == "N":
        at -= 1
    return at > low + 1 and r.tags[at] == "P" and r.lows[at] in ("from", "of", "in", "at")


_PARTING = frozenset(",;:QAvV")
"""Tags of what stands in no phrase that "according to" takes."""


def leads(r: Reading, at: int, low: int) -> bool:
    """Whether the words up to ``at`` only lead the sentence: "In London", "On Monday", "According to data of Riga"."""
    if r.lows[low : low + 2] == ["according", "to"] and _PARTING.isdisjoint(r.tags[low:at]):
        return True
    while at > low and r.tags[at] in "NnDT0":
        at -= 1
    return at == low and r.tags[at] in "PT"
