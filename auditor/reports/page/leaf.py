"""One article of the page: what is told of it, and where each of its places is found on the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from auditor.model.descriptor import Descriptor
from auditor.model.finding import Finding
from auditor.model.leads import Leads
from auditor.model.span import Span
from auditor.reports.digest.origins import credited
from auditor.reports.digest.sheet import Sheet
from auditor.reports.digest.sources import Source, sources
from auditor.reports.page.markup import Html, element, joined
from auditor.reports.page.steps import Step, steps_of

LISTED = 6
"""Places that are linked one by one before the rest become a number."""


@dataclass(frozen=True)
class Leaf:
    """An article as the ``number``th of the page, whose heading is of ``level``.

    ``form`` is the id of the form that the article stands in to be edited, through which fixes are accepted; "" where
    it stands in none.
    """

    sheet: Sheet
    number: int = 1
    level: int = 1
    form: str = ""

    def id(self, part: str) -> str:
        """An id that no other article of the page has."""
        return f"a{self.number}-{part}"

    def place(self, span: Span) -> str:
        """The id of the words at ``span``."""
        return self.id(f"p{span.start}-{span.end}")

    def link(self, span: Span, words: str) -> Html:
        """``words`` as a link to those at ``span``."""
        return element("a", words, href=f"#{self.place(span)}")

    def links(self, spans: list[Span]) -> Html:
        """Lines and columns of ``spans`` as links to them, and how many more there are."""
        shown = [self.link(span, str(self.sheet.lines.place(span))) for span in spans[:LISTED]]
        more = [f" and {len(spans) - LISTED:,} more"] if len(spans) > LISTED else []
        return joined([joined(shown, ", "), *more])

    def heading(self, words: str, depth: int = 1) -> Html:
        """A heading ``depth`` levels under the article's own."""
        return element(f"h{self.level + depth}", words)

    @cached_property
    def findings(self) -> dict[str, Finding]:
        """The findings that count, in the order of the text, by what tells them apart on the page."""
        found = sorted(self.sheet.live, key=lambda finding: (finding.span, finding.code))
        return {str(number): finding for number, finding in enumerate(found, 1)}

    @cached_property
    def rules(self) -> dict[str, Descriptor]:
        """What is known of the rules that looked at it, by code."""
        return {rule.code: rule for rule in self.sheet.report.rules}

    @cached_property
    def origin(self) -> Step:
        """Where it comes from, as far as it is drawn."""
        return steps_of(self.sheet)

    @cached_property
    def credits(self) -> dict[str, list[Span]]:
        """Who the pictures are credited to, and where."""
        return credited(self.sheet)

    @cached_property
    def sources(self) -> list[Source]:
        """Who says what is attributed."""
        return sources(self.sheet)

    @cached_property
    def leads(self) -> Leads:
        """Where the cited names lead."""
        return Leads.of(self.sheet.analysis)

    def places(self) -> Iterator[Span]:
        """All that something on the page links to, some of it more than once."""
        yield from self.origin.spans()
        for finding in self.findings.values():
            yield from (related.span for related in finding.related)
        for spans in self.credits.values():
            yield from spans[:LISTED]
        for source in self.sources:
            yield from source.agent.mentions[:1]
