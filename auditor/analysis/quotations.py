"""Quotation marks to spans: nested, re-opened at each paragraph, left open, or standing for something else."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from auditor.analysis.paragraphs import Parts
from auditor.model.attribution import Quotation
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL
from auditor.value import value

_SIGNS = "\"“”„‟«»‘’'`�"
_MARKS = re.compile(
    rf"[{_SIGNS}]"  # one class leads, so that the engine skips to it
    r"(?!(?<=[^\W_][‘’'`�])[^\W_])"  # between two letters it is an apostrophe
    r"(?:(?<=`)`|(?<=')''?|(?<=’)’|)"
)
_OPENS = {"“": "”", "„": '“”‟"', "‟": "”", "«": "»", "‘": "’"}
_BEFORE_OPENING = frozenset(" \t\n\r\xa0\u2009\u202f([{—–-:/,.…>")
_DOUBLE = frozenset({"“", "”", '"', "«", "»", "„"})
MOST_PARAGRAPHS = 6
"""Paragraphs that a speech goes on for without a mark at most."""

MAX_QUOTATION = 6_000
"""Characters a quotation may have within a paragraph; a longer one is a mark that was never closed."""
MAX_MARKS = 80
"""Marks looked at for the one that closes a quotation."""


def quotations(text: str, parts: Parts) -> tuple[Quotation, ...]:
    """The quotations of the paragraphs, headlines and captions of ``text``, outermost only, in text order."""
    found: list[Quotation] = []
    spans = [span for _, span in parts]
    signs = _signs(text, 0, len(text))
    begun: dict[int, Quotation] = {}
    for place, span in enumerate(spans):
        within = [begun[place]] if place in begun else []
        start = within[0].span.end if within else span.start
        first = bisect_left(signs, start)
        if first < len(signs) and signs[first] < span.end:
            within += _among(text, signs[first : bisect_left(signs, span.end, first)], start, span.end)
        elif not within:
            continue
        if within and not within[-1].closed and within[-1].span.end == span.end and place + 1 not in begun:
            more = _gone_on(text, spans, place + 1)
            begun.update(more)
            goes_on = place + 1 < len(spans) and (more or text[spans[place + 1].start] in _REOPENING)
            within[-1] = within[-1] if goes_on else _before_tag(text, within[-1])
        found.extend(within)
    return tuple(found)


_REOPENING = '"“„«”'
_TAG = re.compile(
    rf"[,!?](?= (?!I )(?:the [a-z]|he |she |{CAPITAL})[^\n,.!?:;\"“”]{{0,60}}"
    rf"\b(?:said|says|added|noted|stressed|explained|told {CAPITAL})"
    r"[^\n,.!?:;\"“”]{0,40}\.$)"
)
_LONGEST_TAG = 120


def _before_tag(text: str, quotation: Quotation) -> Quotation:
    """A quotation that nobody closed, without who said it at its end: "“The quay is shut, | the ministry said."."""
    inner = quotation.inner
    tag = _TAG.search(text, max(inner.start, inner.end - _LONGEST_TAG), inner.end)
    return _quotation(quotation.span.start, inner.start, tag.end(), tag.end(), closed=False) if tag else quotation


_SPEAKS = re.compile(r"\b(?:said|says|told|added|according to)\b")
"""What a paragraph has that is no part of a speech, for somebody else speaks in it."""


def _gone_on(text: str, spans: Sequence[Span], place: int) -> dict[int, Quotation]:
    """The quotations with which paragraphs begin that go on from one left open, up to the mark that closes it.

    Copy should open each paragraph of a speech again; where it does not, the next mark closes, and tells who spoke.
    """
    whole: dict[int, Quotation] = {}
    for at in range(place, min(len(spans), place + MOST_PARAGRAPHS)):
        start, end = spans[at].start, spans[at].end
        mark = next((m for m in _MARKS.finditer(text, start, end) if m.group() in _DOUBLE), None)
        if mark is None:
            if _SPEAKS.search(text, start, end):
                return {}
            whole[at] = _quotation(start, start, end, end, closed=False)
            continue
        tagged = any(map(str.isalpha, text[mark.end() : end]))
        before = text[mark.start() - 1]
        closes = tagged and mark.start() > start and not (before.isspace() or before.isdigit())
        closes = closes and mark.group() not in _OPENS
        return {**whole, at: _quotation(start, start, mark.start(), mark.end())} if closes else {}
    return {}


@value
class _Mark:
    """A mark of quotation, where it begins and ends, and the characters on either side of it in its paragraph."""

    kind: str
    start: int
    end: int
    before: str
    after: str


def quotations_in(text: str, start: int, end: int) -> list[Quotation]:
    """The outermost quotations between two offsets that bound one paragraph."""
    return _among(text, _signs(text, start, end), start, end)


def _signs(text: str, start: int, end: int) -> list[int]:
    """Where the signs stand that marks are made of; a search for each costs less than one for all of them."""
    found: list[int] = []
    for sign in _SIGNS:
        at = text.find(sign, start, end)
        while at >= 0:
            found.append(at)
            at = text.find(sign, at + 1, end)
    return sorted(found)


def _among(text: str, signs: Sequence[int], start: int, end: int) -> list[Quotation]:
    """The quotations of one paragraph, by where it has ``signs``."""
    marks: list[_Mark] = []
    stop = start
    for at in signs:
        found = _MARKS.match(text, at, end) if at >= stop else None
        if found is None:
            continue
        stop = found.end()
        mark = _Mark(found.group(), at, stop, text[at - 1] if at > start else " ", text[stop] if stop < end else " ")
        if not _apostrophe(mark):
            marks.append(mark)
    return list(_pair(text, marks, start, end)) if marks else []


def _apostrophe(mark: _Mark) -> bool:
    if len(mark.kind) > 1 or mark.kind not in "’'‘`�":
        return False
    before, after = mark.before, mark.after
    if mark.kind == "�":
        return not (_opening(mark) or (not before.isspace() and not after.isalnum()))
    return before.isdigit() and not after.isalnum() and mark.kind == "'"


def _opening(mark: _Mark) -> bool:
    return mark.before in _BEFORE_OPENING and not mark.after.isspace()


def _pair(text: str, marks: list[_Mark], start: int, end: int) -> Iterator[Quotation]:
    index = 0
    while index < len(marks):
        mark = marks[index]
        if not _opens(mark, start):
            index += 1
            continue
        closing = _closing(text, marks, index, end)
        if closing is None:
            if _left_open(text, mark, start):
                yield _quotation(mark.start, mark.end, end, end, closed=False)
                return
            index += 1
            continue
        last = marks[closing]
        if _reopens(text, last, end):
            stop = _stop(text, last.start)
            yield _quotation(mark.start, mark.end, stop, stop, closed=False)
            index = closing
            continue
        yield _quotation(mark.start, mark.end, last.start, last.end)
        index = closing + 1


def _reopens(text: str, mark: _Mark, end: int) -> bool:
    """Whether a straight mark opens the next paragraph of a quotation whose paragraphs were run together."""
    if mark.kind != '"' or not mark.before.isspace() or mark.end >= end:
        return False
    return text[_stop(text, mark.start) - 1] in ".!?…" and (mark.after.isupper() or mark.after in "'‘")


def _stop(text: str, at: int) -> int:
    """Where the words before the white space before ``at`` end."""
    while text[at - 1].isspace():
        at -= 1
    return at


def _quotation(start: int, inner: int, inner_end: int, end: int, *, closed: bool = True) -> Quotation:
    return Quotation(Span(start, end), Span(inner, inner_end if inner_end > inner else inner), closed)


def _opens(mark: _Mark, start: int) -> bool:
    kind = mark.kind
    if kind == "’’":
        return False
    if kind in "”»":
        return kind == "”" and _opening(mark) and mark.start == start
    if kind in "“„‟«":
        return True
    if kind in ("''", "'''"):
        return _opening(mark)
    if kind in "'’‘`":
        return kind != "’" and _opening(mark) and (mark.after.isalnum() or mark.after in '[“"')
    return _opening(mark) or mark.start == start or kind == "``"


def _closing(text: str, marks: list[_Mark], index: int, end: int) -> int | None:
    """The mark that closes the one at ``index``; nested pairs of the same kind are stepped over."""
    kind, depth = marks[index].kind, 0
    single = kind in "'‘`" and len(kind) == 1
    for at in range(index + 1, min(len(marks), index + MAX_MARKS)):
        mark = marks[at]
        if mark.start - marks[index].start > MAX_QUOTATION:
            return None
        same = kind in "“«" and mark.kind == kind
        if same and _opening(mark):
            depth += 1
            continue
        if not same and not (_may_close(kind, mark.kind) or _doubled(text, kind, mark, end)):
            continue
        before, after = mark.before, mark.after
        if kind == mark.kind and (before.isspace() or before in "(["):
            if kind == '"' and _reopens(text, mark, end):
                return at
            if _opening(mark):
                continue
            if before.isspace() and after.isalnum():
                continue
        if single and (after.isalnum() or before.isspace()):
            continue
        if depth:
            depth -= 1
            continue
        return at
    return None


def _doubled(text: str, kind: str, mark: _Mark, end: int) -> bool:
    """Whether two single marks stand for a double one: "“It was late,’’ she said"; not where one follows them yet."""
    if mark.kind != "’’" or kind not in ("“", "‘", "``"):
        return False
    opened = text.find("“", mark.end, end)
    return kind == "‘" or text.find("”", mark.end, end if opened < 0 else opened) < 0


def _may_close(kind: str, mark: str) -> bool:
    if kind == "“":
        return mark in '”"'
    if kind in _OPENS:
        return mark in _OPENS[kind] or (kind == "‘" and mark == "'")
    if kind in ("``", "''", "'''"):
        return mark in ("''", "'''")
    if kind == '"':
        return mark in '"”“'
    if kind == "`":
        return mark in "'’"
    return mark == kind or (kind == "'" and mark == "’")


def _left_open(text: str, mark: _Mark, start: int) -> bool:
    """A double mark that opens the paragraph, or follows a colon or comma, may stay open to its end."""
    if len(mark.kind) == 1 and mark.kind in "'’‘`":
        return False
    lead = text[max(start, mark.start - 3) : mark.start].rstrip()
    return not lead or lead[-1] in ":," or mark.kind in "“«„"
