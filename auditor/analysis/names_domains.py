"""An outlet's name beside a link to somebody else's site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from auditor.gazetteer.entry import Entry
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.agent import MEDIA
from auditor.model.finding import Confidence
from auditor.model.name import ClashKind, NameClash
from auditor.model.span import Span

REACH = 60
"""Characters before a link in which the name it belongs to stands."""


def strange_domains(text: str, gazetteer: Gazetteer) -> Iterator[NameClash]:
    """Names of outlets that a link to another known outlet's site follows at once."""
    if "://" not in text and "www." not in text:
        return
    for match in _link().finditer(text):
        named = _name_before(text, match.start(), gazetteer)
        owner = gazetteer.of_domain(match["host"])
        if named is None or owner is None or owner.name == named[1].name or owner.role not in MEDIA:
            continue
        span, entry = named
        host = Span(match.start("host"), match.end("host"))
        forms = ((text[span.start : span.end], (span,)), (match["host"], (host,)))
        if entry.domains and entry.role in MEDIA:
            yield NameClash(ClashKind.DOMAIN, forms, None, Confidence.MEDIUM)


def _name_before(text: str, at: int, gazetteer: Gazetteer) -> tuple[Span, Entry] | None:
    start = max(0, at - REACH)
    left = text[start:at]
    spotted = gazetteer.spot(left)
    if not spotted or not _joint().fullmatch(left[spotted[-1][0].end :]):
        return None
    return spotted[-1][0].shifted(start), spotted[-1][1]


@cache
def _link() -> re.Pattern[str]:
    return re.compile(r"(?:https?://(?:www\.)?|\bwww\.)(?P<host>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)")


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r"\]\(|:? ?\(?|: ?")
