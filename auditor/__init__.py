"""Source-attribution and duplication auditor for news.

    from auditor import Auditor, Settings

    with Auditor.of(Settings()) as auditor:
        for result in auditor.audit_paths(["wire/"]):
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
    from auditor.model.finding import Confidence as Confidence
    from auditor.model.finding import Edit as Edit
    from auditor.model.finding import Finding as Finding
    from auditor.model.finding import Fix as Fix
    from auditor.model.finding import Related as Related
    from auditor.model.finding import Severity as Severity
    from auditor.model.report import AuditReport as AuditReport
    from auditor.model.report import Skipped as Skipped
    from auditor.model.span import Span as Span
    from auditor.readers.limits import Limits as Limits
    from auditor.reports.base import Style as Style
    from auditor.reports.base import renderer as renderer
    from auditor.rules.base import Rule as Rule
    from auditor.settings import Settings as Settings
    from auditor.settings_file import read_settings as read_settings

    __version__: str

_HOMES = {
    "Analysis": "auditor.model.analysis",
    "Article": "auditor.model.article",
    "AuditReport": "auditor.model.report",
    "Auditor": "auditor.audit",
    "AuditorError": "auditor.errors",
    "Baseline": "auditor.baseline",
    "BlockKind": "auditor.model.article",
    "Confidence": "auditor.model.finding",
    "Edit": "auditor.model.finding",
    "Finding": "auditor.model.finding",
    "Fix": "auditor.model.finding",
    "Limits": "auditor.readers.limits",
    "Related": "auditor.model.finding",
    "Rule": "auditor.rules.base",
    "Settings": "auditor.settings",
    "Severity": "auditor.model.finding",
    "Skipped": "auditor.model.report",
    "Span": "auditor.model.span",
    "Style": "auditor.reports.base",
    "read_baseline": "auditor.baseline",
    "read_settings": "auditor.settings_file",
    "renderer": "auditor.reports.base",
}

__all__ = ["__version__", *_HOMES]


def __getattr__(name: str) -> object:
    """Import a public name from where it lives."""
    if name == "__version__":
        from auditor.reports.record.tool import tool_version

        return tool_version()
    if name not in _HOMES:
        raise AttributeError(f"module 'auditor' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """The public names."""
    return sorted(__all__)
