"""Whether a word that may be a cue verb is one where it stands: a finite verb, and no noun or participle."""

from __future__ import annotations

from auditor.analysis.phrases.crowds import crowd
from auditor.analysis.phrases.lists import speaks
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import MEDIA, Role

BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s"])


_HAVE = frozenset(["has", "have", "had", "having", "'ve", "’ve"])


def finite(r: Reading, at: int, start: int, low: int, cue: Cue) -> bool:
    """Whether the word at ``at`` is a finite verb, its auxiliaries from ``start`` on considered."""
    if start == at:
        if cue.form in ("ing", "participle"):
            return False
    else:
        group = r.lows[start:at]
        if "to" in group or (cue.form == "ing") is BE.isdisjoint(group):
            return False
        if cue.form == "participle" and _HAVE.isdisjoint(group):
            return False
    return cue.form != "base" or _plain(r, at, start, low) or _was_read(r, at, cue)


def _was_read(r: Reading, at: int, cue: Cue) -> bool:
    """Whether a base form is a past one too: ``“…,” it read``, ``“…,” read the email``, "the agency put it at nine"."""
    if "put" in cue.takes:
        return True
    return cue.lemma == "read" and at > 0 and "Q" in r.tags[max(0, at - 4) : at + 3]


def _plain(r: Reading, at: int, start: int, low: int) -> bool:
    """A base form is finite after a plural, a pronoun or an auxiliary only; never after "please"."""
    if "A" in r.tags[start:at]:
        return True
    if r.lows[start - 1] == "please":
        return False
    at = start
    while at > 1 and r.tags[at - 1] == "B":
        at -= 1
    if at > 1 and r.lows[at - 1] == "that" and r.tags[at - 2] in "nN":
        at -= 1
    if at > 0 and (_plural(r, at - 1) or (r.tags[at - 1] in "nea" and _plural_head(r, at - 1))):
        return True
    return _papers_out(r, at) or _two(r, at) or (r.tags[at] == "V" and crowd(r, at, low) is not None)


def _papers_out(r: Reading, at: int) -> bool:
    """Whether papers and how they came out stand before the verb: "figures published on Friday | show"."""
    for out in range(at - 1, max(0, at - _OUT), -1):
        if r.tags[out] in "RC,;:Q":
            return False
        if r.lows[out] in lexicon.words("issued"):
            return (r.lows[out - 1].endswith("s") or r.lows[out - 1] == "data") and r.tags[out - 1] == "n"
    return False


_OUT = 8
"""Tokens that tell how papers came out at most."""


def _two(r: Reading, at: int) -> bool:
    """Whether two stand before the verb: "both the mayor and her aide | say"."""
    first = at
    while first > 0 and r.tags[first - 1] in "nND&":
        first -= 1
    joint = next((k for k in range(first + 1, at - 1) if r.tags[k] == "&"), 0)
    heads = joint and all(r.tags[k] == "N" or speaks(r.lows[k]) for k in (joint - 1, at - 1))
    return bool(heads) and (first == 0 or r.tags[first - 1] in ",QC")


def _plural_head(r: Reading, at: int) -> bool:
    head = _head(r, at)
    return r.tags[head] == "n" and _plural(r, head)


def _plural(r: Reading, at: int) -> bool:
    low, tag = r.lows[at], r.tags[at]
    if tag in "0%" or low in lexicon.words("shares"):
        return True
    if tag in "OR)":
        return low not in ("he", "she", "it")
    if tag in "D":
        return low in lexicon.words("alone") and low not in ("one", "another")
    if tag == ",":
        return True
    return (
        low.endswith("s")
        or low in ("police", "media", "people", "men", "women", "press", "labour", "experts", "data")
        or tag == "N"
    )


_SUBJECT = 7
"""Tokens after a verb within which the clause that it leads up to has its own: "Northwire claim | the bank has"."""


