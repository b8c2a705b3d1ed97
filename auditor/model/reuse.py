"""What articles share: aligned passages, how alike two articles are, and clusters of one origin.

*Resemblance* is symmetric, *containment* is not (Broder 1997): of a short text that was taken from a long one nearly
all is contained in the other, and the two resemble each other little.
"""

from __future__ import annotations

from enum import StrEnum

from auditor.model.span import Span
from auditor.value import value


class Category(StrEnum):
    """How a text came to stand in two articles; the first four are Nicholls's (2019)."""

    WIRE_COPY = "wire-copy"
    PRESS_RELEASE = "press-release"
    SOURCE_TO_SOURCE = "source-to-source"
    INCIDENTAL = "incidental"
    REVISION = "revision"


@value(order=True)
class Passage:
    """Where two articles say the same: ``a`` in the text of the first, ``b`` in that of the second."""

    a: Span
    b: Span


@value
class Alignment:
    """Two articles that share passages, given in the order of the second one.

    ``a`` and ``b`` are ids, ``a`` the lesser, or that of the new article that an index was asked about. ``score`` from
    0 to 1 orders pairs by how surely they share an origin.
    ``resemblance`` and the containments are over runs of five words, ``containment_a`` the share of ``a`` that is in
    ``b``. ``earlier`` is "a" or "b", and ``None`` where dates do not say. ``credited`` if the later one names the
    earlier one's outlet or its agency (where dates do not say which is later: if either names the other's).
    """

    a: str
    b: str
    score: float
    resemblance: float
    containment_a: float
    containment_b: float
    earlier: str | None
    category: Category
    credited: bool
    passages: tuple[Passage, ...]


@value
class Held:
    """What an index knows of an article beside its text; ``None`` where the article did not say."""

    id: str
    origin: str = ""
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    title: str | None = None


@value
class Cluster:
    """Articles that hang together by pairs.

    ``earliest`` is the article that was published before all the others, by their dates, and ``None`` where these do
    not say: evidence of priority, no proof of origin. ``origins`` counts the articles that none in the cluster is
    known to precede; those whose order is unknown count as one.
    """

    id: str
    articles: tuple[str, ...]
    earliest: str | None
    origins: int
