"""Part three, the article as it stands: block by block, its words marked, the cards beside the block they belong to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.model.article import BlockKind
from auditor.reports.page.cards import card
from auditor.reports.page.leaf import Leaf
from auditor.reports.page.marking import marked
from auditor.reports.page.marks import Kind, Part, Piece, marks_of, parts_of, pieces_by_part
from auditor.reports.page.markup import Html, closing, element, joined, opening

LABELS = {None: "between blocks", BlockKind.CHROME: "page chrome", BlockKind.SIGNOFF: "sign-off"}
"""What a block is called where the word for its kind is not a reader's."""

LEGEND = (
    (Kind.SOURCE, "source", "who says it"),
    (Kind.CUE, "says", "the words for saying it"),
    (Kind.QUOTATION, "quote", "words in quotation marks"),
    (Kind.FINDING, "finding", "to mend or to know; its code leads to its card"),
)


def story_part(leaf: Leaf) -> Iterator[Html]:
    """The section, block by block; the cards of a block come before it, so that they can float beside it."""
    yield joined([opening("section", class_="story"), leaf.heading("The article, as it stands")])
    marks = marks_of(leaf)
    parts = parts_of(leaf, marks)
    yield _legend({mark.kind for mark in marks})
    for part, pieces, label in zip(parts, pieces_by_part(marks, parts), _labels(parts), strict=True):
        cards = [card(leaf, piece.mark.key) for piece in pieces if piece.mark.kind is Kind.FINDING and piece.first]
        beside = element("ul", *cards, class_="cards", aria_label="Findings") if cards else Html()
        yield element("div", beside, _block(leaf, part, pieces, label), class_="row")
    yield closing("section")


def _block(leaf: Leaf, part: Part, pieces: Sequence[Piece], label: str) -> Html:
    words = element("p", marked(leaf, part.span, pieces), dir="auto")
    kind = "between" if part.kind is None else part.kind.value
    return element("div", element("span", label, class_="label"), words, class_=f"block {kind}")


def _labels(parts: Sequence[Part]) -> list[str]:
    """What each part is called: a paragraph by its number, as everywhere in the report."""
    labels, number = [], 0
    for part in parts:
        number += part.kind is BlockKind.PARAGRAPH
        named = LABELS.get(part.kind, "" if part.kind is None else part.kind.value)
        labels.append(f"¶{number}" if part.kind is BlockKind.PARAGRAPH else named)
    return labels


def _legend(kinds: set[Kind]) -> Html:
    """How each kind that stands in the article is marked; a box hides the marks of its kind."""
    items = [
        element(
            "li",
            element(
                "label",
                element("input", type="checkbox", checked=True, class_=f"show-{kind.value}"),
                element("span", label, class_=f"{kind.value} note"),
                f" {meaning}",
            ),
        )
        for kind, label, meaning in LEGEND
        if kind in kinds
    ]
    return element("ul", *items, class_="legend", aria_label="Marks") if items else Html()
