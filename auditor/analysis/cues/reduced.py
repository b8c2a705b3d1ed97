"""Words that look like verbs of saying: participles behind a noun, deeds, an outlet’s own show."""

from __future__ import annotations

from auditor.analysis.phrases import leftward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.lists import speaks
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles


def on_air(r: Reading, at: int, low: int) -> bool:
    """Whether "show" is an outlet's: "(told) CBS's Face the Nation | show", "told the Today | show"."""
    the = next((k for k in range(at - 1, low, -1) if r.tags[k] != "N" and k not in r.quotes), low)
    if the < at - 1 and r.tags[the] == "D" and r.lows[the - 1] in ("told", "tells", "on"):
        return True
    first = max(low, at - 4)
    owner = next((k for k in range(at - 1, first - 1, -1) if r.lows[k].endswith(lexicon.OWNS)), None)
    return owner is not None and owner < at - 1 and all(r.tags[k] in "NTDQ" or k in r.quotes for k in range(owner, at))


def deed_follows(r: Reading, at: int) -> bool:
    """Whether a thing was found that more was done to, and no truth: "divers found | and raised the boat"."""
    return r.lows[at + 1 : at + 2] in (["and"], ["or"]) and r.lows[at + 2 : at + 3] != ["that"]


def seen_by_others(r: Reading, at: int, high: int) -> bool:
    """Whether quoted words and whose they are follow a participle and "as": "fans described as | “louts” by police"."""
    quoted = at + 2 + (r.tags[at + 2 : at + 3] == ["D"])
    return quoted + 1 < high and r.tags[quoted] == "Q" and r.lows[quoted + 1] == "by"


def behind_object(r: Reading, first: int, low: int) -> bool:
    """``lead a group called X``: a past form after an object is a participle, and says nothing."""
    return first > low and (r.tags[first - 1] in "vVA" or r.lows[first - 1] in lexicon.words("object_leads"))


def any_of_them(r: Reading, found: Phrase) -> bool:
    """Whether the phrase is of anybody or anything: "a website called “…”"."""
    things = r.tags[found.last - 1] == "n" and r.lows[found.last - 1].endswith("s") and r.tags[found.first] != "D"
    plain = things and roles.head_roles().get(r.lows[found.last - 1]) is None
    head = found.last - 1
    mute = r.tags[head] == "n" and not speaks(r.lows[head]) and not leftward.paper(r, head)
    return (r.lows[found.first] in ("a", "an", "another", "something") and r.tags[head] == "n") or plain or mute


def in_a_talk(r: Reading, at: int) -> bool:
    """Whether a talk is published in which somebody speaks: "told Northwire in an interview | published Sunday"."""
    first = at - 1
    while first > 0 and r.tags[first] in "neaD":
        first -= 1
    return r.lows[at - 1] in leftward.mediums() and r.lows[first] in ("in", "during")
