"""Words that people in talk give with "like" and "goes": ``he's like, “…”``, ``the clerk goes, “…”``."""

from __future__ import annotations

from auditor.analysis.cues.inserted import content_start
from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.phrases import subjects
from auditor.analysis.phrases.finite import BE
from auditor.analysis.phrases.groups import group_start
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.source import Kind
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.model.agent import Role

_ENDINGS = ("'s", "’s", "'re", "’re")


def talked(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying of "like" or "goes" at ``at``, if words in quotation marks follow it and somebody comes before."""
    quoted = at + 1 + (r.tags[at + 1 : at + 2] == [","])
    if at == low or r.tags[quoted : quoted + 1] != ["Q"] or (r.lows[at] != "like" and quoted == at + 1):
        return None
    start = group_start(r, at, low)
    if r.lows[at] == "like" and not r.lows[start - 1].endswith(_ENDINGS) and BE.isdisjoint(r.lows[start:at]):
        return None
    found = subjects.subject(r, start, low)
    if found is None or r.lows[found.first].startswith("it"):
        return None
    who = levels(r, found)
    thing = who[-1][0].role is Role.OTHER and who[-1][0].kind is not Kind.PRONOUN
    cue = lexicon.cues()["says"]
    begun = content_start(r, quoted, high)
    own = (start, at + 1), found.outer[0], at + 1
    return None if thing else Saying(who, *own, Side.AFTER, begun, cue, outer=found.outer)
