"""Workflow commands of GitHub Actions: annotations on the lines of a pull request.

https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands. A step shows ten annotations of each
level, so the tenth counts what would be more. What was skipped is one warning at most, and after the findings; a notice
where it is empty files alone, which are no failure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from auditor.model.finding import Finding, Severity
from auditor.model.origin import Origin
from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style
from auditor.reports.places.located import Located
from auditor.text.counting import counted
from auditor.text.printable import printable

SHOWN = 10
"""Annotations of one level that a step shows."""

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
WARNING, NOTICE = LEVELS[Severity.WARNING], LEVELS[Severity.NOTE]
SKIPPED = "skipped"
SHOWN_SKIPPED = 5
"""Inputs that were skipped and are told one by one."""

_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = _IN_MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def render(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield an annotation for each finding while there is room for its level, and at the end the last of each level."""
    rooms = {level: _Room(level) for level in LEVELS.values()}
    skips: list[Skipped] = []
    skipped, level = 0, NOTICE
    for result in results:
        if isinstance(result, AuditReport) or result.crashed:
            for grade, code, line in _annotations(result, style):
                yield from rooms[grade].take(code, line)
        elif not result.beside:
            skipped += 1
            level = level if result.excused else WARNING
            skips += [result] if skipped <= SHOWN_SKIPPED else []
    if skips:
        yield from rooms[level].take(SKIPPED, _skips(skips, skipped, level, style), skipped)
    for room in rooms.values():
        yield from room.last()


def _annotations(result: AuditReport | Skipped, style: Style) -> Iterator[tuple[str, str, str]]:
    """The level, the code and the command of each annotation."""
    if isinstance(result, Skipped):
        yield LEVELS[Severity.ERROR], SKIPPED, _skip(result, LEVELS[Severity.ERROR], style)
    elif live := result.live:
        located = Located.of(result, style)
        for finding in live:
            yield LEVELS[finding.severity], finding.code, _finding(finding, located)


def _skips(told: Sequence[Skipped], every: int, level: str, style: Style) -> str:
    """One annotation for ``every`` input that was skipped; the first of them are ``told``."""
    if every == 1:
        return _skip(told[0], level, style)
    lines = [f"{skipped.origin}: {skipped.reason}" for skipped in told]
    more = [f"and {every - len(told):,} more"] if every > len(told) else []
    return command(level, "; ".join((*lines, *more)), title=f"{counted(every, 'input')} {SKIPPED}")


def _skip(skipped: Skipped, level: str, style: Style) -> str:
    file = Origin.of(skipped.origin).within(style.folder)
    return command(level, f"{skipped.origin}: {SKIPPED}: {skipped.reason}", file=file, title=SKIPPED)


def _finding(finding: Finding, located: Located) -> str:
    level, title = LEVELS[finding.severity], f"{finding.code} {finding.name}"
    if not located.in_file:
        title = f"{title} ({located.where(finding.span)})"
        line = {} if located.record_line is None else {"line": located.record_line}
        return command(level, finding.message, file=located.path, **line, title=title)
    start, end = located.start(finding.span), located.end(finding.span)
    places = {"line": start.line, "endLine": end.line}
    if start.line == end.line:  # columns are told within one line alone
        places = {"line": start.line, "col": start.column, "endLine": end.line, "endColumn": end.column}
    return command(level, finding.message, file=located.path, **places, title=title)


def command(level: str, message: str, **properties: str | int) -> str:
    """One workflow command, on one line; nothing in its values can end it or begin another."""
    told = ",".join(f"{key}={printable(str(value)).translate(_IN_PROPERTY)}" for key, value in properties.items())
    return f"::{level} {told}::{printable(message).translate(_IN_MESSAGE)}\n"


class _Room:
    """What is shown of one level: the last place is kept until it is known whether more would come."""

    def __init__(self, level: str) -> None:
        self._level, self._shown = level, 0
        self._kept: list[str] = []
        self._codes: Counter[str] = Counter()

    def take(self, code: str, line: str, times: int = 1) -> Iterator[str]:
        """Yield ``line``, which tells of something ``times``, if there is room for it, and count it if there is not."""
        if self._shown < SHOWN - 1:
            self._shown += 1
            yield line
            return
        self._kept += [line] if len(self._kept) < 2 else []
        self._codes[code] += times

    def last(self) -> Iterator[str]:
        """The tenth annotation: itself, or the count of what has no room."""
        if len(self._kept) == 1:
            yield self._kept[0]
        elif self._kept:
            codes = ", ".join(f"{code} {times:,}" for code, times in sorted(self._codes.items()))
            yield command(self._level, codes, title=f"{counted(self._codes.total(), f'more {self._level}')}")
