"""Source-attribution and duplication auditor for news.

    from auditor import Auditor, Settings

    for result in Auditor.of(Settings()).audit_paths(["wire/"]):
        ...

The names below are imported when they are first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.audit import Auditor as Auditor
    from auditor.baseline import Baseline as Baseline
    from auditor.baseline import read_baseline as read_baseline
    from auditor.errors import AuditorError as AuditorError
    from auditor.model.analysis import Analysis as Analysis
    from auditor.model.article import Article as Article
    from auditor.model.article import BlockKind as BlockKind
    from auditor.model.finding import Finding as Finding
    from auditor.model.finding import Severity as Severity
    from auditor.model.report import AuditReport as AuditReport
    from auditor.model.report import Skipped as Skipped
    from auditor.model.span import Span as Span
    from auditor.settings import Settings as Settings
    from auditor.settings import read_settings as read_settings

_HOMES = {
    "Analysis": "auditor.model.analysis",
    "Article": "auditor.model.article",
    "AuditReport": "auditor.model.report",
    "Auditor": "auditor.audit",
    "AuditorError": "auditor.errors",
    "Baseline": "auditor.baseline",
    "BlockKind": "auditor.model.article",
    "Finding": "auditor.model.finding",
    "Settings": "auditor.settings",
    "Severity": "auditor.model.finding",
    "Skipped": "auditor.model.report",
    "Span": "auditor.model.span",
    "read_baseline": "auditor.baseline",
    "read_settings": "auditor.settings",
}


def __getattr__(name: str) -> object:
    """Import a public name from where it lives."""
    if name not in _HOMES:
        raise AttributeError(f"module 'auditor' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """The public names."""
    return sorted(_HOMES)
