"""``auditor audit``: files, folders or stdin in, a provenance report out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def audit(
    paths: Annotated[list[str], typer.Argument(metavar="PATHS...", help="Files and folders; - is stdin.")],
    format_: Annotated[str, typer.Option("--format", "-f", help="terminal, concise, json, jsonl …")] = "terminal",
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write the report to this file.")] = None,
    select: Annotated[list[str] | None, typer.Option(help="Rules to run: codes, prefixes or names.")] = None,
    ignore: Annotated[list[str] | None, typer.Option(help="Rules to leave out, likewise.")] = None,
    fail_on: Annotated[str | None, typer.Option(help="Exit 1 from this severity: error, warning, note.")] = None,
    min_severity: Annotated[str | None, typer.Option(help="Show findings from this severity.")] = None,
    publisher: Annotated[str | None, typer.Option(help="Publisher of articles that name none.")] = None,
    exclude: Annotated[list[str] | None, typer.Option(help="Leave out paths like this (gitignore patterns).")] = None,
    respect_ignore: Annotated[bool, typer.Option("--respect-ignore", help="Obey ignore files in folders.")] = False,
    stdin_filename: Annotated[str | None, typer.Option(help="What stdin is called, and read as.")] = None,
    config: Annotated[Path | None, typer.Option(help="Settings file to read.")] = None,
    isolated: Annotated[bool, typer.Option("--isolated", help="Read no settings file.")] = False,
    statistics: Annotated[bool, typer.Option("--statistics", help="Count findings by rule.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Exit 2 if any input could not be audited.")] = False,
    full: Annotated[bool, typer.Option("--full", help="Show every article in full, not a line each.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say what is wrong and nothing else.")] = False,
) -> None:
    """Audit articles and report where each comes from and what to mend.

    Exit status: 0 nothing at or above --fail-on, 1 something is, 2 the work could not be done.
    """
    from auditor.audit import Auditor
    from auditor.cli.choices import Choices, settings_for
    from auditor.cli.messages import complain
    from auditor.cli.output import style_for, write
    from auditor.cli.tally import Tally
    from auditor.reports.base import renderer

    render = renderer("statistics" if statistics else format_)
    choices = Choices(tuple(select or ()), tuple(ignore or ()), fail_on, min_severity, publisher, tuple(exclude or ()))
    settings = choices.over(settings_for(paths, config, isolated, quiet))
    auditor = Auditor.of(settings)
    tally = Tally(settings.fail_on, settings.min_severity)
    results = auditor.audit_paths(paths, respect_ignore=respect_ignore, stdin_filename=stdin_filename)
    write(render(tally.watch(results), style_for(output, full=full, quiet=quiet)), output)
    if not tally.articles:
        complain("nothing could be audited")
    raise typer.Exit(tally.status(strict))
