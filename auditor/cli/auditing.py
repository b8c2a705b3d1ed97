"""Carry out one ``auditor audit``: audit, mend where asked, print, and tell the exit status."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from auditor.audit import Auditor
from auditor.cli.messages import complain, say
from auditor.cli.output import style_for, write
from auditor.cli.progress import watched
from auditor.cli.tally import FAILED, Tally
from auditor.errors import SettingsError
from auditor.model.finding import Severity
from auditor.model.report import AuditReport, Skipped
from auditor.readers.limits import Limits
from auditor.reports.base import renderer
from auditor.settings import Settings

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Wanted:
    """All that the user asked of one audit, settings included."""

    paths: tuple[str, ...]
    settings: Settings
    format: str = "terminal"
    output: Path | None = None
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    full: bool = False
    quiet: bool = False
    strict: bool = False
    respect_ignore: bool = False
    stdin_filename: str | None = None
    input_format: str | None = None
    limits: tuple[str, ...] = ()

    @property
    def mends(self) -> bool:
        """Whether texts are to be mended; to ask for unsafe fixes is to ask for fixes."""
        return self.fix or (self.unsafe_fixes and not self.diff)


def carry_out(wanted: Wanted) -> int:
    """Do it and return the exit status; SettingsError, before anything is read, where that cannot be done."""
    render = renderer(wanted.format)
    auditor = Auditor.of(wanted.settings, Limits.of(wanted.limits), wanted.input_format)
    tally = Tally(wanted.settings.fail_on, Severity.NOTE if wanted.diff else wanted.settings.min_severity)
    if STDIN in wanted.paths and (wanted.mends or wanted.diff) and len(wanted.paths) > 1:
        raise SettingsError("--fix and --diff take stdin alone, or files and folders")
    if wanted.diff:
        _print_diffs(wanted, auditor, tally)
    elif wanted.mends and STDIN in wanted.paths:
        _mend_stdin(wanted, auditor, tally)
    else:
        results = _mended(wanted, auditor) if wanted.mends else _results(wanted, auditor)
        style = style_for(wanted.output, full=wanted.full, quiet=wanted.quiet)
        write(render(tally.watch(results), style), wanted.output)
    return _status(wanted, tally)


def _results(wanted: Wanted, auditor: Auditor) -> Iterator[AuditReport | Skipped]:
    results = auditor.audit_paths(
        wanted.paths, respect_ignore=wanted.respect_ignore, stdin_filename=wanted.stdin_filename
    )
    return watched(_collected(results), quiet=wanted.quiet, beside=wanted.output is not None)


def _collected(results: Iterator[AuditReport | Skipped]) -> Iterator[AuditReport | Skipped]:
    """Collect garbage from the second article on: what start-up and the first one made is kept for all of them."""
    for result in results:
        yield result
        if not gc.isenabled():
            gc.freeze()
            gc.enable()


def _mended(wanted: Wanted, auditor: Auditor) -> Iterator[AuditReport | Skipped]:
    from auditor.cli.mending import Mender

    mender = Mender(auditor, unsafe=wanted.unsafe_fixes)
    yield from mender.mend_files(_results(wanted, auditor))
    if not wanted.quiet:
        complain(mender.summary())


def _print_diffs(wanted: Wanted, auditor: Auditor, tally: Tally) -> None:
    from auditor.cli.mending import Mender

    mender = Mender(auditor, unsafe=wanted.unsafe_fixes)
    write(mender.diffs(tally.watch(_results(wanted, auditor))), wanted.output)
    if mender.unmendable and not wanted.quiet:
        complain(mender.summary())


def _mend_stdin(wanted: Wanted, auditor: Auditor, tally: Tally) -> None:
    from auditor.cli.mending import Mender, mend_stdin

    mender = Mender(auditor, unsafe=wanted.unsafe_fixes)
    left = tally.watch([mend_stdin(mender, auditor, wanted.stdin_filename or STDIN)])
    if wanted.output is not None:
        style = style_for(wanted.output, full=wanted.full, quiet=wanted.quiet)
        write(renderer(wanted.format)(left, style), wanted.output)
        return
    for line in renderer("concise")(left, style_for(None, full=False, quiet=wanted.quiet)):
        say(line.rstrip("\n"))


def _status(wanted: Wanted, tally: Tally) -> int:
    status = tally.status(wanted.strict)
    if status == FAILED and not tally.articles:
        complain("nothing could be audited" + _because(tally.last_skipped))
    elif tally.crashed:
        complain(f"{tally.crashed} not audited because of a fault in the auditor; see the skipped")
    return status


def _because(skipped: Skipped | None) -> str:
    return "" if skipped is None else f": {skipped.origin}: {skipped.reason}"
