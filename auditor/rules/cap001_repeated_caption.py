"""CAP001, repeated-caption."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from auditor.model.analysis import Analysis
from auditor.model.article import CAPTION, CREDIT, Article
from auditor.model.finding import Edit, Finding, Fix, Severity
from auditor.model.repetition import RepeatGroup
from auditor.model.span import Span
from auditor.rules.base import Rule
from auditor.rules.repeating import keep_the_first, repeated
from auditor.text.cutting import cut


@dataclass(frozen=True)
class RepeatedCaption(Rule):
    """A caption, or a credit that has no caption, stands again where another should.

    Readers take each caption to describe its own picture. Captions that read
    the same usually mean that one was pasted over the others, and those are
    lost; credits that follow one another without a picture are left over from
    a gallery that the copy lost. Captions of fewer than ``min_words`` words are
    left alone.

    Flagged:
        caption: Smoke rises over the port of Izmir on Monday.
        caption: ⟦Smoke rises over the port of Izmir on Monday.⟧

    Clean:
        caption: Smoke rises over the port of Izmir on Monday.
        caption: Firefighters rest beside the quay after the blaze.
    """

    code = "CAP001"
    name = "repeated-caption"
    severity = Severity.WARNING

    min_words: int = 2

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each group of equal captions or bare credits, on the second of them."""
        article = analysis.article
        told = [
            *(("caption", group) for group in analysis.repeats.captions),
            *(("credit", group) for group in analysis.repeats.credits),
            *(("description", group) for group in analysis.repeats.descriptions),
        ]
        credits = _credits(article) if told else {}
        for kind, group in sorted(told, key=lambda pair: pair[1].places[1]):
            if kind == "description":
                yield repeated(self, group, "this caption stands", done="used", fix=_keep_the_last(article, group))
            elif kind == "credit" or len(article.slice(group.places[0]).split()) >= self.min_words:
                yield self._finding(article, kind, group, credits)

    def _finding(self, article: Article, kind: str, group: RepeatGroup, credits: Mapping[Span, Span]) -> Finding:
        severity = Severity.NOTE if kind == "credit" and not group.adjacent else None
        fix = _fix(article, group, [credits.get(place) for place in group.places])
        return repeated(self, group, f"this {kind} stands", done="used", fix=fix, severity=severity)


def _keep_the_last(article: Article, group: RepeatGroup) -> Fix | None:
    """Delete the descriptions above a labelled caption, which says their words; only in plain text."""
    if article.source_map is not None:
        return None
    cuts = [Span(*cut(article.text, place.start, place.end)) for place in group.places[:-1]]
    return Fix(tuple(Edit(span, "") for span in cuts), safe=group.sure)


def _fix(article: Article, group: RepeatGroup, credits: Sequence[Span | None]) -> Fix | None:
    """Delete the later places with the white space about them; only in plain text, where a picture cannot hide.

    A credit goes with its caption where it is the first one's too; under another credit there was another picture.
    """
    if group.adjacent or article.source_map is not None:
        return keep_the_first(article, group)
    told = [credit and article.slice(credit) for credit in credits]
    if any(credit is not None and credit != told[0] for credit in told):
        return None
    later = zip(group.places[1:], credits[1:], strict=True)
    cuts = [Span(*cut(article.text, place.start, credit.end if credit else place.end)) for place, credit in later]
    return Fix(tuple(Edit(span, "") for span in cuts))


def _credits(article: Article) -> dict[Span, Span]:
    """The credit that follows a caption, by the caption's place."""
    return {
        block.span: after.span
        for block, after in pairwise(article.blocks)
        if block.kind is CAPTION and after.kind is CREDIT
    }
