"""Where a cited name leads: the link on its own words, or on the cue beside it ("the paper reported", with a link)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from auditor.model.analysis import Analysis
from auditor.model.span import Span
from auditor.value import value

_BACK = 3  # places that may overlap one another


@value
class Leads:
    """The links of one article, made ready for any number of names."""

    own: tuple[tuple[Span, str], ...]
    beside: tuple[tuple[Span, str], ...]

    @classmethod
    def of(cls, analysis: Analysis) -> Leads:
        """Take the links that stand in the article, and those on the cues of its attributions."""
        own = tuple(sorted((link.span, link.url) for link in analysis.article.links))
        cued = (
            (source, url)
            for relation in (analysis.attributions if own else ())
            for url in filter(None, (_found(own, cue) for cue in relation.cue))
            for source in relation.source
        )
        return cls(own, tuple(sorted(cued)))

    def url(self, span: Span) -> str | None:
        """The address that the words at ``span`` are linked to; ``None`` where they are not."""
        return (_found(self.own, span) or _found(self.beside, span)) if self.own else None


def _found(places: tuple[tuple[Span, str], ...], span: Span) -> str | None:
    end = bisect_left(places, span.end, key=lambda place: place[0].start)
    return _first(places[max(0, end - _BACK) : end], span)


def _first(places: Iterable[tuple[Span, str]], span: Span) -> str | None:
    return next((url for place, url in places if place.overlaps(span)), None)
