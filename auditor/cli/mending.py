"""``auditor audit --fix`` and ``--diff``: mend articles where their text is the file, and audit them again."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import unified_diff
from io import BytesIO, StringIO
from pathlib import Path

from auditor.audit import Auditor
from auditor.cli.messages import complain
from auditor.cli.output import OutputError, replace_file
from auditor.fixes import mend
from auditor.model.report import AuditReport, Skipped
from auditor.text.decode import encode

ROUNDS = 10
"""A fix may make room for another; fixes that never come to rest are stopped here."""


@dataclass(frozen=True, slots=True)
class Remade:
    """One article before and after; ``left`` is the audit of what it has become, ``mended`` counts the fixes."""

    before: bytes
    after: bytes
    left: AuditReport
    mended: int


class Mender:
    """Mends articles by their safe fixes (by all fixes if ``unsafe``), and counts what it did."""

    def __init__(self, auditor: Auditor, *, unsafe: bool) -> None:
        self._auditor, self._unsafe = auditor, unsafe
        self.mended = self.files = self.unmendable = self.failed = 0

    def mend_files(self, results: Iterable[AuditReport | Skipped]) -> Iterator[AuditReport | Skipped]:
        """Write each article that can be mended back to its file; what comes out is the audit of what is left."""
        for result in results:
            yield result if isinstance(result, Skipped) else self._rewritten(result)

    def diffs(self, results: Iterable[AuditReport | Skipped]) -> Iterator[str]:
        """What ``mend_files`` would change, as unified diffs; nothing is written."""
        for result in results:
            if isinstance(result, Skipped):
                complain(f"{result.origin}: skipped: {result.reason}")
            elif (remade := self.remade(result, _file_bytes(result))) is not None:
                yield from _diff(result.analysis.article.origin, result.analysis.article.text, remade)

    def remade(self, report: AuditReport, raw: bytes | None) -> Remade | None:
        """The article mended; ``None`` where nothing is to mend, or where its text is not what ``raw`` holds."""
        if not any(f.fix is not None and (f.fix.safe or self._unsafe) for f in report.findings):
            return None
        if raw is None or raw != _encoded(report, report.analysis.article.text):
            self.unmendable += 1
            return None
        after, left, total = raw, report, 0
        for _ in range(ROUNDS):
            mended = mend(left.analysis.article.text, left.findings, unsafe=self._unsafe)
            data = _encoded(report, mended.text) if mended.findings else None
            again = None if data is None else self._audited(report.analysis.article.origin, data)
            if data is None or again is None:
                break
            after, left, total = data, again, total + len(mended.findings)
        self.mended, self.files = self.mended + total, self.files + bool(total)
        return Remade(raw, after, left, total) if total else None

    def _rewritten(self, report: AuditReport) -> AuditReport:
        remade = self.remade(report, _file_bytes(report))
        if remade is None:
            return report
        path = Path(report.analysis.article.origin).resolve()
        try:
            replace_file(path, [remade.after])
        except OSError as error:
            self.failed += 1
            complain(str(OutputError(path, error.strerror or str(error))))
            return report
        return remade.left

    def _audited(self, origin: str, data: bytes) -> AuditReport | None:
        results = list(self._auditor.audit_stream(origin, BytesIO(data)))
        return results[0] if len(results) == 1 and isinstance(results[0], AuditReport) else None

    def summary(self) -> str:
        """What was mended, and what was not, in a line."""
        parts = [f"{self.mended} mended in {self.files} {'file' if self.files == 1 else 'files'}"]
        if self.unmendable:
            parts.append(f"{self.unmendable} with fixes left alone: their text is not their file, or has changed since")
        return "; ".join(parts)


def mend_stdin(mender: Mender, auditor: Auditor, origin: str) -> AuditReport | Skipped:
    """Stdin to stdout, mended; what cannot be mended goes through unchanged. Returns the audit of what is left."""
    raw = sys.stdin.buffer.read()
    results = list(auditor.audit_stream(origin, BytesIO(raw)))
    result = results[0] if len(results) == 1 else Skipped(origin, "not one plain text, and left alone")
    remade = mender.remade(result, raw) if isinstance(result, AuditReport) else None
    sys.stdout.buffer.write(raw if remade is None else remade.after)
    sys.stdout.buffer.flush()
    return result if remade is None else remade.left


def _encoded(report: AuditReport, text: str) -> bytes | None:
    article = report.analysis.article
    if article.encoding is None or article.source_map is not None:
        return None
    try:
        return encode(text, article.encoding)
    except ValueError:
        return None


def _file_bytes(report: AuditReport) -> bytes | None:
    try:
        return Path(report.analysis.article.origin).read_bytes()
    except OSError:
        return None


def _diff(origin: str, text: str, remade: Remade) -> Iterator[str]:
    before, after = (StringIO(part, newline="\n").readlines() for part in (text, remade.left.analysis.article.text))
    for line in unified_diff(before, after, origin, origin):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
