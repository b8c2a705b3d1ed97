"""Speakers behind the dash or colon that ends a headline: "The bridge is closed — General Staff", "…: police"."""

from __future__ import annotations

from auditor.analysis.cues.colons import surname
from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.phrases import rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import Role

_SHORTEST = 4
"""Tokens that a headline has before its dash, at least."""

_LONGEST = 7
"""Tokens that a speaker behind the dash takes, at most."""

_BODIES = frozenset({Role.GOVERNMENT_BODY, Role.ORGANISATION, Role.ANONYMOUS})


def behind_dash(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying of the phrase behind the dash at token ``at``, if it ends a paragraph that is one line, no sentence.

    Outlets that the story does not name are left out: behind a page's title stands mostly its publisher's name.
    """
    if low > 0 or high != len(r.tags) or at - low < _SHORTEST or not 1 < high - at <= _LONGEST:
        return None
    if r.ends[at - 1] == r.starts[at] or any(r.tags[step] in ".:;-" for step in range(low, high) if step != at):
        return None
    found = rightward.after(r, at + 1, high) if at + 1 not in r.places else None
    clause = "to" in r.lows[low:at] or any(r.tags[step] in "AvVae" for step in range(low, at))
    clause = clause or r.words[at + 1].islower()  # no publisher's name
    if found is None or found.last != high or not clause:
        return None
    who = levels(r, found)
    return Saying(who, (at, at + 1), at, high, Side.BEFORE, high, outer=found.outer) if _speaks(r, found) else None


def behind_colon(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying of the people, post or body behind the colon at ``at`` that ends a headline: "Nine dead: police"."""
    if low > 0 or high != len(r.tags) or not 1 < high - at <= _LONGEST or r.tags[at + 1] in "DQ":
        return None
    if r.tags[at - 1] == r.tags[at + 1] == "0":
        return None  # "11:24 AM"
    if any(r.tags[step] in ".;-" or (r.tags[step] == ":" and step != at) for step in range(low, high)):
        return None
    talk = r.lows[at + 1 : at + 3] in _TALKS
    found = rightward.after(r, at + 3 if talk else at + 1, high) if at + 1 not in r.places else None
    if found is None or found.last != high or not _news(r, low, at):
        return None
    who = levels(r, found)
    return (
        Saying(who, (at, at + 1), at, high, Side.BEFORE, high, outer=found.outer) if talk or _speaks(r, found) else None
    )


_TALKS = (["q&a", "with"], ["interview", "with"])
"""What stands before whom a headline has words of: "“I am glad”: Q&A with | Ida Lund"."""


def _news(r: Reading, low: int, at: int) -> bool:
    """Whether the words before the colon tell news: a quotation, a place or a name at the head, or a verb."""
    if at - low == 1:
        return r.tags[low] == "Q"
    led = low in r.places or low in r.names or r.lows[low] in lexicon.words("alone") or r.tags[low] == "0"
    clause = "to" in r.lows[low:at] or any(r.tags[step] in "AvVae" for step in range(low, at))
    lone = at + 2 == len(r.tags) and r.lows[at + 1] in lexicon.words("headline_speakers")
    crowd = lone and r.tags[at - 1] in "Nn" and r.lows[at - 1] not in lexicon.words("labels")
    return at - low > 2 and (led or clause or crowd)


def _speaks(r: Reading, found: Phrase) -> bool:
    """Whether it is a body, people, a person with a post or one that is known."""
    source = levels(r, found)[-1][0]
    if source.role in _BODIES:
        head = roles.head_roles().get(source.head)
        return source.kind is Kind.NAME or head in _BODIES or source.head in roles.posts()
    if source.media:
        return source.head in ("media", "press") or (source.kind is Kind.NAME and _cited(r, source))
    known = source.entry is not None or bool(source.post) or (found.last - found.first == 1 and surname(r, found.first))
    return source.role is Role.PERSON and known


def _cited(r: Reading, outlet: Source) -> bool:
    """Whether the story names the outlet too, and so cites it: an outlet that stands nowhere else is the page's own."""
    return any(place > outlet.span.end for place in r.mentions(outlet.name, r.starts.index(outlet.span.start)))
