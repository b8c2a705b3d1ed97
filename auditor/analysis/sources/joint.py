"""Two houses that made one paper together, joined in one word: "a Reuters/Ipsos poll", "an AP-NORC survey"."""

from __future__ import annotations

import re

from auditor.analysis.sources.making import made
from auditor.analysis.sources.source import NAME, Source
from auditor.analysis.words.reading import Reading
from auditor.model.agent import MEDIA, ORGANISATION

_JOINT = re.compile(r"[^\W\d_]+(?:/|[-–](?=[A-Z]))[^\W\d_]")
"""A word and the next name's first letters; behind a hyphen a capital, which may as well stand within one name."""


def joint_house(r: Reading, first: int, last: int) -> tuple[Source, ...]:
    """The two of the tokens before a paper, as the one house that they are for it; none where none are joined."""
    at = next((at for at in range(first, last) if r.tags[at] == "N" and _JOINT.match(r.words[at])), last)
    if at == last or not set(r.tags[at:last]) <= {"N"} or not ("/" in r.words[at] or _listed(r, at)):
        return ()
    begun = at
    while begun > first and r.tags[begun - 1] == "N":
        begun -= 1
    return (made(r, begun, last, r.span(first, last), ORGANISATION, NAME),)


def _listed(r: Reading, at: int) -> bool:
    """Whether a known outlet's name ends within the word, at its hyphen."""
    known = r.names.get(at)
    return known is not None and known[2].role in MEDIA and known[1] == at + 1
