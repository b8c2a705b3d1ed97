"""The clause that a cue takes for what was said: led by "that" or a word of asking, or by nothing."""

from __future__ import annotations

from auditor.analysis.cues.deeds import THING, found_so, found_way, verb_next, work
from auditor.analysis.cues.following import clause_follows, has_clause
from auditor.analysis.cues.sayings import AFTER, NOTHING, Complement
from auditor.analysis.cues.things import thing_before_and
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading

_SAYING = (["saying"], ["claiming"], ["arguing"], ["citing"], ["noting"])
LED = frozenset({"that", "whether", "if", "how", "why", "what", "where", "who", "which"})


def led_clause(r: Reading, cue: Cue, at: int, end: int, high: int) -> Complement:
    """The clause that "that" or a word of asking at ``end`` leads; nothing where that word is no clause's."""
    low = r.lows[end]
    if low != "that" and cue.lemma in GOING_ON:
        return NOTHING
    if low in ("why", "how", "what") and (end + 1 >= high or r.tags[end + 1] in "."):
        return NOTHING
    if low == "how" and r.lows[end + 1 : end + 2] == ["to"] and cue.lemma in _SHOWING:
        return NOTHING
    if low == "who" and end > at + 1 and r.lows[end - 1] in _ANYBODY:
        return NOTHING
    if low == "that" and r.tags[end - 1] == "n" and _verbal(r, end + 1, high):
        return NOTHING
    away = low == "that" and r.lows[end + 1 : end + 2] in (["off"], ["away"], ["down"], ["up"])
    if away and r.lows[end + 1 : end + 3] != ["up", "to"]:
        return NOTHING  # "laughed that off", but "said that up to nine had left"
    if low == "that" and r.lows[end + 1 : end + 2] == ["by"] and r.lows[end + 2 : end + 3] in _SAYING:
        return NOTHING  # "explained that by saying"
    start = end + 1 if low == "that" else end
    thing = low == "that" and cue.lemma in _OF_THINGS and r.tags[start : start + 1] == ["n"]
    if (thing or cue.lemma in HOLDING) and not clause_follows(r, start, high):
        return NOTHING
    if r.lows[end : end + 2] == ["that", "of"] and "that" not in cue.takes:
        return NOTHING  # "contradicts that of a neighbour"
    return (AFTER, start, False) if cue.takes & _CLAUSES else NOTHING


_OF_THINGS = frozenset({"hear", "confirm"})
"""Verbs behind which "that" may only point to a thing: "confirmed | that report"."""

_SHOWING = frozenset({"show", "demonstrate", "illustrate", "teach", "learn"})
"""Verbs after which "how to" is a skill, and nothing that was said."""


def _verbal(r: Reading, at: int, high: int) -> bool:
    """Whether a verb begins at ``at`` and no noun like one: "(that) | claimed it", not "(that) | costs rose"."""
    tag = r.tags[at] if at < high else "."
    if tag not in "AvV" or tag == "A" or not r.lows[at].endswith("s"):
        return tag in "AvV"
    for step in range(at + 1, min(high, at + THING)):
        if r.tags[step] in "AvVe":
            return False
        if r.tags[step] in ",;:RC":
            break
    return True


