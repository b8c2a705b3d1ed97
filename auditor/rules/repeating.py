"""Findings on what stands twice in one article, as the rules of the CAP and DUP families tell them."""

from __future__ import annotations

from itertools import pairwise

from auditor.model.article import Article
from auditor.model.finding import Edit, Finding, Fix, Related, Severity
from auditor.model.repetition import RepeatGroup
from auditor.model.span import Span
from auditor.rules.base import Rule


def repeated(
    rule: Rule,
    group: RepeatGroup,
    what: str,
    *,
    done: str = "said",
    fix: Fix | None = None,
    severity: Severity | None = None,
) -> Finding:
    """A finding on the second place of ``group``: that ``what`` stands, and how often; the other places are related."""
    first, second, *rest = group.places
    return rule.finding(
        second,
        f"{what} {'twice' if not rest else f'{len(group.places)} times'}",
        Related(first, f"first {done} here"),
        *(Related(place, "again here") for place in rest),
        fix=fix,
        severity=severity,
    )


def keep_the_first(article: Article, group: RepeatGroup) -> Fix | None:
    """Delete the later places of what stands together; only in plain text, where nothing can hide between them."""
    if article.source_map is not None:
        return None
    equal = len({article.slice(place) for place in group.places}) == 1
    return Fix(tuple(Edit(Span(before.end, place.end), "") for before, place in pairwise(group.places)), safe=equal)
