"""The cards beside the article: what is wrong, how it is mended, what else belongs to it, and why it matters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from auditor.model.finding import Edit, Finding, Fix
from auditor.model.span import Span
from auditor.reports.digest.clipping import squeezed
from auditor.reports.page.leaf import Leaf
from auditor.reports.page.markup import Html, element, joined

EDITS = 3
"""Edits of one fix that are shown before the rest become a number."""

LONGEST = 160
"""Characters of the words that an edit takes out or puts in."""

AROUND = 24
"""Characters before and after an edit."""

BLANK = "␣"
"""White space, where nothing else is taken out."""


def card(leaf: Leaf, key: str) -> Html:
    """The card of a finding."""
    finding = leaf.findings[key]
    place = leaf.sheet.lines.place(finding.span)
    back = element("a", f"{place}", href=f"#{leaf.id(f'm{key}')}", aria_label=f"to the words, {place}")
    head = element("p", element("b", finding.code), " ", _severity(finding), " ", back, class_="head")
    told = [head, element("p", finding.message, class_="message"), _mending(leaf, finding), _related(leaf, finding)]
    kind, id, beside = f"card {finding.severity.value}", leaf.id(f"f{key}"), _beside(leaf, finding)
    return element("li", *told, _why(leaf, finding), id=id, class_=kind, **beside)


def _beside(leaf: Leaf, finding: Finding) -> dict[str, str | int]:
    """What the editor beside the report must know to show the words: which finding, and its code points."""
    if not leaf.form:
        return {}
    return {"data_finding": finding.fingerprint, "data_start": finding.span.start, "data_end": finding.span.end}


def _severity(finding: Finding) -> Html:
    weak = "" if finding.confidence.value == "high" else f", {finding.confidence.value} confidence"
    return element("span", finding.severity.value + weak, class_="severity")


def _mending(leaf: Leaf, finding: Finding) -> Html:
    fix = finding.fix
    if fix is None:
        return Html()
    kind = f"{'safe' if fix.safe else 'unsafe'} fix" if leaf.sheet.can_be_made(fix) else "fix in the source"
    head = joined([element("span", kind, class_="kind"), _accepting(leaf, finding)])
    return element("div", head, *_edits(leaf, finding, fix), class_="fix")


def _accepting(leaf: Leaf, finding: Finding) -> Html:
    """The button that makes the fix in the text, where the report stands beside it."""
    if not leaf.form:
        return Html()
    name = f"Accept: {finding.message}"
    return element("button", "Accept", form=leaf.form, name="accept", value=finding.fingerprint, aria_label=name)


def _edits(leaf: Leaf, finding: Finding, fix: Fix) -> Iterator[Html]:
    """The edits, those that are equal once."""
    equal = Counter(_edit(leaf.sheet.article.text, edit, finding.span) for edit in fix.edits)
    for edit, times in list(equal.items())[:EDITS]:
        yield element("p", edit, f" in {times:,} places" if times > 1 else "")
    if len(equal) > EDITS:
        yield element("p", f"and {len(equal) - EDITS:,} more")


def _edit(text: str, edit: Edit, flagged: Span) -> Html:
    """What goes out struck and what comes in, within the words of the finding where it lies in them."""
    start, end = edit.span.start, edit.span.end
    within = flagged.contains(edit.span)
    before = text[max(start - AROUND, flagged.start) : start] if within else ""
    after = text[end : min(end + AROUND, flagged.end)] if within else ""
    out = _clipped(squeezed(text[start : min(end, start + 2 * LONGEST)])) or BLANK
    new = _clipped(squeezed(edit.replacement[: 2 * LONGEST]))
    told = [element("del", out)] if end > start else []
    told += [element("ins", new)] if new else []
    return joined([squeezed(before), joined(told, " "), squeezed(after)])


def _clipped(words: str) -> str:
    words = words.strip()
    return words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"


def _related(leaf: Leaf, finding: Finding) -> Html:
    if not finding.related:
        return Html()
    by_label: dict[str, list[Span]] = {}
    for related in finding.related:
        by_label.setdefault(related.label, []).append(related.span)
    items = [element("li", f"{label}: ", leaf.links(spans)) for label, spans in by_label.items()]
    return element("ul", *items, class_="related")


def _why(leaf: Leaf, finding: Finding) -> Html:
    """The rule in its own words, for who asks."""
    rule = leaf.rules.get(finding.code)
    if rule is None:
        return Html()
    told = [element("p", *_coded(paragraph)) for paragraph in (rule.fault, *rule.reason.split("\n\n")) if paragraph]
    return element("details", element("summary", "Why it matters"), *told)


def _coded(words: str) -> Iterator[Html | str]:
    """Words of a docstring, with what stands between double backquotes as code."""
    for at, part in enumerate(words.split("``")):
        yield element("code", part) if at % 2 else part
