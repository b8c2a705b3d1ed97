"""Speakers before a colon: ``Ana Lund: “…”``, and headlines such as ``Lund: Talks will resume``."""

from __future__ import annotations

from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.phrases import leftward, rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.source import Kind
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import Role

_LONGEST = 24
_WITH_WORDS = frozenset({("went", "on"), ("goes", "on"), ("shot", "back"), ("fired", "back"), ("hit", "back")})
_HEADLINE = 26
_HEAD = 200
"""Characters of a story within which its headline begins."""

_POST = 4
"""Words of a post at a headline's head at most."""

_EVERYDAY = 4.0
"""Zipf frequency in small letters from which a word is one of every day."""

_PLAIN = 4.5
"""Zipf frequency from which a word that nobody is called by is one, whatever name stands before it: "Price Action:"."""

_NAME = 5
"""Words of a name at a sentence's head at most."""

_BULLETS = frozenset("-•·*")
"""Marks at the head of an item of a list."""

_SAYS = (" said", " says", " told", " added")
_SPEAKERS = frozenset(
    {Role.PERSON, Role.ANONYMOUS, Role.GOVERNMENT_BODY, Role.ORGANISATION, Role.OUTLET, Role.WIRE, Role.DOCUMENT}
)


def before_colon(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying whose cue is the colon at token ``at``, if a speaker stands before it."""
    if at - low > _LONGEST or at + 1 >= high or at == low:
        return None
    quoted = r.tags[at + 1] == "Q"
    if not quoted and r.tags[low] in _BULLETS and "according" in r.lows[at:high]:
        return None  # "- Ida Roe: Riga want the striker, according to Northwire."
    if not quoted and (high - low > _HEADLINE or not _begins_news(r, at + 1, high) or r.tags[high - 1] == ":"):
        return None
    if not quoted and _is_post(r, at + 1, high):
        return None
    found = _who_went_on(r, at, low) if quoted else None
    if found is not None:
        return Saying(levels(r, found), (at - 2, at), found.first, at + 1, Side.AFTER, at + 1, outer=found.outer)
    titled = r.lows[at - 1] in lexicon.words("works")
    posted = _behind_post(r, at, low) if quoted else None
    found = posted or _labelled(r, at, low) or (_told_of(r, at, low) if quoted and not titled else None)
    if found is None and r.lows[at - 1] not in lexicon.words("labels"):
        found = leftward.before(r, at, low)
    if found is None:
        return None
    who = levels(r, found)
    source = who[-1][0]
    if found.last - found.first == 1 and r.lows[found.first] in lexicon.words("proper_times"):
        return None
    if source.role not in _SPEAKERS or source.kind is Kind.PRONOUN:
        return None
    if posted is None and not _stands_alone(r, found, low, quoted):
        return None
    if not quoted and _died(r, at, high):
        return None
    named = source.kind is Kind.NAME and _known_speaker(r, found)
    one_line = "\n" not in r.text[r.starts[low] : r.ends[high - 1]]
    if not quoted and not named and not (one_line and _crowd_or_post(r, low, at)):
        return None
    return Saying(who, (at, at + 1), found.first, at + 1, Side.AFTER, at + 1, outer=found.outer)


def _died(r: Reading, at: int, high: int) -> bool:
    """Whether somebody is told to be dead at an age, which they do not say: "Ida Lund: star of the ice | dead at"."""
    aged = (k for k in range(at + 1, high - 1) if r.lows[k + 1] in ("at", "aged") and r.tags[k + 2 : k + 3] == ["0"])
    return any(r.lows[k] in ("dead", "dies", "died") for k in aged)


def _begins_news(r: Reading, at: int, high: int) -> bool:
    """Whether a headline's words may begin at ``at``: with a capital, or a number of which something is told."""
    counted = r.tags[at] == "0" and any(tag in "AvVae" for tag in r.tags[at + 1 : high])
    return counted or r.words[at][:1].isupper()


def _is_post(r: Reading, at: int, high: int) -> bool:
    """Whether only what somebody is stands there, as below a picture: "Ida Lund: | Polo Ambassador for the port"."""
    stop = next((k for k in range(at, high) if r.tags[k] not in "NnDe0"), high)
    ends = stop >= high or r.tags[stop] in "P."
    told = "to" in r.lows[stop : stop + 1] or any(tag in "AVva" for tag in r.tags[stop:high])
    return stop > at and ends and not told and r.lows[stop - 1] in roles.posts()


def _who_went_on(r: Reading, at: int, low: int) -> Phrase | None:
    """Who goes on or comes back with words: ``She went on: “…”``, ``He shot back: “…”``."""
    if at - 2 <= low or (r.lows[at - 2], r.lows[at - 1]) not in _WITH_WORDS:
        return None
    return leftward.before(r, at - 2, low)


def _labelled(r: Reading, at: int, low: int) -> Phrase | None:
    """Whose words a label says that they are: ``Quote from Lund: “…”``, ``Lund's quote: “…”``."""
    if at - 2 >= low and r.lows[at - 1] in ("quote", "quotes", "words") and r.lows[at - 2].endswith(("'s", "’s")):
        owned = all(r.tags[k] in "DNn" for k in range(low, at - 1))
        return Phrase(low, at - 1, (low, at)) if owned else None
    if r.lows[low] not in ("quote", "quotes", "details") or r.lows[low + 1] not in ("from", "of", "by"):
        return None
    found = rightward.after(r, low + 2, at)
    return Phrase(found.first, found.last, (low, at)) if found is not None and found.last == at else None


def _told_of(r: Reading, at: int, low: int) -> Phrase | None:
    """The name that an apposition and a colon follow: ``Ida Lund, a miller: “…”``."""
    last = next((k for k in range(low, min(at, low + _NAME)) if r.tags[k] != "N"), low)
    told = (
        last > low
        and low not in r.places
        and low not in r.names
        and r.tags[last] == ","
        and r.tags[last + 1] in "Dn0"
        and last + 1 < at
    )
    told = told and set(r.tags[last + 1 : at]) <= set("DNnPe0&,a")
    return Phrase(low, last, (low, at)) if told else None


def _behind_post(r: Reading, at: int, low: int) -> Phrase | None:
    """The name that a post and a comma lead up to: ``Here is our editor, Jan Roe: “…”``."""
    comma = next((k for k in range(at - 1, max(low, at - _NAME), -1) if r.tags[k] != "N"), low)
    if comma == low or r.tags[comma] != "," or at - comma < _WHOLE:
        return None
    first = low + 2 * (r.lows[low : low + 2] in _HERE_IS)
    post = r.lows[comma - 1] in roles.posts() or roles.role_of(r.lows[comma - 1]) is Role.ANONYMOUS
    described = first < comma - 1 and r.tags[first] == "D" and set(r.tags[first:comma]) <= set("DNne")
    return Phrase(comma + 1, at, (low, at)) if post and described else None


_WHOLE = 3
"""Tokens of a comma, a first name and a surname."""

_HERE_IS = (["here", "is"], ["this", "is"])


def _stands_alone(r: Reading, found: Phrase, low: int, quoted: bool) -> bool:
    """Whether the phrase begins the sentence, or follows a dash or the word that hands it on."""
    if found.outer[0] == low and found.first == low + 2:
        return quoted
    if found.first == low:
        return r.words[low][:1].isupper() or quoted
    return r.tags[found.first - 1] in "-|•" or r.lows[found.first - 1] in ("via", "from", "exclusive")


def _crowd_or_post(r: Reading, low: int, at: int) -> bool:
    """Whether a headline's first words are people, a paper or a post without a name: "Police:", "Board chief:"."""
    alone = at - low == 1 and (r.lows[low] in lexicon.words("headline_speakers") or r.lows[low] in roles.posts())
    post = r.lows[at - 1] in roles.posts() or r.words[at - 1] == "FM"
    posted = post and 1 < at - low <= _POST and all(tag in "Nn" for tag in r.tags[low:at])
    return alone or posted


def _known_speaker(r: Reading, found: Phrase) -> bool:
    if found.last - found.first > 5:
        return False
    known = r.names.get(found.last - 1)
    if known is not None and known[2].kind not in ("places", "weapons", "events"):
        return True
    if found.last - found.first == 1:
        heading = r.starts[found.first] < _HEAD and r.tags[found.first] == "N" and found.first not in r.places
        return heading and surname(r, found.first)
    titled = any(low in roles.posts() for low in r.lows[found.first : found.last])
    named = found.last - found.first in (2, 3) and all(t == "N" for t in r.tags[found.first : found.last])
    return titled or (named and not _label(r, found))


def _label(r: Reading, found: Phrase) -> bool:
    """Whether the capitals are a label's and nobody's: "Pay Attention:", "Key Points:", "Covid Ireland:"."""
    lows, capitals = r.lows[found.first : found.last], r.words[found.first : found.last]
    shouted = all(word.isupper() for word in capitals)
    if any(low in roles.demonyms() or low in roles.head_roles() for low in lows) and not shouted:
        return False
    first, *_, last = [words().look(word.title() if shouted else word) for word in capitals]
    everyday = first.english >= _EVERYDAY and not first.given
    unborne = last.english >= (_PLAIN if first.given else _EVERYDAY) and not last.personal
    return everyday or unborne or (found.last - 1 in r.places and not first.given)


def surname(r: Reading, at: int) -> bool:
    """Whether the story has the word at ``at`` for a person: after a first name or a post, or before "said"."""
    return any(_person_at(r.text, place, place + len(r.words[at])) for place in r.mentions(r.words[at], at))


def _person_at(text: str, start: int, end: int) -> bool:
    if text.startswith(_SAYS, end):
        return True
    lead = text[max(0, start - 24) : start]
    word = lead.split()[-1] if lead.endswith(" ") and lead.strip() else ""
    return word[:1].isupper() and (bool(words().look(word).given) or word.lower() in roles.posts())
