"""Part four: pictures and credits, sources, and how much of the story somebody stands behind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from auditor.model.article import BlockKind
from auditor.reports.digest.sources import Source
from auditor.reports.page.leaf import Leaf
from auditor.reports.page.markup import Html, element, host, joined, outward
from auditor.reports.page.roles import SORTS
from auditor.reports.page.shapes import icon
from auditor.text.counting import counted


def tables_part(leaf: Leaf) -> Html:
    """The sections that there is something to tell in."""
    return element("div", *_sources(leaf), *_coverage(leaf), *_pictures(leaf), class_="tables")


def table(head: Sequence[str], rows: Iterable[Sequence[str]], numbers: Sequence[int] = ()) -> Html:
    """A table whose first column names its rows; ``numbers`` are the columns of figures."""
    kinds = ["number" if column in numbers else None for column in range(len(head))]
    heads = [element("th", words, scope="col", class_=kind) for words, kind in zip(head, kinds, strict=True)]
    body = [
        element(
            "tr",
            element("th", row[0], scope="row"),
            *(element("td", cell, class_=kind) for cell, kind in zip(row[1:], kinds[1:], strict=True)),
        )
        for row in rows
    ]
    whole = element("table", element("thead", element("tr", *heads)), element("tbody", *body))
    return element("div", whole, class_="scroll")


def _pictures(leaf: Leaf) -> Iterable[Html]:
    if not leaf.credits:
        return
    captions = sum(1 for _ in leaf.sheet.article.of_kind(BlockKind.CAPTION))
    total = sum(map(len, leaf.credits.values()))
    rows = [(element("bdi", name), f"{len(spans):,}", leaf.links(spans)) for name, spans in leaf.credits.items()]
    told = f"{counted(total, 'credit')} to {counted(len(rows), 'name')}, {counted(captions, 'caption')}."
    yield element(
        "section",
        leaf.heading("Pictures and credits"),
        element("p", told),
        table(("credit", "times", "where"), rows, numbers=[1]),
    )


def _sources(leaf: Leaf) -> Iterable[Html]:
    if leaf.sources:
        rows = [_source(leaf, source) for source in leaf.sources]
        whole = table(("source", "role", "mentions", "claims"), rows, numbers=[2, 3])
        yield element("section", leaf.heading("Sources"), whole)


def _source(leaf: Leaf, source: Source) -> tuple[str, ...]:
    agent, sort = source.agent, SORTS[source.agent.role]
    name = element("bdi", agent.name)
    first = agent.mentions[:1]
    url = next(filter(None, map(leaf.leads.url, agent.mentions)), None)
    beyond = [" ", outward(host(url), url)] if url and host(url) else []
    named = [leaf.link(first[0], name), *beyond] if first else [name]
    role = joined([icon(sort), sort.value])
    return joined(named), role, f"{len(agent.mentions):,}", f"{source.claims:,}"


def _coverage(leaf: Leaf) -> Iterable[Html]:
    """One bar of all sentences of the body, and what its parts are in numbers."""
    coverage, of = leaf.sheet.analysis.coverage, leaf.sheet.analysis.coverage.sentences
    if not of or leaf.sheet.analysis.unread:
        return
    direct = coverage.attributed - coverage.first_hand - coverage.second_hand
    parts = [
        ("first-hand", "first-hand: told to the publisher, or seen by it", coverage.first_hand),
        ("direct", "direct: attributed, with the source named here", direct),
        ("second-hand", "second-hand: attributed by way of another outlet", coverage.second_hand),
        ("unattributed", "unattributed", coverage.unattributed),
    ]
    told = f"{coverage.attributed:,} of {counted(of, 'sentence')} of the body attributed."
    items = [
        element("li", _swatch(kind), element("span", f"{words}: ", _number(number, of)))
        for kind, words, number in parts
        if kind != "first-hand" or number or leaf.sheet.publisher
    ]
    yield element(
        "section",
        leaf.heading("Who says it"),
        element("p", told),
        _bar([(kind, number) for kind, _, number in parts], of),
        element("ul", *items, class_="legend"),
    )


def _number(number: int, of: int) -> Html:
    return joined([element("b", f"{number:,}"), f" ({round(100 * number / of)} %)"])


def _bar(parts: Sequence[tuple[str, int]], of: int) -> Html:
    drawn, at = [], 0.0
    for kind, number in parts:
        wide = 100 * number / of
        if number:
            drawn.append(element("rect", x=f"{at:g}", y=0, width=f"{wide:g}", height=10, class_=kind))
        at += wide
    return element("svg", *drawn, class_="bar", viewBox="0 0 100 10", preserveAspectRatio="none", aria_hidden="true")


def _swatch(kind: str) -> Html:
    drawn = element("rect", x=1, y=3, width=26, height=12, class_=kind)
    return element("svg", drawn, class_="icon", viewBox="0 0 28 18", width=28, height=18, aria_hidden="true")
