"""``auditor audit --fix`` and ``--diff``: mend plain text and Markdown in their files, and audit them again."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

from auditor.audit import Auditor
from auditor.cli.diffs import diff
from auditor.cli.messages import complain
from auditor.cli.output import OutputError, replace_file, write_exactly
from auditor.fixes import mend_till_rest
from auditor.model.article import Article
from auditor.model.report import AuditReport, Skipped
from auditor.text.decode import decode, encode
from auditor.value import value

IN_MARKUP = "only plain text and Markdown are mended, in files of their own"
UNREADABLE = "the file cannot be read again"
CHANGED = "the file is no longer what was audited"
NOT_EXACT = "the file is not in one encoding throughout, and would change elsewhere too"
APART = "what is to mend stands in the file's markup, or goes under in its encoding"


@value
class Remade:
    """A file before and after, as text; ``data`` is what it becomes.

    ``left`` is the audit of what it has become, ``mended`` counts the fixes.
    """

    before: str
    after: str
    data: bytes
    left: AuditReport
    mended: int


class Mender:
    """Mends articles by their safe fixes (by all fixes if ``unsafe``), and counts what it did.

    ``left`` are the reasons for which articles with fixes were left alone; ``fresh`` counts the safe fixes that only
    what was mended has brought up, and that nobody has seen.
    """

    def __init__(self, auditor: Auditor, *, unsafe: bool) -> None:
        self._auditor, self._unsafe = auditor, unsafe
        self.mended = self.files = self.failed = self.fresh = 0
        self.left: Counter[str] = Counter()

    def mend_files(self, results: Iterable[AuditReport | Skipped]) -> Iterator[AuditReport | Skipped]:
        """Write each article that can be mended back to its file; what comes out is the audit of what is left."""
        for result in results:
            yield result if isinstance(result, Skipped) else self._rewritten(result)

    def diffs(
        self, results: Iterable[AuditReport | Skipped], raw: bytes | None = None, *, exact: bool = True
    ) -> Iterator[bytes]:
        """What mending would change, as unified diffs; nothing is written.

        ``raw`` are the bytes that the results come from where they come from no file. The lines are the file's own
        bytes if they are to be ``exact``, for ``patch``, else its text in UTF-8.
        """
        for result in results:
            if isinstance(result, Skipped):
                if not result.beside:
                    complain(f"{result.origin}: skipped: {result.reason}")
                continue
            given = _file_bytes(result) if raw is None else raw
            if (remade := self.remade(result, given)) is not None and given is not None:
                self.count(remade)
                texts = remade.before.encode("utf-8", "replace"), remade.after.encode("utf-8", "replace")
                yield from diff(result.analysis.article.origin, *((given, remade.data) if exact else texts))

    def remade(self, report: AuditReport, raw: bytes | None) -> Remade | None:
        """The file mended; ``None`` where nothing is to mend, or it cannot be mended; the reason is counted."""
        if not any(f.fix is not None and (f.fix.safe or self._unsafe) for f in report.live):
            return None
        made = self._made(report, raw)
        if isinstance(made, str):
            self.left[made] += 1
            return None
        return made

    def _made(self, report: AuditReport, raw: bytes | None) -> Remade | str:
        """The file mended, or why it cannot be."""
        article = report.analysis.article
        if raw is None:
            return UNREADABLE if article.editable else IN_MARKUP
        decoded = decode(raw)
        exact = _encoded(decoded.text, decoded.encoding) == raw
        if not article.editable:
            return NOT_EXACT if article.text == decoded.text and not exact else IN_MARKUP
        if not exact or not _read_from(article, decoded.text):
            return CHANGED  # what was read had to be exact to be editable
        return self._at_rest(report, decoded.text, decoded.encoding) or APART

    def _at_rest(self, report: AuditReport, before: str, encoding: str) -> Remade | None:
        """The file with all fixes made that its encoding can hold; ``None`` where that is not one."""
        origin = report.analysis.article.origin
        rest = mend_till_rest(before, report, lambda text: self._audited(origin, text, encoding), unsafe=self._unsafe)
        data = _encoded(rest.text, encoding)
        return Remade(before, rest.text, data, rest.report, rest.made) if rest.made and data is not None else None

    def _rewritten(self, report: AuditReport) -> AuditReport:
        remade = self.remade(report, _file_bytes(report))
        if remade is None:
            return report
        path = Path(report.analysis.article.origin).resolve()
        try:
            replace_file(path, [remade.data])
        except OSError as error:
            self.failed += 1
            complain(str(OutputError(path, error.strerror or str(error))))
            return report
        self.count(remade)
        return remade.left

    def count(self, remade: Remade) -> None:
        """Count what has been mended."""
        self.mended, self.files = self.mended + remade.mended, self.files + 1
        self.fresh += len(remade.left.fixable)

    def _audited(self, origin: str, text: str, encoding: str) -> AuditReport | None:
        data = _encoded(text, encoding)
        if data is None:
            return None
        results = list(self._auditor.audit_stream(origin, BytesIO(data)))
        return results[0] if len(results) == 1 and isinstance(results[0], AuditReport) else None

    def summary(self) -> str:
        """What was mended, and what was not, in a line."""
        parts = [f"{self.mended} mended in {self.files} {'file' if self.files == 1 else 'files'}"]
        parts += [f"{self.fresh:,} more came up, for another --fix"] if self.fresh else []
        parts += [f"{times:,} with fixes left alone: {reason}" for reason, times in sorted(self.left.items())]
        return "; ".join(parts)


def mend_stdin(mender: Mender, auditor: Auditor, origin: str) -> AuditReport | Skipped:
    """Stdin to stdout, mended; what cannot be mended goes through unchanged. Returns the audit of what is left."""
    raw = sys.stdin.buffer.read()
    results = list(auditor.audit_stream(origin, BytesIO(raw)))
    result = results[0] if len(results) == 1 else Skipped(origin, "not one plain text, and left alone")
    remade = mender.remade(result, raw) if isinstance(result, AuditReport) else None
    write_exactly([raw if remade is None else remade.data], None)
    if remade is None:
        return result
    mender.count(remade)
    return remade.left


def _read_from(article: Article, file_text: str) -> bool:
    return article.source_map is not None or article.text == file_text


def _encoded(text: str, encoding: str) -> bytes | None:
    try:
        return encode(text, encoding)
    except ValueError:
        return None


def _file_bytes(report: AuditReport) -> bytes | None:
    try:
        return Path(report.analysis.article.origin).read_bytes()
    except OSError:
        return None
