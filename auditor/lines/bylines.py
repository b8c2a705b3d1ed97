"""Who wrote it: a byline at the head of a story."""

from __future__ import annotations

import re
from functools import cache

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.naming import mention
from auditor.model.agent import Mention, Role
from auditor.model.span import Span

LONGEST_BYLINE = 160
"""A longer line is copy."""


_JOINT = r"(?:, (?:and )?(?:the )?| and | AND | & |; | und | et | \| | / | for (?:the )?| of (?:the )?| in | [-–] )"


@cache
def _byline() -> re.Pattern[str]:
    name = r"[^\W\d_a-z][\w'’.-]*(?: (?:[^\W\d_a-z][\w'’.-]*|de|la|del|van|der|von|bin|al|di|da|le|el))*"
    by = r"(?:By|BY|by|Written by|Story by|Text by|Von|Par|Por|Di|Автор:|Autor:|Автор)"
    return re.compile(rf"\s*{by}[ \t]+(?P<names>{name}(?:{_JOINT}{name})*)\.?\s*")


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(_JOINT)


def is_byline(line: str) -> bool:
    """Whether the whole of ``line`` is a byline ("By Jane Roe and Tom Poe, Associated Press")."""
    return len(line) <= LONGEST_BYLINE and _byline().fullmatch(line) is not None


def byline_mentions(text: str, at: int, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The writers and the outlet that a byline names, as they stand; what is unknown and no body is a person."""
    found = _byline().match(text) if len(text) <= LONGEST_BYLINE else None
    if found is None:
        return ()
    start, end = found.span("names")
    joints = [(joint.start(), joint.end()) for joint in _joint().finditer(text, start, end)]
    starts, stops = [start, *(stop for _, stop in joints)], [*(begin for begin, _ in joints), end]
    names = (Span(begin, stop) for begin, stop in zip(starts, stops, strict=True) if begin < stop)
    mentions = (mention(text, name, gazetteer, Role.PERSON) for name in names)
    return tuple(Mention(one.span.shifted(at), one.name, one.role, one.known) for one in mentions)
