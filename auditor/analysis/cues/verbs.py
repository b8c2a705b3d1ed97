"""Finite verbs that attribute: their subject on either side, and what makes one no attribution."""

from __future__ import annotations

from auditor.analysis.cues.adjuncts import Adjuncts, after_cue
from auditor.analysis.cues.complements import END, complement
from auditor.analysis.cues.content_clauses import HOLDING
from auditor.analysis.cues.following import clause_follows
from auditor.analysis.cues.fronted import called_end, fronted_object
from auditor.analysis.cues.governed import governor, prompted
from auditor.analysis.cues.inserted import content_start
from auditor.analysis.cues.inversions import inverted, may_turn
from auditor.analysis.cues.passives import passive
from auditor.analysis.cues.prepositional import informing, prepositional, to_outlet
from auditor.analysis.cues.reduced import any_of_them, behind_object, deed_follows, in_a_talk, on_air, seen_by_others
from auditor.analysis.cues.sayings import AFTER, NONE, Levels, Saying, Side
from auditor.analysis.cues.sides import content_side
from auditor.analysis.cues.things import thing_reported
from auditor.analysis.cues.told_by import told_by
from auditor.analysis.cues.unsaid import (
    ANSWERING,
    announced,
    neither,
    questioned,
    spoke,
    supposed,
    to_a_claim,
    undenied,
    would,
)
from auditor.analysis.phrases import leftward, rightward, subjects
from auditor.analysis.phrases.finite import finite, verb_here
from auditor.analysis.phrases.groups import group_start, unreal
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

_SAYING_ANYTHING = frozenset({"they", "you", "he", "she", "we", "i"})


_NOBODY = frozenset({"anyone", "anybody", "few"})
_NOBODY_OF = frozenset({"nobody", "none", "no-one"})  # "at the ministry", "of them"
_NO_ONE = (["no", "one"], ["nobody"], ["few"])
_AMONG = frozenset({"at", "in", "of", "from", "on", "among"})
_ALL = frozenset({"everyone", "everybody", "someone", "somebody"})
"""Who calls a thing so where everybody does, or it is not told who: no source."""

_SENDING = frozenset({"email", "post", "tweet", "publish", "broadcast", "write"})
"""What is done with a paper as well as by one: "in a statement | emailed to Northwire"."""


_FINDING = frozenset({"hear", "establish", "determine", "find", "discover", "calculate"})
"""What is done to come to know something, and tells nothing yet: "took time to establish whether it was late"."""


_DISCLOSING = frozenset({"reveal", "confirm", "disclose", "report"})

_DOING = BODIES | {Role.PERSON, Role.ANONYMOUS}
_TALKING = frozenset({"speak", "talk"})
_NAMING = frozenset({"call", "dub", "term", "label", "brand"})


