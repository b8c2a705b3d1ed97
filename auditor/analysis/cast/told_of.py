"""Whom "the company" or "the report" means that the copy has named, and who has said nothing so far."""

from __future__ import annotations

import re
from collections.abc import Sequence

from auditor.analysis.cast.appointed import SOON, pointed_at
from auditor.analysis.cast.bodies import begun_by, seems_body
from auditor.analysis.cast.coreference import ANY_BODY, FIRM, compared, may_be_firm, resolve
from auditor.analysis.cast.gathered import Gathered
from auditor.analysis.cast.newcomers import added
from auditor.analysis.sources.source import COMMON, Kind, Source
from auditor.gazetteer import roles
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.agent import BODIES, MEDIA, Role
from auditor.model.span import Span

_NEARBY = 600
"""Characters before "the company" in which the name of one is looked for."""


def body_told_of(source: Source, text: str, gathered: list[Gathered], gazetteer: Gazetteer) -> Gathered | None:
    """The body that a sentence begins with between the one heard last and "the company" or "the group"."""
    if source.kind is not COMMON or source.head not in FIRM | ANY_BODY or " " in source.name:
        return None
    if not pointed_at(source, text):
        return None
    at = source.span.start
    others = BODIES if source.head in FIRM else BODIES | MEDIA
    heard = (agent.mentions[-1].end for agent in gathered if agent.role in others)
    low = max(max(heard, default=0), at - _NEARBY)
    for span in reversed(list(begun_by(text, low, at))):
        body = _body(span, text, source, gazetteer)
        if body is not None and source.head in FIRM and _meets_another(span, text, at, gazetteer):
            return None
        if body is not None:
            known = resolve(body, gathered, text)
            return added(body, gathered) if known is None else known if known.role in BODIES else None
        if seems_body(text[span.start : span.end]):
            return None  # a body as it seems, but of what sort nobody knows
    return None


def body_of_that_sort(source: Source, text: str, gathered: list[Gathered], gazetteer: Gazetteer) -> Gathered | None:
    """The one body of the sort that "the ministry" or "the court" says, which the copy has named a little before."""
    sort = source.name.casefold()
    if sort not in _SORTS or not pointed_at(source, text):
        return None
    at = source.span.start
    before = text[max(0, at - _NEARBY) : at]
    told = before.count(sort.capitalize())
    if not told:
        return None
    start = at - len(before)
    named = [(span.shifted(start), entry) for span, entry in gazetteer.spot(before) if entry.role in BODIES]
    alike = [(span, entry) for span, entry in named if sort.capitalize() in text[span.start : span.end]]
    if len(alike) < told:
        return None  # one of them is in no list, and may be meant
    if len({entry.name for _, entry in alike}) > 1:
        alike = [(span, entry) for span, entry in alike if _begins(span, text)]
    if len({entry.name for _, entry in alike}) != 1:
        return None
    span, entry = alike[0]
    body = Source(span, span, text[span.start : span.end], entry.role, Kind.NAME, sort, entry)
    return resolve(body, gathered, text) or added(body, gathered)


def _begins(span: Span, text: str) -> bool:
    """Whether a paragraph or a sentence begins with it."""
    before = text[max(0, span.start - 8) : span.start].removesuffix("The ").rstrip(" ")
    return not before or before[-1] in '\n.!?”"'


_SORTS = frozenset({"ministry", "department", "court", "commission", "embassy", "university", "council", "committee"})
"""Sorts of bodies of which copy that names one and no other means that one."""


def _meets_another(span: Span, text: str, at: int, gazetteer: Gazetteer) -> bool:
    """Whether the sentence that begins with a body names another, which may be meant: "Greenpeace sued | Shell"."""
    end = text.find(". ", span.end, at)
    rest = text[span.end : at if end < 0 else end]
    return any(entry.role in BODIES for _, entry in gazetteer.spot(rest))


def _body(span: Span, text: str, source: Source, gazetteer: Gazetteer) -> Source | None:
    """The body that a name is which a sentence begins with; ``None`` where nothing says that it is one of that sort."""
    start = span.start + (len("The ") if text.startswith("The ", span.start) else 0)
    name = text[start : span.end]
    entry, head = gazetteer.find(name), name.split(" ")[-1].casefold()
    role = entry.role if entry is not None else roles.role_of(head) if " " in name else None
    if role not in BODIES:
        return None
    if source.head in FIRM and not (role is Role.ORGANISATION and may_be_firm(compared(name))):
        return None
    return Source(Span(start, span.end), span, name, role, Kind.NAME, head, entry)


def outlet_of_report(source: Source, text: str, gathered: Sequence[Gathered]) -> Gathered | None:
    """The outlet heard last, where "the report" is what it reported: "Delta reported …, according to the report"."""
    if source.kind is not Kind.COMMON or source.name.casefold() != "report" or not pointed_at(source, text):
        return None
    at = source.span.start
    outlet = next((agent for agent in reversed(gathered) if agent.role in MEDIA and agent.spoken_of >= 0), None)
    if outlet is None or outlet.mentions[-1].end < at - _NEARBY or _A_REPORT.search(text, max(0, at - SOON), at):
        return None
    between = text[outlet.mentions[-1].start : at]
    return outlet if _REPORTED.search(between) and not _OTHERS_REPORT.search(between) else None


_A_REPORT = re.compile(
    r"\b(?:reports|(?:[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|new|annual|latest|[’']s) (?:[\w-]+ ){0,3}report)\b"
)
"""What tells of a report that is a paper of its own."""

_REPORTED = re.compile(r"\b(?:reported|first reported|revealed|wrote)\b")
_OTHERS_REPORT = re.compile(r"\breport (?:by|from|of|on|published|released)\b")
