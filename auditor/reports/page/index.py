"""The index of a page with many articles: a row for each, the worst first, what was found in all, what was skipped."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.model.report import Skipped
from auditor.reports.page.article import title_of, verdict_line
from auditor.reports.page.leaf import Leaf
from auditor.reports.page.markup import Html, element, joined
from auditor.reports.page.tables import table
from auditor.reports.panels.overview import Overview
from auditor.reports.panels.sheet import Sheet
from auditor.reports.panels.standing import Standing, circular, standing

Rank = tuple[int, int, int, int, int]

_WORSE = {None: 0, Standing.MOSTLY_SECOND_HAND: 1, Standing.ALL_SECOND_HAND: 2, Standing.SECOND_HAND: 3}

INDEX = "articles"
"""The id of the index, which stands at the end of the page and is shown at its top."""


class Index:
    """A row for each article that passes; all that a page of many articles keeps of them."""

    def __init__(self) -> None:
        self._overview = Overview()
        self._rows: list[tuple[Rank, tuple[Html, ...]]] = []
        self._skipped: list[tuple[str, ...]] = []

    def count(self, sheet: Sheet) -> None:
        """Count one article."""
        self._overview.add(sheet)

    def add(self, leaf: Leaf) -> None:
        """Take down one article that is shown."""
        name = element("a", element("bdi", title_of(leaf)), href=f"#{leaf.id('top')}")
        of = element("span", leaf.sheet.publisher or leaf.sheet.article.origin, class_="of")
        row = element("span", name, " ", of)
        self._rows.append((_rank(leaf), (row, verdict_line(leaf))))

    def skip(self, skipped: Skipped) -> None:
        """Take down one input that could not be audited."""
        self._overview.skipped += not skipped.beside
        self._skipped.append((element("b", element("bdi", skipped.origin)), " ", element("span", skipped.reason)))

    def parts(self) -> Iterator[Html]:
        """The index, the table of what was found, and what was skipped."""
        yield element("p", self._overview.totals(), class_="lead")
        if self._rows:
            rows = [element("li", *row) for _, row in sorted(self._rows, key=lambda row: row[0])]
            yield joined([element("h2", "Articles, the worst first"), element("ol", *rows, class_="rows")])
        if found := self._overview.rows():
            cells = [
                (f"{row.code} {row.name}", row.severity.value, f"{row.findings:,}", f"{row.articles:,}")
                for row in found
            ]
            whole = table(("rule", "severity", "findings", "articles"), cells, numbers=[2, 3])
            yield joined([element("h2", "What was found"), whole])
        if self._skipped:
            rows = [element("li", *row) for row in self._skipped]
            yield joined([element("h2", "Not audited"), element("ul", *rows, class_="rows")])


def _rank(leaf: Leaf) -> Rank:
    """What sorts the worst first, and of equals keeps the order they came in."""
    sheet = leaf.sheet
    gravest = max((finding.severity.rank for finding in sheet.to_mend), default=-1)
    stands = 4 * circular(sheet) + _WORSE[standing(sheet)]
    return -gravest, -len(sheet.to_mend), -stands, -len(sheet.to_know), leaf.number
