"""RES001, page-chrome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
            chrome = [leftover for leftover in analysis.residue if leftover.kind is ResidueKind.CHROME]
            head, foot = _edges(article.text, chrome)
            for leftover in chrome:
                related = (Related(span, "with it") for span in leftover.rest)
                fix = _fix(article, leftover, head=_end(leftover) <= head, foot=leftover.span.start >= foot)
                yield self.finding(leftover.span, _told(leftover), *related, fix=fix)


def _told(leftover: Residue) -> str:
    more = f", with {counted(len(leftover.rest), 'line')} more" if leftover.rest else ""
    return f"page chrome in the text: {leftover.what}{more}"


def _edges(text: str, chrome: Sequence[Residue]) -> tuple[int, int]:
    """Where what is taken out at the head of the text ends, and where what is taken out at its foot begins."""
    head, foot = 0, len(text)
    for leftover in chrome:
        if not leftover.safe or text[head : leftover.span.start].strip():
            break
        head = _end(leftover)
    for leftover in reversed(chrome):
        if not leftover.safe or text[_end(leftover) : foot].strip():
            break
        foot = leftover.span.start
    return head, foot


def _end(leftover: Residue) -> int:
    return (leftover.rest or (leftover.span,))[-1].end


def _fix(article: Article, leftover: Residue, *, head: bool, foot: bool) -> Fix | None:
    """Take it out with its lines; not from Markdown, whose marks round it would be left."""
    if leftover.replacement is None or article.source_map is not None:
        return None
    span = Span(*cut(article.text, leftover.span.start, _end(leftover), head=head, foot=foot))
    return Fix((Edit(span, ""),), safe=leftover.safe)
