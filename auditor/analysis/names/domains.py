"""An outlet's name beside a link to somebody else's site."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from auditor.gazetteer.entry import Entry
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.agent import MEDIA
from auditor.model.article import Hyperlink
from auditor.model.finding import Confidence
from auditor.model.name import ClashKind, NameClash
from auditor.model.span import Span

REACH = 60
"""Characters before a link in which the name it belongs to stands."""


def strange_domains(
    text: str, links: Iterable[Hyperlink], gazetteer: Gazetteer, page: str | None = None
) -> Iterator[NameClash]:
    """Names of outlets that are links to another known outlet's site, or that one follows at once.

    A link to the site of ``page`` itself leads to what that has on the outlet.
    """
    own = _link().match(page or "")
    home = gazetteer.of_domain(own["host"]) if own is not None else None
    for link in links:
        name = text[link.span.start : link.span.end]
        found = _link().match(link.url) if len(name) <= REACH else None
        entry = gazetteer.find(name) if found is not None else None
        if found is None or entry is None or (home is not None and gazetteer.of_domain(found["host"]) is home):
            continue
        if _is_strange(entry, found["host"], gazetteer):
            yield _clash(text, link.span, found["host"], link.span)
    if "://" not in text and "www." not in text:
        return
    for match in _link().finditer(text):
        named = _name_before(text, match.start(), gazetteer)
        if named is not None and _is_strange(named[1], match["host"], gazetteer):
            yield _clash(text, named[0], match["host"], Span(match.start("host"), match.end("host")))


def _is_strange(entry: Entry, host: str, gazetteer: Gazetteer) -> bool:
    """Whether the site is another known outlet's than the one that is named, whose own is known."""
    owner = gazetteer.of_domain(host)
    others = owner is not None and owner.name != entry.name and owner.role in MEDIA
    return others and bool(entry.domains) and entry.role in MEDIA


def _clash(text: str, name: Span, host: str, link: Span) -> NameClash:
    forms = ((text[name.start : name.end], (name,)), (host, (link,)))
    return NameClash(ClashKind.DOMAIN, forms, None, Confidence.MEDIUM)


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
