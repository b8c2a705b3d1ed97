"""What articles share: aligned passages, how alike two articles are, and clusters of one origin.

*Resemblance* is symmetric, *containment* is not (Broder 1997): of a short text that was taken from a long one nearly
all is contained in the other, and the two resemble each other little.
"""

from __future__ import annotations

from enum import StrEnum

from auditor.model.origin import STDIN, Origin, stable_id
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
    """Two articles that share passages.

    ``a`` and ``b`` are their ids. ``a`` is the new article that an index was asked about; of two of one corpus, the
    one with the lesser id. ``score``, from 0 to 1, says how surely the two share an origin, and orders pairs.
    ``resemblance`` and the containments compare runs of five words; ``containment_a`` is the share of ``a`` that
    stands in ``b``. ``earlier`` is "a" or "b", ``None`` where the dates do not say. ``credited`` says whether the
    later one names the earlier one's outlet or its agency; where the dates do not say which is later, whether either
    names the other's. ``passages`` stand in the order of ``b``.
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
    author: str | None = None

    @property
    def names(self) -> frozenset[str]:
        """What it may be called by: its id, its address, where it was read, and the file of that."""
        file = Origin.of(self.origin).file
        return frozenset(filter(None, (self.id, self.url, self.origin, file if file != STDIN else "")))

    @property
    def has_own_id(self) -> bool:
        """As that of an article."""
        return self.id != stable_id(self.origin)

    @property
    def day(self) -> str:
        """The day of an ISO date, any other date as it stands; "no date" where there is none."""
        told = (self.published or "").strip()
        return told[:10] if told[4:5] == told[7:8] == "-" else told or "no date"


class Standing(StrEnum):
    """What explains that an article shares text with another one, whichever came first; no more than is known."""

    OWN = "own"
    """Of one house or one author, or a version of the same article."""

    RELEASE = "release"
    """One of the two is a press release."""

    AGENCY = "agency"
    """Agency copy that says so, or the publisher is an agency itself."""

    CREDITED = "credited"
    """The audited article names the other's outlet, or leads to it."""

    AGENCY_UNNAMED = "agency-unnamed"
    """The other is an agency's or carries the name of one that the audited article does not name."""

    INCIDENTAL = "incidental"
    """Little of both, or only what somebody said."""

    UNKNOWN = "unknown"
    """A publisher is not known."""

    UNCREDITED = "uncredited"
    """Nothing in the audited article explains it."""


@value
class Reuse:
    """What the audited article shares with an article of the corpus; in ``passages`` it is ``a``, the other one ``b``.

    ``outlet`` published the other one, ``agency`` is whose copy that is by its own words, ``None`` where not known.
    ``contained`` is the share of the audited article that stands in the other, ``containing`` the share of that in it.
    ``hours`` is by how much the other surely came first; negative where it came later, ``None`` where dates do not say.
    ``taken`` are the words of the audited article's own copy that this explains best: no quotation, caption or credit,
    and nothing that stands in an article with a better ``standing``, or that came earlier. ``words`` is how many words
    of them stand in the other, a few between these having been changed; ``share`` is what those are of that copy.
    ``others`` are outlets whose earlier articles have most of them too. ``common`` where both may have them from one
    source, by what the words are or what is said of them: a statute, a poem, a statement.
    """

    held: Held
    outlet: str | None
    agency: str | None
    score: float
    resemblance: float
    contained: float
    containing: float
    hours: float | None
    category: Category
    standing: Standing
    passages: tuple[Passage, ...]
    taken: tuple[Span, ...] = ()
    words: int = 0
    share: float = 0.0
    others: tuple[str, ...] = ()
    common: bool = False


class Wording(StrEnum):
    """How a quotation stands in the article that it is from."""

    SAME = "same"
    CHANGED = "changed"
    ABSENT = "absent"
    UNSURE = "unsure"
    """Too short to tell, or hard to say."""


@value
class Check:
    """A quotation, ``span``, held against an article of the corpus that it is said to be from.

    ``place`` is where the audited article leads or names it. ``there`` is the wording that comes nearest, where it is
    changed. ``speaker`` is who says it there, where that is another person. ``sure`` unless nothing but a link at other
    words leads to the article: somebody may have said nearly the same twice.
    """

    span: Span
    place: Span
    held: Held
    outlet: str
    wording: Wording
    there: str = ""
    speaker: str | None = None
    sure: bool = True


@value
class Cluster:
    """Articles that hang together by pairs.

    ``earliest`` is the article that was published before all the others whose dates are known, ``None`` where these do
    not say: evidence of priority, no proof of origin. Of ``undated`` articles nobody knows when they came; one of them
    may be earlier still. ``origins`` counts what nothing in the cluster stands behind:
    articles that share text with no earlier one and name no other's outlet. Those of one agency, or whose order is
    unknown, count as one.
    """

    id: str
    articles: tuple[str, ...]
    earliest: str | None
    origins: int
    undated: int = 0
