"""Rules, findings and what was skipped as JSON objects of SARIF 2.1.0."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from auditor.model.descriptor import Descriptor
from auditor.model.finding import Edit, Finding, Fix
from auditor.model.origin import Origin
from auditor.model.report import Skipped
from auditor.model.span import Span
from auditor.reports.places.located import Located
from auditor.text.printable import printable

Json = dict[str, Any]

FINGERPRINT = "auditorFingerprint/v1"

_MEANS_MORE = re.compile(r"[\\\[\]]|[{}]")


def message(text: str) -> Json:
    """A plain text message, in which brackets make no link (§3.11.6) and braces no placeholder (§3.11.5)."""
    lines = "\n".join(printable(line) for line in text.split("\n"))
    return {"text": _MEANS_MORE.sub(_escaped, lines)}


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    return character * 2 if character in "{}" else "\\" + character


def rule_object(rule: Descriptor) -> Json:
    """A reportingDescriptor."""
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": message(rule.fault),
        "fullDescription": message(rule.reason or rule.fault),
        "help": message(rule.doc),
        "defaultConfiguration": {"level": rule.severity.value},
    }


def result_object(finding: Finding, located: Located, indices: Mapping[str, int]) -> Json:
    """A result; ``indices`` are the places of the rules in the list of them, by code."""
    index = {"ruleIndex": indices[finding.code]} if finding.code in indices else {}
    result: Json = {
        "ruleId": finding.code,
        **index,
        "level": finding.severity.value,
        "message": message(finding.message),
        "locations": [_location(located, finding.span)],
        **({} if finding.baseline is None else {"baselineState": finding.baseline.value}),
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
        "suppressions": _suppressions(finding),
        "properties": _properties(finding, located),
    }
    if related := _related(finding, located):
        result["relatedLocations"] = related
    if finding.fix is not None and located.can_be_made(finding.fix):
        result["fixes"] = [_fix(finding.fix, located)]
    return result


def _related(finding: Finding, located: Located) -> list[Json]:
    """Each place once: where no lines are told, places that differ may look the same, which the schema forbids."""
    places: list[Json] = []
    for related in finding.related:
        place = {**_location(located, related.span), "message": message(related.label)}
        if located.in_file or place not in places:
            places.append(place)
    return places


def notification(skipped: Skipped, folder: str) -> Json:
    """A notification of an input that could not be audited; one that nobody asked for is a note."""
    level = "error" if skipped.crashed else "note" if skipped.beside else "warning"
    origin = Origin.of(skipped.origin)
    artifact: Json = {"physicalLocation": {"artifactLocation": {"uri": origin.uri(folder)}}}
    return {"level": level, "message": message(skipped.reason), "locations": [artifact | _record(origin)]}


def _location(located: Located, span: Span) -> Json:
    physical: Json = {"artifactLocation": _artifact(located)}
    if located.in_file:
        physical["region"] = _region(located, span)
    elif located.record_line is not None:
        physical["region"] = {"startLine": located.record_line}
    return {"physicalLocation": physical, **_record(located.origin)}


def _artifact(located: Located) -> Json:
    return {"uri": located.origin.uri(located.folder)}


def _record(origin: Origin) -> Json:
    if not origin.record:
        return {}
    return {"logicalLocations": [{"name": printable(origin.record), "kind": "element"}]}


def _region(located: Located, span: Span) -> Json:
    start, end, raw = located.start(span), located.end(span), located.article.raw_span(span)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": raw.start,
        "charLength": len(raw),
    }


def _properties(finding: Finding, located: Located) -> Json:
    """What SARIF has no word for; where the file has no lines, the place in the article's text."""
    place = located.start(finding.span)
    in_text = {} if located.in_file else {"line": place.line, "column": place.column}
    return {"confidence": finding.confidence.value, **in_text}


def _suppressions(finding: Finding) -> list[Json]:
    """Empty where the finding counts: an absent list would leave it open (§3.27.23).

    That it is accepted is what a suppression says by itself; schemas do not agree on what that property is called.
    """
    held = finding.suppressed
    return [] if held is None else [{"kind": held.kind, "justification": printable(held.reason)}]


def _fix(fix: Fix, located: Located) -> Json:
    replacements = [_replacement(edit, located) for edit in fix.edits]
    return {
        "description": {"text": "safe fix" if fix.safe else "fix to look at"},
        "artifactChanges": [{"artifactLocation": _artifact(located), "replacements": replacements}],
    }


def _replacement(edit: Edit, located: Located) -> Json:
    return {"deletedRegion": _region(located, edit.span), "insertedContent": {"text": edit.replacement}}
