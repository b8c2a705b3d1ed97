"""Interviews that are quoted: which outlet had them, and who spoke in them."""

from __future__ import annotations

from auditor.analysis.cues.sayings import Levels
from auditor.analysis.phrases import rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.making import made
from auditor.analysis.sources.media import media_levels
from auditor.analysis.sources.source import Kind
from auditor.analysis.words.reading import Reading
from auditor.model.agent import MEDIA, Role

_OWNERS = frozenset({"his", "her", "their"})
_TO = frozenset({"to", "with", "for", "on"})


def interview(r: Reading, found: Phrase, high: int) -> tuple[Levels, int, int] | None:
    """Outlet and speaker of what ``found`` is: "his interview to CNN", "an interview Lund gave to CNN".

    The third number says that no content follows.
    """
    near = range(found.first, min(high - 1, found.last + 1))
    noun = next((at for at in near if r.lows[at] in ("interview", "interviews")), None)
    if noun is None or noun + 2 >= high:
        return None
    if r.lows[noun + 1] == "with" and r.lows[noun - 1] in ("an", "the", "exclusive", "recent"):
        met = rightward.after(r, noun + 2, high)
        named = levels(r, met) if met is not None else ()
        personal = len(named) == 1 and all(source.role is Role.PERSON for source in named[0])
        return (named, met.last, -1) if personal and met is not None else None
    who, to = _speaker(r, found.first, noun, high)
    outlet = rightward.after(r, to + 1, high) if who and to < high and r.lows[to] in _TO else None
    media = media_levels(r, outlet) if outlet is not None else []
    return ((*media, *who), outlet.last, -1) if media and outlet is not None else None


def _speaker(r: Reading, first: int, noun: int, high: int) -> tuple[Levels, int]:
    """Who was interviewed, and the token at which the outlet is led up to."""
    if r.lows[first] in _OWNERS:
        return ((made(r, first, first + 1, r.span(first, first + 1), Role.OTHER, Kind.PRONOUN),),), noun + 1
    owned = next((at for at in range(first, noun) if r.lows[at].endswith(("'s", "’s"))), None)
    if owned is not None:
        who = sources(r, Phrase.of(first, owned + 1))
        return (() if any(source.role in MEDIA for source in who) else (who,)), noun + 1
    gave = next((at for at in range(noun + 2, min(high, noun + 8)) if r.lows[at] in ("gave", "granted")), None)
    named = rightward.after(r, noun + 1 + (r.lows[noun + 1] in ("that", "which")), high) if gave is not None else None
    if gave is None or named is None or named.last != gave:
        return (), high
    return levels(r, named), gave + 1
