"""Mend a text: apply the edits of fixes, each fix whole or not at all, none over another."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from auditor.model.article import Article
from auditor.model.cover import Cover
from auditor.model.finding import Edit, Finding, Fix
from auditor.model.report import AuditReport
from auditor.model.span import Span
from auditor.value import replace, value

MARKUP = frozenset("*_`~[]()<>&\\#")
"""Characters that may mean something else where text is marked up."""

ROUNDS = 10
"""Fixes that overlap are made one after another; those that never come to rest are stopped here."""


@value
class Mended:
    """A text after its edits, and the findings that were mended; the others wait for another round."""

    text: str
    findings: tuple[Finding, ...] = ()


@value
class AtRest:
    """A text in which nothing is left to mend of what was told, the audit of it, and how many fixes were made."""

    text: str
    report: AuditReport
    made: int


def mend_till_rest(
    text: str, report: AuditReport, audited: Callable[[str], AuditReport | None], *, unsafe: bool = False
) -> AtRest:
    """Make the fixes of ``report`` in ``text``, the file that its article was read from, and no others.

    Those that overlap one that is made wait for another round; what only comes up then was announced to nobody.
    ``audited`` audits what a round has made of the file; ``None`` from it takes that round back, and ends the work.
    """
    made = 0
    waiting: dict[str, Cover] | None = None
    for _ in range(ROUNDS):
        announced = [
            finding
            for finding in moved_to_file(report.analysis.article, text, report.findings)
            if _may_be_made(finding, unsafe=unsafe) and (waiting is None or _waits(finding, waiting))
        ]
        mended = mend(text, announced, unsafe=unsafe)
        left = audited(mended.text) if mended.findings else None
        if left is None:
            break
        waiting = _waiting(announced, mended.findings)
        text, report, made = mended.text, left, made + len(mended.findings)
    return AtRest(text, report, made)


def _waits(finding: Finding, waiting: Mapping[str, Cover]) -> bool:
    """Whether a fix of the same rule waits at a place that ``finding`` mends."""
    places, fix = waiting.get(finding.code), finding.fix
    return places is not None and fix is not None and any(places.touches(_widened(edit.span)) for edit in fix.edits)


def _waiting(announced: Iterable[Finding], mended: Iterable[Finding]) -> dict[str, Cover]:
    """Where fixes wait for another round, by rule: the places of their edits in the text that this one has left."""
    done = {id(finding) for finding in mended}
    moves = _Moves(sorted(edit for finding in mended if finding.fix is not None for edit in finding.fix.edits))
    places: dict[str, list[Span]] = {}
    for finding in announced:
        if id(finding) not in done and finding.fix is not None:
            moved = (_widened(moves.moved(edit.span)) for edit in finding.fix.edits)
            places.setdefault(finding.code, []).extend(moved)
    return {code: Cover(spans) for code, spans in places.items()}


def _widened(span: Span) -> Span:
    """With a character more, so that places that only meet touch, and so does an edit that takes out nothing."""
    return Span(span.start, span.end + 1)


class _Moves:
    """Where characters of a text stand after ``edits``, which are sorted and apart."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._ends = [edit.span.end for edit in edits]
        self._edits = edits
        self._shifts = [0, *accumulate(len(edit.replacement) - len(edit.span) for edit in edits)]

    def moved(self, span: Span) -> Span:
        """The same words; the end of what stands in place of an edit where ``span`` ends within it."""
        return Span(self._at(span.start, end=False), max(self._at(span.start, end=False), self._at(span.end, end=True)))

    def _at(self, at: int, *, end: bool) -> int:
        before = bisect_right(self._ends, at)
        inside = self._edits[before] if before < len(self._edits) else None
        if inside is None or inside.span.start >= at:
            return at + self._shifts[before]
        return inside.span.start + self._shifts[before] + (len(inside.replacement) if end else 0)


def _may_be_made(finding: Finding, *, unsafe: bool) -> bool:
    return finding.fix is not None and finding.suppressed is None and (finding.fix.safe or unsafe)


def mend(text: str, findings: Iterable[Finding], *, unsafe: bool = False) -> Mended:
    """Apply the fixes of ``findings`` that go together, first come first served; the unsafe only where asked for.

    A fix is left out where one of its edits overlaps an edit already taken, or reaches past the end.
    """
    taken: list[Edit] = []
    mended: list[Finding] = []
    for finding in findings:
        if finding.fix is None or not _may_be_made(finding, unsafe=unsafe):
            continue
        if _goes_with(finding.fix, taken, len(text)):
            for edit in finding.fix.edits:
                insort(taken, edit)
            mended.append(finding)
    return Mended(apply(text, taken), tuple(mended))


def moved_to_file(article: Article, file_text: str, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings that can be mended in the file the article was read from, their edits moved to ``file_text``.

    One is left out where words that its fix would change do not stand together in the file as they do in the article,
    or where the new words would be read as markup.
    """
    for finding in findings:
        if finding.fix is not None:
            moved = [_moved(article, file_text, edit) for edit in finding.fix.edits]
            edits = tuple(edit for edit in moved if edit is not None)
            if len(edits) == len(moved):
                yield replace(finding, fix=replace(finding.fix, edits=edits))


def _moved(article: Article, file_text: str, edit: Edit) -> Edit | None:
    span = article.raw_span(edit.span)
    if not article.can_be_edited(edit.span) or file_text[span.start : span.end] != article.slice(edit.span):
        return None
    marked = article.source_map is not None
    if marked and (not MARKUP.isdisjoint(edit.replacement) or _escaped(article, file_text, edit)):
        return None
    return Edit(span, edit.replacement)


def _escaped(article: Article, file_text: str, edit: Edit) -> bool:
    """Whether a backslash that is no character of the article stands before the words: half of an escape."""
    start, before = article.raw_span(edit.span).start, max(0, edit.span.start - 1)
    read = edit.span.start > 0 and article.raw_span(Span(before, edit.span.start)).end == start
    return file_text[start - 1 : start] == "\\" and not read


def apply(text: str, edits: Iterable[Edit]) -> str:
    """``text`` with every edit made; ValueError if two overlap or one reaches past the end."""
    pieces, at = [], 0
    for edit in sorted(edits):
        if edit.span.start < at or edit.span.end > len(text):
            raise ValueError(f"an edit at {edit.span.start}..{edit.span.end} overlaps another or the end of the text")
        pieces += [text[at : edit.span.start], edit.replacement]
        at = edit.span.end
    return "".join([*pieces, text[at:]])


def _goes_with(fix: Fix, taken: list[Edit], length: int) -> bool:
    edits = sorted(fix.edits)
    if not edits or any(_clash(one.span, other.span) for one, other in pairwise(edits)):
        return False
    return all(edit.span.end <= length and not _clashes(edit, taken) for edit in edits)


def _clashes(edit: Edit, taken: list[Edit]) -> bool:
    """Whether ``edit`` clashes with one of ``taken``, which are sorted and do not clash: the two beside it tell."""
    at = bisect_left(taken, edit.span, key=lambda other: other.span)
    return any(_clash(edit.span, other.span) for other in taken[max(0, at - 1) : at + 1])


def _clash(one: Span, other: Span) -> bool:
    """Two edits may touch; two insertions at one place may not, since nothing says which goes first."""
    return one.overlaps(other) or (one == other and not len(one))
