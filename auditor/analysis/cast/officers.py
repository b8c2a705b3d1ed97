"""Whom a "he" or a "she" means where a paragraph begins with an office: "The queen was on her feet"."""

from __future__ import annotations

import re
from functools import cache

from auditor.analysis.cast.appointed import post_holder
from auditor.analysis.cast.coreference import resolve
from auditor.analysis.cast.described import sole_offices
from auditor.analysis.cast.gathered import Gathered
from auditor.analysis.cast.newcomers import added
from auditor.analysis.cast.persons import sex_of
from auditor.analysis.cast.titles import holder
from auditor.analysis.sources.source import Kind, Source
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.agent import PERSON, Role
from auditor.model.span import Span

_NEAR = 300
"""Characters before a pronoun in which its paragraph begins."""

_SEX = {"king": "he", "pope": "he", "queen": "she"}


def officer(
    source: Source, text: str, gathered: list[Gathered], meant: Gathered | None, gazetteer: Gazetteer
) -> Gathered | None:
    """Who holds the office that the paragraph begins with; somebody of fame may be called by it without a name."""
    at = source.span.start
    line = text.rfind("\n", 0, at) + 1
    heard = meant.mentions[-1].end if meant is not None else 0
    if not sex_of(source.head) or line < heard or at - line > _NEAR or (meant is not None and meant.known):
        return None
    begun = _begun().match(text, line, at)
    if begun is None or _ELSE.search(text, begun.end(), at):
        return None
    head = begun["head"].split(" ")[-1]
    if _SEX.get(head, sex_of(source.head)) != sex_of(source.head):
        return None
    span = Span(begun.start("name"), begun.end("name"))
    office = Source(span, Span(line, span.end), begun["name"], PERSON, Kind.COMMON, head, post=head)
    held = holder(office, text, gathered) or resolve(office, gathered, text)
    held = held or post_holder(office, text, gathered, gazetteer) or added(office, gathered)
    return held if held.role in (PERSON, Role.ANONYMOUS) and held.sex in ("", sex_of(source.head)) else None


_ELSE = re.compile(r"[.,] (?:But |And |Then )?(?:[A-Z][a-z]+ [A-Z][a-z]+|[Hh]is |[Hh]er )\b")
"""What brings in somebody else behind the office."""


@cache
def _begun() -> re.Pattern[str]:
    offices = "|".join(sorted(sole_offices() | {"prime minister"}, reverse=True))
    led = r"(?:(?:But|And|Then|Meanwhile,) )?[Tt]he "
    name = rf"(?P<name>(?:[A-Z][a-z]+ )?(?P<head>{offices}|leader of the opposition|opposition leader))"
    does = r"(?=(?:is|was|has|had|rose|rises|stood|stands|came|comes|spoke|speaks|sat|sits|went|left)\b)"
    return re.compile(rf"{led}{name} {does}")
