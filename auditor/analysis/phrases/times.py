"""Times that are told in passing: "on Tuesday", "late last week", "in March 2015"."""

from __future__ import annotations

from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading

_ARTICLES = frozenset({"a", "the", "an"})


def over_time(r: Reading, at: int, high: int) -> int:
    """The token after "on Tuesday", "late last week", "in March 2015"; ``at`` where no time stands."""
    if at >= high or (r.tags[at] not in "TD" and r.lows[at] not in lexicon.words("time_leads")):
        return at
    if r.lows[at] == "that":
        day = at + 1 < len(r.tags) and r.tags[at + 1] == "T"
        if not day:
            return at + 3 if r.lows[at + 1 : at + 2] == ["same"] and r.tags[at + 2 : at + 3] == ["T"] else at
        if at + 2 >= high or r.tags[at + 2] in ".,C":
            return at + 2
    step, seen = at, False
    while step < high and (
        r.tags[step] in "T"
        or (r.tags[step] == "0" and (seen or step > at) and not _counted(r, step))
        or (not seen and _leads(r, step, at))
    ):
        seen = seen or r.tags[step] == "T"
        step += 1
        if seen and step + 1 < high and r.tags[step] == "," and r.tags[step + 1] == "0":
            step += 2
        elif seen and step + 2 < high and r.tags[step : step + 3] == [",", "T", "0"]:
            step += 3
    if not seen:
        return at
    if step < high and r.tags[step] == "n" and not _ARTICLES.isdisjoint(r.lows[max(at, step - 3) : step - 1]):
        return at
    if step < high and r.lows[step] in ("ago", "earlier", "later"):
        step += 1
    return step


def _counted(r: Reading, step: int) -> bool:
    """Whether a number behind a day of the week counts what was told: "said on Sunday | 12 people had left"."""
    hours = r.lows[step + 1 : step + 2] in (["a.m."], ["p.m."], ["am"], ["pm"])
    return r.lows[step - 1].endswith("day") and r.tags[step + 1 : step + 2] == ["n"] and not hours


def _leads(r: Reading, step: int, at: int) -> bool:
    if (
        r.tags[step] == "D"
        and step + 2 < len(r.tags)
        and r.tags[step + 1] == "T"
        and r.lows[step + 2] in ("ago", "earlier")
    ):
        return True
    return r.lows[step] in lexicon.words("time_leads") and step - at < 4 and r.lows[step] != "that"
