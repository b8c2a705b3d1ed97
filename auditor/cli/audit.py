"""``auditor audit``: files, folders or stdin in, a provenance report out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from auditor.cli.options import (
    AllowNetwork,
    Column,
    Config,
    Exclude,
    ForceExclude,
    InputFormat,
    Isolated,
    Limit,
    Publisher,
    RespectIgnore,
)
from auditor.cli.patterns import expanded
from auditor.reports.base import formats


def audit(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATHS", help="Files, folders, patterns; - is stdin.", callback=expanded)
    ],
    format_: Annotated[
        str, typer.Option("--format", "-f", metavar="FORMAT", help=f"{', '.join(formats())}.")
    ] = "terminal",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write the report to this file; - is stdout.")
    ] = None,
    select: Annotated[
        list[str] | None, typer.Option(metavar="RULES", help="Rules to run: codes, prefixes (CAP) or names.")
    ] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="RULES", help="Rules to leave out, likewise.")] = None,
    fail_on: Annotated[
        str | None, typer.Option(metavar="SEVERITY", help="Exit 1 from: error, warning (default), note; or never.")
    ] = None,
    min_severity: Annotated[
        str | None, typer.Option(metavar="SEVERITY", help="Show findings from: error, warning or note (the default).")
    ] = None,
    baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Leave out the findings that this baseline knows.")
    ] = None,
    write_baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Record all findings as known in this baseline.")
    ] = None,
    corpus: Annotated[
        Path | None, typer.Option(metavar="INDEX", help="Compare with this index (auditor corpus add makes it).")
    ] = None,
    publisher: Publisher = None,
    fix: Annotated[bool, typer.Option("--fix", help="Mend what can safely be mended; report what is left.")] = False,
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help="With --fix or --diff: the unsafe fixes too; look at them after.")
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would change; change nothing.")] = False,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count findings by rule and publisher; -f json and csv go with it.")
    ] = False,
    full: Annotated[
        bool, typer.Option("--full", help="Print every article in full, not a line each, and who says each claim.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say what is wrong and nothing else.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Exit 2 if any input could not be audited.")] = False,
    exclude: Exclude = None,
    force_exclude: ForceExclude = False,
    respect_ignore: RespectIgnore = False,
    stdin_filename: Annotated[
        str | None, typer.Option(metavar="NAME", help="What stdin is called and read as.")
    ] = None,
    input_format: InputFormat = None,
    column: Column = None,
    allow_network: AllowNetwork = False,
    limit: Limit = None,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", metavar="N", min=0, help="Processes that audit; 0 is one for each core.")
    ] = 1,
    config: Config = None,
    isolated: Isolated = False,
) -> None:
    """Audit articles: where each comes from, who says what, and what to mend.

    Exit status: 0 nothing at or above --fail-on, 1 something is, 2 the work
    could not be done. With --fix what is left counts, with --diff what is there
    to begin with.
    """
    from auditor.cli.auditing import Wanted, carry_out
    from auditor.cli.choices import Choices, settings_for

    choices = Choices(
        tuple(select or ()),
        tuple(ignore or ()),
        fail_on,
        min_severity,
        publisher,
        tuple(exclude or ()),
        force_exclude,
        corpus,
    )
    wanted = Wanted(
        paths=tuple(paths),
        settings=choices.over(settings_for(paths, config, isolated, quiet)),
        format="terminal" if format_ == "table" else format_,  # as corpus and rules call it
        statistics=statistics,
        output=None if output == Path("-") else output,
        baseline=baseline,
        write_baseline=write_baseline,
        fix=fix,
        unsafe_fixes=unsafe_fixes,
        diff=diff,
        full=full,
        quiet=quiet,
        strict=strict,
        respect_ignore=respect_ignore,
        stdin_filename=stdin_filename,
        input_format=input_format,
        columns=tuple(column or ()),
        allow_network=allow_network,
        limits=tuple(limit or ()),
        jobs=jobs,
    )
    raise typer.Exit(carry_out(wanted))
