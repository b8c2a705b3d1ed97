"""Which program and which version of the format a report comes from."""

from __future__ import annotations

from functools import cache
from importlib import resources

FORMAT = "auditor-report"
VERSION = 1


@cache
def tool_version() -> str:
    """The version of the auditor that is installed."""
    from importlib.metadata import version

    return version("auditor")


def tool_object() -> dict[str, str]:
    """The ``tool`` field of a report."""
    return {"name": "auditor", "version": tool_version()}


def schema_text() -> str:
    """The JSON Schema of the report, as it ships."""
    return (resources.files("auditor.reports") / "auditor-report.schema.json").read_text(encoding="utf-8")


def line_schema_text() -> str:
    """The JSON Schema of one line of JSON Lines: an article of the report, or an input that was skipped."""
    import json

    parts = json.loads(schema_text())["$defs"]
    line = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:auditor:line:{VERSION}",
        "title": f"A line of the auditor's JSON Lines, version {VERSION}",
        "oneOf": [{"$ref": "#/$defs/article"}, {"$ref": "#/$defs/skipped_line"}],
        "$defs": parts,
    }
    return json.dumps(line, indent=2, ensure_ascii=False) + "\n"
