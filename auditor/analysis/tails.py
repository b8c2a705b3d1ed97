"""Speakers behind a dash that ends a headline: "The bridge is closed — General Staff"."""

from __future__ import annotations

from auditor.analysis import rightward
from auditor.analysis.phrases import Phrase
from auditor.analysis.reading import Reading
from auditor.analysis.sayings import Saying, Side
from auditor.analysis.source import Kind, Source
from auditor.analysis.sources import levels
from auditor.gazetteer import roles
from auditor.model.agent import Role

_SHORTEST = 5
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
    if found is None or found.last != high or not clause:
        return None
    who = levels(r, found)
    return Saying(who, (at, at + 1), at, high, Side.BEFORE, high, outer=found.outer) if _speaks(r, found) else None


def _speaks(r: Reading, found: Phrase) -> bool:
    """Whether it is a body, people, a person with a post or one that is known."""
    source = levels(r, found)[-1][0]
    if source.role in _BODIES:
        head = roles.head_roles().get(source.head)
        return source.kind is Kind.NAME or head in _BODIES
    if source.media:
        return source.kind is Kind.NAME and _cited(r, source)
    return source.role is Role.PERSON and (source.entry is not None or bool(source.post))


def _cited(r: Reading, outlet: Source) -> bool:
    """Whether the story names the outlet too, and so cites it: an outlet that stands nowhere else is the page's own."""
    return any(place > outlet.span.end for place in r.mentions(outlet.name, r.starts.index(outlet.span.start)))
