"""Findings on text of other outlets' articles, as the rules of the REU family tell them."""

from __future__ import annotations

from auditor.model.finding import Confidence, Finding, Related, Severity
from auditor.model.reuse import Reuse
from auditor.rules.base import Rule

RELATED = 4
"""Stretches of reused text that are told beside the longest one."""


MORE = 0.1
"""How much more of the article must stand in the other one than is told of it, to be told."""


def reused(
    rule: Rule,
    reuse: Reuse,
    what: str,
    confidence: Confidence = Confidence.HIGH,
    severity: Severity | None = None,
) -> Finding:
    """A finding on the longest stretch of the words told of ``reuse``; the next longest are related."""
    longest, *rest = sorted(reuse.taken, key=lambda span: (-len(span), span))
    title = f", “{reuse.held.title}”" if reuse.held.title else ""
    more = reuse.contained >= reuse.share + MORE
    whole = f", {reuse.contained:.0%} with quotations and what others had too," if more else ""
    message = (
        f"{reuse.share:.0%} of this copy ({reuse.words} words){whole} stands in an article of "
        f"{reuse.outlet or 'an outlet not known'} ({reuse.held.day}{title}), which {what}"
    )
    related = (Related(span, "and here") for span in sorted(rest[:RELATED]))
    return rule.finding(longest, message, *related, confidence=confidence, severity=severity)
