"""A finite verb and its subject: whose words it tells, where they stand, and whether they are denied."""

from __future__ import annotations

from auditor.analysis.cues.adjuncts import Adjuncts, after_cue
from auditor.analysis.cues.complements import END
from auditor.analysis.cues.content_clauses import HOLDING
from auditor.analysis.cues.fronted import called_end, fronted_object
from auditor.analysis.cues.prepositional import informing, prepositional, to_outlet
from auditor.analysis.cues.sayings import AFTER, NONE, Levels, Saying, Side
from auditor.analysis.cues.sides import content_side
from auditor.analysis.cues.things import thing_reported
from auditor.analysis.cues.unsaid import (
    ANSWERING,
    announced,
    had_it_been,
    neither,
    questioned,
    spoke,
    supposed,
    to_a_claim,
    undenied,
    would,
)
from auditor.analysis.phrases import rightward, subjects
from auditor.analysis.phrases.groups import unreal
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.rows import told_beside
from auditor.analysis.sources.agents import levels, speaking
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading
from auditor.model.agent import BODIES, Role
from auditor.value import replace

_DISCLOSING = frozenset({"reveal", "confirm", "disclose", "report"})

_DOING = BODIES | {Role.PERSON, Role.ANONYMOUS}
_TALKING = frozenset({"speak", "talk"})


def said_by(r: Reading, at: int, start: int, found: Phrase, low: int, high: int, cue: Cue) -> Saying | None:
    """What the verb at ``at``, whose group begins at ``start``, tells of its subject ``found``; nothing if no words."""
    told = _adjuncts(r, cue, at, high)
    side, content, view = content_side(r, cue, at, told.end, found.outer[0], low, high)
    if side is NONE and thing_reported(r, cue, told.end, high) and _outlets(r, found):
        side, content = Side.AFTER, told.end
    anaphoric = side is NONE and content < 0
    if anaphoric and not (_whole(r, cue, told, found, low, high) and spoke(r, cue, start, at)):
        return None
    if _of_others(r, cue, at, told.end, content):
        return None
    where, told = _learned_at(r, cue, at, told, high)
    found, who = _beside(r, found, low)
    named = (*told.media, *who, *where)
    bounds = (start, at + 1), found.outer[0], told.end
    if anaphoric:
        return Saying(named, *bounds, side, high, cue, outer=found.outer, anaphoric=True, view=True)
    if cue.lemma == "show" and (_only_proves(r, named, found, at) or (r.lows[content - 1] != "that" and _deed(named))):
        return None
    through = _through(r, start, found, low)
    if through is not None and side is Side.BEFORE and cue.lemma in _TALKING:
        return None  # "…, aides who spoke with her said"
    fronted = fronted_object(r, found, cue, low) if side is AFTER and r.tags[content - 1] != ":" else None
    named_so = side is AFTER and content >= 0 and "as" in cue.takes and r.lows[max(0, found.outer[0] - 1)] == "what"
    view = view or _viewed(r, at, found, through, low, cue) or undenied(r, cue, start, at, content, high)
    stop = called_end(r, content, high, so=named_so) if fronted is not None or named_so else None
    weak = side is AFTER and 0 <= content < high and (r.lows[content] == "to" or not cue.sourcing)
    negated = _negated(r, at, start, found, side, low, cue)
    outer, view = found.outer, view and not named_so
    return Saying(named, *bounds, side, content, cue, through, negated, outer, view, fronted, stop, weak)


def _adjuncts(r: Reading, cue: Cue, at: int, high: int) -> Adjuncts:
    """What stands between the verb and its content: a hearer, a place, a particle ("put it to", "found out")."""
    led = prepositional(r, cue, at + 1, high) or (cue.lemma == "inform" and informing(r, at + 1))
    if not led and "to" in cue.takes and r.lows[at + 1 : at + 2] == ["to"] and r.tags[at + 2 : at + 3] == ["n"]:
        led = not to_outlet(r, at + 1, high)
    told = Adjuncts(at + 1) if led or cue.lemma == "point" else after_cue(r, at + 1, high, hearer="hearer" in cue.takes)
    particle = r.lows[told.end] if told.end < high else ""
    put_it = "put" in cue.takes and particle == "it" and r.lows[told.end + 1 : told.end + 2] != ["at"]
    if put_it or (cue.lemma == "find" and particle == "out" and told.end == at + 1):
        told = replace(told, end=told.end + 1)
    if put_it and r.lows[told.end : told.end + 1] == ["to"]:
        return after_cue(r, told.end, high, hearer=False)
    return told


def _of_others(r: Reading, cue: Cue, at: int, end: int, content: int) -> bool:
    """Whether what follows are nothing of the subject's: "replied to claims | that …", "Two held in Riga: | police"."""
    if cue.lemma in HOLDING and content > end > at + 1 and r.tags[content - 1] == ":":
        return True
    return cue.lemma in ANSWERING and to_a_claim(r, at, content)


