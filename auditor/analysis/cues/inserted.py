"""What stands between a cue and its content: the source cited, who passes it on, an aside."""

from __future__ import annotations

from auditor.analysis.cues.following import clause_follows
from auditor.analysis.phrases import lists
from auditor.analysis.phrases.times import over_time
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading

_BETWEEN = frozenset({"while", "when", "without", "which", "whose", "speaking", "talking"})
_BETWEEN |= {"after", "before", "as", "since", "once", "until", "hours", "days", "minutes"}
_BETWEEN |= {"commenting", "responding", "answering", "replying", "reacting", "addressing"}
REFERENCES = frozenset({"reference", "references", "link"})
"""What stands between "with" and "to" where these tell who is cited."""

_CLAUSE = 18
"""Tokens that a clause between a cue and "that" takes at most."""


def content_start(r: Reading, at: int, high: int) -> int:
    """The token that content begins with, past marks, "namely" and "that"."""
    while at < high and (r.tags[at] in ",:.-" or (r.lows[at] in ("that", "namely") and r.tags[at] in "CB")):
        at += 1
    return at


def namely(r: Reading, at: int) -> bool:
    """Whether ", namely that" or ", that" begins at ``at``."""
    stop = at + 1 + (r.lows[at + 1 : at + 2] == ["namely"])
    return r.lows[stop : stop + 1] == ["that"]


def past_cited(r: Reading, at: int, high: int, *, led: bool = False) -> int:
    """Past the source between a cue and what it introduces: "reported, quoting an official, that …"; else ``at``.

    ``led`` where "as" leads up to the cue: "As Northwire reports citing the mayor, …".
    """
    comma = at < high and r.tags[at] == ","
    start = at + comma
    if start + 2 >= high:
        return at
    start += r.lows[start] in ("each", "both", "all") and r.lows[start + 1] in lexicon.words("citing")
    according = comma and r.lows[start : start + 2] == ["according", "to"]
    as_cited = comma and r.lows[start] == "as" and r.lows[start + 2 : start + 3] == ["by"]
    leans = r.lows[start] in lexicon.words("leaning") and (comma or r.lows[start] == "based")
    cited = as_cited or leans or r.lows[start] in lexicon.words("citing")
    if not (cited or according or referring(r, start)):
        return _past_tag(r, at, high) if comma else at
    for step in range(start + 1, min(high, start + 26) - 2):
        if not comma and r.lows[step] == "that" and r.tags[step - 1] in "nN":
            return step + 1
        if r.tags[step] != "," or r.tags[step + 1] == "R" or lists.goes_on(r, start + 1, step, high):
            continue
        if r.lows[step + 1] == "that":
            return step + 2
        passed_on = comma or r.lows[at - 1] in _PASSES_ON
        return step + 1 if according or led or (passed_on and _clause(r, step + 1, high)) else at
    return at


def _clause(r: Reading, at: int, high: int) -> bool:
    """Whether a clause begins at ``at``, or behind when it was: "during the talks, | both sides spoke of ice"."""
    if clause_follows(r, at, high):
        return True
    comma = next((k for k in range(at, min(high - 2, at + _WHEN)) if r.tags[k] == ","), 0)
    return r.lows[at] in ("during", "on", "in", "at", "after") and bool(comma) and clause_follows(r, comma + 1, high)


_PASSES_ON = frozenset({"informs", "reports", "informed", "reported", "writes"})
_WHEN = 8
"""Tokens of when a thing was at most."""


def referring(r: Reading, at: int) -> int:
    """The token after "with reference to" at ``at``; 0 where that does not stand there."""
    if r.lows[at] != "with":
        return 0
    noun = at + 2 if r.lows[at + 1 : at + 2] in (["a"], ["the"]) else at + 1
    told = noun + 1 < len(r.lows) and r.lows[noun] in REFERENCES
    return noun + 2 if told and r.lows[noun + 1] == "to" else 0


def _past_tag(r: Reading, at: int, high: int) -> int:
    """Past who passes it on, said in between: "she said, Northwire reports, that …"; past another aside else."""
    for step in range(at + 2, min(high - 2, at + 8)):
        if r.tags[step] in ",;:Q":
            break
        cue = r.cue(step)
        if cue is not None and "tail" in cue.takes and cue.form in ("s", "past", "base"):
            end = over_time(r, step + 1, high)
            if r.tags[end : end + 1] == [","]:
                return content_start(r, end, high)
    return past_aside(r, at, high)


def past_aside(r: Reading, at: int, high: int) -> int:
    """Past an aside between a cue and "that" or a colon: "told her man, Tom, that", "replied, with a smile: “…”"."""
    if r.lows[at + 1] in _BETWEEN and r.tags[at] == ",":
        closing = (k for k in range(at + 2, min(high - 2, at + _CLAUSE)) if r.tags[k] == ",")
        comma = next((k for k in closing if r.lows[k + 1] == "that"), None)
        return at if comma is None else comma + 2
    for step in range(at + 1, min(high - 1, at + 9)):
        if r.tags[step] in ",T" and r.lows[step + 1] == "that":
            return step + 2
        if r.tags[step] in ":," and r.tags[step + 1] == "Q":
            return step + 1
        if r.tags[step] not in "DNnPBg0T":
            return at
    return at
