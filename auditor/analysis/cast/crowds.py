"""Whom a "they" means: the people with whom the sentence before it begins."""

from __future__ import annotations

import re
from functools import cache

from auditor.analysis.sources.source import Kind, Source
from auditor.gazetteer import roles
from auditor.model.agent import Role
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL

_NEAR = 300
"""Characters before a "they" in which the sentence before it begins."""

_SMALL = frozenset({"others", "people", "many", "some", "several", "both"})
"""Words for several people that no list of callings has."""


def crowd(source: Source, text: str, after: int) -> Source | None:
    """The people that a sentence begins with behind ``after``, the one of a "they" or the one before it."""
    if source.head != "they":
        return None
    at = source.span.start
    begun = [0, *(found.end() for found in _ENDS.finditer(text, max(0, at - _NEAR), at))][-2:]
    for place in reversed(begun):
        if at - _NEAR <= place and after <= place < at:
            found = _begun().match(text, place, at)
            if found is not None and _people(found["noun"].casefold()):
                span = Span(found.start("who"), found.end("who"))
                return Source(span, span, found["who"], Role.ANONYMOUS, Kind.COMMON, found["noun"].casefold())
    return None


def _people(noun: str) -> bool:
    return noun in _SMALL or roles.role_of(noun) is Role.ANONYMOUS


_ENDS = re.compile(rf"(?:[.!?][”\"]? |\n)(?={CAPITAL}|[“\"])")


@cache
def _begun() -> re.Pattern[str]:
    led = r"(?:(?:But|And|Yet|So) )?(?:(?:The|These|Those|All|Both) )?"
    who = r"(?P<who>(?:[\w’'-]+ ){0,3}?(?P<noun>[A-Za-z]+s|[Pp]eople))"
    return re.compile(rf"{led}{who}(?= (?:who|in|at|from|and)? ?[a-z]+)(?! of)")
