"""Carry out one ``auditor audit``: audit, mend where asked, print, and tell the exit status."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterable
from contextlib import closing
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

from auditor.audit import TOGETHER, Auditor
from auditor.cli.audit_choices import DEFAULT_FORMAT, Wanted
from auditor.cli.choices import columns_named
from auditor.cli.known import Known
from auditor.cli.messages import complain, say
from auditor.cli.output import style_for, write, write_exactly
from auditor.cli.progress import watched
from auditor.cli.tally import FAILED, Tally
from auditor.cli.targets import BASELINE, refuse_targets
from auditor.errors import SettingsError
from auditor.model.finding import Severity
from auditor.model.origin import STDIN
from auditor.model.report import AuditReport, Skipped
from auditor.readers.collecting import collect_seldom
from auditor.readers.limits import Limits
from auditor.readers.sieve import Sieve
from auditor.reports.base import Render, renderer
from auditor.text.counting import counted
from auditor.text.printable import printable

if TYPE_CHECKING:
    from auditor.cli.mending import Mender
    from auditor.workers import Make, Results

FOR_PEOPLE = DEFAULT_FORMAT, "concise"


def carry_out(wanted: Wanted) -> int:
    """Do it and return the exit status; SettingsError, before anything is read, where that cannot be done."""
    _check(wanted)
    known = Known(wanted.baseline, wanted.write_baseline)
    make = partial(
        Auditor.of,
        wanted.settings,
        limits=Limits.of(wanted.limit or ()),
        input_format=wanted.input_format,
        columns=columns_named(wanted.column or ()),
        allow_network=wanted.allow_network,
        baseline=known.baseline,
    )
    with closing(make()) as auditor:
        return _carry_out(wanted, auditor, known, _results(wanted, auditor, make))


def _check(wanted: Wanted) -> None:
    """Raise SettingsError for what does not go together, or does not exist, OutputError for a report in a wrong place.

    The settings are read first: what is wrong with them is told before anything else.
    """
    sieve = Sieve(wanted.settings.exclude, wanted.respect_ignore)
    if wanted.diff and (wanted.statistics or wanted.format != DEFAULT_FORMAT):
        raise SettingsError("--diff prints a diff and no report, so it goes with neither --format nor --statistics")
    if wanted.unsafe_fixes and not (wanted.fix or wanted.diff):
        raise SettingsError("--unsafe-fixes says which fixes, and goes with --fix or --diff")
    _render(wanted)
    baselines = {BASELINE: wanted.baseline or wanted.write_baseline}
    for target, kept in ((wanted.target, baselines), (wanted.write_baseline, {})):
        every_kind = wanted.input_format is not None
        refuse_targets(target, wanted.paths, wanted.settings, kept, sieve=sieve, every_kind=every_kind)


def _render(wanted: Wanted) -> Render:
    """What prints the results; SettingsError where there is no such format, or statistics have none like it."""
    render = renderer(wanted.format)
    if not wanted.statistics:
        return render
    from auditor.reports.statistics import FORMS

    if wanted.format not in FORMS:
        raise SettingsError(f"--statistics prints a table, csv or json, and no {wanted.format}")
    return FORMS[wanted.format]


def _carry_out(wanted: Wanted, auditor: Auditor, known: Known, results: Results) -> int:
    if not (wanted.fix or wanted.diff):
        tally = Tally(wanted.settings.fail_on, wanted.settings.min_severity, known)
        _print(wanted, tally.watch(results))
        if tally.fixable and tally.whole and wanted.format == "concise" and not wanted.quiet:
            complain(f"{tally.fixable:,} fixable with --fix")
        return _status(wanted, tally)
    if STDIN in wanted.paths and len(wanted.paths) > 1:
        raise SettingsError("--fix and --diff take stdin alone, or files and folders")
    return _carry_out_mending(wanted, auditor, known, results)


def _carry_out_mending(wanted: Wanted, auditor: Auditor, known: Known, results: Results) -> int:
    from auditor.cli.mending import Mender, mend_stdin

    mender = Mender(auditor, unsafe=wanted.unsafe_fixes)
    tally = Tally(wanted.settings.fail_on, Severity.NOTE if wanted.diff else wanted.settings.min_severity, known)
    if wanted.diff and STDIN in wanted.paths:
        raw = sys.stdin.buffer.read()
        given = auditor.audit_stream(wanted.stdin_filename or STDIN, BytesIO(raw))
        _print_diffs(wanted, mender, tally.watch(given), raw)
    elif wanted.diff:
        _print_diffs(wanted, mender, tally.watch(results))
    elif STDIN in wanted.paths:
        _print_beside(wanted, tally.watch([mend_stdin(mender, auditor, wanted.stdin_filename or STDIN)]))
    else:
        _print(wanted, tally.watch(mender.mend_files(results)))
    if not wanted.quiet and (mender.left or not wanted.diff):
        complain(mender.summary())
    return FAILED if mender.failed else _status(wanted, tally)


def _print(wanted: Wanted, results: Iterable[AuditReport | Skipped]) -> None:
    style = style_for(wanted.target, full=wanted.full, quiet=wanted.quiet, fail_on=wanted.settings.fail_on)
    write(_render(wanted)(results, style), wanted.target)


def _print_diffs(wanted: Wanted, mender: Mender, results: Results, raw: bytes | None = None) -> None:
    """A diff is exact for ``patch``, but nothing in it may act on a terminal."""
    if wanted.target is None and sys.stdout.isatty():
        lines = (line.decode("utf-8") for line in mender.diffs(results, raw, exact=False))
        write((printable(line.removesuffix("\n")) + "\n" for line in lines), None)
    else:
        write_exactly(mender.diffs(results, raw), wanted.target)


def _print_beside(wanted: Wanted, results: Iterable[AuditReport | Skipped]) -> None:
    """Print a report where stdout is taken by the mended text: to the file asked for, else in brief on stderr."""
    if wanted.target is not None:
        _print(wanted, results)
        return
    for line in renderer("concise")(
        results, style_for(None, full=False, quiet=wanted.quiet, fail_on=wanted.settings.fail_on)
    ):
        say(line.rstrip("\n"))


def _results(wanted: Wanted, auditor: Auditor, make: Make) -> Results:
    inputs = auditor.inputs(wanted.paths, respect_ignore=wanted.respect_ignore, stdin_filename=wanted.stdin_filename)
    if wanted.fix:  # a file is read when those before it have been mended: it may be one of them
        results = auditor.audit_inputs(inputs, together=1)
    elif wanted.jobs == 1:
        results = auditor.audit_inputs(inputs, together=1 if STDIN in wanted.paths else TOGETHER)
    else:
        from auditor.workers import audit_apart

        results = audit_apart(auditor, make, inputs, wanted.jobs)
    return watched(_collected(results), quiet=wanted.quiet)


def _collected(results: Results) -> Results:
    """Collect garbage from the second article on: what start-up and the first one made is kept for all of them."""
    for result in results:
        yield result
        if not gc.isenabled():
            collect_seldom()


def _status(wanted: Wanted, tally: Tally) -> int:
    status = tally.status(wanted.strict)
    if tally.done and not tally.crashed:
        tally.known.write(wanted.quiet)
    elif wanted.write_baseline is not None:
        complain(f"{wanted.write_baseline}: not written")
    if not tally.done:
        complain("nothing could be audited" + _because(wanted, tally.last_skipped))
    if tally.crashed:
        complain(f"{tally.crashed} not audited because of a fault in the auditor; see the skipped")
    if tally.whole and not wanted.quiet:
        _tell_counts(wanted, tally)
    return status


def _tell_counts(wanted: Wanted, tally: Tally) -> None:
    if tally.hidden:
        complain(f"{tally.hidden} of the findings that make this run fail are under --min-severity, and not shown")
    if tally.suppressed and not wanted.tells_suppressed:
        complain(f"{counted(tally.suppressed, 'finding is', 'findings are')} suppressed")
    tally.known.tell_stale()


def _because(wanted: Wanted, skipped: Skipped | None) -> str:
    """The reason, unless what was printed for people has told it already."""
    return "" if skipped is None or _told(wanted, skipped) else f": {skipped.origin}: {skipped.reason}"


def _told(wanted: Wanted, skipped: Skipped) -> bool:
    if skipped.beside and (wanted.quiet or wanted.diff):
        return False
    return wanted.diff or (wanted.target is None and wanted.format in FOR_PEOPLE and not wanted.statistics)
