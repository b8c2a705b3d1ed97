"""Adjectives that tell a view: "is confident that …", "was worried about …", "seemed eager to …"."""

from __future__ import annotations

from auditor.analysis.cues.following import clause_follows
from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.phrases import subjects
from auditor.analysis.phrases.groups import group_start, unreal
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.agents import levels
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading

_NOBODY = frozenset(["it", "this", "that", "there"])
_CONTRACTED = ("'s", "’s", "'re", "’re", "'m", "’m")


def attitude(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying whose cue is the adjective at token ``at``, with the verb before it."""
    if at + 1 >= high or r.tags[at + 1] == ".":
        return _behind_quotation(r, at, low)
    if at + 2 >= high:
        return None
    content, view = _content(r, at, high)
    held = _holder(r, at, low) if content else None
    if held is None:
        return None
    start, found = held
    cue = Cue(r.lows[at], "base", frozenset({"that"}), frozenset({"belief"}))
    return Saying(
        levels(r, found),
        (start, at + 1),
        min(start, found.outer[0]),
        at + 1,
        Side.AFTER,
        content,
        cue,
        through=subjects.relative(r, start, low),
        negated=unreal(r.lows[start:at]),
        outer=found.outer,
        view=view,
    )


def _behind_quotation(r: Reading, at: int, low: int) -> Saying | None:
    """``“The mill must go,” the mayor is convinced.``: the words before are whoever's is sure of them."""
    held = _holder(r, at, low) if r.lows[at] in lexicon.words("convinced") else None
    if held is None or held[1].outer[0] <= low or r.tags[held[1].outer[0] - 1] != "Q":
        return None
    start, found = held
    cue = Cue(r.lows[at], "base", frozenset({"quote"}), lexicon.SOURCING)
    named, outer = levels(r, found), found.outer
    negated = unreal(r.lows[start:at])
    return Saying(named, (start, at + 1), outer[0], at + 1, Side.BEFORE, at + 1, cue, outer=outer, negated=negated)


def _content(r: Reading, at: int, high: int) -> tuple[int, bool]:
    """The token at which what the view is about begins (0 for none), and whether it is no clause."""
    takes = lexicon.attitudes(r.lows[at])
    low = r.lows[at + 1]
    if low == "that" and "that" in takes:
        return at + 2, False
    if low == "to" and "to" in takes and r.tags[at + 2] not in "DNO0":
        return at + 1, True
    if low in takes and r.tags[at + 1] == "P":
        return at + 2, True
    return (at + 1, False) if "that" in takes and clause_follows(r, at + 1, high) else (0, False)


def _holder(r: Reading, at: int, low: int) -> tuple[int, Phrase] | None:
    """Where the verb group before the adjective begins, and who holds the view."""
    verb = at - 1
    while verb > low and (r.tags[verb] == "B" or r.lows[verb] in ("more", "most", "less")):
        verb -= 1
    own = verb >= low and r.tags[verb] == "O" and r.lows[verb][:2] != "it"
    if own and r.lows[verb].endswith(_CONTRACTED):
        return verb + 1, Phrase.of(verb, verb + 1)
    if verb <= low or r.lows[verb] not in lexicon.words("copulas"):
        return None
    start = group_start(r, verb, low)
    found = subjects.subject(r, start, low)
    return (start, found) if found is not None and r.lows[found.first] not in _NOBODY else None
