"""RES001, page-chrome."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.article import Article
from auditor.model.finding import Edit, Finding, Fix, Related, Severity
from auditor.model.residue import Residue, ResidueKind
from auditor.model.span import Span
from auditor.rules.base import Rule
from auditor.text.counting import counted
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
        """One finding for each leftover; on a page, chrome stands where it belongs and is no fault."""
        article = analysis.article
        if article.source_map is None or article.editable:  # Markdown is copy, as plain text is
            for leftover in analysis.residue:
                if leftover.kind is ResidueKind.CHROME:
                    related = (Related(span, "with it") for span in leftover.rest)
                    yield self.finding(leftover.span, _told(leftover), *related, fix=_fix(article, leftover))


def _told(leftover: Residue) -> str:
    more = f", with {counted(len(leftover.rest), 'line')} more" if leftover.rest else ""
    return f"page chrome in the text: {leftover.what}{more}"


def _fix(article: Article, leftover: Residue) -> Fix | None:
    """Take it out with its lines; not from Markdown, whose marks round it would be left."""
    if leftover.replacement is None or article.source_map is not None:
        return None
    span = Span(*cut(article.text, leftover.span.start, (leftover.rest or (leftover.span,))[-1].end))
    return Fix((Edit(span, ""),), safe=leftover.safe)
