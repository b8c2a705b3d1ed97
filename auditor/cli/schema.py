"""``auditor schema``: the JSON Schema of the report, for programs that read it."""

from __future__ import annotations


def schema() -> None:
    """Print the JSON Schema of the report that --format json prints."""
    from auditor.cli.output import write
    from auditor.reports.record.tool import schema_text

    write([schema_text()], None)
