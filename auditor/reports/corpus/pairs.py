"""Pairs and clusters as JSON Lines for programs and as a table for people."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from auditor.model.reuse import Alignment, Cluster
from auditor.text.counting import counted
from auditor.text.printable import printable
from auditor.value import value

if TYPE_CHECKING:
    from auditor.corpus.contents import Contents

Found = TypeVar("Found")

DIGITS = 4
"""Decimals of a share and of a score."""

ID_WIDTH = 28

LISTED = 12
"""Publishers that are listed."""


def pair_lines(pairs: Iterable[Alignment]) -> Iterator[str]:
    """One pair to a line, as the public contract has it."""
    for pair in pairs:
        yield _line(
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


def cluster_lines(clusters: Iterable[Cluster]) -> Iterator[str]:
    """One cluster to a line."""
    for cluster in clusters:
        yield _line(
            {
                "cluster": cluster.id,
                "articles": list(cluster.articles),
                "earliest": cluster.earliest,
                "origins": cluster.origins,
                "undated": cluster.undated,
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
    first, then = (_short(names.get(id, id)) for id in (first, then))
    return first, then, "→" if pair.earlier else "–", f"{pair.score:.2f}", f"{taken:.0%}", said


def cluster_table(clusters: Iterable[Cluster], names: Mapping[str, str]) -> Iterator[str]:
    """A paragraph for each cluster, its earliest article marked."""
    found = list(clusters)
    if not found:
        yield "no two articles share text\n"
        return
    for cluster in found:
        undated = f", {cluster.undated:,} without a date" if cluster.undated else ""
        yield f"{counted(len(cluster.articles), 'article')}, {counted(cluster.origins, 'origin')}{undated}\n"
        first = "  earliest of those with a date" if cluster.undated else "  earliest"
        for id in cluster.articles:
            yield f"  {printable(names.get(id, id))}{first * (id == cluster.earliest)}\n"


def content_lines(contents: Contents) -> Iterator[str]:
    """What an index holds, as one line."""
    yield _line(
        {
            "format": contents.format,
            "bytes": contents.size,
            "articles": contents.articles,
            "first": contents.first,
            "last": contents.last,
            "undated": contents.undated,
            "publishers": dict(contents.publishers),
            "unnamed": contents.unnamed,
        }
    )


def content_table(contents: Contents) -> Iterator[str]:
    """The same for people, with the publishers that have most."""
    yield f"{counted(contents.articles, 'article')}, {contents.size / 1e6:,.1f} MB, format {contents.format}\n"
    if contents.first is not None:
        yield f"published {printable(contents.first)} to {printable(contents.last or '')}\n"
    for number, what in ((contents.undated, "without a date"), (contents.unnamed, "without a publisher")):
        if number:
            yield f"{counted(number, 'article')} {what}\n"
    for name, number in contents.publishers[:LISTED]:
        yield f"  {number:>9,}  {printable(name)}\n"
    if len(contents.publishers) > LISTED:
        yield f"  and {counted(len(contents.publishers) - LISTED, 'other publisher')}\n"


@value
class Shown(Generic[Found]):
    """How something that was found is listed, and the ids of the articles in it."""

    lines: Callable[[Iterable[Found]], Iterator[str]]
    table: Callable[[Iterable[Found], Mapping[str, str]], Iterator[str]]
    ids: Callable[[Found], Iterable[str]]


PAIRS = Shown(pair_lines, pair_table, lambda pair: (pair.a, pair.b))
CLUSTERS = Shown(cluster_lines, cluster_table, lambda cluster: cluster.articles)


def _short(id: str) -> str:
    shown = printable(id)
    return shown if len(shown) <= ID_WIDTH else "…" + shown[1 - ID_WIDTH :]


def _line(value: dict[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"