def verbal(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying whose verb is at ``at``: a passive, or a finite verb with its subject."""
    cue = r.cue(at)
    if cue is None:
        return None
    if cue.form == "base" and _after_to(r, at, low) and ("put" not in cue.takes or r.lows[at - 1] == "to"):
        return _infinitive(r, at, low, high, cue)
    start = group_start(r, at, low)
    if cue.form in ("past", "participle"):
        told = passive(r, at, start, low, high, cue)
        if told is not None:
            return told
    if not finite(r, at, start, low, cue):
        return None
    if cue.lemma in _OTHERWISE_USED and _of_another_sense(r, at, low, cue):
        return None
    if may_turn(r, start, low):
        turned = inverted(r, at, start, low, high) or told_by(r, at, start, low, high)
        if turned is not None:
            return turned
    if r.tags[at] == "a" and not verb_here(r, at, start, high, cue):
        return None
    found = subjects.subject(r, start, low)
    if cue.lemma == "say" and r.lows[at - 1] == "that" and r.tags[at + 1 : at + 2] == [","]:
        return None
    if cue.lemma == "find" and start == at and (r.tags[at + 1 : at + 2] == ["g"] or deed_follows(r, at)):
        return None
    if cue.lemma == "hear" and not _in_court(r, at, found, high):
        return None
    if found is None:
        return _coordinate(r, at, start, low, high, cue)
    if _anybody(r, at, found, low, cue) or (start == at and _reduced(r, at, found, low, high, cue)):
        return None
    tale = cue.lemma == "tell" and not lexicon.words("tales").isdisjoint(r.lows[at + 1 : at + 4])
    return None if tale else _with_subject(r, at, start, found, low, high, cue)


_OTHERWISE_USED = frozenset({"add", "show", "charge", "point"})


def _of_another_sense(r: Reading, at: int, low: int, cue: Cue) -> bool:
    """Whether the verb says nothing where it stands: "value added tax", "a show", "charged $10", "pointed a gun"."""
    if cue.lemma == "charge":
        return _priced(r, at + 1)
    if cue.lemma == "point":
        return r.lows[at + 1 : at + 2] not in (["out"], ["to"])
    if cue.lemma == "show":
        return r.lows[at] == "show" and on_air(r, at, low)
    return r.lows[at - 1 : at + 2] == ["value", "added", "tax"]


def _anybody(r: Reading, at: int, found: Phrase, low: int, cue: Cue) -> bool:
    """Whether it is nobody's word, or anybody's: "nobody said", "the way | they call it", "anything | you say"."""
    before = r.lows[found.first - 1] if found.first > low else ""
    word = r.lows[found.first]
    if before in _AMONG and r.lows[max(low, found.first - 3) : found.first - 1] in _NO_ONE:
        return True
    if word in _NOBODY_OF or (before == "way" and r.lows[found.first - 2] == "the"):
        return True
    if word == "no" and r.lows[found.first + 1 : found.first + 2] == ["one"] and found.last - found.first > 1:
        return True
    if word in _NOBODY and found.last - found.first == 1:
        return True
    if word in _ALL and not cue.sourcing:
        return True
    if before == "what" and found.first - 1 == low and r.tags[at + 1 : at + 2] == ["P"]:
        return True
    return before in ("anything", "everything") and word in _SAYING_ANYTHING and found.last - found.first == 1


def _reduced(r: Reading, at: int, found: Phrase, low: int, high: int, cue: Cue) -> bool:
    """Whether a verb without auxiliaries is no finite one, or whose words it tells stands behind it."""
    if found.last - found.first == 1 and _it_is(r, at - 1):
        return True
    if cue.form == "base" and _object(r, found, low):
        return True
    if r.tags[at - 1] not in "RC" and "tail" not in cue.takes and behind_object(r, found.first, low):
        return True
    if cue.lemma in _SENDING and "tail" in cue.takes and cue.form == "past":
        carried = r.lows[found.first - 1] in ("in", "on", "by") or r.lows[at + 1 : at + 2] == ["by"]
        if (carried and leftward.paper(r, at - 1)) or in_a_talk(r, at):
            return True
    if cue.lemma in _NAMING:
        quoted = at + 1 + (r.tags[at + 1 : at + 2] == ["D"])
        if r.tags[quoted : quoted + 1] == ["Q"] and any_of_them(r, found):
            return True
    follows = r.lows[at + 1] if at + 1 < high else ""
    if follows == "by" and r.lows[found.last - 1] in lexicon.words("claims_judged"):
        return True
    return follows == "as" and cue.form == "past" and seen_by_others(r, at, high)


def _priced(r: Reading, at: int) -> bool:
    """Whether a price follows, which is charged and no words: "charged | a $10 fee"."""
    if at >= len(r.tags) or r.lows[at] == "that" or "A" in r.tags[at : at + _NEAR]:
        return False
    priced = "$" in r.tags[at : at + 2] or r.tags[at] == "0"
    return priced or not _PRICES.isdisjoint(r.lows[at : at + 4])


_NEAR = 6
"""Tokens behind "charged" in which an auxiliary tells that a clause follows: "charged | the interest was hidden"."""

_PRICES = frozenset({"fee", "fees", "price", "prices", "interest", "rent", "admission", "$"})


def _after_to(r: Reading, at: int, low: int) -> bool:
    """Whether "to" makes the verb an infinitive, as it does in none of "those close to Lund | say"."""
    for before in range(at - 1, (at - 3 if at - low > 3 else low) - 1, -1):
        if r.lows[before] == "to":
            return True
        led = r.tags[before - 1]
        if (r.tags[before] == "N" and led in "NDP") or (r.tags[before] == "n" and led == "D"):
            return False
    return False


def _infinitive(r: Reading, at: int, low: int, high: int, cue: Cue) -> Saying | None:
    """``went on to warn``, ``was quick to praise``, ``tried to explain``: the subject is that of the verb before."""
    governing = governor(r, at, low)
    brought = prompted(r, at, low) if governing is None and cue.sourcing else None
    if brought is not None and verb_here(r, at, at - 1, high, cue):
        told = _with_subject(r, at, at, brought, low, high, cue)
        return told if told is not None and told.side is Side.AFTER and not told.anaphoric else None
    if governing is None or cue.lemma in _FINDING or not verb_here(r, at, at - 1, high, cue):
        return None
    start, real = governing
    found = subjects.subject(r, start, low)
    if found is None:
        return _coordinate(r, at, start, low, high, cue) if real else None
    said = _with_subject(r, at, start, found, low, high, cue)
    if said is None or said.anaphoric or not (said.side is Side.AFTER or real):
        return None
    return said if real else replace(said, negated=True)


def _it_is(r: Reading, at: int) -> bool:
    """Whether a passive is led by one word: "It's | noted that"."""
    return r.lows[at] in ("it's", "it’s")


def _object(r: Reading, found: Phrase, low: int) -> bool:
    """Whether what seems to be a subject is part of an object: "called | the jobs report “grim”"."""
    first = found.first - (r.tags[found.first - 1] == "D")
    cue = r.cue(first - 1) if first > low and r.tags[first] == "D" else None
    return cue is not None and "that" not in cue.takes


def _in_court(r: Reading, at: int, found: Phrase | None, high: int) -> bool:
    """Whether it is a bench that hears, and words that it hears: "the court heard that …"."""
    worded = at + 1 >= high or r.lows[at + 1] in ("that", "how", ".") or clause_follows(r, at + 1, high)
    return worded and found is not None and r.lows[found.last - 1] in lexicon.words("benches")


def _with_subject(r: Reading, at: int, start: int, found: Phrase, low: int, high: int, cue: Cue) -> Saying | None:
    led = prepositional(r, cue, at + 1, high) or (cue.lemma == "inform" and informing(r, at + 1))
    deed = "to" in cue.takes and r.lows[at + 1 : at + 2] == ["to"] and r.tags[at + 2 : at + 3] == ["n"]
    led = led or (deed and not to_outlet(r, at + 1, high))
    told = Adjuncts(at + 1) if led or cue.lemma == "point" else after_cue(r, at + 1, high, hearer="hearer" in cue.takes)
    particle = r.lows[told.end] if told.end < high else ""
    put_it = "put" in cue.takes and particle == "it" and r.lows[told.end + 1 : told.end + 2] != ["at"]
    if put_it or (cue.lemma == "find" and particle == "out" and told.end == at + 1):
        told = replace(told, end=told.end + 1)
    if put_it and r.lows[told.end : told.end + 1] == ["to"]:
        told = after_cue(r, told.end, high, hearer=False)
    side, content, view = content_side(r, cue, at, told.end, found.outer[0], low, high)
    if side is NONE and thing_reported(r, cue, told.end, high) and _outlets(r, found):
        side, content = Side.AFTER, told.end
    if side is NONE and content < 0 and not (_whole(r, cue, told, found, low, high) and spoke(r, cue, start, at)):
        return None
    if cue.lemma in ANSWERING and to_a_claim(r, at, content):
        return None
    if cue.lemma in HOLDING and content > told.end > at + 1 and r.tags[content - 1] == ":":
        return None  # "Two held in Riga: police"
    where: Levels = ()
    if cue.lemma == "learn":
        where, told = learned_at(r, cue, at, told, high)
    others = told_beside(r, found, low)
    who = speaking(levels(r, found))
    if others and who:
        found = Phrase(found.first, found.last, (others[0].outer[0], found.outer[1]))
        who = (*who[:-1], (*(source for other in others for source in sources(r, other)), *who[-1]))
    named = (*told.media, *who, *where)
    bounds = (start, at + 1), found.outer[0]
    if side is NONE and content < 0:
        return Saying(named, *bounds, told.end, side, high, cue, outer=found.outer, anaphoric=True, view=True)
    adjoins = found.last == start and r.lows[start - 1] not in subjects.RELATIVES
    through = subjects.relative(r, start, low) if not adjoins else None
    if cue.lemma == "show" and (_only_proves(r, named, found, at) or (r.lows[content - 1] != "that" and _deed(named))):
        return None
    if through is not None and side is Side.BEFORE and cue.lemma in _TALKING:
        return None  # "…, aides who spoke with her said"
    view = view or (through is not None and _picked_out(r, at, found, through, low))
    view = view or (not cue.sourcing and _aside_clause(r, found.outer[0], low))
    view = view or undenied(r, cue, start, at, content, high)
    fronted = fronted_object(r, found, cue, low) if side is AFTER and r.tags[content - 1] != ":" else None
    named_so = side is AFTER and content >= 0 and "as" in cue.takes and r.lows[max(0, found.outer[0] - 1)] == "what"
    return Saying(
        named,
        *bounds,
        told.end,
        side,
        content,
        cue,
        through=through,
        negated=neither(r, found, low)
        or supposed(r, found.outer[0], low)
        or questioned(r, found.outer[0], low, cue)
        or would(r.lows[found.last - 1], cue)
        or (
            start < at
            and unreal(r.lows[start:at])
            and not (announced(r, start, found, side) or _can(r, start, at, cue))
        ),
        outer=found.outer,
        view=view and not named_so,
        fronted=fronted,
        stop=called_end(r, content, high, so=named_so) if fronted is not None or named_so else None,
        weak=side is AFTER and 0 <= content < high and (r.lows[content] == "to" or not cue.sourcing),
    )


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


def learned_at(r: Reading, cue: Cue, at: int, told: Adjuncts, high: int) -> tuple[Levels, Adjuncts]:
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


def _coordinate(r: Reading, at: int, start: int, low: int, high: int, cue: Cue) -> Saying | None:
    """A second verb of one subject: "… but said it would wait"."""
    joint = start - 1
    while joint > low and r.tags[joint] == "B":
        joint -= 1
    if start <= low or r.lows[joint] not in ("and", "but", "or", "then"):
        return None
    if cue.form == "s" and r.tags[joint - 1] == "," and _told_in_past(r, low, joint):
        return None
    told = after_cue(r, at + 1, high, hearer="hearer" in cue.takes)
    follows = r.tags[told.end] if told.end < high else "."
    quoted = follows == "," and r.tags[told.end + 1 : told.end + 2] == ["Q"]
    if follows in END or (follows == "," and not quoted):
        return None
    if follows in ":Q" or quoted:
        side, content, view = Side.AFTER, content_start(r, told.end, high), False
    else:
        side, content, view = complement(r, cue, at, told.end, high)
    if side is Side.NONE:
        return None
    negated = unreal(r.lows[start:at])
    return Saying(
        told.media, (start, at + 1), start, told.end, side, content, cue, follows=True, negated=negated, view=view
    )


def _told_in_past(r: Reading, low: int, joint: int) -> bool:
    """Whether somebody "said" before, so that "calls" is a noun: "said fires, and | calls to end them, had"."""
    cues = (r.cue(at) for at in range(low, joint) if r.tags[at] in "Va")
    return any(cue is not None and cue.sourcing and cue.form == "past" for cue in cues)


def uttered(r: Reading, cue: Cue, content: int, high: int) -> bool:
    """Whether a thing is merely said or asked for: "log in by saying a name", "by asking for help"."""
    if cue.lemma not in ("say", "ask", "tell", "repeat") or r.tags[content - 1] == "C" or r.tags[content] == "R":
        return False
    worded = "Q" in r.tags[content : content + 8] or "that" in r.lows[content : min(high, content + 14)]
    return not worded and not clause_follows(r, content, high)
