"""Findings on what page and machine left behind, as the rules of the RES family tell them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from auditor.model.finding import Edit, Finding, Fix, Related, Severity
from auditor.model.residue import Residue
from auditor.rules.base import Rule


def grouped(rule: Rule, leftovers: Iterable[Residue], wording: Callable[[str], str]) -> Iterator[Finding]:
    """One finding for all leftovers that are the same thing, on the first; the others are related.

    A note, where the copy itself tells of them all.
    """
    groups: dict[str, list[Residue]] = {}
    for leftover in leftovers:
        groups.setdefault(leftover.what, []).append(leftover)
    for what, group in groups.items():
        first, *rest = group
        count = f", {len(group)} times" if rest else ""
        related = (Related(leftover.span, "and here") for leftover in rest)
        severity = Severity.NOTE if all(leftover.mentioned for leftover in group) else None
        yield rule.finding(first.span, wording(what) + count, *related, fix=fix_of(*group), severity=severity)


def fix_of(*leftovers: Residue) -> Fix | None:
    """The edits that mend all of ``leftovers``; ``None`` where one of them only a person can mend."""
    edits = [Edit(leftover.span, leftover.replacement) for leftover in leftovers if leftover.replacement is not None]
    if len(edits) < len(leftovers):
        return None
    return Fix(tuple(edits), safe=all(leftover.safe for leftover in leftovers))
