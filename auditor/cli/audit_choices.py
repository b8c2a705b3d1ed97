"""What may be asked of ``auditor audit``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

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
    file_of,
)
from auditor.cli.patterns import expanded
from auditor.reports.base import formats

if TYPE_CHECKING:
    from auditor.settings import Settings

DEFAULT_FORMAT = "terminal"
TELLING = DEFAULT_FORMAT, "statistics", "markdown", "html"
"""Formats that say themselves how many findings are suppressed."""


@dataclass(frozen=True)
class Wanted:
    """All that the user asked of one audit; each field is an argument or an option of the command."""

    paths: Annotated[
        list[str], typer.Argument(metavar="PATHS", help="Files, folders, patterns; - is stdin.", callback=expanded)
    ]
    format_: Annotated[str, typer.Option("--format", "-f", metavar="FORMAT", help=f"{', '.join(formats())}.")] = (
        "terminal"
    )
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write the report to this file; - is stdout.")
    ] = None
    select: Annotated[
        list[str] | None, typer.Option(metavar="RULES", help="Rules to run: codes, prefixes (CAP) or names.")
    ] = None
    ignore: Annotated[list[str] | None, typer.Option(metavar="RULES", help="Rules to leave out, likewise.")] = None
    fail_on: Annotated[
        str | None, typer.Option(metavar="SEVERITY", help="Exit 1 from: error, warning (default), note; or never.")
    ] = None
    min_severity: Annotated[
        str | None, typer.Option(metavar="SEVERITY", help="Show findings from: error, warning or note (the default).")
    ] = None
    baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Leave out the findings that this baseline knows.")
    ] = None
    write_baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Record all findings as known in this baseline.")
    ] = None
    corpus: Annotated[
        Path | None, typer.Option(metavar="INDEX", help="Compare with this index (auditor corpus add makes it).")
    ] = None
    publisher: Publisher = None
    fix: Annotated[bool, typer.Option("--fix", help="Mend what can safely be mended; report what is left.")] = False
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help="With --fix or --diff: the unsafe fixes too; look at them after.")
    ] = False
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would change; change nothing.")] = False
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count findings by rule and publisher; -f json and csv go with it.")
    ] = False
    full: Annotated[
        bool, typer.Option("--full", help="Print every article in full, not a line each, and who says each claim.")
    ] = False
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say what is wrong and nothing else.")] = False
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit 2 if any input could not be audited, an empty file too.")
    ] = False
    exclude: Exclude = None
    force_exclude: ForceExclude = False
    respect_ignore: RespectIgnore = False
    stdin_filename: Annotated[str | None, typer.Option(metavar="NAME", help="What stdin is called and read as.")] = None
    input_format: InputFormat = None
    column: Column = None
    allow_network: AllowNetwork = False
    limit: Limit = None
    jobs: Annotated[
        int,
        typer.Option(
            "--jobs",
            "-j",
            metavar="N",
            min=0,
            help="Processes that audit; 0 is one for each core. With --fix it is always one.",
        ),
    ] = 1
    config: Config = None
    isolated: Isolated = False

    @cached_property
    def settings(self) -> Settings:
        """The house's settings, with the options laid over them; SettingsError where one asks for what is not there."""
        from auditor.cli.choices import excluded, rules_named, settings_for, severity_named
        from auditor.model.finding import Severity
        from auditor.rules.selection import check_patterns
        from auditor.settings import FailOn
        from auditor.value import replace

        house = settings_for(self.paths, self.config, self.isolated, self.quiet)
        check_patterns(house)  # those too that an option takes the place of
        select, ignore = rules_named(self.select, self.ignore)
        return replace(
            house,
            select=select or house.select,
            ignore=(*house.ignore, *ignore),
            fail_on=severity_named(FailOn, self.fail_on) or house.fail_on,
            min_severity=severity_named(Severity, self.min_severity) or house.min_severity,
            publisher=self.publisher or house.publisher,
            exclude=excluded(house, self.exclude),
            force_exclude=self.force_exclude or house.force_exclude,
            corpus=replace(house.corpus, index=self.corpus or house.corpus.index),
        )

    @property
    def format(self) -> str:
        """The format asked for; ``table`` is what corpus and rules call the one for a terminal."""
        return DEFAULT_FORMAT if self.format_ == "table" else self.format_

    @property
    def target(self) -> Path | None:
        """Where the report goes; ``None`` for stdout."""
        return file_of(self.output)

    @property
    def tells_suppressed(self) -> bool:
        """Whether the report says itself how many findings are suppressed."""
        return self.format in TELLING and not (self.statistics and self.format != DEFAULT_FORMAT)
