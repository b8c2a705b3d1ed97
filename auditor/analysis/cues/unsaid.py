"""Whether anything was said at all: not, by nobody, only if, or as what may be said."""

from __future__ import annotations

from auditor.analysis.cues.following import clause_follows
from auditor.analysis.cues.nominals import noun_cues
from auditor.analysis.cues.sayings import Side
from auditor.analysis.phrases.groups import unreal
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading

_APART = 12
"""Tokens between "neither" and the second of two at most."""


_SUPPOSING = frozenset({"if", "unless", "whether"})
"""What leads a clause up that tells nothing for sure: "if the minister says he knew"."""


ANSWERING = frozenset({"respond", "reply", "answer"})
"""What is done with a question, and tells nothing of what was said before: "replied to Reuters questions"."""


def spoke(r: Reading, cue: Cue, start: int, at: int) -> bool:
    """Whether something was said at all: "spoke", and neither "did not speak" nor "answered a request for comment"."""
    return cue.lemma not in ANSWERING and not unreal(r.lows[start:at])


def to_a_claim(r: Reading, at: int, content: int) -> bool:
    """Whether what follows is what another claims: "responded to | accusations from the mayor | that it was late"."""
    led = r.lows[at + 1 : at + 2] == ["to"] and content - 1 > at and r.lows[content - 1] == "that"
    return led and not noun_cues().isdisjoint(r.lows[at + 2 : content - 1])


def supposed(r: Reading, first: int, low: int) -> bool:
    """Whether "if" or its like leads up to the subject, adverbs between: "only if | further study proves"."""
    at = first - 1
    while at > low and r.tags[at] == "B":
        at -= 1
    return at >= low and r.lows[at] in _SUPPOSING


def questioned(r: Reading, first: int, low: int, cue: Cue) -> bool:
    """Whether it is only asked: "Did Lund say that it was shut?", "why would Lund say it was shut"."""
    if cue.form != "base" or first <= low or r.lows[first - 1] not in _ASKING:
        return False
    return first - 1 == low or r.lows[first - 2] in _WHY


_ASKING = frozenset({"did", "does", "do", "would", "will", "could", "can", "should"})
_WHY = frozenset({"why", "how", "what", "when", "where", "who", "which", "whom"})


def had_it_been(r: Reading, first: int, low: int, cue: Cue) -> bool:
    """Whether it would have been said: "Had the police said so, …"; nothing of "had" behind a subject."""
    return first - 1 == low and r.lows[low] == "had" and cue.form in ("past", "participle")


def would(word: str, cue: Cue) -> bool:
    """Whether a pronoun and its verb in one word tell what may be said: "she'd never say", "they'll tell us"."""
    return "'" in word and (word.endswith("'ll") or (word.endswith("'d") and cue.form == "base"))


def undenied(r: Reading, cue: Cue, start: int, at: int, content: int, high: int) -> bool:
    """Whether a thing is not denied, which says nothing of it: "has not denied the charges"."""
    if cue.lemma not in lexicon.words("denials") or not unreal(r.lows[start:at]) or content < 0:
        return False
    return r.lows[content - 1] != "that" and not clause_follows(r, content, high)


def nobody(r: Reading, found: Phrase) -> bool:
    """Whether the phrase is of no one at all: "no minister", "not many", but not "no fewer than nine"."""
    if found.first > 0 and r.lows[found.first - 1] == "not":
        return True
    return r.lows[found.first] == "no" and r.lows[found.first + 1 : found.first + 2] not in (["fewer"], ["less"])


def neither(r: Reading, found: Phrase, low: int) -> bool:
    """Whether nobody said it: "neither Lund nor Roe", "no minister"."""
    if nobody(r, found):
        return True
    return r.lows[found.first - 1] == "nor" and "neither" in r.lows[max(low, found.first - _APART) : found.first]


def announced(r: Reading, start: int, found: Phrase, side: Side) -> bool:
    """Whether words in quotation marks will be said and are known before, or were said often.

    ``“…,” the president will say``, ``“…,” Lund would often say``; not ``“…,” a good mayor would say``.
    """
    back = found.outer[0] - 1
    if side is not Side.BEFORE or back < 0 or r.tags[back] != "Q":
        return False
    return r.lows[start] == "will" or (r.lows[start] == "would" and _habit(r, start, found))


def _habit(r: Reading, start: int, found: Phrase) -> bool:
    """Whether "would" tells what one who is known used to say, and no condition follows."""
    at = start + 1
    while r.tags[at] == "B" and r.lows[at] not in ("not", "never"):
        at += 1
    known = r.tags[found.last - 1] == "N" or r.lows[found.first] in _KNOWN
    cue = r.cue(at)
    return known and cue is not None and cue.form == "base" and _SUPPOSING.isdisjoint(r.lows[at : at + _CONDITION])


_KNOWN = frozenset({"he", "she", "the", "his", "her", "my", "our"})
_CONDITION = 8
"""Tokens behind the verb in which a condition is looked for."""


_SAYING_ANYTHING = frozenset({"they", "you", "he", "she", "we", "i"})


_NOBODY = frozenset({"anyone", "anybody", "few"})
_NOBODY_OF = frozenset({"nobody", "none", "no-one"})  # "at the ministry", "of them"
_NO_ONE = (["no", "one"], ["nobody"], ["few"])
_AMONG = frozenset({"at", "in", "of", "from", "on", "among"})
_ALL = frozenset({"everyone", "everybody", "someone", "somebody"})
"""Who calls a thing so where everybody does, or it is not told who: no source."""


def anybodys(r: Reading, at: int, found: Phrase, low: int, cue: Cue) -> bool:
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
