"""Words that look like the name of who speaks, and belong to a body, a post or somebody else's."""

from __future__ import annotations

from auditor.analysis.words.reading import Reading
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import Role

NAMED_BODIES = frozenset({Role.GOVERNMENT_BODY, Role.ORGANISATION, Role.OUTLET})
"""Roles of what has a name of several words with its sort in it ("General Staff", "Dover Council")."""


def in_body(r: Reading, at: int) -> bool:
    """Whether a word for a post stands in a body's name: "the | General Staff"."""
    known = r.names.get(at)
    return known is not None and known[1] > at + 1 and known[2].role in NAMED_BODIES


def within_body(r: Reading, start: int, end: int) -> bool:
    """Whether the words end the name of a body: "the head of the Salt Organization of | Latvia"."""
    known = r.names.get(end - 1)
    return known is not None and known[0] < start and known[1] == end and known[2].role in NAMED_BODIES


def general(r: Reading, start: int, end: int) -> bool:
    """Whether the last word belongs to a post: "its Secretary | General"."""
    return r.lows[start:end] == ["general"] and r.lows[start - 1] in _GENERALS


_GENERALS = frozenset(
    {"secretary", "director", "attorney", "prosecutor", "consul", "inspector", "governor", "solicitor"}
)


def owner(r: Reading, first: int, run: int, end: int) -> bool:
    """Whether the name is whose lawyer or member speaks: "the lawyer of | Ida Lund", "a member of | Free Delta"."""
    of = run - 1 - (r.tags[run - 1] == "D")
    if of <= first or r.lows[of] != "of" or end - run > 2 or r.tags[of - 1] != "n":
        return False
    named = end - run == 2 and words().look(r.words[run]).given
    return named or (first > 0 and r.lows[first - 1] in ("a", "an")) or r.lows[first] in ("a", "an")