def _beside(r: Reading, found: Phrase, low: int) -> tuple[Phrase, Levels]:
    """The subject with those who stand beside it in a row, and whom they name."""
    others = told_beside(r, found, low)
    who = speaking(levels(r, found))
    if others and who:
        found = Phrase(found.first, found.last, (others[0].outer[0], found.outer[1]))
        who = (*who[:-1], (*(source for other in others for source in sources(r, other)), *who[-1]))
    return found, who


def _through(r: Reading, start: int, found: Phrase, low: int) -> int | None:
    """The relative pronoun by which the subject speaks: "Lund, | who | said"."""
    adjoins = found.last == start and r.lows[start - 1] not in subjects.RELATIVES
    return subjects.relative(r, start, low) if not adjoins else None


def _viewed(r: Reading, at: int, found: Phrase, through: int | None, low: int, cue: Cue) -> bool:
    """Whether the clause only picks its subject out, or explains another one, and hands on no words."""
    picked = through is not None and _picked_out(r, at, found, through, low)
    return picked or (not cue.sourcing and _aside_clause(r, found.outer[0], low))


def _negated(r: Reading, at: int, start: int, found: Phrase, side: Side, low: int, cue: Cue) -> bool:
    """Whether nothing was said: not, by nobody, only if, or as what may be said."""
    first = found.outer[0]
    if neither(r, found, low) or supposed(r, first, low) or questioned(r, first, low, cue):
        return True
    if would(r.lows[found.last - 1], cue) or had_it_been(r, first, low, cue):
        return True
    unsaid = start < at and unreal(r.lows[start:at])
    return unsaid and not (announced(r, start, found, side) or _can(r, start, at, cue))


def _only_proves(r: Reading, named: Levels, found: Phrase, at: int) -> bool:
    """Whether a thing shows what it does by what it is: "a policy which shows …", "because it shows …"."""
    reason = found.first > 0 and r.lows[found.first - 1 : found.first + 1] == ["because", "it"]
    kinds = lexicon.words("showing_by_being")
    if not _SEEN.isdisjoint(r.lows[found.first : at]):
        return False  # "the contract, seen by Northwire, shows that"
    return reason or all(source.head in kinds and source.kind is Kind.COMMON for level in named for source in level)


_SEEN = frozenset({"seen", "obtained", "reviewed", "leaked", "viewed"})


def _deed(named: Levels) -> bool:
    """Whether people or bodies show a thing, and tell none."""
    return all(_somebody(source) for level in named for source in level)


def _somebody(source: Source) -> bool:
    """Whether a source is people or a body, of whom "she showed “spirit”" tells a deed."""
    return source.role in _DOING or source.head in ("he", "she", "they")


def _learned_at(r: Reading, cue: Cue, at: int, told: Adjuncts, high: int) -> tuple[Levels, Adjuncts]:
    """The body at which an outlet learned a thing, and the adjuncts past it: "Northwire learned | at the ministry"."""
    if cue.lemma != "learn" or r.lows[at + 1 : at + 2] != ["at"]:
        return (), told
    found = rightward.after(r, at + 2, high)
    where = levels(r, found) if found is not None else ()
    body = found is not None and len(where) == 1 and all(source.role in BODIES for source in where[0])
    return (where, replace(told, end=max(told.end, found.last))) if body and found is not None else ((), told)


def _outlets(r: Reading, found: Phrase) -> bool:
    """Whether the phrase names outlets and nobody else."""
    named = (source for level in levels(r, found) for source in level)
    return all(source.media and (source.kind is Kind.NAME or source.head == "media") for source in named)


def _whole(r: Reading, cue: Cue, told: Adjuncts, found: Phrase, low: int, high: int) -> bool:
    """Whether the sentence says no more than who spoke, and where: "Lund said in an interview with Northwire"."""
    alone = found.outer[0] - low <= 1 and (told.end >= high or r.tags[told.end] in END)
    return alone and cue.sourcing and (bool(told.media) or cue.lemma == "say")


def _can(r: Reading, start: int, at: int, cue: Cue) -> bool:
    """Whether it is told by saying that it can be: "Northwire can reveal that", "Lund can exclusively confirm that"."""
    said = [low for low, tag in zip(r.lows[start:at], r.tags[start:at], strict=True) if tag != "B"]
    return said == ["can"] and "not" not in r.lows[start:at] and cue.lemma in _DISCLOSING


def _picked_out(r: Reading, at: int, found: Phrase, who: int, low: int) -> bool:
    """Whether "who" only picks people out of many, and hands on no words: "voters who say they are poor"."""
    if r.lows[who] != "who" or r.tags[who - 1] != "n" or found.first - 1 < low:
        return False
    if r.lows[found.first - 1] == "from" and r.lows[found.first - 2] in lexicon.words("talks"):
        return False
    judged = r.tags[found.first - 1] == "C" and not r.cue(at).sourcing  # type: ignore[union-attr]
    led = judged or r.tags[found.first - 1] in "Pv" or r.lows[found.first] in ("those", "several")
    return led and r.lows[found.first] != "the"


def _aside_clause(r: Reading, first: int, low: int) -> bool:
    """Whether the clause that begins at ``first`` only dates or explains another: "days after Lund accused …"."""
    return first > low and r.lows[first - 1] in lexicon.words("subordinating")
