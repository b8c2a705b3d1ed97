"""CAP006, caption-in-body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from auditor.model.analysis import Analysis
from auditor.model.article import Block, BlockKind
from auditor.model.cover import Cover
from auditor.model.finding import Finding, Related, Severity
from auditor.rules.base import Rule


@dataclass(frozen=True)
class CaptionInBody(Rule):
    """A picture's caption and credit run on in the body as if they were a paragraph.

    Without the picture a caption reads as a sentence of the story, and its
    credit as the source of a claim. It is what is left when a page's text is
    copied without its pictures. (``¦`` parts blocks of one line.)

    Flagged:
        paragraph: The drills began on Friday near the border.
        caption: ⟦A tank crosses the Neman near Grodno.⟧ ¦ credit: REUTERS
        paragraph: They end next week, the ministry said.

    Clean:
        paragraph: The drills began on Friday near the border.
        caption: A tank crosses the Neman near Grodno.
        credit: REUTERS
    """

    code = "CAP006"
    name = "caption-in-body"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding, on the first such caption; the others are related."""
        if analysis.article.source_map is not None:
            return  # markup told the caption from the body
        run_in = list(_run_in(analysis))
        if run_in and any(analysis.article.of_kind(BlockKind.PARAGRAPH)):
            first, *rest = run_in
            count = "a picture's caption runs" if not rest else f"{len(run_in)} pictures' captions run"
            yield self.finding(
                first.span, f"{count} on in the body text", *(Related(block.span, "and this one") for block in rest)
            )


def _run_in(analysis: Analysis) -> Iterator[Block]:
    """Captions with their credit in the same line; not those that the format says are captions."""
    article, set_apart = analysis.article, Cover(analysis.article.captions)
    for block, after in pairwise(article.blocks):
        if block.kind is BlockKind.CAPTION and after.kind is BlockKind.CREDIT:
            between = article.text[block.span.end : after.span.start]
            if "\n" not in between and "\r" not in between and not set_apart.touches(block.span):
                yield block