def verb_here(r: Reading, at: int, start: int, high: int, cue: Cue) -> bool:
    """Whether a word that may be a noun is a verb where it stands."""
    if r.tags[at] != "a" or start < at or _for_outlet(r, at + 1):
        return True
    left = r.tags[at - 1] if at else "D"
    if left in "DP" and r.lows[at - 1] not in ("others", "some", "many"):
        return False
    follows = r.tags[at + 1] if at + 1 < high else "."
    singular = cue.form == "s" and at + 1 < high and r.lows[at + 1] in ("was", "is", "has") and left in "NnO"
    if follows in "VAv" and not singular and not r.lows[at + 1].endswith("ing"):
        return False
    reporting = r.lows[at - 1].removesuffix("s") in lexicon.words("journalists")
    if follows == "P" and r.lows[at + 1] in ("of", "by", "from", "for") and cue.lemma not in ("call", "hope"):
        return reporting and r.lows[at + 1] == "from"
    if cue.form == "s" and left in "nN":
        plain = left == "N" and (cue.lemma not in lexicon.words("nouns_too") or _speaks(r, at - 1))
        this = r.lows[at + 1 : at + 2] == ["this"] and (at + 2 >= high or r.tags[at + 2] in "P.,")
        handing = this or (at + 1 < high and (r.lows[at + 1] == "with" or r.lows[at + 1].endswith("ing")))
        told = follows in "N,.:T" and r.lows[at - 1] not in lexicon.words("media_group")
        whose = _head(r, at - 1)
        head = r.lows[whose]
        newsroom = r.lows[at - 1] == "news" and _speaks(r, at - 2)
        told = told or newsroom
        plainly = left == "n" and r.tags[whose] == "n" and not newsroom
        if plainly and head not in roles.head_roles() and head not in roles.posts():
            return False
        dated = follows == "D" and r.tags[at + 2 : at + 3] == ["T"]
        return plain or handing or (follows in "CQODB" and not dated) or told
    if left == "N" and cue.form == "base":
        tail = (cue.lemma == "forecast" and follows in ".,") or (cue.lemma == "read" and follows == ":")
        clause = follows == "D" or (follows == "N" and "A" in r.tags[at + 2 : at + _SUBJECT])
        claimed = clause and _speaks(r, at - 1) and not _led(r, r.names[at - 1][0])
        tail = tail or (follows in ".," and "&" in r.tags[max(0, at - 4) : at] and _two(r, at))
        papers = _handed_papers(r, at) or _papers_of(r, at)
        return tail or claimed or r.lows[at - 1].endswith("s") or follows in "CQ" or papers
    return True


def _head(r: Reading, at: int) -> int:
    """The head of the phrase that ends at ``at``: "residents" in "residents of the village"."""
    for _ in range(3):
        first = at
        while first > 0 and r.tags[first - 1] in "DnNe0" and r.tags[first] != "D":
            first -= 1
        if first > 2 and _nears(r, first - 2):
            at = first - 3
            continue
        serves = r.lows[first - 1] == "to" and r.lows[first - 2] in lexicon.words("serving")
        if first < 2 or not (serves or r.lows[first - 1] in lexicon.words("attaching")):
            return at
        if first > 2 and r.tags[first - 2] in "vVe" and r.tags[first - 3] == "n" and r.lows[first - 2].endswith("ed"):
            at = first - 3
            continue
        if r.tags[first - 2] not in "nN":
            return at
        at = first - 2
    return at


def _nears(r: Reading, at: int) -> bool:
    """Whether it is told of people what they are near: "sources | close to | the mayor", "… | familiar with | it"."""
    return (r.lows[at] in lexicon.words("close_to") and r.lows[at + 1] == "to") or r.lows[at : at + 2] == _KNOWING


_KNOWING = ["familiar", "with"]


def _handed_papers(r: Reading, at: int) -> bool:
    """Whether a plural and who has it stand before the verb: "documents obtained by Northwire show"."""
    for by in range(at - 2, max(1, at - 8), -1):
        if r.lows[by] in ("by", "to", "with"):
            given = by - 1 - (r.tags[by - 1] == "B")
            papers = r.lows[given - 1].endswith("s") or r.lows[given - 1] == "data"
            return r.lows[given] in lexicon.words("handed_on") and papers
    return False


def _papers_of(r: Reading, at: int) -> bool:
    """Whether papers and whose they are stand before the verb: "figures from the Ice Office | show"."""
    of = next((k for k in range(at - 2, max(0, at - _OUT), -1) if r.tags[k] not in "DnN"), 0)
    if of == 0 or r.lows[of] not in ("from", "of", "by"):
        return False
    low = r.lows[of - 1]
    return (low.endswith("s") or low == "data") and roles.head_roles().get(low) is Role.DOCUMENT


def _led(r: Reading, first: int) -> bool:
    """Whether an article or a preposition leads a name; none does at the head of a line."""
    return first > 0 and r.tags[first - 1] in "DP"


def _speaks(r: Reading, at: int) -> bool:
    """Whether the known name at ``at`` is one that reports."""
    known = r.names.get(at)
    return known is not None and known[2].role in MEDIA


def _for_outlet(r: Reading, at: int) -> bool:
    """Whether "for" at ``at`` leads up to an outlet: "Lund claims | for Northwire that"."""
    return r.lows[at : at + 1] == ["for"] and _speaks(r, at + 1)
