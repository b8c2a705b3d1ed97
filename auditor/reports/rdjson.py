"""Diagnostics in reviewdog's format, one to a line: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf.

A column counts bytes of UTF-8 there; where only a reader knows what stands in a line, the line alone is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from json import JSONEncoder
from typing import Any

from auditor.model.finding import Finding, Severity
from auditor.model.origin import Origin
from auditor.model.place import Place
from auditor.model.report import AuditReport, Skipped
from auditor.model.span import Span
from auditor.reports.base import Style
from auditor.reports.places.located import Located
from auditor.text.printable import printable

Json = dict[str, Any]

LEVELS = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}

_MARKS = re.compile(r"[\\`<\[\]]")
_MENTION = re.compile(r"@(?=\w)")

_encode = JSONEncoder().encode


def render(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield a diagnostic for each finding that counts, and for each input that could not be audited."""
    yield '{"source": {"name": "auditor"}, "diagnostics": ['
    separator = "\n"
    for result in results:
        for diagnostic in _diagnostics(result, style):
            yield separator + _encode(diagnostic)
            separator = ",\n"
    yield "\n]}\n"


def _diagnostics(result: AuditReport | Skipped, style: Style) -> Iterator[Json]:
    if isinstance(result, AuditReport):
        located = Located.of(result, style)
        yield from (_diagnostic(finding, located) for finding in result.live)
    elif not result.beside:
        path = printable(Origin.of(result.origin).within(style.folder))
        severity = "ERROR" if result.crashed else "WARNING"
        message = _message(f"{result.origin}: skipped: {result.reason}")
        yield {"message": message, "location": {"path": path}, "severity": severity}


def _diagnostic(finding: Finding, located: Located) -> Json:
    where = "" if located.in_file else f"{located.where(finding.span)}: "
    diagnostic: Json = {
        "message": _message(f"{where}{finding.message}"),
        "location": {"path": printable(located.path)},
        "severity": LEVELS[finding.severity],
        "code": {"value": finding.code},
    }
    if located.in_file:
        diagnostic["location"]["range"] = _range(finding.span, located)
    elif located.record_line is not None:
        diagnostic["location"]["range"] = {"start": {"line": located.record_line}}
    if finding.fix is not None and len(finding.fix.edits) == 1 and located.can_be_made(finding.fix):
        (edit,) = finding.fix.edits  # each suggestion is applied alone
        diagnostic["suggestions"] = [{"range": _range(edit.span, located), "text": edit.replacement}]
    return diagnostic


def _message(words: str) -> str:
    """``words`` as a comment may hold them, which is read as Markdown: no link, no picture, no code and no mention."""
    return _MENTION.sub("@\u2060", _MARKS.sub(r"\\\g<0>", printable(words)))


def _range(span: Span, located: Located) -> Json:
    start, end = located.start(span), located.end(span)
    if located.article.source_map is not None:
        return {"start": {"line": start.line}, "end": {"line": end.line}}
    return {"start": _position(start, span.start, located), "end": _position(end, span.end, located)}


def _position(place: Place, at: int, located: Located) -> Json:
    before = located.article.text[at - place.column + 1 : at]
    return {"line": place.line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