def bare_clause(r: Reading, cue: Cue, at: int, end: int, high: int) -> Complement | None:
    """A clause without "that"; ``None`` where it is none, or a result ("reported a loss")."""
    free = cue.lemma in ("say", "tell", "add")
    if free and r.lows[end] == "about" and end + 1 < high and (r.tags[end + 1] in "0D" or r.lows[end + 1] == "half"):
        return AFTER, end, False
    rough = r.lows[end] in ("at", "up") and r.lows[end : end + 2] in (["at", "least"], ["at", "most"], ["up", "to"])
    blocked = (r.tags[end] == "P" and not free and not rough) or r.lows[end] in ("on", "about", "by")
    if cue.lemma == "tell" and r.lows[end] == "of":
        that = next((k for k in range(end + 2, min(high, end + THING)) if r.lows[k] == "that"), high)
        if r.cue(end - 1) is not cue and clause_follows(r, that + 1, high):
            return AFTER, that + 1, False
    blocked = blocked or (cue.lemma == "tell" and r.lows[end] == "of" and r.cue(end - 1) is cue)
    if "that" not in cue.takes or blocked:
        return None
    if cue.lemma == "charge" and r.tags[end] in "0$":
        return NOTHING
    if cue.lemma == "show" and r.tags[end] == "n" and r.tags[end + 1 : end + 2] == ["O"]:
        return NOTHING
    if cue.lemma == "find" and (
        found_so(r, end, high) or found_way(r, end) or (r.tags[end] in "Oo" and not verb_next(r, end + 1, high))
    ):
        return NOTHING
    if cue.lemma in _POSTING and r.tags[end] in "oO" and r.tags[end + 1 : end + 2] in ([], ["P"], ["."], [","]):
        return NOTHING
    if (cue.lemma == "write" and work(r, end, high)) or (cue.lemma in _POSTING and _picture(r, end, high)):
        return NOTHING
    if r.tags[end] == "&" and r.lows[end] == "and" and end == at + 1 and not free:
        return NOTHING  # "the army answered and the guns fell silent"
    if cue.lemma in _BY_THAT | HOLDING or r.lows[end].endswith(("self", "selves")):
        return NOTHING
    if "result" in cue.takes and lexicon.words("results") & set(r.lows[end : end + 6]):
        return NOTHING
    modified = r.tags[end] in "vV" and r.lows[end].endswith("ed") and r.tags[end + 1 : end + 2] in (["n"], ["g"])
    begun = r.tags[end] in _BEGINS or modified
    loose = free and cue.lemma != "add"
    if cue.form != "base" and cue.lemma in lexicon.words("thing_taking") and thing_before_and(r, end, high):
        return None
    if r.tags[end] == "A" and _taken_out(r, end, high):
        return AFTER, end, False
    return (AFTER, end, False) if begun and has_clause(r, end, high, loose=loose) else None


def _picture(r: Reading, at: int, high: int) -> bool:
    """Whether a picture begins at ``at``: "(posted) | a picture of him watching them lose"."""
    head = at + 1
    while head < high and r.tags[head] in "eg" and head < at + 3:
        head += 1
    return head < high and r.tags[at] in "D0e" and r.lows[head] in lexicon.words("pictures")


def _taken_out(r: Reading, at: int, high: int) -> bool:
    """Whether the clause lacks its subject, which stands before: "a man | police say | was armed"."""
    first = at - 1
    while first > 0 and r.tags[first - 1] in "NODn" and at - first < 6:
        first -= 1
    head = first - (r.tags[first] in "RC")
    relative = r.tags[head : head + 1] == ["R"] or r.tags[first - 1 : first] == ["R"]
    return at + 1 < high and (relative or (r.tags[first] == "D" and r.tags[first + 1 : first + 2] == ["n"]))


_POSTING = frozenset({"post", "tweet", "retweet", "email", "share"})


_ANYBODY = frozenset({"anyone", "anybody", "everyone", "everybody", "those", "all", "people", "witnesses", "drivers"})
"""Whom "who" picks out after a verb of asking, and asks nothing: "asked anyone | who saw the car"."""

HOLDING = frozenset({"hold", "submit", "gather"})
"""Verbs that take things as well as clauses: "held that the order was void", "held that post for years"."""

_BY_THAT = frozenset({"publish", "broadcast", "prove", "demonstrate", "illustrate"})
"""Verbs with a clause after "that" only; without it, what follows is a thing: "published their results"."""
_CLAUSES = frozenset({"that", "wh", "quote", "hearer", "np"})
GOING_ON = frozenset({"begin", "continue"})
_BEGINS = frozenset("DNn0OoegBP&QC")
