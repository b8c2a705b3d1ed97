"""Clauses whose subject follows the verb: "“…,” said Robert Booz, a vice-president"."""

from __future__ import annotations

from auditor.analysis.cues.adjuncts import after_cue
from auditor.analysis.cues.inserted import content_start
from auditor.analysis.cues.sayings import AFTER, BEFORE, Saying, Side
from auditor.analysis.cues.sides import around, resumed
from auditor.analysis.phrases import appositions, rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.named_asides import has_aside
from auditor.analysis.phrases.times import over_time
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading
from auditor.model.agent import ANONYMOUS, BODIES, PERSON

_TAG = 12
"""Tokens that who said it and where take between commas at most."""

_LETTING_KNOW = frozenset({"inform", "remind", "advise", "assure", "notify"})
"""Verbs that tell somebody something, and whose speaker may follow in some English: "“…,” informed the mayor"."""

_SO_MUCH = (["a", "lot"], ["lot"], ["a", "great", "deal"])
_HOW_MUCH = frozenset({"little", "nothing", "much", "more", "everything", "something", "anything", "enough", "plenty"})
"""What a thing is said to tell: "The word “source” says nothing"."""

_SPEAKERS = BODIES | {PERSON, ANONYMOUS}


_TURNING = frozenset(",Q-^:?!).B")
"""Tags before a verb group whose subject may stand behind it; an adverb may part the group from what was said."""


def may_turn(r: Reading, start: int, low: int) -> bool:
    """Whether the subject of the verb group at ``start`` may stand behind it: not so where words lead up to that."""
    return start == low or r.tags[start - 1] in _TURNING or (start == low + 1 and r.lows[low] == "as")


def inverted(r: Reading, at: int, start: int, low: int, high: int) -> Saying | None:
    """``"…," said Robert Booz, a vice-president``: the subject after the verb."""
    cue = r.cue(at)
    before = r.tags[start - 1] if start > low else "^"
    if start == low + 1 and r.lows[low] == "as" and cue is not None and cue.form == "past":
        before = "^"  # "As reported Northwire, …", as machines translate it
    if cue is None or start < at - 1 or not _may_invert(r, cue, at, start, low, high, before):
        return None
    found = rightward.after(r, at + 1, high)
    if found is None or r.lows[found.first : found.last] in _SO_MUCH or r.lows[found.last - 1] in _HOW_MUCH:
        return None
    if cue.lemma == "read" and cue.form == "base" and r.tags[found.last - 1] == "N":
        return None  # "for more of it, read Ida Lund"
    found = appositions.holder(r, found, high) or found
    stop = found.last
    if "hearer" in cue.takes and cue.lemma != "ask" and stop < high and r.tags[stop] not in ",.;":
        return None
    also = rightward.beside(r, stop, high)
    stop = also.last if also is not None else stop
    stop = appositions.past_occasion(r, stop, high)
    aside = appositions.apposition(r, stop, high)
    told = _past_telling(r, at + 1, stop, high) if before == "," and aside == stop else stop
    aside = max(aside, told)
    if aside == stop and _subject_of_next(r, stop, high, before):
        return None
    alone = cue.lemma == "say" and _stands_alone(r, found, max(aside, stop), high)
    if not alone and _not_after(r, start, low, told, high, before):
        return None
    end = after_cue(r, max(aside, stop), high, hearer=False)
    side, content = _inverted_side(r, end.end, start, low, high, before)
    outer = (found.outer[0], max(aside, stop))
    who = levels(r, found)
    who = (*who[:-1], (*who[-1], *sources(r, also))) if also is not None else who
    return Saying((*end.media, *who), (start, at + 1), start, max(end.end, outer[1]), side, content, cue, outer=outer)


def _may_invert(r: Reading, cue: Cue, at: int, start: int, low: int, high: int, before: str) -> bool:
    """Whether a verb of this kind, between these words, may have its subject after it; ``before`` is the tag there."""
    if "tail" not in cue.takes or cue.form not in ("past", "s", "base"):
        return False
    assuring = cue.lemma in ("inform", "assure") and cue.form == "s" and before in ",Q"
    assuring = assuring or (cue.form == "past" and cue.lemma in _LETTING_KNOW and before == "Q")
    asking = cue.lemma == "ask" and start == at
    if "hearer" in cue.takes and not asking and not assuring:
        return False
    if before not in ",Q-^:?!)" and not (before == "." and start - 1 > low):
        return False
    if at + 1 >= high:
        return False
    return r.tags[at + 1] not in "OoC,:Q.P" or (r.tags[at + 1] == "O" and before == "Q")


