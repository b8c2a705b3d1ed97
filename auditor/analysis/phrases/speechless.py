"""Words before a verb of saying that cannot be its subject, or no source, though they look like a noun phrase."""

from __future__ import annotations

from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles

_BE = frozenset({"is", "was", "are", "were", "be", "been", "being", "it's", "it’s"})
_BE |= {"remain", "remains", "remained", "stay", "stays", "stayed", "seem", "seems", "seemed", "became", "becomes"}
_NOT_PLURAL = ("ss", "us", "is", "ics", "news", "'s", "’s")


def speechless(r: Reading, found: Phrase, verb: int, low: int) -> bool:
    """Whether the phrase before the verb group at ``verb`` is a predicate, a verb that "and" joins, or only a hearer.

    "It was hard to hear", "the body that oversees how the lake grows and evolves says": neither "hard" nor "evolves".
    Nor does anybody speak where "history tells us" something.
    """
    if r.lows[found.first - 1] == "to" and _handed(r, found, low):
        return True
    head = found.last - 1
    if _nobodys(r, head, low):
        return True
    if r.tags[head] != "n" or roles.role_of(r.lows[head]) is not None:
        return False
    alone = found.last - found.first == 1
    linked = found.first - 1 - (r.tags[found.first - 1] == "B")
    if alone and linked >= low and r.lows[linked] in _BE:
        return True
    plural = r.lows[head].endswith("s") and not r.lows[head].endswith(_NOT_PLURAL)
    cue = r.cue(verb)
    return plural and cue is not None and cue.form == "s" and (alone or r.tags[head - 1] in "&,")


def _handed(r: Reading, found: Phrase, low: int) -> bool:
    """Whether the phrase is only who was given a thing: "that the plan was leaked to the press | showed"."""
    to = found.first - 1
    return to - 2 >= low and r.lows[to - 1] in lexicon.words("passed_to") and r.tags[to - 2] == "A"


def _nobodys(r: Reading, head: int, low: int) -> bool:
    """Whether what "says" something is nobody's: "history", "my gut", "the clock"; a capital only begins a sentence."""
    if r.lows[head] not in lexicon.words("speechless"):
        return False
    return (r.words[head].islower() or head == low) and head not in r.names
