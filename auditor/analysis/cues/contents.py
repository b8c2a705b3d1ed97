"""What was said: the words that each cue of a sentence introduces, follows or interrupts."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.analysis.cues.cuts import ended_by, passed_on
from auditor.analysis.cues.following import clause_follows
from auditor.analysis.cues.grammar import Parsed
from auditor.analysis.cues.sayings import AFTER, AROUND, BEFORE, Saying
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading

_MARKS = frozenset("Q,.-")
_STOPS = frozenset(".!?…")
_TRAILING = frozenset(",;:-.—–&(")
_LEADING = frozenset(",;:->•·▪●►*")
"""Marks that no content begins with, those of lists and of quoted mail included."""
_LEADS = frozenset(["when", "after", "while", "since", "before", "asked", "although", "though", "once", "until"])
_REPLIES = (["in", "response"], ["in", "reply"], ["in", "answer"], ["in", "reaction"])
_JOINING = frozenset({"as", "but", "also"})
_OTHERWISE = frozenset(["while", "whereas", "but"])
_JOINTS = frozenset(["and", "but", "or", "then"])

Tokens = tuple[tuple[int, int], ...]
"""Stretches of tokens, first and one past the last."""


def contents(r: Reading, parsed: Parsed) -> list[Tokens]:
    """The content of each saying, in as many pieces as the sentence has."""
    return [_content(r, parsed, place) for place in range(len(parsed.sayings))]


def _only_asks(r: Reading, first: int, last: int) -> bool:
    """Whether a word of asking is all the content, which tells nothing: "you know | what | they say"."""
    return last - first == 1 and r.lows[first] in _ASKING


_ASKING = frozenset({"what", "who", "which", "how", "why", "when", "where"})


def _content(r: Reading, parsed: Parsed, place: int) -> Tokens:
    saying = parsed.sayings[place]
    if saying.echoed:
        return _content(r, parsed, place - 1) if place else ()
    pieces = [saying.fronted] if saying.fronted else []
    if saying.side in (BEFORE, AROUND):
        left = _trimmed(r, _left_bound(r, parsed, place), saying.first - (r.lows[saying.first - 1] == "as"))
        if left is not None:
            pieces.append(left)
    if saying.side in (AFTER, AROUND):
        bound = (
            _adverb_bound(r, saying, parsed) if saying.vague and not saying.levels else _right_bound(r, parsed, place)
        )
        right = _trimmed(r, saying.content, bound)
        if right is not None:
            pieces.append(right)
    if len(pieces) == 1:
        return () if _only_asks(r, *pieces[0]) else (pieces[0],)
    return tuple(sorted(pieces))


def _trimmed(r: Reading, first: int, last: int) -> tuple[int, int] | None:
    while last > first and (
        r.tags[last - 1] in _TRAILING or (r.lows[last - 1] in _JOINING and _left_over(r, first, last))
    ):
        last -= 1
    while first < last and (r.tags[first] in _LEADING or (r.tags[first] == "(" and ")" not in r.tags[first:last])):
        first += 1
    return (first, last) if first < last else None


def _left_over(r: Reading, first: int, last: int) -> bool:
    """Whether only the "as" of ", as Northwire reported" is left, or the "but" of ", but added that"."""
    low = r.lows[last - 1]
    if last - 1 > first and (low == "but" or (low == "also" and r.lows[last - 2] == "but")):
        return True
    return low == "as" and r.tags[last - 2 : last - 1] == [","]


def _left_bound(r: Reading, parsed: Parsed, place: int) -> int:
    """Where the content before a cue begins: the sentence's start, or past a saying that was complete before it."""
    saying = parsed.sayings[place]
    bound = parsed.first
    for other in parsed.sayings[:place]:
        if passed_on(r, other, saying):
            bound = max(bound, other.content)
        if other.side is not BEFORE or other.last >= saying.first:
            continue
        contrast = r.tags[other.last] == "," and r.lows[other.last + 1] in _OTHERWISE
        if r.tags[other.last] == ";" or contrast:
            bound = max(bound, other.last + 1 + contrast)
    if r.tags[saying.first - 1] in ("Q", ",") and saying.first - 2 >= bound:
        quoted = saying.first - 1 if r.tags[saying.first - 1] == "Q" else saying.first - 2
        if r.tags[quoted] == "Q" and r.tags[quoted - 1] in (":", ";") and quoted > bound:
            return quoted
    if r.tags[saying.last : saying.last + 1] == ["-"]:
        dashes = [at for at in range(parsed.first, saying.first) if r.tags[at] == "-"]
        if len(dashes) % 2 and dashes[-1] + 1 < saying.first and r.lows[dashes[-1] + 1] != "as":
            return max(bound, dashes[-1] + 1)  # "Her deputy – a man of few words, Lund says – has left."
    for at in range(saying.first - 1, bound, -1):
        if r.tags[at] == ";" and saying.side is not AROUND and not _bracketed(r, at, bound):
            return at + 1
    return bound


