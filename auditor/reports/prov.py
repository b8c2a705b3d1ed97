"""PROV-JSON, W3C's form of provenance: one document, in which each article is a bundle; streamed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from json import JSONEncoder

from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style
from auditor.reports.record.provenance import PREFIX, Json, provenance_object

_encode = JSONEncoder().encode


def render(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield the head, a bundle for each article as it comes, and what was skipped, which alone is kept."""
    yield f'{{\n"prefix": {_encode(PREFIX)},\n"bundle": {{'
    skipped: dict[str, Json] = {}
    articles = 0
    for result in results:
        if isinstance(result, AuditReport):
            articles += 1
            bundle = provenance_object(result.analysis, articles)
            yield f'{"," if articles > 1 else ""}\n"auditor:{articles}": {_encode(bundle)}'
        elif not result.beside:
            told = {"auditor:origin": result.origin, "auditor:skipped": result.reason}
            skipped[f"auditor:skipped/{len(skipped) + 1}"] = told
    yield f'\n}},\n"entity": {_encode(skipped)}\n}}\n'
