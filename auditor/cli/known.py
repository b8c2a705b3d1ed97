"""The baseline of one run: which is compared with, or which is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from auditor.baseline import Baseline, Recording, Remains, read_baseline
from auditor.cli.messages import complain
from auditor.cli.output import OutputError, replace_file
from auditor.errors import SettingsError
from auditor.model.report import AuditReport, Skipped
from auditor.text.counting import counted

TOLD = 3
"""Stale findings that are told one by one."""


class Known:
    """Watches the results of a run for its baseline; does nothing where there is none.

    SettingsError where both are asked for, BaselineError where the baseline cannot be read.
    """

    def __init__(self, compare: Path | None, write: Path | None) -> None:
        if compare is not None and write is not None:
            raise SettingsError(
                "--baseline leaves out what is known and --write-baseline records all there is; give one of them"
            )
        self._path, self._target = compare, write
        self.baseline: Baseline | None = None if compare is None else read_baseline(compare)
        self._remains = None if self.baseline is None else Remains(self.baseline)
        self._recording = None if write is None else Recording(write)
        self._results: Iterator[AuditReport | Skipped] = iter(())

    def watch(self, results: Iterable[AuditReport | Skipped]) -> Iterator[AuditReport | Skipped]:
        """Pass ``results`` on; findings that are recorded count no more."""
        for watcher in (self._remains, self._recording):
            if watcher is not None:
                results = watcher.watch(results)
        self._results = iter(results)
        return self._results

    def tell_stale(self) -> None:
        """Say which findings of the baseline are gone, if any."""
        if self._remains is not None and (stale := self._remains.stale()):
            listed = "; ".join(f"{place} {code}" for place, code in stale[:TOLD])
            more = f"; and {len(stale) - TOLD:,} more" if len(stale) > TOLD else ""
            complain(
                f"{self._path}: {counted(len(stale), 'known finding is', 'known findings are')} gone ({listed}{more}); "
                f"--write-baseline {self._path} records what is left"
            )

    def write(self, quiet: bool) -> None:
        """Put the findings of all results into the file that was asked for, at once; OutputError if that fails."""
        if self._recording is None or self._target is None:
            return
        for _ in self._results:  # a reader who left early has no say in what is known
            pass
        target = self._target.resolve()
        try:
            replace_file(target, [self._recording.text().encode("utf-8")])
        except OSError as error:
            raise OutputError(self._target, error.strerror or str(error)) from error
        if not quiet:
            complain(f"{self._target}: {counted(self._recording.findings, 'finding')} recorded as known")
