"""Whom a clause between subject and verb tells of: "aides | who worked with Lund | said"."""

from __future__ import annotations

from functools import cache

from auditor.analysis.phrases.antecedents import speaker
from auditor.analysis.phrases.leftward import Phrase, before
from auditor.analysis.phrases.makers import made_by
from auditor.analysis.phrases.setoff import read_out
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import Role

_MODIFYING = frozenset(
    {"speaking", "talking", "briefed", "involved", "published", "released", "conducted", "posted", "presented"}
)

_DEED = 12
"""Tokens that a participle and what it takes have between subject and verb at most."""


_SEEN = frozenset({"found", "seen", "caught", "spotted", "filmed", "pictured", "taped", "recorded", "photographed"})
_LINKING = frozenset({"that", "who", "whose"})


def clause_owner(r: Reading, found: Phrase, low: int) -> Phrase | None:
    """Whom a clause between subject and verb tells of: "aides who worked with Lund said" has aides for its subject."""
    if found.first <= low:
        return None
    deed = _owner_of_deed(r, found, low)
    if deed is not None:
        return deed
    unnamed = _not_named(r, found, low)
    if unnamed:
        return before(r, unnamed, low)
    if _deed_within(r, found, low):
        return before(r, found.first - 1, low)
    if found.first - 1 > low and r.lows[found.first - 1] == "whose":
        return before(r, found.first - 1, low)
    if found.first - 1 <= low or (r.tags[found.first - 1] not in "PvVAaBenDoO"):
        return None
    made = made_by(r, found.first - 1, low)
    if made:
        paper = before(r, made, low)
        return Phrase(paper.first, found.last, paper.outer) if paper is not None else None
    handed = found.first - 2 - (r.tags[found.first - 2] == "B")
    if r.lows[found.first - 1] == "by" and r.lows[handed] in lexicon.words("handed_on"):
        return before(r, _first_holder(r, handed, low), low)
    if r.lows[found.first - 1] in ("to", "with") and r.lows[handed] in lexicon.words("passed_to"):
        made = r.lows[handed - 1 : handed + 1] == ["made", "available"]
        paper = before(r, handed - made, low)
        known = paper is not None and roles.head_roles().get(r.lows[paper.last - 1]) is Role.DOCUMENT
        if paper is not None:
            return paper if known or r.lows[handed] == "leaked" else None
    return _owner_of_telling(r, found, low)


def _owner_of_telling(r: Reading, found: Phrase, low: int) -> Phrase | None:
    """Whom what is read out, who takes part, what was looked into or "who" tells of: "a review | of how Lund won"."""
    aired = read_out(r, found, low)
    if aired:
        return before(r, aired, low)
    participle = found.first - 2
    while participle > low and r.tags[participle] in "TBP":
        participle -= 1
    modified = r.tags[found.first - 1] == "P" and participle - 1 >= low and r.tags[participle - 1] == "n"
    doing = modified and r.tags[participle] == "g" and speaker(r.lows[participle - 1])
    if doing or (modified and r.lows[participle] in _MODIFYING):
        return before(r, participle, low)
    bound = max(low, found.first - 14)
    asked = _asked(r, found, bound)
    if asked:
        return before(r, asked, low)
    if _LINKING.isdisjoint(r.lows[bound + 1 : found.first - 1]):
        return None
    for at in range(found.first - 2, bound, -1):
        if r.tags[at] in ",;:Q-":
            return None
        that = r.lows[at] == "that" and r.tags[at - 1] == "n" and r.tags[at + 1] in "AvV"
        if that or (r.tags[at] == "R" and r.lows[at] in ("who", "whose")):
            return before(r, at, low)
    return None


def _asked(r: Reading, found: Phrase, bound: int) -> int:
    """Where it is told what a paper looked into: "a review | of how Lund became mayor has found"; 0 for none."""
    if _LOOKED_INTO.isdisjoint(r.lows[bound + 2 : found.first]):
        return 0
    for at in range(found.first - 1, bound + 1, -1):
        if r.tags[at] in ",;:Q-":
            return 0
        if r.lows[at] in _LOOKED_INTO:
            paper = roles.head_roles().get(r.lows[at - 2]) is Role.DOCUMENT and r.lows[at - 1] in ("of", "into")
            return at - 1 if paper and not {"A", "v", "V", "e"}.isdisjoint(r.tags[at + 1 : found.first]) else 0
    return 0


_LOOKED_INTO = frozenset({"how", "why", "whether"})


def _not_named(r: Reading, found: Phrase, low: int) -> int:
    """Where it is told that somebody need not be named: "an aide | granted anonymity to discuss talks"; 0 for none."""
    begun = found.first - _DEED if found.first - _DEED > low else low + 1
    if "anonymity" not in r.lows[begun : found.last]:
        return 0
    at = r.lows.index("anonymity", begun) - 1
    given = r.lows[at] in ("granted", "given", "offered", "promised", "afforded") and r.tags[at - 1] in "nN"
    return at if given and "," not in r.tags[at : found.first] else 0


def _first_holder(r: Reading, at: int, low: int) -> int:
    """Where it is first said who had a paper: "a memo | obtained by the Post and seen by", ``at`` being "seen"."""
    if r.lows[at - 1] != "and":
        return at
    by = next((k for k in range(at - 2, max(low, at - 8), -1) if r.lows[k] == "by"), 0)
    return by - 1 if by and r.lows[by - 1] in lexicon.words("handed_on") else at


def _deed_within(r: Reading, found: Phrase, low: int) -> bool:
    """Whether the phrase is a verb and its object after "which": "a charity which | rescues hedgehogs"."""
    led = (
        found.first - 2 >= low
        and r.lows[found.first - 1] in ("which", "who", "that")
        and r.tags[found.first - 2] == "n"
    )
    deed = led and found.last - found.first > 1 and r.tags[found.first] == "n" and r.lows[found.first].endswith("s")
    return deed and not r.lows[found.first].endswith(("'s", "’s", "ss")) and roles.role_of(r.lows[found.first]) is None


def _owner_of_deed(r: Reading, found: Phrase, low: int) -> Phrase | None:
    """Whom a participle tells of: "the ministry overseeing mills says", "a man accused of stealing mills told"."""
    bound = found.first - _DEED if found.first - _DEED > low else low
    if "g" not in r.tags[bound + 1 : found.first + 1] and _doing().isdisjoint(r.lows[bound + 1 : found.first + 1]):
        return None
    for at in range(found.first, bound, -1):
        tag, word = r.tags[at], r.lows[at]
        if tag in ",;:Q-ORC&" or (tag == "A" and word != "being"):
            return None
        if at == low + 1 and r.tags[low] not in "nN":
            return None
        plain = tag == "g" and r.cue(at) is None and word != "including"
        told = (plain and r.tags[at + 1] in "NnD") or (word in _doing() and word not in _SEEN)
        perceived = word in _SEEN and at + 1 < len(r.tags) and r.tags[at + 1] in "gV"
        told = told or (perceived and r.lows[at + 1].endswith("ing"))
        named = plain and r.tags[at + 1] == "D" and r.tags[at - 1] == "N"
        if told and (named or (r.tags[at - 1] == "n" and speaker(r.lows[at - 1]))):
            return before(r, at, low)
    return None


@cache
def _doing() -> frozenset[str]:
    """Participles that begin what somebody does or has done to them, and need not be in -ing."""
    return (
        lexicon.words("deeds") | _SEEN | {"being", "requesting", "demanding", "seeking", "tasked", "appointed", "hired"}
    )
