"""People told of by where they are or whom they know: "those around Lund", "some in the party"."""

from __future__ import annotations

from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import Role

_LONGEST = 12
"""Tokens of such a phrase at most."""

SOME = frozenset({"those", "some", "many", "others", "several", "most"})
"""Words for some people, before what ties them to others: "those in the party"."""

_AMONG = frozenset({"around", "near", "among", "across"})
"""Prepositions that tie people to somebody, besides those that tie any noun."""

_PLACED = _AMONG | {"in", "inside", "within", "at", "close", "with", "from", "outside", "behind", "on", "working"}
_TIES = _PLACED | {"who"}
_TELLING = SOME | _AMONG
"""Words of which such a phrase has one."""

_BEGINS = frozenset(",Q-;:C&")
_PARTING = frozenset(",;:Q-C")


def crowd(r: Reading, at: int, low: int) -> Phrase | None:
    """The people that the words right before ``at`` tell of, if no name among them speaks."""
    bound = at - _LONGEST if at - low > _LONGEST else low
    if _TELLING.isdisjoint(r.lows[bound:at]):
        return None
    for first in range(at - 2, bound - 1, -1):
        if r.tags[first + 1] in _PARTING:
            return None
        if r.lows[first + 1] in _TIES and _people(r, first, at) and (first == low or r.tags[first - 1] in _BEGINS):
            begun = first + 2 + (r.lows[first + 1] == "who")
            return Phrase.of(first, at) if set("AVv").isdisjoint(r.tags[begun:at]) else None
    return None


def _people(r: Reading, first: int, at: int) -> bool:
    """Whether a word for people stands at ``first``, and what ties them to somebody behind it."""
    word, tie = r.lows[first], r.lows[first + 1]
    if word in SOME:
        return tie in _PLACED or (word == "those" and tie == "who" and not _more_follows(r, at))
    return tie in _AMONG and r.tags[first] == "n" and word.endswith(("s", "people")) and _anonymous(word)


def _anonymous(word: str) -> bool:
    return roles.role_of(word) is Role.ANONYMOUS


def _more_follows(r: Reading, at: int) -> bool:
    """Whether the sentence's own verb follows, and ``at`` is within the clause: "those who burn a | flag should"."""
    return r.tags[at + 1 : at + 2] in (["A"], ["v"])
