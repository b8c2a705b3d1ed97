"""Where a claim came from, in W3C PROV's terms; edges point to the past."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from auditor.model.finding import Confidence
from auditor.model.span import Span
from auditor.value import value

ARTICLE = "article"
"""The node of the article itself in a provenance graph."""


class ChainKind(StrEnum):
    """What sort of line names the agents."""

    CITATION = "citation"
    CREDIT = "credit"
    DATELINE = "dateline"
    SIGNOFF = "signoff"


CITATION = ChainKind.CITATION


@value
class Link:
    """An agent (``Agent.id``) and the place where it stands for this claim."""

    agent: str
    span: Span


@value
class Chain:
    """Nested sources (MPQA's term), nearest the reader first, for one claim.

    In credits, datelines and sign-offs the links stand in the order of the text. ``claim`` is the outer extent of
    what is attributed, ``None`` where it does not stand in the text. ``vague`` marks a citation of nobody at all
    by words such as "reportedly"; ``evidence`` is those words, or the cue. A vague one is the outlet's ``own`` word
    where it points to what that said before ("as reported earlier"). Where the last link ``denies`` the claim, it says
    that this is not so.
    """

    kind: ChainKind
    links: tuple[Link, ...]
    claim: Span | None = None
    evidence: Span | None = None
    confidence: Confidence = Confidence.HIGH
    denies: bool = False
    vague: bool = False
    own: bool = False

    @property
    def extent(self) -> Span:
        """From the first to the last word of its links and its evidence, of which it has some."""
        first = self.links[0].span if self.evidence is None else self.evidence
        start, end = first.start, first.end
        for link in self.links:
            if link.span.start < start:
                start = link.span.start
            if link.span.end > end:
                end = link.span.end
        return Span(start, end)


@value
class Circle:
    """Outlets that cite one another: ``citing`` cites ``cited``, which cites it in turn, at first at ``back``."""

    citing: Link
    cited: Link
    back: Link


@value
class Frame:
    """The tag that stands for the whole story ("News.Az reports, citing Al Jazeera").

    It is the publisher's own, or that of the outlet that signs the story on another's page.
    """

    links: tuple[Link, ...]
    evidence: Span


class DerivationKind(StrEnum):
    """``QUOTED`` and ``PRIMARY_SOURCE`` are kinds of ``DERIVED``, as in PROV-O."""

    DERIVED = "wasDerivedFrom"
    QUOTED = "wasQuotedFrom"
    PRIMARY_SOURCE = "hadPrimarySource"
    REVISION = "wasRevisionOf"


@value
class Derivation:
    """``generated`` came from ``used``; ``evidence`` is the text that says so; ``inferred`` if no one sentence does."""

    generated: str
    used: str
    kind: DerivationKind
    evidence: tuple[Span, ...]
    inferred: bool = False


MAX_CHAINS = 1_000
"""Paths that ``ProvenanceGraph.chains`` yields at most: a dense graph has exponentially many."""


@value
class ProvenanceGraph:
    """Derivations from the article back to its origins; nodes are ``ARTICLE`` and agents' ids."""

    derivations: tuple[Derivation, ...]

    def chains(self, entity: str = ARTICLE) -> Iterator[tuple[Derivation, ...]]:
        """Paths back from ``entity``, at most ``MAX_CHAINS``; a path ends at a root or at a loop."""
        left = MAX_CHAINS
        for path in self._paths(entity, frozenset()):
            yield path
            left -= 1
            if not left:
                return

    def _paths(self, entity: str, seen: frozenset[str]) -> Iterator[tuple[Derivation, ...]]:
        steps = [d for d in self.derivations if d.generated == entity and d.used not in seen]
        for step in steps:
            for tail in self._paths(step.used, seen | {entity}):
                yield (step, *tail)
        if not steps:
            yield ()

    def origins(self) -> tuple[str, ...]:
        """The agents nobody is cited for, in the order of the derivations."""
        derived = {d.generated for d in self.derivations}
        return tuple(dict.fromkeys(d.used for d in self.derivations if d.used not in derived))
