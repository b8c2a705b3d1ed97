"""Cues in an infinitive: whose they are is the subject of the verb or the adjective that governs it."""

from __future__ import annotations

from auditor.analysis.phrases import leftward
from auditor.analysis.phrases.groups import group_start, unreal
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading

_FARTHEST = 8
"""Tokens between a verb and the infinitive that tells what it was done for."""


_OTHERWISE = frozenset({"use", "uses", "using", "like", "love", "liking", "loving"})
"""Forms of verbs of habit that tell none, or that of anybody: "people | like to say"."""


def governor(r: Reading, at: int, low: int) -> tuple[int, bool] | None:
    """Where the verb group that governs the infinitive at ``at`` begins, and whether the words were really said.

    ``continued to insist`` and ``was quick to praise`` were; ``tried to explain`` and ``was unable to deny`` were not.
    """
    to = at - 1
    while to > low and r.tags[to] == "B":
        to -= 1
    if to - 1 <= low or r.lows[to] != "to":
        return None
    return _verb(r, to - 1, low) or _limited(r, to - 1, low) or _adjective(r, to - 1, low) or _purpose(r, to - 1, low)


def prompted(r: Reading, at: int, low: int) -> Phrase | None:
    """Whom something has brought to speak by the infinitive at ``at``: "It forced | the club | to admit that"."""
    to = at - 1
    while to > low and r.tags[to] == "B":
        to -= 1
    if to - 2 <= low or r.lows[to] != "to":
        return None
    found = leftward.before(r, to, low)
    if found is None:
        return None
    within = r.lows[found.first] in lexicon.forms("prompting") and found.first + 1 < found.last
    verb = found.first if within else found.outer[0] - 1
    if r.lows[verb] not in lexicon.forms("prompting") or unreal(r.lows[group_start(r, verb, low) : verb]):
        return None
    return Phrase(verb + 1, found.last, (verb + 1, found.outer[1]))


def _verb(r: Reading, at: int, low: int) -> tuple[int, bool] | None:
    """``went on to``, ``continued to``, ``tried to``."""
    if r.lows[at] == "on" and at - 1 > low and r.lows[at - 1] in ("went", "goes", "go", "gone", "going"):
        return group_start(r, at - 1, low), True
    real = lexicon.forms("realised")
    if r.lows[at] not in real and r.lows[at] not in lexicon.forms("attempted"):
        return None
    if r.lows[at] in _OTHERWISE or (r.lows[at] == "used" and r.tags[at - 1] in "AB"):
        return None  # "is used to call for help", "never used to say"
    return group_start(r, at, low), r.lows[at] in real


def _limited(r: Reading, at: int, low: int) -> tuple[int, bool] | None:
    """``limited himself to say``, which is all that was said."""
    told = at - 1 > low and r.lows[at].endswith(("self", "selves")) and r.lows[at - 1] in lexicon.words("self_limits")
    return (group_start(r, at - 1, low), True) if told else None


def _adjective(r: Reading, at: int, low: int) -> tuple[int, bool] | None:
    """``was quick to``, ``is likely to``, ``was forced to``."""
    ready = lexicon.words("done_readily")
    if r.lows[at] not in ready and r.lows[at] not in lexicon.words("left_open"):
        return None
    verb = at - 1
    while verb > low and r.tags[verb] in "BD":
        verb -= 1
    if verb <= low or r.lows[verb] not in lexicon.words("copulas"):
        return None
    return group_start(r, verb, low), r.lows[at] in ready


def _purpose(r: Reading, at: int, low: int) -> tuple[int, bool] | None:
    """``took to Twitter to announce``, ``used the debate to attack``."""
    for verb in range(at, max(low, at - _FARTHEST), -1):
        if r.lows[verb] in lexicon.forms("purposeful") and verb < at:
            return group_start(r, verb, low), True
        if r.tags[verb] not in "NnD0TPegBo":
            return None
    return None
