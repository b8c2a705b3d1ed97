"""Forms in -ed without auxiliaries that are no finite verbs: participles behind a noun or an object."""

from __future__ import annotations

from auditor.analysis.phrases import leftward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.lists import speaks
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles

_SENDING = frozenset({"email", "post", "tweet", "publish", "broadcast", "write"})
"""What is done with a paper as well as by one: "in a statement | emailed to Northwire"."""
_NAMING = frozenset({"call", "dub", "term", "label", "brand"})


def reduced(r: Reading, at: int, found: Phrase, low: int, high: int, cue: Cue) -> bool:
    """Whether a verb without auxiliaries is no finite one, or whose words it tells stands behind it."""
    if found.last - found.first == 1 and _it_is(r, at - 1):
        return True
    if cue.form == "base" and _object(r, found, low):
        return True
    if r.tags[at - 1] not in "RC" and "tail" not in cue.takes and _behind_object(r, found.first, low):
        return True
    if cue.lemma in _SENDING and "tail" in cue.takes and cue.form == "past":
        carried = r.lows[found.first - 1] in ("in", "on", "by") or r.lows[at + 1 : at + 2] == ["by"]
        if (carried and leftward.paper(r, at - 1)) or _in_a_talk(r, at):
            return True
    if cue.lemma in _NAMING:
        quoted = at + 1 + (r.tags[at + 1 : at + 2] == ["D"])
        if r.tags[quoted : quoted + 1] == ["Q"] and _any_of_them(r, found):
            return True
    follows = r.lows[at + 1] if at + 1 < high else ""
    if follows == "by" and r.lows[found.last - 1] in lexicon.words("claims_judged"):
        return True
    return follows == "as" and cue.form == "past" and _seen_by_others(r, at, high)


def _it_is(r: Reading, at: int) -> bool:
    """Whether a passive is led by one word: "It's | noted that"."""
    return r.lows[at] in ("it's", "it’s")


def _object(r: Reading, found: Phrase, low: int) -> bool:
    """Whether what seems to be a subject is part of an object: "called | the jobs report “grim”"."""
    first = found.first - (r.tags[found.first - 1] == "D")
    cue = r.cue(first - 1) if first > low and r.tags[first] == "D" else None
    return cue is not None and "that" not in cue.takes


def _seen_by_others(r: Reading, at: int, high: int) -> bool:
    """Whether quoted words and whose they are follow a participle and "as": "fans described as | “louts” by police"."""
    quoted = at + 2 + (r.tags[at + 2 : at + 3] == ["D"])
    return quoted + 1 < high and r.tags[quoted] == "Q" and r.lows[quoted + 1] == "by"


def _behind_object(r: Reading, first: int, low: int) -> bool:
    """``lead a group called X``: a past form after an object is a participle, and says nothing."""
    return first > low and (r.tags[first - 1] in "vVA" or r.lows[first - 1] in lexicon.words("object_leads"))


def _any_of_them(r: Reading, found: Phrase) -> bool:
    """Whether the phrase is of anybody or anything: "a website called “…”"."""
    things = r.tags[found.last - 1] == "n" and r.lows[found.last - 1].endswith("s") and r.tags[found.first] != "D"
    plain = things and roles.head_roles().get(r.lows[found.last - 1]) is None
    head = found.last - 1
    mute = r.tags[head] == "n" and not speaks(r.lows[head]) and not leftward.paper(r, head)
    return (r.lows[found.first] in ("a", "an", "another", "something") and r.tags[head] == "n") or plain or mute


def _in_a_talk(r: Reading, at: int) -> bool:
    """Whether a talk is published in which somebody speaks: "told Northwire in an interview | published Sunday"."""
    first = at - 1
    while first > 0 and r.tags[first] in "neaD":
        first -= 1
    return r.lows[at - 1] in leftward.mediums() and r.lows[first] in ("in", "during")
