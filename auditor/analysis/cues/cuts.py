"""Where another saying ends the content of one before it."""

from __future__ import annotations

from auditor.analysis.cues.sayings import AFTER, AROUND, BEFORE, Saying
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading

_CONTRAST = frozenset(["but", "while", "whereas", "although", "though", "and"])


_DATING = frozenset(["after", "before", "as", "when", "since", "once", "until"])


_SINCE = frozenset(
    ["minutes", "hours", "days", "weeks", "months", "years", "day", "week", "shortly", "soon", "just", "a"]
)


def ended_by(r: Reading, saying: Saying, other: Saying) -> int | None:
    """The token at which ``other`` ends the content of ``saying``; ``None`` where it is a part of that."""
    return _answered(r, saying, other) or _cut(r, saying, other)


def _answered(r: Reading, saying: Saying, other: Saying) -> int | None:
    """Where an answer begins that another gives in the same sentence: "Lund asked, “…?” | to which she replied"."""
    lead = (other.outer[0] if other.outer else other.first) - 2
    return lead if lead > saying.content and r.lows[lead : lead + 2] == ["to", "which"] else None


def passed_on(r: Reading, saying: Saying, tail: Saying) -> bool:
    """Whether an outlet that leads the sentence has the words of the speaker that ends it.

    "According to Northwire, the road is shut, police said."
    """
    if saying.side is not AFTER or r.lows[saying.cue[0]] != "according" or tail.side is not BEFORE:
        return False
    outlet = all(source.media for level in saying.levels for source in level)
    return outlet and bool(tail.levels) and not any(source.media for source in tail.levels[0])


def _cut(r: Reading, saying: Saying, other: Saying) -> int | None:
    """The token at which ``other`` ends the content of ``saying``; ``None`` where it is a part of that."""
    if other.first <= saying.content:
        return None
    if other.negated or (other.vague and not other.levels):
        return None
    if other.side in (BEFORE, AROUND):
        return None if passed_on(r, saying, other) else other.first
    if other.follows:
        within = r.lows[other.first - 1] in _WITHIN and other.first - 1 > saying.content
        return None if within or _thought(r, saying, other) else other.first
    before = other.first - 1
    told_of = _claim_told_of(r, before)
    if told_of > saying.content:
        return told_of
    joint = r.lows[before]
    if r.tags[before] in ";-" or (joint in _CONTRAST and before > saying.content and _told(r, saying, before)):
        return before
    if joint == "with" and r.tags[before - 1] == "," and other.word is not None and other.word.form in ("ing", "base"):
        return before
    if r.tags[before] in "Q" and before > saying.content:
        return other.first
    if (
        joint in _DATING
        and before > saying.content + 1
        and other.levels
        and other.word is not None
        and other.word.sourcing
        and other.word.lemma not in lexicon.words("promises")
    ):
        return _dated(r, before)
    return None


def _told(r: Reading, saying: Saying, end: int) -> bool:
    """Whether something is told before ``end``, and no subject only begun: not so "said he | and his aides had"."""
    return saying.view or not _PLAIN.issuperset(r.tags[saying.content : end])


_PLAIN = frozenset("DONn0&,B")


def _thought(r: Reading, saying: Saying, other: Saying) -> bool:
    """Whether ``other`` only tells what is done or thought within a claim: "said they gain by | remembering him"."""
    at, word = other.first, other.word
    if word is None or word.form != "ing" or word.sourcing or r.tags[at - 1] in ",;:-Q&":
        return False
    apart = r.tags[at - 1] == "N" and r.tags[at - 2] == "&"  # "saying he was glad, and Roe calling it a feast"
    return not apart and saying.word is not None and saying.word.sourcing and not saying.view


_WITHIN = frozenset({"after", "before", "without", "since", "when", "while", "from", "on", "upon", "of"})
"""What ties a word in -ing to the clause before it, which it is a part of: "they left after | learning that"."""


def _claim_told_of(r: Reading, that: int) -> int:
    """The comma before "a claim that" which others judge: "the mill burned | , a claim that Lund called “false”"."""
    claim = that >= 3 and r.lows[that] in ("that", "which") and r.lows[that - 1] in lexicon.words("claims_judged")
    return that - 3 if claim and r.lows[that - 2] in ("a", "an") and r.tags[that - 3] == "," else 0


def _dated(r: Reading, at: int) -> int:
    """Where words begin that only date a claim by another's report: "he would go | , hours after Northwire said"."""
    while at and (r.lows[at - 1] in _SINCE or r.tags[at - 1] in "0,"):
        at -= 1
    return at
