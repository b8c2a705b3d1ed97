"""Marks round a few words that are no quotation: a “military source” says, “sources in the party” told “Today”."""

from __future__ import annotations

import re
from collections.abc import Mapping

from auditor.analysis.words import lexicon
from auditor.gazetteer import roles
from auditor.model.agent import ANONYMOUS
from auditor.model.attribution import Quotation
from auditor.text.capitals import CAPITAL

LONGEST = 60
"""Characters that words for people between marks have at most."""

_MOST = 7
"""Words that they have at most."""

_BEHIND = 90
"""Characters behind the marks within which the verb stands."""

_KNOWING = re.compile(r"(?:close to|familiar with|privy to|briefed on|with knowledge of|within|inside|in|at)\s")
_PARTS = re.compile(r"\s(?:in|at|of|from|on|within|inside|near|close|familiar|with|who)\s")
_LED = re.compile(
    r"\b(?:according to|citing|quoting|quoted|quotes|cited|cites|told by)(?: (?:an?|the|one|two|three|several|some|its|"
    r"unnamed|unidentified|anonymous|so-called|supposed|alleged))*\s$",
    re.IGNORECASE,
)
_VERB = re.compile(r"\s(?:(?:has|have|had|also|later|earlier|then|now|reportedly)\s)*([a-z]+)\b(?! by\b)")
_CITED = re.compile(r"\s(?:is|was|are|were|has been|have been) (?:quoted|cited) as\b")
_MANNER = re.compile(r"[a-z]+ly")
_HOUSE = re.compile(r"\s(?:in|at|of|from|within|inside|close to|who)((?:\s[\w'’-]+){2,8})")


def people(text: str, quotation: Quotation) -> bool:
    """Whether what stands between the marks is who speaks, or is cited, and nobody's words."""
    start, end = quotation.inner.start, quotation.inner.end
    if not 3 < end - start <= LONGEST or not quotation.closed:
        return False
    inner = text[start:end]
    bare = inner.rstrip(",")
    if not bare[-1:].isalnum() or bare.count(" ") >= _MOST:
        return False
    lead = text[max(0, quotation.span.start - 48) : quotation.span.start]
    return _crowd(bare, lead) and _speaks(text, quotation.span.end, lead, comma=bare != inner)


def manner(text: str, quotation: Quotation) -> bool:
    """Whether one word tells how something was said, within its verb: ``has "categorically" denied``."""
    start, end = quotation.inner.start, quotation.inner.end
    if not quotation.closed or end - start >= LONGEST or _MANNER.fullmatch(text, start, end) is None:
        return False
    led = text[max(0, quotation.span.start - 1) : quotation.span.start] == " "
    verb = _VERB.match(text[quotation.span.end : quotation.span.end + _BEHIND]) if led else None
    return verb is not None and verb[1].endswith("ed")


def aired(text: str, quotation: Quotation, outlets: Mapping[int, int]) -> bool:
    """Whether an outlet's name is all that stands between the marks: said on “Delta This Week”, “The Harbour Show”.

    ``outlets`` gives the end of each known one by where it begins; others are told by their last word.
    """
    start, end = quotation.inner.start, quotation.inner.end
    known = start in outlets
    if known and outlets[start] != end - (text[end - 1] in ",."):
        return False
    if not known and _SHOW.fullmatch(text, start, end) is None:
        return False
    led = text[max(0, start - len("programme  ")) : quotation.span.start].split()
    return bool(led) and (led[-1].lower() in _AIRING or (known and led[-1].endswith(lexicon.OWNS)))


_SHOW = re.compile(
    rf"(?:{CAPITAL}[\w'’-]* (?:(?:of|the|with|and|&|in) )*){{1,5}}(?:Show|Podcast|Live|Tonight|Today|Breakfast)[,.]?"
)
_AIRING = frozenset({"on", "to", "with", "told", "show", "programme", "program"})
"""Words before the name of an outlet in marks where somebody said something."""


def _crowd(inner: str, lead: str) -> bool:
    """Whether the words are people, or tell of the people who stand right before them."""
    if _KNOWING.match(inner):
        return _is_people(lead.rsplit(None, 1)[-1] if lead.endswith(" ") and lead.strip() else "")
    parted = _PARTS.search(inner)
    words = (inner[: parted.start()] if parted else inner).split()
    begun = not lead.strip() or lead.rstrip()[-1] in ".?!:\n"
    plain = not any(word[0].isupper() and not word.isupper() for word in words[1:] if _is_people(word))
    return bool(words) and plain and (begun or words[0][0].islower() or len(words) > 1) and _is_people(words[-1])


def _is_people(word: str) -> bool:
    low = word.lower()
    return roles.head_roles().get(low) is ANONYMOUS or low in roles.posts()


def _speaks(text: str, end: int, lead: str, *, comma: bool) -> bool:
    """Whether a verb of saying follows, or a word leads up to them that hands on what others say."""
    behind = text[end : end + _BEHIND]
    if _LED.search(lead) or _CITED.match(behind):
        return True
    verb, house = _VERB.match(behind), _HOUSE.match(behind)
    return not comma and bool((verb and _says(verb[1])) or (house and any(map(_says, house[1].split()[1:]))))


def _says(word: str) -> bool:
    cue = lexicon.cues().get(word)
    return cue is not None and cue.sourcing and cue.form in ("past", "s", "base") and "that" in cue.takes
