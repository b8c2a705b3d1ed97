"""The index of a page with many articles: a row for each, the worst first, what was found in all, what was skipped."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.model.report import Skipped
from auditor.model.retelling import Retelling, retelling
from auditor.reports.digest.overview import Overview
from auditor.reports.digest.sheet import Sheet
from auditor.reports.page.article import title_of, verdict_line
from auditor.reports.page.leaf import Leaf
from auditor.reports.page.markup import Html, element, joined
from auditor.reports.page.tables import table
from auditor.reports.page.worst import Rank, Worst
from auditor.text.counting import counted
from auditor.value import value

_WORSE = {None: 0, Retelling.MOST_SOURCES: 1, Retelling.ALL_SOURCES: 2, Retelling.STORY: 3}

LISTED = 2_000
"""Articles that have a line of the index; beyond them they are counted."""

INDEX = "articles"
"""The id of the index, which stands at the end of the page and is shown at its top."""


@value
class _Row:
    """What a line of the index says, and where it leads if the article is told in full."""

    name: Html
    of: Html
    href: str
    verdict: Html


class Index:
    """A row for each article that passes; all that a page keeps of them, but for the ``worst``, which are told in full.

    ``worst`` is ``None`` where all are.
    """

    def __init__(self, worst: Worst | None = None) -> None:
        self.worst = worst
        self._overview = Overview()
        self._rows: list[tuple[Rank, _Row]] = []
        self._skipped: list[tuple[str, ...]] = []

    def count(self, sheet: Sheet) -> None:
        """Count one article."""
        self._overview.add(sheet)

    def add(self, leaf: Leaf) -> bool:
        """Take down one article, and say whether it is among the worst so far."""
        told = filter(None, (leaf.sheet.publisher, leaf.sheet.article.origin))
        of = element("span", " · ".join(told), class_="of")
        row = _Row(element("bdi", title_of(leaf)), of, f"#{leaf.id('top')}", verdict_line(leaf))
        self._rows.append((rank(leaf), row))
        return self.worst is None or self.worst.takes(rank(leaf))

    def skip(self, skipped: Skipped) -> None:
        """Take down one input that could not be audited."""
        self._overview.skip(skipped)
        self._skipped.append((element("b", element("bdi", skipped.origin)), " ", element("span", skipped.reason)))

    def parts(self) -> Iterator[Html]:
        """The index, the table of what was found, and what was skipped."""
        yield element("p", self._overview.totals(), class_="lead")
        if self._rows:
            yield joined([element("h2", "Articles, the worst first"), *self._listed()])
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

    def _listed(self) -> Iterator[Html]:
        """The lines, the worst first; they lead to what is told in full, and what is not is said to be so."""
        ranked = sorted(self._rows, key=lambda row: row[0])
        if self.worst is not None and len(ranked) > len(self.worst):
            told = f"The worst {len(self.worst):,} are told in full; of the others this line is all (--full tells all)."
            yield element("p", told)
        rows = []
        for place, row in ranked[:LISTED]:
            in_full = self.worst is None or place in self.worst
            name = element("a", row.name, href=row.href) if in_full else row.name
            rows.append(element("li", element("span", name, " ", row.of), row.verdict))
        yield element("ol", *rows, class_="rows")
        if len(ranked) > LISTED:
            yield element("p", f"And {counted(len(ranked) - LISTED, 'article')} after them.")


def rank(leaf: Leaf) -> Rank:
    """What sorts the worst first, and of equals keeps the order they came in."""
    sheet = leaf.sheet
    gravest = max((finding.severity.rank for finding in sheet.to_mend), default=-1)
    stands = 4 * bool(sheet.analysis.circles) + _WORSE[retelling(sheet.analysis)]
    return -gravest, -len(sheet.to_mend), -stands, -len(sheet.to_know), leaf.number
