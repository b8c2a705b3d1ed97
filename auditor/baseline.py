"""Findings that were there before: a baseline knows them again, so that only new ones are reported and fail.

The file is JSON, sorted, one finding to a line: by file (and record), the fingerprint of each known finding with its
code, with how often its words stand in the article, so that the same slip made again is new, and with a digest of what
stands round each of these places, so that it is told where it is new. It holds no offsets and no words of the articles,
so edits beside a finding leave it known. Files are told from the folder of the baseline, so that it means the same from
any working directory.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any

from auditor.errors import BaselineError
from auditor.model.article import Article
from auditor.model.finding import BaselineState, Finding, Related, Suppression
from auditor.model.origin import Origin
from auditor.model.report import AuditReport, Skipped
from auditor.model.span import Span
from auditor.value import replace, value

FORMAT, VERSION = "auditor-baseline", 1
IN_BASELINE = Suppression("external", "in the baseline")

ROUND = 40
"""Characters on either side of a place whose words know it again."""

DIGEST_SIZE = 4
"""Bytes of what knows a place again, among those of one finding."""


@value
class Baseline:
    """Codes of known findings by place and fingerprint; places are told from ``folder``, an absolute path."""

    folder: str
    known: Mapping[str, Mapping[str, str]]

    def compared(self, report: AuditReport) -> AuditReport:
        """``report`` with each finding marked as new or, and then suppressed, as known."""
        article = report.analysis.article
        known = self.known.get(place_of(article, self.folder), {})
        marked = _marked(
            report, lambda finding: _times_in(article, finding) <= _times_of(known.get(finding.fingerprint))
        )
        placed = (_at_new_place(article, finding, known.get(finding.fingerprint, "")) for finding in marked.findings)
        return replace(marked, findings=tuple(sorted(placed, key=lambda finding: (finding.span, finding.code))))


def read_baseline(path: str | os.PathLike[str]) -> Baseline:
    """The baseline in ``path``; BaselineError says what is wrong with it."""
    path = Path(path)
    try:
        found = json.loads(path.read_bytes())
    except FileNotFoundError:
        raise BaselineError(path, f"there is no such baseline; --write-baseline {path} makes it") from None
    except OSError as error:
        raise BaselineError(path, f"cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise BaselineError(path, f"not a baseline: not JSON: {error}") from error
    return Baseline(folder_of(path), _checked(path, found))


def folder_of(path: Path) -> str:
    """The folder from which the baseline at ``path`` tells files."""
    return os.path.dirname(os.path.abspath(path))


def place_of(article: Article, folder: str) -> str:
    """The file of ``article`` from ``folder``; a record by its own id, so that another before it changes nothing."""
    origin = Origin.of(article.origin)
    file = origin.absolute.within(folder)
    if not origin.record:
        return file
    return f"{file}#{article.id if article.has_own_id else origin.record}"


class Remains:
    """Watches which findings of a baseline are still found."""

    def __init__(self, baseline: Baseline) -> None:
        self._folder = baseline.folder
        every = ((place, mark, entry) for place, known in baseline.known.items() for mark, entry in known.items())
        self._unseen = {(place, mark): entry.partition(" ")[0] for place, mark, entry in every}
        self._files = {file for place in baseline.known for file in _files_in(place)}
        self._audited, self._skipped, self._ran = set[str](), set[str](), set[str]()

    def watch(self, results: Iterable[AuditReport | Skipped]) -> Iterator[AuditReport | Skipped]:
        """Pass ``results`` on."""
        for result in results:
            if isinstance(result, AuditReport):
                self._see(result)
            elif not result.beside:
                self._skipped.add(Origin.of(result.origin).absolute.within(self._folder))
            yield result

    def _see(self, report: AuditReport) -> None:
        article = report.analysis.article
        file = Origin.of(article.origin).absolute.within(self._folder)
        if file in self._files:
            place = place_of(article, self._folder)
            self._audited.add(file)
            self._ran.update(rule.code for rule in report.rules)
            for finding in report.findings:
                self._unseen.pop((place, finding.fingerprint), None)

    def stale(self) -> list[tuple[str, str]]:
        """Place and code of the known findings that are gone: from what was audited, or with their files."""
        return sorted((place, code) for (place, _), code in self._unseen.items() if self._gone(place, code))

    def _gone(self, place: str, code: str) -> bool:
        files = set(_files_in(place))
        if files & self._audited:
            return code in self._ran and not files & self._skipped
        on_disk = Origin.of(place).on_disk
        return on_disk and not any(os.path.lexists(os.path.join(self._folder, file)) for file in files)


class Recording:
    """Takes down the findings that count, for a baseline to be written, and passes them on as known.

    What the file at ``path`` knows of files that are not audited now, and are still there, is kept: a run over the
    files of one change forgets nothing of the others. BaselineError if the file is there and no baseline.
    """

    def __init__(self, path: Path) -> None:
        self._folder = folder_of(path)
        self._earlier = read_baseline(path).known if path.exists() else {}
        self._known: dict[str, dict[str, str]] = {}
        self._audited = set[str]()

    def watch(self, results: Iterable[AuditReport | Skipped]) -> Iterator[AuditReport | Skipped]:
        """Pass ``results`` on, each finding suppressed."""
        for result in results:
            yield result if isinstance(result, Skipped) else self._recorded(result)

    def _recorded(self, report: AuditReport) -> AuditReport:
        self._audited.add(Origin.of(report.analysis.article.origin).absolute.within(self._folder))
        if live := report.live:
            article = report.analysis.article
            known = self._known.setdefault(place_of(article, self._folder), {})
            known.update((finding.fingerprint, _entry(article, finding)) for finding in live)
        return _marked(report, lambda finding: True)

    @property
    def findings(self) -> int:
        """How many have been taken down."""
        return sum(map(len, self._known.values()))

    def text(self) -> str:
        """The file: the same for the same findings, whatever order they came in."""
        every = {place: known for place, known in self._earlier.items() if self._kept(place)} | self._known
        known = {place: dict(sorted(every[place].items())) for place in sorted(every)}
        return json.dumps({"format": FORMAT, "version": VERSION, "findings": known}, indent=1) + "\n"

    def _kept(self, place: str) -> bool:
        """Whether the file of ``place`` was not audited now and is still there."""
        files = set(_files_in(place))
        there = not Origin.of(place).on_disk or any(os.path.lexists(os.path.join(self._folder, f)) for f in files)
        return there and not files & self._audited


def _times_in(article: Article, finding: Finding) -> int:
    """How often the words of ``finding`` stand at its places: once, or at related ones too."""
    return len(_places(article, finding))


def _places(article: Article, finding: Finding) -> list[Span]:
    """The place of ``finding``, and the related ones where the same words stand."""
    words = _folded(article, finding.span)
    again = (related.span for related in finding.related)
    return [finding.span, *(span for span in again if _folded(article, span) == words)]


def _folded(article: Article, span: Span) -> str:
    return " ".join(article.slice(span).casefold().split())


def _round(article: Article, span: Span) -> str:
    """A digest of the whole words beside a place."""
    before, _, _ = article.text[max(0, span.start - ROUND) : span.start][::-1].rpartition(" ")
    after, _, _ = article.text[span.end : span.end + ROUND].rpartition(" ")
    words = "\0".join(" ".join(side.casefold().split()) for side in (before[::-1], after))
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=DIGEST_SIZE).hexdigest()


def _entry(article: Article, finding: Finding) -> str:
    places = _places(article, finding)
    return " ".join([finding.code, str(len(places)), *(_round(article, place) for place in places)])


def _times_of(entry: str | None) -> int:
    """How often a known finding's words stood in the article, 0 if it is not known."""
    if entry is None:
        return 0
    _, *more = entry.split()
    return int(more[0]) if more and more[0].isdecimal() else 1


