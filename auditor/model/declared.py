"""What a page tells machines of where its copy and its pictures come from: in no words of the text."""

from __future__ import annotations

from auditor.model.span import Span
from auditor.value import value


@value
class Work:
    """Another work, by its name, its address or both; ``None`` where the page does not say."""

    name: str | None = None
    url: str | None = None


@value
class ToldCredit:
    """The credit at ``span`` and the ``words`` that the metadata have for the same picture.

    ``names`` are the agencies and outlets in those words, as the gazetteer calls them.
    """

    span: Span
    words: str
    names: tuple[str, ...] = ()


@value
class Declared:
    """schema.org's *isBasedOn* and *citation* of the article, *creditText* of pictures that the page credits too."""

    based_on: tuple[Work, ...] = ()
    citations: tuple[Work, ...] = ()
    credits: tuple[ToldCredit, ...] = ()


NOTHING_DECLARED = Declared()
