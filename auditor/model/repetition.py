"""What is said twice in one article: groups of captions, credits and passages that read the same."""

from __future__ import annotations

from auditor.model.span import Span
from auditor.value import value


@value
class RepeatGroup:
    """Places that say one thing, first one first; ``resemblance`` (0 to 1) is that of the least alike to the first.

    ``adjacent`` is true where nothing but white space stands between each place and the next. Of pictures'
    descriptions ``sure`` says that none of them may be the headline or copy.
    """

    places: tuple[Span, ...]
    resemblance: float = 1.0
    adjacent: bool = False
    sure: bool = False


@value
class Repeats:
    """The repeats of an article, each group in text order.

    ``captions`` and ``credits`` hold equal groups; ``descriptions`` what is said above a labelled caption, and by it,
    the last of its group; ``near_captions`` the captions that differ in wording only; ``passages`` the runs of words
    within and across paragraphs, ``paragraphs`` the whole ones that are equal; ``headlines`` are equal ones that stand
    together. ``standfirst`` is the one that the copy opens with again; ``pulled`` are paragraphs that are a quotation
    alone.
    """

    captions: tuple[RepeatGroup, ...] = ()
    credits: tuple[RepeatGroup, ...] = ()
    descriptions: tuple[RepeatGroup, ...] = ()
    near_captions: tuple[RepeatGroup, ...] = ()
    passages: tuple[RepeatGroup, ...] = ()
    paragraphs: tuple[RepeatGroup, ...] = ()
    headlines: tuple[RepeatGroup, ...] = ()
    standfirst: RepeatGroup | None = None
    pulled: tuple[Span, ...] = ()
