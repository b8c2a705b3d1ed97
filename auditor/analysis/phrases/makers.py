"""Papers and who made them, told by a participle: "a poll commissioned by the club and conducted by Harlow Polls"."""

from __future__ import annotations

from auditor.analysis.phrases.lists import paper
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading

_FAR = 12
"""Tokens of who ordered a paper, or for whom it was made, at most."""

_SENT = frozenset({"through", "via"})


def made_by(r: Reading, last: int, low: int) -> int:
    """The participle that tells who made the paper before it; 0 for none.

    ``last`` is the token before whom the clause names last: "by", "through" or "of" in "on behalf of".
    """
    word = r.lows[last]
    if word in _SENT:
        return last - 1 if r.lows[last - 1] in lexicon.words("issued") and paper(r, last - 2) else 0
    if word != "by":
        return 0
    made = last - 1
    if r.lows[made] == "out" and r.lows[made - 1] == "carried":
        made -= 1
    elif r.lows[made] not in lexicon.words("made_by") and r.lows[made] != "led":
        return 0
    if made - 1 <= low or r.lows[made - 1] != "and":
        plain = r.lows[made] in lexicon.words("made_by")
        return made if plain or paper(r, made - 1) else 0
    first = next((at for at in range(made - 2, max(low, made - _FAR), -1) if r.lows[at] == "by"), 0)
    return made_by(r, first, low) if first else 0


def maker(r: Reading, by: int, last: int) -> tuple[int, int]:
    """Where those begin and end who made the paper of which ``by`` tells, and did not only order or share it.

    ``last`` is where the phrase ends.
    """
    again = next((at for at in range(by + 2, last - 1) if r.lows[at] == "by" and "and" in r.lows[at - 3 : at]), 0)
    if not again:
        return by + 1, last
    ordered = r.lows[by - 1] == "commissioned"
    joint = next(at for at in (again - 2, again - 3) if r.lows[at] == "and")
    return (again + 1, last) if ordered else (by + 1, joint)


def only_ordered(r: Reading, at: int, end: int) -> bool:
    """Whether those named behind "commissioned" at ``at``, who end at ``end``, stand beside who made the paper."""
    if r.lows[at] != "commissioned":
        return False
    return r.lows[at - 1] == "and" or (r.lows[end : end + 1] == ["and"] and "by" in r.lows[end + 2 : end + 4])


def ordered_before(r: Reading, joint: int, low: int) -> int:
    """Where it is told who ordered the paper before the "and" at ``joint`` that tells who made it; ``joint`` else."""
    if r.lows[joint] != "and":
        return joint
    return next((at for at in range(joint - 2, max(low, joint - _FAR), -1) if r.lows[at] == "commissioned"), joint)
