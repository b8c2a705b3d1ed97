"""``auditor schema``: the JSON Schema of the report, for programs that read it."""

from __future__ import annotations

import sys


def schema() -> None:
    """Print the JSON Schema of the report that --format json prints."""
    from auditor.reports.record.tool import schema_text

    sys.stdout.write(schema_text())
