"""Cues in -ing: ', adding that …', 'with half of voters saying …'."""

from __future__ import annotations

from auditor.analysis.cues.adjuncts import after_cue
from auditor.analysis.cues.complements import END, complement, quotation_or_complement
from auditor.analysis.cues.following import clause_follows
from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.cues.sides import content_side
from auditor.analysis.cues.unsaid import ANSWERING, to_a_claim
from auditor.analysis.cues.voiced import launched
from auditor.analysis.phrases import leftward, subjects
from auditor.analysis.phrases.finite import BE
from auditor.analysis.phrases.groups import group_start
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading
from auditor.model.agent import Role

_OPENING = frozenset({"say", "state", "add"})
"""Verbs whose participle a quotation follows without a comma before it: "praised the team | adding, “…”"."""


def _quotes(r: Reading, at: int) -> bool:
    """Whether a quotation begins at ``at``, past a comma or a colon."""
    return r.tags[at + (r.tags[at : at + 1] in ([","], [":"])) :][:1] == ["Q"]


def participle(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying of a word in -ing: ", adding that …"; its source is that of the words before it."""
    cue = r.cue(at)
    if cue is None or cue.form != "ing":
        return None
    before = r.tags[at - 1] if at > low else "^"
    follows_be = before == "A" or (at > low and r.lows[at - 1] in BE)
    if follows_be or (before == "N" and r.lows[at] == "hearing"):  # "told a Senate hearing that"
        return None
    if before == "V" and (verb := r.cue(at - 1)) is not None and verb.lemma in lexicon.words("denying"):
        return None  # "denied saying that"
    refused = _refused(r, at, low, high, cue) if before in "nNa" else None
    if refused is not None:
        return refused
    if r.lows[at - 1] in _PERCEIVED and at - 2 > low and not BE.isdisjoint(r.lows[max(low, at - 4) : at - 1]):
        return _perceived(r, at, low, high, cue)
    carried = before == "n" and r.lows[at - 1] in leftward.mediums() and not _owned(r, at - 1, low)
    denied = r.lows[at - 1] in ("not", "never") or _lacking(r, at, low)
    led = carried or denied or r.lows[at - 1] in ("by", "in", "while", "as", "after") or _addressed(r, at, low)
    opens = cue.lemma == "say" and before == "n" and r.tags[at + 1 : at + 2] in ([":"], ["Q"], [","])
    opens = opens or (cue.lemma in _OPENING and before == "n" and _quotes(r, at + 1))
    some = before in "oO0D" and "with" in r.lows[max(low, at - _SOME) : at]
    if (before in "nN" or some) and not led:
        own = _absolute(r, at, low, high, cue)
        if own is not None or _of_others(r, at, low):
            return own
    if before in "DPn0" and not led and not opens:
        return None
    if (r.lows[at - 1] == "as" and at - 1 > low) or (cue.lemma == "report" and r.tags[at + 1 : at + 2] == ["n"]):
        return None
    if cue.lemma in lexicon.words("facts") and (before == "," or (before == "B" and r.tags[at - 2] == ",")):
        return None
    return _going_on(r, at, high, cue, denied=denied)


def _going_on(r: Reading, at: int, high: int, cue: Cue, *, denied: bool) -> Saying | None:
    """``, adding that …``: who said the words before says these, or is said not to where that is ``denied``."""
    if cue.lemma == "refer":
        pointing = r.lows[at + 1 : at + 2] == ["to"] and at + 2 < high
        return (
            Saying((), (at, at + 2), at, at + 2, Side.AFTER, at + 2, cue, follows=True, view=True) if pointing else None
        )
    told = after_cue(r, at + 1, high, hearer="hearer" in cue.takes)
    follows = r.tags[told.end] if told.end < high else "."
    if follows in END:
        return None
    if follows == "Q" and launched(r, cue, told.end):
        return None
    side, content, view = quotation_or_complement(r, cue, at, told.end, high)
    if side is Side.NONE or (r.lows[at - 1] == "by" and _uttered(r, cue, content, high)):
        return None
    if cue.lemma in ANSWERING and to_a_claim(r, at, content):
        return None
    return Saying(told.media, (at, at + 1), at, told.end, side, content, cue, follows=True, view=view, negated=denied)


def _owned(r: Reading, at: int, low: int) -> bool:
    """Whether the words at ``at`` are those of somebody who is named: "given Lund's | comments saying he would go"."""
    return at - 1 > low and r.tags[at - 1] == "N" and r.lows[at - 1].endswith(lexicon.OWNS)


def _lacking(r: Reading, at: int, low: int) -> bool:
    """Whether "without" leads up to the word: "without saying", "without, however, specifying"."""
    at -= 1
    while at > low and (r.tags[at] == "B" or (r.tags[at] == "," and "however" in r.lows[at - 1 : at + 2])):
        at -= 1
    return r.lows[at] == "without"


_ADDRESSES = frozenset({"pitch", "appeal", "plea"})
"""Words for what somebody asks of others, besides those for what carries words."""


def _addressed(r: Reading, at: int, low: int) -> bool:
    """Whether only those stand before the word to whom something goes: "made a pitch to voters | saying"."""
    to = at - 1
    while to > low and at - to < _SOME and r.tags[to] in "nNeD":
        to -= 1
    sent = r.lows[to] == "to" and to > low and to < at - 1
    return sent and (r.lows[to - 1] in leftward.mediums() or r.lows[to - 1] in _ADDRESSES)


def _of_outlet(r: Reading, found: Phrase, low: int) -> bool:
    """Whether an outlet is named as the one whose work says something: "a report from | Northwire | saying"."""
    work = lexicon.words("own_work")
    if r.lows[found.first - 1] in _BY and found.first - 2 > low and r.lows[found.first - 2] in work:
        return True
    return any(r.lows[k] in work and r.lows[k + 1] in _BY for k in range(found.first, found.last - 1))


_BY = frozenset({"from", "by", "in"})


def _refused(r: Reading, at: int, low: int, high: int, cue: Cue) -> Saying | None:
    """``dismissed a report suggesting that …``: what the paper says is what those who refuse it do not say."""
    found = leftward.before(r, at, low)
    if found is not None and found.first - 2 > low and r.lows[found.first - 1] == "in":
        found = leftward.before(r, found.first - 1, low) or found
    verb = r.cue(found.first - 1) if found is not None and found.first > low else None
    told = cue.sourcing or "of" in cue.takes
    if found is None or verb is None or verb.lemma not in lexicon.words("denying") or not told:
        return None
    side, content, view = complement(r, cue, at, at + 1, high)
    if side is Side.NONE:
        return None
    who = levels(r, found)
    bounds = (at, at + 1), found.first, at + 1
    return Saying(who, *bounds, side, content, cue, outer=found.outer, view=view, negated=True)


_SOME = 5
"""Tokens from "with" to those of whom it says something: "with one of them saying"."""

_OVERHEARD = frozenset({"hear", "hears", "heard", "hearing", "overheard", "show", "shows", "showed", "showing"})
_OVERHEARD |= {"capture", "captures", "captured", "caught", "films", "filmed", "records", "recorded"}
"""Verbs whose object can be heard to say something: "a clip showed | the mayor saying"."""

_PERCEIVED = frozenset({"heard", "seen", "filmed", "recorded", "shown"})


def _perceived(r: Reading, at: int, low: int, high: int, cue: Cue) -> Saying | None:
    """``The mayor can be heard saying …``: the subject of the passive speaks."""
    start = group_start(r, at - 1, low)
    found = subjects.subject(r, start, low)
    if found is None:
        return None
    told = after_cue(r, at + 1, high, hearer="hearer" in cue.takes)
    side, content, view = content_side(r, cue, at, told.end, found.outer[0], low, high)
    if side is Side.NONE:
        return None
    who = (*told.media, *levels(r, found))
    last = max(told.end, at + 1)
    return Saying(who, (start, at + 1), found.outer[0], last, side, content, cue, outer=found.outer, view=view)


def _absolute(r: Reading, at: int, low: int, high: int, cue: Cue) -> Saying | None:
    """``with half of voters saying they …``, ``bakers opposing the tax``: the phrase right before the word speaks."""
    found = leftward.before(r, at, low)
    if found is None or at + 1 >= high:
        return None
    shown = next((k for k in range(found.last - 2, found.first, -1) if r.lows[k] in _OVERHEARD), None)
    if shown is not None:
        found = Phrase.of(shown + 1, found.last)
    who = levels(r, found)
    led = r.lows[found.first - 1] if found.first > low else ""
    taped = led == "of" and found.first - 2 > low and r.lows[found.first - 2] in lexicon.words("imagery")
    overheard = led in _OVERHEARD or taped
    alone = overheard or led in ("with", "despite") or (found.first > low and r.tags[found.first - 1] in "-;")
    alone = alone or ("put" in cue.takes and led == "and")
    crowd = who[-1][0].role is Role.OUTLET and who[-1][0].kind is Kind.COMMON
    told = (crowd or who[-1][0].role is Role.ANONYMOUS) and (found.first == low or r.tags[found.first - 1] not in "vVe")
    told = told or Role.DOCUMENT in (who[0][0].role, who[-1][0].role)
    told = told or (who[-1][0].media and _of_outlet(r, found, low))
    if not alone and (not cue.sourcing or not told):
        return None
    end = after_cue(r, at + 1, high, hearer=True).end if overheard and "hearer" in cue.takes else at + 1
    side, content, view = quotation_or_complement(r, cue, at, end, high)
    if side is Side.NONE or (view and not alone):
        return None
    return Saying(who, (at, at + 1), found.first, end, side, content, cue, outer=found.outer, view=view)


def _of_others(r: Reading, at: int, low: int) -> bool:
    """Whether "with" leads who does what the word in -ing tells, and so is not the clause's own subject."""
    found = leftward.before(r, at, low)
    return found is not None and found.first > low and r.lows[found.first - 1] == "with"


def pronoun(r: Reading, at: int) -> tuple[Source, ...]:
    """The source that a possessive such as "his" stands for."""
    span = r.span(at, at + 1)
    return (Source(span, span, r.words[at], Role.OTHER, Kind.PRONOUN, r.lows[at]),)


def _uttered(r: Reading, cue: Cue, content: int, high: int) -> bool:
    """Whether a thing is merely said or asked for: "log in by saying a name", "by asking for help"."""
    if cue.lemma not in ("say", "ask", "tell", "repeat") or r.tags[content - 1] == "C" or r.tags[content] == "R":
        return False
    worded = "Q" in r.tags[content : content + 8] or "that" in r.lows[content : min(high, content + 14)]
    return not worded and not clause_follows(r, content, high)
