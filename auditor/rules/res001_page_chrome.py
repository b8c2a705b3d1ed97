"""RES001, page-chrome."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Finding, Severity
from auditor.model.residue import Residue, ResidueKind
from auditor.rules.base import Rule, fix_of


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
                    yield self._finding(leftover)

    def _finding(self, leftover: Residue) -> Finding:
        return self.finding(leftover.span, f"page chrome in the text: {leftover.what}", fix=fix_of(leftover))
