"""ATT004, source-named-two-ways."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.agent import Agent, Role
from auditor.model.analysis import Analysis
from auditor.model.cover import Cover
from auditor.model.finding import Confidence, Finding, Related, Severity
from auditor.model.span import Span
from auditor.rules.base import Rule

_WORDS = re.compile(r"[^\W\d_]+")
_NAMED = frozenset({Role.GOVERNMENT_BODY, Role.ORGANISATION, Role.OUTLET, Role.WIRE})


@dataclass(frozen=True)
class SourceNamedTwoWays(Rule):
    """One body is given two different full names in the same article.

    Readers, and whoever counts sources, take two names for two sources. A
    short form of the full name ("the ministry") is usual and stays unflagged.

    Flagged:
        paragraph: Three drones were shot down, the Russian Defense Ministry said on Friday.
        paragraph: The wreckage fell in a field, the ⟦Russian Ministry of Defence⟧ said.

    Clean:
        paragraph: Three drones were shot down, the Russian Defense Ministry said on Friday.
        paragraph: The wreckage fell in a field, the ministry said.
    """

    code = "ATT004"
    name = "source-named-two-ways"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each body, on the first place of its second full name."""
        slips = Cover(fault.span for fault in analysis.misspellings)
        for agent in analysis.agents:
            if len(agent.mentions) > 1 and agent.role in _NAMED:
                yield from self._of(agent, analysis, slips)

    def _of(self, agent: Agent, analysis: Analysis, slips: Cover) -> Iterator[Finding]:
        names = _full_names(agent, analysis, slips)
        if len(names) > 1:
            one, two = (analysis.article.slice(span) for span in names[:2])
            message = f'"{two}" and "{one}" are one source'
            yield self.finding(names[1], message, Related(names[0], "named so here"), confidence=Confidence.MEDIUM)


def _full_names(agent: Agent, analysis: Analysis, slips: Cover) -> list[Span]:
    """The first place of each full name: one that neither shortens a name before it nor adds to it, nor is a slip."""
    kept: list[tuple[Span, set[str]]] = []
    for span in agent.mentions:
        if slips.touches(span):
            continue
        name = _WORDS.findall(analysis.article.slice(span))
        words = {word.casefold() for word in name if word[0].isupper() and word != "The"}
        if len(words) > 1 and not any(_shortens(words, other) or _shortens(other, words) for _, other in kept):
            kept.append((span, words))
    return [span for span, _ in kept]


def _shortens(words: set[str], whole: set[str]) -> bool:
    """Whether each of ``words`` is one of the ``whole`` name, or its beginning or its letters: "Man Utd"."""
    return all(any(other.startswith(word) or _letters_of(word, other) for other in whole) for word in words)


def _letters_of(short: str, word: str) -> bool:
    letters = iter(word)
    return 2 < len(short) < 5 and short[0] == word[0] and all(letter in letters for letter in short)
