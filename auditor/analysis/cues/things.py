"""Things that verbs of saying take for objects, and whether they are words: pictures shown, reports dismissed."""

from __future__ import annotations

from auditor.analysis.cues.deeds import THING
from auditor.analysis.phrases import subjects
from auditor.analysis.phrases.groups import group_start
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import Role


def thing_before_and(r: Reading, at: int, high: int) -> bool:
    """Whether a thing stands between ``at`` and "and", and no verb: "added | 1.9% and the mines lost ground"."""
    words = range(at, min(high, at + THING))
    stop = next((k for k in words if r.tags[k] not in "DNn0%$Pe" and r.tags[k - 1] != "0"), high)
    if stop + 1 >= high or stop == at or r.lows[stop] not in ("and", "but"):
        return False
    if r.tags[at] == "0" and r.tags[stop + 1] == "N":
        return True
    figure = not {"%", "$"}.isdisjoint(r.tags[at:stop])
    verb = next((k for k in range(stop + 1, min(high, stop + THING)) if r.tags[k] in "AvV"), stop)
    return figure or (r.tags[stop + 1] in "DO" and r.lows[verb] in ("was", "is", "has"))


def pictured(r: Reading, verb: int) -> bool:
    """Whether it is pictures, and not just any papers, that show something: "images show | a wreck"."""
    found = _shower(r, verb)
    if found is None or (found.first > 0 and r.lows[found.first] in ("this", "these")):
        return False
    shown = (k for k in range(found.first, found.last) if r.lows[k] in lexicon.words("imagery"))
    return any(k + 1 == found.last or r.tags[k + 1] in "PeVvR" for k in shown)


def polled(r: Reading, verb: int, askings: frozenset[str] | None = None) -> bool:
    """Whether it is a poll that shows or puts something: "a poll by the bank put | Lund on 40 per cent"."""
    askings = askings or lexicon.words("askings")
    if askings.isdisjoint(r.lows[max(0, verb - _SEEN) : verb]):
        return False
    found = _shower(r, verb)
    return found is not None and not askings.isdisjoint(r.lows[found.first : found.last])


def _shower(r: Reading, verb: int) -> Phrase | None:
    """The subject of a verb that shows a thing, in its sentence."""
    start = group_start(r, verb, 0)
    low = next(
        (k + 1 for k in range(start - 1, max(-1, start - _SEEN), -1) if r.tags[k] in ".;:"), max(0, start - _SEEN)
    )
    return subjects.subject(r, start, low)


_SEEN = 14
"""Tokens before what pictures show in which they are named."""


def refused_as(r: Reading, at: int, high: int) -> bool:
    """Whether something said or shown is refused: "dismissed | the images as old", not "him as captain"."""
    end = next((step for step in range(at, min(high, at + _WIDE)) if r.tags[step] in "AvV,;:.Q"), min(high, at + _WIDE))
    as_ = next((step for step in range(at + 1, end) if r.lows[step] == "as"), 0)
    said = lexicon.words("sayables") | lexicon.words("claims_judged") | lexicon.words("imagery")
    heads = roles.head_roles()
    things = any(r.lows[k] in said or heads.get(r.lows[k]) is Role.DOCUMENT for k in range(at, as_))
    clause = end < high and r.tags[end] in "AvV" and r.tags[end - 1] in "nNOD" and end - 1 > as_
    return things and not clause


_WIDE = 12
"""Tokens that what is refused takes at most."""


def no_claim(r: Reading, at: int, high: int) -> bool:
    """Whether it is not said what is confirmed: "confirmed the information", "confirmed reports"."""
    last = at + (r.tags[at] == "D")
    bare = r.lows[last : last + 1] in (["information"], ["news"], ["reports"], ["charges"])
    return bare and (last + 1 >= high or r.tags[last + 1] in ".,;")


def thing_reported(r: Reading, cue: Cue, at: int, high: int) -> bool:
    """Whether a thing that is no result begins at ``at``, as outlets report: "Northwire also reported | the plan"."""
    if cue.lemma != "report" or cue.form not in ("past", "s"):
        return False
    many = r.tags[at : at + 1] == ["n"] and r.lows[at].endswith("s") and r.tags[at + 1 : at + 2] in (["P"], ["."])
    things = many or r.lows[at : at + 1] in (["the"], ["a"], ["an"]) or _cited_for(r, at, high)
    return things and at + 1 < high and lexicon.words("results").isdisjoint(r.lows[at : at + 9])


def _cited_for(r: Reading, at: int, high: int) -> bool:
    """Whether it is said who is cited for the thing that begins at ``at``: "(reported) | 17 dead, quoting a nurse"."""
    comma = next((k for k in range(at + 1, min(high - 1, at + THING)) if r.tags[k] == ","), high)
    begun = r.tags[at : at + 1] in (["0"], ["D"], ["n"])
    return begun and comma + 1 < high and r.lows[comma + 1] in lexicon.words("citing")
