"""What a pair of aligned articles is: which came first, whether it is credited, and how the text came to stand in both.

The categories are those of Nicholls (2019), and *revision*. What is said of copying is said late: a pair counts as
incidental where it shares quotations alone, or so little that both may have been handed it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from auditor.corpus.dates import before, hours_before, moment
from auditor.corpus.naming import Naming, at_edge
from auditor.corpus.texts import Texts
from auditor.model.agent import Role
from auditor.model.reuse import Category, Passage
from auditor.model.span import Span
from auditor.value import value

SLIGHT = 128.0
"""Bits of the longest run below which a share is incidental, where it is little of both articles: some 18 words."""

VERSION = 0.8
"""The share of an article that stands in another of the same outlet, from which on they are versions of one story."""

VERSION_HOURS = 48
"""Hours between the versions of a story at most."""

LITTLE = 0.25
"""The share of an article that is little of it."""

MOST = 0.5
"""The share of an article that is most of it: it is no mere quotation."""

QUOTED = 0.75
"""The share of the passages' characters that are quoted, from which on these are quotations; "he said" may go along."""


@value
class Verdict:
    """What is said of a pair beside its measures; as in ``Alignment``."""

    earlier: str | None
    category: Category
    credited: bool


@value
class Shared:
    """What two articles share: their numbers, the passages, and the greater of the containments.

    ``bits`` are those of the longest run of equal words.
    """

    a: int
    b: int
    passages: tuple[Passage, ...]
    bits: float
    containment: float


class Judge:
    """Judges pairs of one corpus; what is needed of an article is found out once."""

    def __init__(self, texts: Texts, naming: Naming) -> None:
        self._texts, self._naming = texts, naming
        self._moments = [moment(label.published) for label in texts.labels]
        self._last = (-1, "")

    def verdict(self, shared: Shared) -> Verdict:
        """Judge one pair; pairs with one first article should follow one another."""
        if self._last[0] != shared.a:
            self._last = shared.a, self._texts.text(shared.a)
        a, b = self._last[1], self._texts.text(shared.b)
        earlier = self.earlier(shared.a, shared.b)
        return Verdict(earlier, self._category(shared, a, b), self._credited(shared, a, b, earlier))

    def earlier(self, a: int, b: int) -> str | None:
        """Which of two articles came first: "a", "b", or ``None`` where dates do not say."""
        one, other = self._moments[a], self._moments[b]
        return "a" if before(one, other) else "b" if before(other, one) else None

    def _credited(self, shared: Shared, a: str, b: str, earlier: str | None) -> bool:
        forward = earlier != "b" and self._names(b, shared.b, a, shared.a, [passage.a for passage in shared.passages])
        return forward or (
            earlier != "a" and self._names(a, shared.a, b, shared.b, [passage.b for passage in shared.passages])
        )

    def _names(self, later: str, number: int, earlier: str, of: int, passages: Sequence[Span]) -> bool:
        """Whether the later text names the earlier one's outlet, or an agency that the earlier one has it from."""
        if self._naming.names_publisher(later, of, number):
            return True
        spotted = self._naming.wires(of, earlier)
        wires = {name for span, name in spotted if at_edge(span, earlier) or any(p.overlaps(span) for p in passages)}
        return bool(wires) and any(name in wires for _, name in self._naming.wires(number, later))

    def _of_agency(self, shared: Shared, a: str, b: str) -> bool:
        """Whether an agency stands behind the pair: it published one of them, or is named by what is shared."""
        wire = (self._naming.publisher(number) for number in (shared.a, shared.b))
        if any(entry is not None and entry.role is Role.WIRE for entry in wire):
            return True
        sides = (shared.a, a, [p.a for p in shared.passages]), (shared.b, b, [p.b for p in shared.passages])
        return any(
            at_edge(span, text) or any(passage.overlaps(span) for passage in passages)
            for number, text, passages in sides
            for span, _ in self._naming.wires(number, text)
        )

    def _again(self, shared: Shared) -> bool:
        """Whether one outlet has nearly all of the one text in the other within two days, as of a story's versions."""
        one, other = (self._texts.labels[number].publisher for number in (shared.a, shared.b))
        if shared.containment < VERSION or one is None or other is None or one.casefold() != other.casefold():
            return False
        hours = hours_before(self._moments[shared.a], self._moments[shared.b])
        return hours is not None and abs(hours) <= VERSION_HOURS

    def _category(self, shared: Shared, a: str, b: str) -> Category:
        one, other = self._texts.labels[shared.a], self._texts.labels[shared.b]
        if one.id == other.id or (one.url and one.url == other.url) or self._again(shared):
            return Category.REVISION
        if shared.containment < LITTLE and shared.bits < SLIGHT:
            return Category.INCIDENTAL
        if shared.containment < MOST and _all_quoted(shared.passages, a, b):
            return Category.INCIDENTAL
        if self._naming.released(shared.a, a) or self._naming.released(shared.b, b):
            return Category.PRESS_RELEASE
        return Category.WIRE_COPY if self._of_agency(shared, a, b) else Category.SOURCE_TO_SOURCE


def _all_quoted(passages: Sequence[Passage], a: str, b: str) -> bool:
    """Whether what is shared stands between quotation marks in either article."""
    return quoted_share([p.a for p in passages], a) >= QUOTED or quoted_share([p.b for p in passages], b) >= QUOTED


def quoted_share(spans: Sequence[Span], text: str) -> float:
    """The share of the characters at ``spans`` that stand between quotation marks in ``text``."""
    quotes = [Span(*match.span()) for match in _quotations().finditer(text)]
    inside = sum(max(0, min(s.end, q.end) - max(s.start, q.start)) for s in spans for q in quotes)
    return inside / max(1, sum(map(len, spans)))


@cache
def _quotations() -> re.Pattern[str]:
    return re.compile(r'"[^"]*"|“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|「[^「」]*」')
