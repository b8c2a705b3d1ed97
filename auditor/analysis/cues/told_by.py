"""Who told an outlet, named after it and the verb: "“…”, told to Northwire the prosecutor Ida Lund"."""

from __future__ import annotations

from auditor.analysis.cues.leads import Media
from auditor.analysis.cues.leftside import left_content
from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.phrases import appositions, rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.audience import hearer_of
from auditor.analysis.sources.making import entry_at, made
from auditor.analysis.sources.source import Kind
from auditor.analysis.words.reading import Reading
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import MEDIA, Role


def told_by(r: Reading, at: int, start: int, low: int, high: int) -> Saying | None:
    """The saying of the verb at ``at`` that an outlet, with or without "to" or "for", and then its speaker follow."""
    cue = r.cue(at)
    while start - 1 > low and r.tags[start - 1] == "B":
        start -= 1
    if cue is None or not cue.sourcing or cue.form != "past" or start <= low or not _closed(r, start, low):
        return None
    led = r.lows[at + 1 : at + 2] in (["to"], ["for"])
    if at + 3 >= high or not (led or "hearer" in cue.takes):
        return None
    end, media = hearer_of(r, at + 1 + led, high)
    if not media:
        end, media = _by_its_place(r, at + 1 + led)
    found = rightward.after(r, end, high) if media else None
    if found is None or r.tags[end] not in "DnN":
        return None
    begun = found.first
    found = appositions.holder(r, found, high) or found
    aside = appositions.apposition(r, found.last, high)
    named = levels(r, Phrase(found.first, found.last, (begun, aside)))
    stopped = aside >= high or r.tags[aside] in ".;)"
    if not stopped or any(source.role in MEDIA for level in named for source in level):
        return None
    outer = (begun, aside)
    return Saying((*media, *named), (start, at + 1), start, aside, Side.BEFORE, high, cue, outer=outer)


def _by_its_place(r: Reading, at: int) -> tuple[int, Media]:
    """An outlet of one word that no list knows, where the speaker is led by an article or a post."""
    led = r.lows[at - 1] in ("to", "for") and r.tags[at : at + 2] == ["N", "D"]
    outlet = led or (r.tags[at : at + 2] in (["N", "D"], ["N", "n"]) and not words().look(r.words[at]).given)
    named = made(r, at, at + 1, r.span(at, at + 1), Role.OUTLET, Kind.NAME, entry_at(r, at, at + 1))
    return (at + 1, [(named,)]) if outlet else (at, [])


def _closed(r: Reading, start: int, low: int) -> bool:
    """Whether what was said ends before the verb group at ``start``: in a quotation, or with a comma."""
    return r.tags[start - 1] == "Q" or (r.tags[start - 1] == "," and left_content(r, start, low))
