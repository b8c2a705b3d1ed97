"""Who speaks of himself: "Harlow Foods will shut two mills, it said", "Jan Roe will not run again, she said"."""

from __future__ import annotations

import re

from auditor.analysis.cues.sayings import BEFORE, Saying
from auditor.analysis.phrases import rightward
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words.reading import Reading
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import BODIES, MEDIA, Role
from auditor.value import replace

_GOING_ON = frozenset({"add", "continue", "conclude", "repeat"})
"""What somebody does who has spoken before."""

_EVERYDAY = 3.4
"""Zipf frequency from which a word that begins a sentence is no name: "Sales"."""

_WITHIN = re.compile(r"[a-z,] ")
"""What stands before a word within a sentence."""

_BODIES = BODIES | MEDIA


def of_itself(r: Reading, saying: Saying, low: int) -> Saying:
    """The saying, its pronoun with who begins the sentence for the one it means if nobody was heard before."""
    if saying.side is not BEFORE or saying.through is not None or saying.first - low <= 2:
        return saying
    last = saying.levels[-1] if saying.levels else ()
    if len(last) != 1 or last[0].kind is not Kind.PRONOUN or last[0].head not in ("it", "he", "she"):
        return saying
    found = rightward.after(r, low, saying.first) if r.tags[low] in "DNne" else None
    if found is None or found.last >= saying.first or r.tags[found.last] not in "AVvB" or _adding(saying):
        return saying
    named = sources(r, found)
    told = len(named) == 1 and (last[0].head != "it" or _a_name(r, named[0], low))
    meant = _meant(named[0], last[0]) if told else None
    return replace(saying, levels=(*saying.levels[:-1], (replace(last[0], itself=meant),))) if meant else saying


def _adding(saying: Saying) -> bool:
    return saying.word is not None and saying.word.lemma in _GOING_ON


def _a_name(r: Reading, subject: Source, low: int) -> bool:
    """Whether a sentence's first word, if nothing else tells who it is, is a name: "Turnover fell by half, it said".

    A body's name has its capital within a sentence too, or is people's; of two bodies the other may have spoken.
    """
    bare = subject.kind is Kind.NAME and subject.entry is None and subject.span == subject.outer
    if not bare or " " in subject.name:
        return True
    known = words().look(subject.name)
    start = subject.span.start
    before = r.text[r.text.rfind("\n", 0, r.starts[low]) + 1 : r.starts[low]]
    if known.english >= _EVERYDAY or (before.strip() and subject.name not in before):
        return False
    places = (at for at in r.mentions(subject.name, low) if at != start)
    return known.personal or any(_WITHIN.match(r.text[at - 2 : at]) for at in places)


def _meant(subject: Source, pronoun: Source) -> Source | None:
    """The subject as whom the pronoun means; an unlisted name that "it" stands for is a body's."""
    if pronoun.head != "it":
        told = subject.role is Role.PERSON and subject.kind is Kind.NAME
    elif subject.role is Role.PERSON and subject.kind is Kind.NAME and " " not in subject.name and not subject.post:
        told = words().look(subject.name).english < _EVERYDAY
        subject = replace(subject, role=Role.ORGANISATION)
    else:
        told = subject.role in _BODIES
    return replace(subject, span=pronoun.span, outer=pronoun.outer) if told else None
