"""``auditor schema``: the JSON Schema of the report, for programs that read it."""

from __future__ import annotations

from typing import Annotated

import typer

from auditor.cli.formats import chosen_format

FORMATS = ("json", "jsonl")


def schema(
    format_: Annotated[
        str, typer.Option("--format", "-f", metavar="FORMAT", help="json: the whole report; jsonl: one line.")
    ] = "json",
) -> None:
    """Print the JSON Schema of what auditor audit prints with --format json or jsonl."""
    from auditor.cli.output import write
    from auditor.reports.record.tool import line_schema_text, schema_text

    write([schema_text() if chosen_format(format_, FORMATS) == "json" else line_schema_text()], None)
