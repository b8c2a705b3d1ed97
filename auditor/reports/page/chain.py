"""Part two, where it comes from: the picture, the same as a list, and what its shapes and lines mean."""

from __future__ import annotations

from auditor.reports.digest.origins import declared_works
from auditor.reports.page.chain_svg import chain_svg
from auditor.reports.page.leaf import Leaf
from auditor.reports.page.markup import Html, element, joined, outward
from auditor.reports.page.roles import Sort
from auditor.reports.page.shapes import icon
from auditor.reports.page.steps import Step

NOBODY = "Nobody is named as its source."
NOT_READ = "Not read: the article is not in English."


def chain_part(leaf: Leaf) -> Html:
    """The section; where nobody is named it says so, and draws nothing."""
    heading = leaf.heading("Where it comes from")
    if not leaf.origin.steps:
        told = NOT_READ if leaf.sheet.analysis.unread else NOBODY
        return element("section", heading, element("p", told), _declared(leaf))
    return element("section", heading, _figure(leaf), _declared(leaf), class_="chain")


def _figure(leaf: Leaf) -> Html:
    label = "Picture of where it comes from"
    picture = element("div", chain_svg(leaf), class_="picture", role="group", aria_label=label, tabindex=0)
    told = element("div", _list(leaf, (leaf.origin,)), class_="list")
    return element("figure", picture, told, _legend(leaf), class_=f"deep-{min(leaf.origin.depth, 7)}")


def _list(leaf: Leaf, steps: tuple[Step, ...], more: int = 0) -> Html:
    items = [_item(leaf, step) for step in steps]
    if more:
        items.append(element("li", f"and {more:,} more"))
    return element("ul", *items)


def _item(leaf: Leaf, step: Step) -> Html:
    name = element("b", element("bdi", step.name))
    sort = element("span", f" {step.sort.value}", class_="sort")
    below = _list(leaf, step.steps, step.more) if step.steps or step.more else Html()
    return element(
        "li", icon(step.sort), name, sort, _words(leaf, step), below, class_="inferred" if step.inferred else None
    )


def _words(leaf: Leaf, step: Step) -> Html:
    if step.span is None:
        return Html()
    times = f", {step.times} times" if step.times > 1 else ""
    where = element("span", f" {step.where}{times}{', inferred' if step.inferred else ''}", class_="where")
    return element("span", " ", leaf.link(step.span, f"“{step.words}”"), where, class_="said")


def _legend(leaf: Leaf) -> Html:
    """The shapes and lines that the picture has, and no others."""
    steps = list(leaf.origin.all())
    sorts = [sort for sort in Sort if any(step.sort is sort for step in steps)]
    items = [element("li", icon(sort), sort.value) for sort in sorts]
    items.append(element("li", _line("way"), "stated in the text"))
    if any(step.inferred for step in steps):
        items.append(element("li", _line("way inferred"), "inferred: no one sentence says so"))
    return element("figcaption", element("ul", *items, class_="legend"))


def _line(kind: str) -> Html:
    path = element("path", d="M1 9H27", class_=kind)
    return element("svg", path, class_="icon", viewBox="0 0 28 18", width=28, height=18, aria_hidden="true")


def _declared(leaf: Leaf) -> Html:
    """What the page itself tells machines."""
    told = [joined([f"{does} ", outward(name, url)]) for does, name, url in declared_works(leaf.sheet)]
    return element("p", "Declared by the page: ", joined(dict.fromkeys(told), " · ")) if told else Html()
