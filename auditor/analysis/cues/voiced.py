"""Whether a verb with a noun phrase for its object hands on words, or only names or sees a thing."""

from __future__ import annotations

from auditor.analysis.cues.things import refused_as
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import Role

REFUSING = frozenset({"deny", "reject", "dismiss", "refute", "dispute"})
VOICING = frozenset({"express", "voice"})
_LAUNCHING = frozenset({"announce", "reveal", "disclose", "unveil"})
_SMALL = frozenset({"of", "the", "a", "in", "and", "to", "for", "on"})
_CALLED = 7
"""Words that a title is too short for."""


def voiced(r: Reading, cue: Cue, at: int, high: int) -> bool:
    """Whether a verb with a noun phrase for its object hands on words: "denied the claim", "called him “weak”"."""
    if cue.lemma == "cite":
        return False
    quoted = False
    for step in range(at, min(high, at + 9)):
        if r.tags[step] in "AvV,;":
            break
        quoted = quoted or (r.tags[step] == "Q" and (cue.lemma not in REFUSING or words_in(r, step) > 2))
    if cue.lemma in REFUSING or cue.lemma in VOICING:
        nouns = lexicon.words("sayables" if cue.lemma in REFUSING else "moods")
        doing = at < high and (done(r, cue, at) or _paper_saying(r, cue, at, high))
        doing = doing or (cue.lemma == "deny" and _accused(r, at, high))
        doing = doing or (cue.lemma in REFUSING - {"deny"} and refused_as(r, at, high))
        return quoted or doing or not nouns.isdisjoint(r.lows[at : min(high, at + 6)])
    quoted = quoted or cue.lemma in lexicon.words("voiced") or (cue.lemma == "call" and _called_so(r, at, high))
    return quoted or ("as" in cue.takes and seen_as(r, cue, at, high))


def done(r: Reading, cue: Cue, at: int) -> bool:
    """Whether something done begins at ``at`` that is denied: "denied | having met her", "denies | seeking arms"."""
    verbal = r.tags[at] == "g" or (r.tags[at] in "AVva" and r.lows[at].endswith("ing"))
    return cue.lemma in REFUSING and verbal


def _paper_saying(r: Reading, cue: Cue, at: int, high: int) -> bool:
    """Whether a paper and what it says begin at ``at``: "disputes | a study saying that the ice is thin"."""
    stop = next((step for step in range(at, min(high, at + _PAPER)) if r.tags[step] in "V,;.:CRA"), 0)
    saying = r.cue(stop) if stop > at and cue.lemma in REFUSING else None
    paper = roles.head_roles().get(r.lows[stop - 1]) is Role.DOCUMENT or "by" in r.lows[at:stop]
    return saying is not None and saying.form == "ing" and saying.sourcing and paper


_PAPER = 8
"""Tokens of a paper that somebody refuses at most."""


def _accused(r: Reading, at: int, high: int) -> bool:
    """Whether it is a charge that somebody denies: "denied | all charges", "denies | two counts of fraud"."""
    end = next((step for step in range(at, min(high, at + _CHARGE)) if r.tags[step] not in "DNn0ea"), at + _CHARGE)
    return not lexicon.words("denied_deeds").isdisjoint(r.lows[at : min(high, end)])


_CHARGE = 5
"""Words up to the charge that somebody denies at most."""

_FARTHEST = 24
"""Tokens of a thing that is called something in marks at most."""


def _called_so(r: Reading, at: int, high: int) -> bool:
    """Whether a thing is called something in marks far behind: "called | plans to shut the old quay “a bad joke”"."""
    for step in range(at, min(high, at + _FARTHEST)):
        tag = r.tags[step]
        if tag == "Q":
            return r.tags[step - 1] in "nNT0" and words_in(r, step) > 1
        if tag in ",;:.RC" or r.lows[step] in ("after", "before") or (tag in "AvV" and r.lows[step - 1] != "to"):
            return False
    return False


def words_in(r: Reading, at: int) -> int:
    """How many words the quotation at ``at`` has."""
    inner = r.quotes[at].inner
    return len(r.text[inner.start : inner.end].split())


def seen_as(r: Reading, cue: Cue, at: int, high: int) -> bool:
    """Whether a thing is seen or described as something: "regards | the plan as dead"."""
    if cue.lemma not in ("see", "view", "regard", "describe", "characterize", "portray"):
        return False
    for step in range(at, min(high, at + 12)):
        if r.tags[step] in ",;.":
            return False
        if r.lows[step] == "as" or (
            r.tags[step] == "g" and step > at and not (cue.lemma == "see" and cue.form == "past")
        ):
            return True
    return False


def launched(r: Reading, cue: Cue, at: int) -> bool:
    """Whether the quotation at ``at`` is what something is called: "announced “Blue Harbour,” its first game".

    Or what somebody is: "wrote under the pen name “Captain Ice,” but".
    """
    if "under" in r.lows[max(0, at - 4) : at] and r.lows[at - 1] in lexicon.words("callings"):
        return True
    if cue.lemma not in _LAUNCHING or r.tags[at] != "Q":
        return False
    inner = r.quotes[at].inner
    named = r.text[inner.start : inner.end].split()
    return len(named) < _CALLED and all(word[0].isupper() or word in _SMALL for word in named)
