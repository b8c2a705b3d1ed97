"""The agents that a credit names, in the order of the text: "KCNA via REUTERS" is two, "File Photo" is none."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.naming import known, mention
from auditor.model.agent import Mention, Role
from auditor.model.span import Span

MOST_NAMES = 40
"""More names than this are no credit; the rest are not read."""


@dataclass(frozen=True, slots=True)
class Words:
    """The patterns of a credit's language: its labels, joints and words that name nobody."""

    label: re.Pattern[str]
    sources: re.Pattern[str]
    joint: re.Pattern[str]
    lead: re.Pattern[str]
    tail: re.Pattern[str]
    nobody: re.Pattern[str]


@cache
def words() -> Words:
    """The credit words that ship with the auditor, compiled."""
    table = tomllib.loads((files("auditor.lines") / "data" / "credits.toml").read_text(encoding="utf-8"))
    kinds = "|".join(sorted((re.escape(word) for word in table["kinds"]), key=len, reverse=True))
    adjectives = "|".join(re.escape(word) for word in table["adjectives"])
    makers = "|".join(re.escape(word) for word in table["makers"])
    source = "|".join(re.escape(word) for word in table["sources"])
    of = "|".join(re.escape(word) for word in table["of"])
    label = (
        rf"(?i:(?:©|\(c\)|℗)\s*(?:(?:19|20)\d\d\s+)?"
        rf"|(?:(?:{adjectives})[\s/:-]+){{0,3}}(?:{kinds})(?:\s+(?:{makers}))?"
        rf"(?:\s*(?::|©)\s*(?:(?:{of})\s+)?|\s+(?:is\s+illustrative,\s+|(?:{of})\s+))"
        rf"|(?:{makers})\s*:\s*|(?:{kinds})\s+(?:copyright|credit)s?\s+|(?:{adjectives})\s+photo:?\s+)"
    )
    return Words(
        re.compile(label),
        re.compile(rf"(?i:(?:{source})\s*:\s*)"),
        re.compile(table["joint"]),
        re.compile(table["lead"]),
        re.compile(table["tail"]),
        re.compile(table["nobody"]),
    )


def credit_mentions(text: str, at: int, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The agents named by ``text``, a credit, which stands at ``at``; spans are into the article."""
    start, end = _inside(text)
    found = [m for piece in _pieces(text, start, end) for m in _agents(text, piece, gazetteer)]
    return tuple(Mention(m.span.shifted(at), m.name, m.role, m.known) for m in found[:MOST_NAMES])


def _inside(text: str) -> tuple[int, int]:
    """Where the names stand: without brackets round the whole and without labels."""
    start, end = _trimmed(text, 0, len(text))
    if start < end and text[start] in "([" and text[end - 1 : end] in (")", "]"):
        start, end = _trimmed(text, start + 1, end - 1)
    for _ in range(2):
        for pattern in (words().label, words().sources):
            label = pattern.match(text, start, end)
            if label is not None:
                start = label.end()
    return start, end


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    at = start
    for joint in words().joint.finditer(text, start, end):
        if joint.start() >= at:
            yield Span(at, joint.start())
            at = joint.end()
    yield Span(at, max(at, end))


def _agents(text: str, piece: Span, gazetteer: Gazetteer) -> Iterator[Mention]:
    """The agents of one piece: most often one; none for words that name nobody; two where "and" joins two names."""
    span = _name(text, piece, gazetteer)
    if span is None:
        return
    name = text[span.start : span.end]
    host = re.match(r"(?:https?://)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,6})(?=/|$)", name, re.IGNORECASE)
    if host is not None:
        yield mention(text, Span(span.start + host.start(1), span.start + host.end(1)), gazetteer, Role.OUTLET)
        return
    if known(name, gazetteer) is None:
        halves = _halves(text, span, gazetteer)
        if halves:
            yield from halves
            return
    if name[0].islower() and " " in name:
        yield _described(text, span, gazetteer)
    else:
        yield mention(text, span, gazetteer)


def _described(text: str, span: Span, gazetteer: Gazetteer) -> Mention:
    """Whom words such as "acting governor Jan Kos" name; somebody unnamed where they hold no name."""
    name = text[span.start : span.end]
    capital = re.search(r"[^\W\d_a-zа-яіїєґß-ÿ][\w'’.-]+(?: [^\W\d_a-z][\w'’.-]+)*$", name)
    if capital is not None:
        return mention(text, Span(span.start + capital.start(), span.end), gazetteer)
    found = mention(text, span, gazetteer)
    return found if found.known or found.role is not Role.PERSON else Mention(span, name, Role.ANONYMOUS)


def _halves(text: str, span: Span, gazetteer: Gazetteer) -> list[Mention]:
    """Two agents joined by "and", where both are known or both read as persons' names."""
    name = text[span.start : span.end]
    for joint in re.finditer(r" (?:and|&|et|und|y|e|i|и|та) ", name):
        left, right = Span(span.start, span.start + joint.start()), Span(span.start + joint.end(), span.end)
        both = [mention(text, half, gazetteer) for half in (left, right)]
        if all(m.known or _personal(m) for m in both):
            return both
    return []


def _personal(one: Mention) -> bool:
    parts = one.name.split()
    return one.role is Role.PERSON and 2 <= len(parts) <= 4 and all(part[0].isupper() for part in parts)


def _name(text: str, piece: Span, gazetteer: Gazetteer) -> Span | None:
    """The name within a piece, without the words round it that are no part of it."""
    start, end = _trimmed(text, piece.start, piece.end)
    if start == end:
        return None
    if known(text[start:end], gazetteer) is not None:
        return Span(start, end)
    lead = words().lead.match(text, start, end)
    while lead is not None and lead.end() > start:
        start = lead.end()
        lead = words().lead.match(text, start, end)
    tail = words().tail.search(text, start, end)
    if tail is not None and tail.start() > start:
        end = tail.start()
    start, end = _trimmed(text, start, end)
    if start == end or words().nobody.fullmatch(text, start, end):
        return None
    return Span(start, end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in ",;:|·•–—-\"“”'*"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in '.,;:|·•–—-"“”*'):
        end -= 1
    if text.count("(", start, end) != text.count(")", start, end):
        if text[start : start + 1] == "(":
            start += 1
        elif text[end - 1 : end] == ")":
            end -= 1
    return start, end