def _at_new_place(article: Article, finding: Finding, entry: str) -> Finding:
    """``finding`` at the first of its places that the baseline does not know, where it is at one that it knows."""
    rounds = Counter(entry.split()[2:])
    if finding.baseline is not BaselineState.NEW or not rounds:
        return finding
    fresh = []
    for place in _places(article, finding):
        told = _round(article, place)
        rounds[told] -= 1
        fresh += [place] if rounds[told] < 0 else []
    named = next((each for each in finding.related if fresh and each.span == fresh[0]), None)
    if named is None or named.label.startswith("first"):  # the first of all stays the first
        return finding
    related = tuple(each for each in finding.related if each is not named)
    return replace(finding, span=named.span, related=(Related(finding.span, "known here"), *related))


def _marked(report: AuditReport, known: Callable[[Finding], bool]) -> AuditReport:
    return replace(report, findings=tuple(_mark(finding, known(finding)) for finding in report.findings))


def _mark(finding: Finding, known: bool) -> Finding:
    if not known:
        return replace(finding, baseline=BaselineState.NEW)
    return replace(finding, baseline=BaselineState.UNCHANGED, suppressed=finding.suppressed or IN_BASELINE)


def _files_in(place: str) -> list[str]:
    """The files that ``place`` may be in: whatever stands before one of its ``#``, or all of it."""
    return [place[:at] for at, character in enumerate(place) if character == "#"] + [place]


def _checked(path: Path, found: Any) -> Mapping[str, Mapping[str, str]]:
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise BaselineError(path, "not a baseline of the auditor")
    if found.get("version") != VERSION:
        raise BaselineError(path, f"a baseline of version {found.get('version')!r}; this auditor reads {VERSION}")
    known = found.get("findings")
    if not isinstance(known, dict) or not all(_is_entry(entry) for entry in known.values()):
        raise BaselineError(path, "a broken baseline: its findings are no fingerprints with codes by file")
    return known


def _is_entry(entry: object) -> bool:
    return isinstance(entry, dict) and all(isinstance(code, str) for code in entry.values())