def _subject_of_next(r: Reading, stop: int, high: int, before: str) -> bool:
    """Whether the phrase that ends at ``stop`` is the subject of what follows, so that the verb before has another."""
    follows = r.tags[stop] if stop < high and r.lows[stop] not in lexicon.words("citing") else "."
    if before == "Q" and follows == "C":
        return False
    if before == "Q" and stop < high and r.tags[stop - 1] == "n" and r.lows[stop].endswith(("ed", "ing")):
        return False
    if follows in "eVv" and r.lows[stop] in lexicon.words("issued") and r.tags[stop - 1] == "n":
        return False
    return (follows in "VvACe" or (follows in "NDnoO" and before != "Q")) and r.lows[stop] != "that"


def _not_after(r: Reading, start: int, low: int, stop: int, high: int, before: str) -> bool:
    """Whether the words before the verb or after the phrase tell that this is no inverted clause."""
    if before == ",":
        led = start - low == 2 and r.tags[low] in "BC" and r.tags[stop : stop + 1] != [","]
        aside = not _told_between(r, start - 1, low) and has_aside(r, start - 1, low)
        return led or aside or _goes_on(r, stop, high) or _only_told_of(r, low, start - 1)
    return before == "^" and stop < high and r.tags[stop] not in ":,Q."


def _only_told_of(r: Reading, low: int, comma: int) -> bool:
    """Whether the words before the verb are no clause, but its subject: "The mayor, who met aides in Riga, Latvia,"."""
    first = next((at for at in range(low + 1, comma) if r.tags[at] == ","), comma)
    if (
        r.tags[low] not in "DN"
        or r.lows[first + 1 : first + 2] != ["who"]
        or not _IN_CLAUSE.isdisjoint(r.tags[low:first])
    ):
        return False
    closed = next((at for at in range(first + 2, comma) if r.tags[at] == ","), 0)
    return closed > 0 and _IN_CLAUSE.isdisjoint(r.tags[closed:comma])


_IN_CLAUSE = frozenset("AvVaQ;:-")


def _stands_alone(r: Reading, found: Phrase, stop: int, high: int) -> bool:
    """Whether a name or persons after "said" have no verb that would make what they do the content.

    "The sea is shallow, making it easy, say divers." has the comma of an aside before the verb; no "Lund, the mayor,
    said divers." is English.
    """
    closed = stop >= high or r.tags[stop] == "." or (r.tags[stop] == "," and _goes_no_further(r, stop + 1, high))
    return closed and all(source.role in _SPEAKERS for source in sources(r, found))


def _goes_no_further(r: Reading, at: int, high: int) -> bool:
    """Whether only more of the speaker, or another clause, follows the comma: ", who dives", ", but the ice"."""
    if r.tags[at : at + 1] != ["R"]:
        return r.lows[at : at + 1] == ["but"]
    return not any(r.tags[k] == "," and r.tags[k + 1] in "AvV" for k in range(at, high - 1))


def _past_telling(r: Reading, first: int, stop: int, high: int) -> int:
    """Past what is told of somebody or a paper: ", says a report | published today", ", says a cook who fled"."""
    if stop >= high or r.lows[first] not in ("a", "an", "one") or r.tags[stop - 1] != "n":
        return stop
    telling = r.lows[stop].endswith("ing") or r.lows[stop] in lexicon.words("issued") or r.tags[stop] == "R"
    if not (telling or r.lows[stop] == "that"):
        return stop
    return next((at for at in range(stop, high) if r.tags[at] in ",.;"), high)


def _told_between(r: Reading, comma: int, low: int) -> bool:
    """Whether a saying of its own, and no aside, stands before the comma: "it will rain, Lund said, | reports X"."""
    for at in range(comma - 1, max(low, comma - _TAG), -1):
        if r.tags[at] in ",;:QR":
            return False
        cue = r.cue(at)
        if cue is not None and cue.sourcing and "tail" in cue.takes and cue.form in ("past", "s"):
            return r.tags[at - 1] in "NnO"
    return False


def _inverted_side(r: Reading, end: int, start: int, low: int, high: int, before: str) -> tuple[Side, int]:
    """Where the content of an inverted clause stands, and the token at which content after it begins."""
    if before == "^":
        return AFTER, content_start(r, end, high)
    side = around(r, end, high, quoted=before == "Q" or r.tags[max(low, start - 2)] == "Q")
    if side is not BEFORE:
        return side, content_start(r, end, high)
    quoted = r.tags[max(low, start - 1)] in "Q," and "Q" in r.tags[max(low, start - 2) : start]
    return resumed(r, end, high) if quoted else (side, end)


def _goes_on(r: Reading, stop: int, high: int) -> bool:
    """``The carmaker, said profits …``: words follow the phrase that only content can begin with."""
    passed = stop + 1 < high and r.lows[stop] in lexicon.words("issued") and r.lows[stop + 1] in ("by", "to")
    if stop >= high or passed or r.tags[stop] in ".,;:Q-)RP" or r.lows[stop] in lexicon.words("citing"):
        return False
    return over_time(r, stop, high) == stop
