"""CAP003, caption-without-credit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from auditor.lines.page_credits import leading_credits
from auditor.model.analysis import Analysis
from auditor.model.article import Block, BlockKind
from auditor.model.cover import Cover
from auditor.model.finding import Finding, Related, Severity
from auditor.model.provenance import ChainKind
from auditor.rules.base import Rule


@dataclass(frozen=True)
class CaptionWithoutCredit(Rule):
    """A caption does not say whose picture it is, while other captions do.

    A picture without a credit cannot be checked, and may not be licensed. In
    an article that credits none of its pictures the credits are probably kept
    elsewhere, so only the odd one out is told.

    Flagged:
        caption: Divers board the research vessel at Varna.
        credit: Photo: BTA
        caption: ⟦The wreck seen from the surface.⟧

    Clean:
        caption: Divers board the research vessel at Varna.
        credit: Photo: BTA
        caption: The wreck seen from the surface.
        credit: Photo: Reuters
    """

    code = "CAP003"
    name = "caption-without-credit"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding, on the first bare caption; the others are related."""
        bare = _bare_captions(analysis)
        if bare and len(bare) < sum(1 for _ in analysis.article.of_kind(BlockKind.CAPTION)):
            first, *rest = bare
            count = "this caption has" if not rest else f"{len(bare)} captions have"
            yield self.finding(
                first.span, f"{count} no credit", *(Related(block.span, "nor has this one") for block in rest)
            )


def _bare_captions(analysis: Analysis) -> list[Block]:
    """Captions with no credit line after them, none before them that is theirs, and no credit inside."""
    credits = Cover(link.span for chain in analysis.of_kind(ChainKind.CREDIT) for link in chain.links)
    following = [*pairwise(analysis.article.blocks), *((block, None) for block in analysis.article.blocks[-1:])]
    leading = leading_credits(analysis.article)
    led = {block.span for credit, block in pairwise(analysis.article.blocks) if credit.span in leading}
    return [
        block
        for block, after in following
        if block.kind is BlockKind.CAPTION
        and block.span not in led
        and not (after is not None and after.kind is BlockKind.CREDIT)
        and not credits.touches(block.span)
    ]