def _bracketed(r: Reading, at: int, low: int) -> bool:
    """Whether the mark stands within brackets."""
    for step in range(at - 1, max(low, at - 12), -1):
        if r.tags[step] in "()":
            return r.tags[step] == "("
    return False


def _right_bound(r: Reading, parsed: Parsed, place: int) -> int:
    """Where the content after a cue ends: at the next saying that is not part of it, or with the sentence."""
    saying = parsed.sayings[place]
    end = parsed.last if saying.stop is None else saying.stop
    end = _silent_end(r, saying, _object_end(r, saying, _bracket_end(r, parsed.first, saying, end)))
    if saying.word is not None and "as" in saying.word.takes and ";" in r.tags[saying.content : end]:
        end = next((at for at in range(saying.content, end) if r.tags[at] == ";"), end)
    end = _main_clause(r, parsed.first, saying, end)
    end = _deed_end(r, saying, _main_verb(r, saying, end))
    while end > saying.content and r.tags[end - 1] in _STOPS:
        end -= 1
    end = _lead_end(r, parsed, saying, end)
    if saying.word is None and r.lows[saying.content - 1] == "that" and r.tags[end - 2 : end] == [":", "Q"]:
        end = max(saying.content + 1, end - 2) if saying.first > parsed.first + 1 else end
    for other in parsed.sayings[place + 1 :] if place + 1 < len(parsed.sayings) else ():
        if other.first <= saying.content and other.side is AFTER:
            continue
        end_of_it = ended_by(r, saying, other)
        if end_of_it is not None:
            return min(end, end_of_it)
    return end


def _bracket_end(r: Reading, low: int, saying: Saying, end: int) -> int:
    """Where the bracket closes in which somebody is said to speak: "the tax (which Lund calls “bad” | ) is old"."""
    if ")" not in r.tags[saying.content : end] or "(" not in r.tags[low : saying.first + 1]:
        return end
    close = r.tags.index(")", saying.content, end)
    opened = "(" in r.tags[saying.content : close] or not _bracketed(r, saying.content, low)
    return end if opened else close


def _main_clause(r: Reading, low: int, saying: Saying, end: int) -> int:
    """Where the main clause begins if the saying's own leads up to it: "As Lund warned of ice, the …"."""
    if r.lows[low] not in lexicon.words("subordinators") or saying.first - low > 12 or saying.side is not AFTER:
        return end
    if any(r.tags[at] == "," and r.tags[at - 1] != "N" for at in range(low, saying.first)):
        return end
    if r.tags[saying.content - 1] == ",":
        return end
    for at in range(saying.content + 1, end - 2):
        if r.tags[at] == "," and r.tags[at + 1] in "NnDO0" and _has_verb(r, at + 1, end):
            return at
    return end


def _main_verb(r: Reading, saying: Saying, end: int) -> int:
    """Where the main verb stands after a relative clause: "Lund, who warned of ice, | left the lake".

    Or after what somebody calls a thing: "Delta, which has what it said was ice, | said".
    """
    aside = saying.fronted is not None and r.tags[saying.fronted[0] - 1 : saying.fronted[0] + 1] == [",", "R"]
    named = saying.first > 0 and r.lows[saying.first - 1] == "what"
    named = named and r.lows[saying.content : saying.content + 1] in (["was"], ["is"], ["were"], ["are"])
    if not (aside or named or saying.through is not None) or saying.side is not AFTER:
        return end
    for at in range(saying.content + 1, end - 1):
        verb = at + 1 + (r.tags[at + 1] == "B" and at + 2 < end and r.lows[at + 2] not in _CALLED)
        if r.tags[at] == "," and r.tags[verb] in "AvV" and not r.lows[verb].endswith("ing"):
            return at
    return end


_CALLED = frozenset({"known", "dubbed", "seen", "based"})
"""Participles behind "also" that tell of a name, and are no main verb: "the Delta, | also known as the Reeds,"."""


def _deed_end(r: Reading, saying: Saying, end: int) -> int:
    """Where something else is told than what somebody means to do: "vowed to stay | , but sounded unsure"."""
    if not saying.weak or r.lows[saying.content : saying.content + 1] != ["to"]:
        return end
    for at in range(saying.content + 2, end - 1):
        joint = at + (r.tags[at] == ",")
        if r.lows[joint] in ("and", "but") and r.lows[joint + 1].endswith("ed") and r.tags[joint + 1] in "Vve":
            return at
    return end


def _has_verb(r: Reading, at: int, end: int) -> bool:
    """Whether a finite verb stands between ``at`` and the next mark."""
    for step in range(at + 1, min(end, at + 14)):
        if r.tags[step] in ",;:Q-RC":
            return False
        if r.tags[step] in "AvV" or (r.tags[step] == "e" and r.tags[step - 1] in "NnOB"):
            return True
    return False


