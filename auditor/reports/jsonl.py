"""JSON Lines: one article object to a line, and one line for each input that could not be audited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from json import JSONEncoder

from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style
from auditor.reports.record.article import article_object, skipped_object


def render(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield a line for each result, in the order they come; none is kept."""
    encode = JSONEncoder(check_circular=False).encode  # what is made of values holds nothing that holds it
    for result in results:
        match result:
            case AuditReport():
                yield encode(article_object(result)) + "\n"
            case Skipped():
                yield encode(skipped_object(result, "skipped")) + "\n"
