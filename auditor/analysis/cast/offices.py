"""The office that a word before a name tells of, and the one that somebody is called by alone."""

from __future__ import annotations

import re

from auditor.gazetteer import roles

_SHORT = {
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "gen": "general",
    "col": "colonel",
    "capt": "captain",
    "prof": "professor",
    "pm": "prime minister",
    "premier": "prime minister",
}
"""Offices before a name that are written short, in full."""

_ALSO = {"head of state": "president", "head of government": "prime minister"}

_BARE = frozenset({"mr", "mrs", "ms", "mx", "miss", "dr", "sir", "dame", "lady", "lord", "rev", "hon", "st", "saint"})
"""Titles that tell of no office by which a person may be called."""


def before_name(word: str) -> str:
    """The office, in full, that the word right before a name tells of; empty for a bare title and for none."""
    post = word.rstrip(".").casefold()
    return _SHORT.get(post) or (post if post in roles.posts() and post not in _BARE else "")


def called(name: str) -> str:
    """The office that "the head of state" or "the premier" tells of; the name in small letters else."""
    office = name.casefold()
    return _ALSO.get(office) or _SHORT.get(office, office)


def behind_name(rest: str) -> str:
    """The office that a clause right behind a name tells of: ", the mayor of Harlow,"."""
    found = _BEHIND.match(rest)
    return before_name(found[1]) if found is not None else ""


_BEHIND = re.compile(r", (?:the |an? )?(?:[\w'’-]+ ){0,3}?([\w-]+)(?: of | for |,)")
