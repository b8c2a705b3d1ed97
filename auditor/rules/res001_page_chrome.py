"""RES001, page-chrome."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Edit, Finding, Fix, Severity
from auditor.model.residue import ResidueKind
from auditor.model.span import Span
from auditor.rules.base import Rule
from auditor.text.cutting import cut


@dataclass(frozen=True)
class PageChrome(Rule):
    """A control or notice of the page was copied into the text.

    Buttons, font-size widgets, share bars and subscription boxes say nothing
    of the story; in print, in speech and in a search index they read as if
    they did.

    Flagged:
        chrome: ⟦+ ↺ − 16 px⟧
        paragraph: The council meets again on Thursday.

    Clean:
        paragraph: A screen of 16 px more in width costs 40 euros.
    """

    code = "RES001"
    name = "page-chrome"
    severity = Severity.WARNING

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each leftover; in markup, chrome stands where it belongs and is no fault."""
        if analysis.article.source_map is None:
            for leftover in analysis.residue:
                if leftover.kind is ResidueKind.CHROME:
                    span = Span(*cut(analysis.article.text, leftover.span.start, leftover.span.end))
                    fix = Fix((Edit(span, ""),), safe=leftover.safe) if leftover.replacement is not None else None
                    yield self.finding(leftover.span, f"page chrome in the text: {leftover.what}", fix=fix)
