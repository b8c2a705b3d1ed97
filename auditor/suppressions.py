"""Findings that the house does not want told, by rule and by path, for a reason that stands beside them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator

from auditor.errors import SettingsError
from auditor.model.finding import Finding, Suppression
from auditor.model.origin import Origin
from auditor.model.report import AuditReport
from auditor.settings import Suppress, told_of
from auditor.value import replace, value

Matches = Callable[[str], bool]
CodesOf = Callable[[tuple[str, ...]], Iterable[str]]


@value
class _Held:
    """Findings of ``codes`` (of all rules, where there are none) in the files that match."""

    codes: frozenset[str]
    matches: Matches
    suppression: Suppression


@value
class Suppressions:
    """What settings suppress; paths are told from ``folder``, an absolute path."""

    folder: str
    held: tuple[_Held, ...] = ()

    @classmethod
    def of(cls, entries: tuple[Suppress, ...], codes_of: CodesOf, source: str) -> Suppressions:
        """Make ready what the settings in file ``source`` suppress; ``codes_of`` are the codes that patterns choose."""
        folder = os.path.dirname(os.path.abspath(source or "-")) if entries else ""
        return cls(folder, tuple(_held(entry, codes_of, source) for entry in entries))

    def suppressed(self, report: AuditReport) -> AuditReport:
        """``report`` with what is suppressed marked so, by the first entry that it falls under."""
        if not self.held:
            return report
        path = Origin.of(report.analysis.article.origin).absolute.within(self.folder)
        here = [held for held in self.held if held.matches(path)]
        return replace(report, findings=tuple(_marked(report.findings, here))) if here else report


def _marked(findings: Iterable[Finding], here: list[_Held]) -> Iterator[Finding]:
    for finding in findings:
        held = next((each for each in here if not each.codes or finding.code in each.codes), None)
        yield finding if held is None else replace(finding, suppressed=held.suppression)


def _held(entry: Suppress, codes_of: CodesOf, source: str) -> _Held:
    codes = frozenset(codes_of(entry.codes)) if entry.codes else frozenset()
    return _Held(codes, _matcher(entry.paths, source), Suppression("external", entry.reason))


def _matcher(paths: tuple[str, ...], source: str) -> Matches:
    if not paths:
        return lambda path: True
    from pathspec import GitIgnoreSpec

    try:
        spec = GitIgnoreSpec.from_lines(paths)
    except ValueError as error:
        raise SettingsError(f"{told_of(source)}suppress.paths: {error}") from None
    return lambda path: spec.match_file(path)
