"""The whole report as one JSON document: ASCII-escaped, one list item to a line, streamed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from json import JSONEncoder

from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style
from auditor.reports.record.article import Json, article_object, skipped_object
from auditor.reports.record.tool import FORMAT, VERSION, tool_object

_encode = JSONEncoder().encode


def render(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield the head, each article as it comes, and the tail, which alone waits for the last result."""
    yield f'{{\n"format": "{FORMAT}", "version": {VERSION},\n"tool": {_encode(tool_object())},\n"articles": ['
    skipped: list[Json] = []
    codes: Counter[str] = Counter()
    articles = suppressed = 0
    for result in results:
        match result:
            case AuditReport():
                yield ("," if articles else "") + "\n" + _article(article_object(result))
                articles += 1
                codes.update(finding.code for finding in result.findings)
                suppressed += len(result.findings) - len(result.live)
            case Skipped():
                skipped.append(skipped_object(result, "reason"))
    by_code = dict(sorted(codes.items()))
    summary = {"articles": articles, "findings": codes.total(), "suppressed": suppressed, "by_code": by_code}
    yield f'\n],\n"skipped": {_items(skipped)},\n"summary": {_encode(summary)}\n}}\n'


def _article(value: Json) -> str:
    fields = (
        f"  {_encode(key)}: {_items(field) if isinstance(field, list) else _encode(field)}"
        for key, field in value.items()
    )
    return "{\n" + ",\n".join(fields) + "\n}"


def _items(values: list[Json]) -> str:
    if not values:
        return "[]"
    return "[\n    " + ",\n    ".join(map(_encode, values)) + "\n  ]"
