"""Pairs of articles that share text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from auditor.model.reuse import Alignment
from auditor.reports.corpus.shown import Shown, line, short
from auditor.reports.record.article import DIGITS
from auditor.text.counting import counted


def pair_lines(pairs: Iterable[Alignment]) -> Iterator[str]:
    """One pair to a line, as the public contract has it."""
    for pair in pairs:
        yield line(
            {
                "a": pair.a,
                "b": pair.b,
                "score": round(pair.score, DIGITS),
                "resemblance": round(pair.resemblance, DIGITS),
                "containment_a": round(pair.containment_a, DIGITS),
                "containment_b": round(pair.containment_b, DIGITS),
                "earlier": pair.earlier,
                "category": pair.category.value,
                "credited": pair.credited,
                "passages": [{"a": [p.a.start, p.a.end], "b": [p.b.start, p.b.end]} for p in pair.passages],
            }
        )


def pair_table(pairs: Iterable[Alignment], names: Mapping[str, str]) -> Iterator[str]:
    """A line for each pair: the earlier article, the later one, and how much of the later one stands in the earlier.

    ``names`` are what articles are called whose ids tell a reader nothing.
    """
    found = list(pairs)
    if not found:
        yield "no two articles share text\n"
        return
    rows = [_row(pair, names) for pair in found]
    width = max(len("first"), *(len(cell) for row in rows for cell in row[:2]))
    yield f"{'first':<{width}}    {'then':<{width}}  score  taken  category\n"
    for first, then, arrow, score, taken, said in rows:
        yield f"{first:<{width}} {arrow}  {then:<{width}}  {score:>5}  {taken:>5}  {said}\n"
    yield f"\n{counted(len(found), 'pair')}; “→” where the dates say who was first\n"


def _row(pair: Alignment, names: Mapping[str, str]) -> tuple[str, str, str, str, str, str]:
    turned = pair.earlier == "b"
    first, then = (pair.b, pair.a) if turned else (pair.a, pair.b)
    taken = pair.containment_a if turned else pair.containment_b
    said = pair.category.value + (", credited" if pair.credited else "")
    first, then = (short(names.get(id, id)) for id in (first, then))
    return first, then, "→" if pair.earlier else "–", f"{pair.score:.2f}", f"{taken:.0%}", said


PAIRS = Shown(pair_lines, pair_table, lambda pair: (pair.a, pair.b))
