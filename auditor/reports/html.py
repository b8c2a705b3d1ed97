"""One page that needs nothing else: no script, no network. One article is shown whole; many are folded, under an index.

The index comes last in the file, since its order is known only then, and is shown first. Of very many articles the
worst are told in full and the others in a line of the index, which keeps the page of a size that a browser opens; what
is told of the worst waits for the last article, as words and not as articles.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, count, islice

from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style
from auditor.reports.digest.sheet import Sheet
from auditor.reports.page.about import about_part
from auditor.reports.page.article import article_parts, title_of, verdict_line, whole
from auditor.reports.page.head import foot, head
from auditor.reports.page.index import INDEX, Index, rank
from auditor.reports.page.leaf import Leaf
from auditor.reports.page.markup import Html, closing, element, joined, opening
from auditor.reports.page.worst import Worst

IN_FULL = 100
"""Articles that a page of many tells in full, unless all are asked for."""


def render(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield the page of one article, or of many: each as it comes if all are to be told in full, else at the end."""
    coming = iter(results)
    first = list(islice(coming, 2))
    if len(first) == 1 and isinstance(first[0], AuditReport):
        yield from _one(Leaf(Sheet(first[0], style)))
    else:
        yield from _many(chain(first, coming), style)
    yield foot()


def _one(leaf: Leaf) -> Iterator[Html]:
    yield joined([head(f"{title_of(leaf)} · audit"), opening("main", class_="one")])
    yield from whole(leaf)
    yield closing("main")


def _many(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[Html]:
    index, numbers = Index(None if style.full else Worst(IN_FULL)), count(1)
    to_index = element("p", element("a", "To the index of the articles", href=f"#{INDEX}"), class_="skip")
    yield joined([head("Audit"), opening("main", class_="many")])
    yield element("header", element("h1", "Audit"), to_index)
    for result in results:
        if isinstance(result, Skipped):
            index.skip(result)
            continue
        sheet = Sheet(result, style)
        index.count(sheet)
        if sheet.wrong or not style.quiet:
            leaf = Leaf(sheet, next(numbers), 2)
            if index.add(leaf):
                told = _folded(leaf, style)
                if index.worst is None:
                    yield from told
                else:
                    index.worst.keep(rank(leaf), tuple(told))
    if index.worst is not None:
        yield from chain.from_iterable(index.worst.pieces())
    yield joined([opening("section", class_="index", id=INDEX), *index.parts(), closing("section")])
    yield joined([about_part(2), closing("main")])


def _folded(leaf: Leaf, style: Style) -> Iterator[Html]:
    title = element("h2", element("bdi", title_of(leaf)))
    yield opening("details", class_="article", open=style.full)
    yield joined([element("summary", title, verdict_line(leaf)), opening("div", id=leaf.id("top"))])
    yield from article_parts(leaf)
    yield joined([closing("div"), closing("details"), Html("\n")])