def _lead_end(r: Reading, parsed: Parsed, saying: Saying, end: int) -> int:
    """Where content within a clause that only leads the sentence ends: "When he announced his plan, Lund was …"."""
    low = parsed.first
    word = r.lows[low]
    led = word in _LEADS or (word == "in" and r.lows[low : low + 2] in _REPLIES) or _commenting(r, low)
    led = led or (word == "at" and r.lows[low + 2 : low + 3] in (["time"], ["moment"]))
    led = led or (low < saying.first <= low + _DATING and r.lows[saying.first - 1] in ("after", "before", "since"))
    if not led or saying.content < saying.cue[0] or "," in r.tags[low : saying.content]:
        return end
    for at in range(saying.content + 1, end - 2):
        if r.tags[at] == "," and r.tags[at + 1] in "DNOn" and clause_follows(r, at + 1, end):
            return at
    return end


_DATING = 4
"""Tokens that tell how long after something was said, at most: "Three years after | Lund vowed to"."""


def _commenting(r: Reading, low: int) -> bool:
    """Whether the sentence begins with what its subject does besides: "Commenting on his claim that …, Lund said"."""
    return r.tags[low] in "gVv" and r.lows[low].endswith("ing") and r.lows[low] != "according"


def _silent_end(r: Reading, saying: Saying, end: int) -> int:
    """Where what was said ends before what was not: "said that it was hit | but did not say by whom"."""
    if _UNSAID.isdisjoint(r.lows[saying.content + 1 : end]):
        return end
    for at in range(saying.content + 1, end - 3):
        more = _SAID_MORE if r.lows[at] == "but" else _SPOKE if r.lows[at] == "and" else ()
        if r.lows[at + 3] in more and (r.lows[at + 1 : at + 3] in _NOT or r.lows[at + 1] in _DECLINED):
            return at
    return end


_SPOKE = frozenset({"say", "comment", "elaborate"})
_NOT = (["did", "not"], ["would", "not"], ["could", "not"], ["has", "not"], ["have", "not"], ["does", "not"])
_DECLINED = frozenset({"declined", "refused"})
_UNSAID = _DECLINED | {"not"}
_SAID_MORE = frozenset(
    {"say", "said", "elaborate", "give", "given", "name", "named", "specify", "specified", "provide", "provided"}
    | {"comment", "identify", "identified", "disclose", "detail", "offer", "offered"}
)


def _object_end(r: Reading, saying: Saying, end: int) -> int:
    """Where content that is no clause ends: before one that goes on with something else."""
    if saying.word is None:
        return end
    if saying.word.lemma in lexicon.words("denials"):
        within = saying.through is not None
        stop = next((at for at in range(saying.content + 1, end - 2) if _told_besides(r, at, end, within)), end)
        return stop if {"A", "v", "V"}.isdisjoint(r.tags[saying.content : stop]) else end
    if not saying.view or saying.word.sourcing:
        return end
    for at in range(saying.content + 1, end - 1):
        tag = r.tags[at]
        if tag in ";-":
            return at
        if tag == "," and _leaves(r, at + 1, end):
            return at
        if r.lows[at] in _JOINTS and _verbal(r, at + 1, end):
            return at
    return end


def _told_besides(r: Reading, at: int, end: int, within: bool) -> bool:
    """Whether something else begins at ``at``: "denies that claim | , and no charges have been brought".

    ``within`` a relative clause a comma ends it: "Lund, who denies murder | , was in Riga".
    """
    if r.lows[at] in ("and", "but") and r.tags[at - 1] != ",":
        return _verbal(r, at + 1, end)
    joined = r.tags[at] == "," and r.lows[at + 1] in ("and", "but", "so")
    return (within and r.tags[at] == ",") or (joined and clause_follows(r, at + 2, end))


def _leaves(r: Reading, at: int, end: int) -> bool:
    """Whether what follows a comma no longer belongs to the object before it."""
    tag, low = r.tags[at], r.lows[at]
    if tag in "RCg" or low in ("with", "but", "though", "although", "while"):
        return True
    if tag == "P" and at + 1 < end and r.lows[at + 1] in ("which", "whom"):
        return True
    if tag == "&":
        return _verbal(r, at + 1, end) or (at + 1 < end and r.tags[at + 1] == "O")
    return tag == "V" and low.endswith("ing")


def _verbal(r: Reading, at: int, end: int) -> bool:
    """Whether a finite verb begins at ``at``, adverbs before it left out."""
    while at < end and r.tags[at] == "B":
        at += 1
    return at < end and (r.tags[at] in "AvV" or (r.tags[at] == "e" and at + 1 < end and r.tags[at + 1] in "DPNO"))


def _adverb_bound(r: Reading, saying: Saying, parsed: Parsed) -> int:
    for at in range(saying.content, parsed.last):
        if r.tags[at] in ";" or (r.tags[at] in "." and at > saying.content):
            return at
    return parsed.last


def only_quoted(r: Reading, pieces: Sequence[tuple[int, int]]) -> bool:
    """Whether the content is nothing but quotations."""
    return bool(pieces) and all(_MARKS.issuperset(r.tags[first:last]) for first, last in pieces)


def has_quotation(r: Reading, pieces: Sequence[tuple[int, int]]) -> bool:
    """Whether a quotation is a part of the content."""
    return any("Q" in r.tags[first:last] for first, last in pieces)
