"""People who give no more than a first name: "A passenger, who gave only his first name, Yusuf, said"."""

from __future__ import annotations

from auditor.analysis.phrases.leftward import Phrase, before
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import Role

_GIVEN = frozenset(
    {"gave", "gives", "giving", "give", "given", "used", "using", "identified", "known", "named", "called"}
)
_NEAR = 8
"""Tokens between who is told of, or what they gave, and the name at most."""


def first_name_given(r: Reading, comma: int, low: int) -> Phrase | None:
    """The name before the comma at ``comma`` that somebody gave, or that stands alone behind a word for them."""
    first = comma - 1
    if r.tags[comma] != "," or first - 2 <= low or r.tags[first] != "N" or r.tags[first - 1] != ",":
        return None
    if r.lows[first - 2] == "name":
        holder = _holder(r, first - 2, low)
    elif r.tags[first - 2] == "n" and roles.role_of(r.lows[first - 2]) is Role.ANONYMOUS:
        known = words().look(r.words[first]).given and first not in r.places
        holder = before(r, first - 1, low) if known else None
        holder = holder if holder is not None and _one(r, holder, low) else None
    else:
        return None
    return Phrase(first, first + 1, (holder.first, comma + 1)) if holder is not None else None


def _one(r: Reading, holder: Phrase, low: int) -> bool:
    """Whether a phrase is one person, with whom a sentence or a clause begins: "A passenger", "her neighbour"."""
    leads = holder.first == low or r.tags[holder.first - 1] in "Q,C&"
    return leads and r.tags[holder.first] in "DO" and not r.lows[holder.last - 1].endswith("s")


def _holder(r: Reading, name: int, low: int) -> Phrase | None:
    """Who gave the name: "| A passenger | who escaped, and gave only his first | name"."""
    bound = max(low, name - _NEAR)
    given = next((at for at in range(name - 1, bound, -1) if r.lows[at] in _GIVEN), 0)
    if not given:
        return None
    bound = max(low, given - 2 * _NEAR)
    who = next((at for at in range(given - 1, bound, -1) if r.lows[at] == "who"), given)
    end = who - 1 if r.tags[who - 1] == "," else who
    return before(r, end, low) if end > low else None
