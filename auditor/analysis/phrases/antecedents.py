"""Whom "who", "which" and "that" tell of: the phrase before them, or the name within or behind it."""

from __future__ import annotations

from auditor.analysis.phrases.leftward import Phrase, before
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import Role

_PREDICATE = 12
"""Tokens of what somebody is said to be at most."""


_LABEL = 4
"""Tokens of a label and its colon at most."""


_BE = frozenset({"is", "was", "are", "were"})


def speaker(noun: str) -> bool:
    """Whether a noun is a word for somebody who may speak."""
    heads = roles.head_roles()
    role = heads.get(noun) or roles.role_of_common(noun) or heads.get(noun + "s")
    return noun in roles.posts() or (role is not None and role is not Role.DOCUMENT)


def antecedent(r: Reading, at: int, low: int) -> Phrase | None:
    """The phrase that the relative at token ``at`` tells of; ``None`` where none stands before it."""
    end = at - 1 if at - 1 > low and r.tags[at - 1] in ",-" else at
    found = before(r, end, low)
    if found is None:
        return None
    met = next((k for k in range(found.first + 1, found.last - 1) if r.lows[k - 1 : k + 1] == ["interview", "with"]), 0)
    if met:
        return Phrase(met + 1, found.last, found.outer)
    if r.lows[at] == "who":
        found = _writers(r, found) or found
    return _told_of(r, found, low) or _predicated(r, found, low)


def _writers(r: Reading, found: Phrase) -> Phrase | None:
    """The people within a phrase about a thing, whom alone "who" can mean: "messages from | people who said".

    "A remark by Ida Lund, who said", "the presence of Lund, who told them".
    """
    of = next((at for at in range(found.last - 2, found.first, -1) if r.tags[at] == "P"), 0)
    if not of or r.tags[of - 1] != "n":
        return None
    head, last = r.lows[of - 1], found.last - 1
    people = r.tags[last] == "n" and roles.role_of(r.lows[last]) is Role.ANONYMOUS
    papers = r.lows[of] == "from" and head in lexicon.words("talks")
    named = r.tags[last] == "N" and last not in r.places and set(r.tags[of + 1 : last]) <= set("DNne&")
    thing = head in lexicon.words("utterances") or head.endswith(_ABSTRACT) or _from_somebody(r, of, found.last)
    thing = thing and not speaker(head)
    return Phrase(of + 1, found.last, (of + 1, found.outer[1])) if (papers and people) or (thing and named) else None


def _from_somebody(r: Reading, of: int, last: int) -> bool:
    """Whether a thing is had from, or made by, one with a given name: "a call from | Ida Lund, who said"."""
    first = next((at for at in range(of + 1, last) if words().look(r.words[at]).given), last)
    return r.lows[of] in ("from", "by") and last - first > 1


_ABSTRACT = ("ence", "ance", "tion", "sion", "ment", "ness", "ship", "ity", "ark")
"""Endings of words for what is nobody."""


def _told_of(r: Reading, found: Phrase, low: int) -> Phrase | None:
    """The name that an apposition before "who" tells of: "Ida Lund, a senior analyst at the bank, who notes …"."""
    comma = found.first - 1
    if comma - 2 < low or r.tags[comma] != "," or r.tags[comma - 1] != "N" or r.tags[found.first] not in "Dn":
        return None
    holder = before(r, comma, low)
    named = holder is not None and all(r.tags[at] in "NPD." for at in range(holder.first, holder.last))
    return holder if named and holder is not None and holder.last - holder.first > 1 else None


def _predicated(r: Reading, found: Phrase, low: int) -> Phrase:
    """Of whom a phrase is said: "Lund is a bully who promised …" tells of Lund, "it was Lund who said" not of "it"."""
    at = found.first
    while at > max(low, found.first - _PREDICATE) and r.tags[at - 1] in "nDe&,":
        at -= 1
    if at - 1 <= low or r.lows[at - 1] not in _BE:
        return found
    holder = _name_at_head(r, low) if r.tags[at - 2] == "&" else before(r, at - 1, low)
    cleft = holder is not None and r.lows[holder.first : holder.last] == ["it"]
    return found if holder is None or cleft else holder


def _name_at_head(r: Reading, low: int) -> Phrase | None:
    """The name that the sentence begins with, past a label: "Note: | Ida Lund sells ice and is a diver who"."""
    first = next((at + 1 for at in range(low, low + _LABEL) if r.tags[at : at + 1] == [":"]), low)
    last = first
    while r.tags[last] == "N":
        last += 1
    return Phrase.of(first, last) if last > first else None
